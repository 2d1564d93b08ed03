import { isMatch } from '../../live/match';
import type { StageScene, StageView } from '../../live/views';
import { momentOf } from '../scene';
import { seatsOf } from '../../round/goldenbell/OnStageSeats';
import type { Cue } from './cues';
import { cuesOfMatch } from './match-score';

/** As the pictures move: seats hold before they sink, the bell waits for the dark, the right option steps out later. */
const HOLD = 900;
const DARK = 600;
const RIGHT_LATER = 900;
const MOST_ROWS = 30;

type Of<Kind extends StageScene['kind']> = Extract<StageScene, { kind: Kind }>;

/** Chooses what is heard when one picture follows another. The first picture is silent: nothing is replayed. */
export class Score {
  #before: StageView | null = null;
  #seats = '';
  /** The last moment that was not dark: the same again is not heard again. */
  #moment = '';

  /** @returns what the change calls for; a later one damps an earlier one */
  next(view: StageView): Cue[] {
    const before = this.#before;
    const seats = this.#seats;
    const again = before?.scene.kind === 'black' && momentOf(view) === this.#moment;
    this.#before = view;
    if (view.scene.kind !== 'black') this.#moment = momentOf(view);
    if ('states' in view.scene) this.#seats = view.scene.states;
    if (before === null || before.banner.code !== view.banner.code || view.held || again) return [];
    return cuesOf(before.scene, view.scene, seats);
  }
}

function cuesOf(before: StageScene, scene: StageScene, seats: string): Cue[] {
  if (isMatch(scene)) return cuesOfMatch(isMatch(before) ? before : null, scene);
  const entered = before.kind !== scene.kind;
  switch (scene.kind) {
    case 'lobby':
      return before.kind === 'lobby' && scene.joined > before.joined ? [{ name: 'join' }] : [];
    case 'question':
      return onQuestion(before, scene);
    case 'reveal':
      return entered ? [{ name: 'reveal' }, { name: scene.right > 0 ? 'right' : 'wrong', after: RIGHT_LATER }] : [];
    case 'floor':
      return onFloor(scene, seats);
    case 'rescue':
      return onRescue(before, scene, seats);
    case 'lifebuoy':
      return entered ? [{ name: 'open' }] : [];
    case 'allOut':
      return entered ? [{ name: 'eclipse' }] : [];
    case 'topics':
    case 'severalLeft':
      return entered ? [{ name: 'question' }] : [];
    case 'finished':
      return entered ? onFinished(scene) : [];
    case 'podium':
      return entered ? [{ name: 'fanfare' }] : [];
    case 'standings':
    case 'ended':
    case 'black':
      return [];
  }
}

function onQuestion(before: StageScene, scene: Of<'question'>): Cue[] {
  const same = before.kind === 'question' && before.question.turn === scene.question.turn;
  const stage = same ? before.stage : null;
  if (stage === scene.stage) return [];
  if (scene.stage === 'LOCKED') return stage === null ? [] : [{ name: 'lock' }];
  if (scene.stage === 'OPEN') return [{ name: 'open' }];
  // a recording or a clip begins by itself: nothing over it
  return stage === null && scene.question.media.every(({ kind }) => kind === 'PICTURE') ? [{ name: 'question' }] : [];
}

function onFloor(scene: Of<'floor'>, seats: string): Cue[] {
  const moves = seatsOf(scene.states, seats, null).map(({ move }) => move);
  const falling = moves.filter((move) => move === 'falls').length;
  if (falling > 0) return [{ name: 'out', after: HOLD, much: Math.min(falling, MOST_ROWS) }];
  const returning = moves.filter((move) => move === 'returns').length;
  return returning > 0 ? [{ name: 'rescue', much: returning }] : [];
}

function onRescue(before: StageScene, scene: Of<'rescue'>, seats: string): Cue[] {
  const returning = seatsOf(scene.states, seats, null).filter(({ move }) => move === 'returns').length;
  if (returning > 0) return [{ name: 'rescue', much: returning }];
  if (before.kind !== 'rescue') return [{ name: 'question' }];
  return before.points === null && scene.points !== null ? [{ name: 'right' }] : [];
}

function onFinished({ ending, winners }: Of<'finished'>): Cue[] {
  if (winners.length === 0) return [{ name: 'eclipse' }];
  return ending === 'BELL' ? [{ name: 'bell', after: DARK }] : [{ name: 'fanfare' }];
}
