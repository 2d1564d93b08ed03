import { goldenBellGo, type Moment } from '../round/goldenbell/OnConsoleGo';
import type { Say } from './moment';
import { goldenBellSay } from '../round/goldenbell/OnConsoleSay';
import type { Steps } from './moment';
import { goldenBellAt, goldenBellSteps, goldenBellUndo } from '../round/goldenbell/OnConsoleSteps';
import { firstUndecided } from '../round/goldenbell/OnConsoleRuling';
import type { Command } from '../live/protocol';
import type { HostView } from '../live/views';
import { choose, ready, rest, type Go } from './go';
import { t } from './text';

/** The catalogue of rounds as the console needs them; what belongs to the contest itself is answered here. */

export function goOf(view: HostView, moment: Moment): Go {
  if (view.ended) return rest(t('go.ended'), t('go.ended.what'));
  const inRound = view.round ? goldenBellGo(view, view.round, moment) : null;
  return inRound ?? contestGo(view);
}

function contestGo({ next, lamps, roundIndex }: HostView): Go {
  switch (next?.type) {
    case 'contest.startRound': {
      if (roundIndex !== null) return ready(t('go.nextRound'), '', next.type);
      const all = lamps.stages > 0 && lamps.phones >= lamps.phonesExpected;
      return ready(t('go.start'), all ? t('go.start.all') : t('go.start.some'), next.type);
    }
    case 'contest.showScreen:STANDINGS':
      return ready(t('go.standings'), t('go.standings.what'), { type: 'contest.showScreen', screen: 'STANDINGS' });
    case 'contest.showScreen:PODIUM':
      return ready(t('go.podium'), t('go.podium.what'), { type: 'contest.showScreen', screen: 'PODIUM' });
    case 'contest.endContest':
      return ready(t('go.end'), t('go.end.what'), next.type);
    default:
      return next ? ready(next.type, '', next.type) : choose(t('go.wait'), '', []);
  }
}

export function sayOf(view: HostView, moment: Moment): Say {
  const you = view.banner.address;
  if (view.ended) return { now: t('say.ended', { you }), coming: '' };
  return view.round
    ? goldenBellSay(view, view.round, moment.names)
    : { now: t('say.lobby', { you }), coming: t('say.begin') };
}

export function stepsOf(view: HostView): Steps | null {
  return view.round ? goldenBellSteps(view, view.round) : null;
}

export function placeOf(view: HostView): string {
  if (view.ended) return t('at.ended');
  return view.round ? goldenBellAt(view.round) : t('at.before');
}

export function undoOf({ undo, round }: HostView): string {
  return undo && round ? goldenBellUndo(round, undo.name) : t('undo.none');
}

/** What ↑ and ↓ do: the first that waits for a person. */
export function rulingOf(view: HostView, right: boolean): Command | null {
  return view.round ? firstUndecided(view.round, right) : null;
}

/** Names the step we are at: when it changes, a press meant for the one before must not count for the new one. */
export function stepKey({ round, next, roundIndex, ended }: HostView): string {
  return [roundIndex, ended, round?.phase, round?.question?.asked.turn, round?.lifebuoy?.open, next?.type].join();
}
