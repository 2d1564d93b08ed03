import { isMatch, type MatchScene } from '../live/match';
import type { StageScene, StageView } from '../live/views';

/** Names the moment: as long as it stays the same, a change is shown in place; another one is another picture. */
export function momentOf({ banner, scene }: Pick<StageView, 'banner' | 'scene'>): string {
  if (isMatch(scene)) return `${banner.code} ${momentOfMatch(scene)}`;
  const turn = 'question' in scene ? scene.question.turn : scene.kind === 'floor' ? scene.next : '';
  return `${banner.code} ${scene.kind} ${turn}`;
}

/** Rounds that have one board for all their questions, which changes in place. */
const ONE_BOARD = ['obstacle'];

function momentOfMatch({ kind, question, turnTeam, pips }: MatchScene): string {
  const round = roundOf({ kind });
  if (ONE_BOARD.includes(round)) return round;
  const next = pips.filter(({ look }) => look !== 'AHEAD').length;
  return question ? `${kind} ${question.turn}` : `${kind} ${turnTeam} ${next}`;
}

/** The round a scene belongs to, from its kind. */
export const roundOf = ({ kind }: { kind: string }) => kind.split('.')[0] ?? '';

/** Where the camera stands on the drum: see set.css. */
export function cameraOf(scene: StageScene): string {
  if (isMatch(scene)) return roundOf(scene);
  if (scene.kind === 'finished') return scene.ending === 'BELL' && scene.winners.length > 0 ? 'bell' : 'calm';
  return scene.kind;
}
