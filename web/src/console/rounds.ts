import { goldenBellGo, goldenBellKey, type Moment } from '../round/goldenbell/OnConsoleGo';
import { firstUndecided } from '../round/goldenbell/OnConsoleRuling';
import { goldenBellSay } from '../round/goldenbell/OnConsoleSay';
import { goldenBellAt, goldenBellSteps, goldenBellUndo } from '../round/goldenbell/OnConsoleSteps';
import { matchKey, type Doing } from '../round/match/OnConsoleActs';
import { matchGo } from '../round/match/OnConsoleGo';
import { deskOf, titleOf } from '../round/match/OnConsoleRounds';
import { matchRuling } from '../round/match/OnConsoleRuling';
import { matchUndo } from '../round/match/OnConsoleUndo';
import type { Command } from '../live/protocol';
import type { HostView } from '../live/views';
import { choose, ready, rest, type Go } from './go';
import type { Key } from './keys';
import type { Say, Steps } from './moment';
import { bellOf, panelOf } from './played';
import { t } from './text';

/** The catalogue of rounds as the console needs them; what belongs to the contest itself is answered here. */

export function goOf(view: HostView, moment: Moment): Go {
  if (view.ended) return rest(t('go.ended'), t('go.ended.what'));
  if (view.conferring) return rest(t('go.confer'), t('go.confer.what'));
  const [bell, panel] = [bellOf(view), panelOf(view)];
  const inRound = bell ? goldenBellGo(view, bell, moment) : panel ? matchGo(view, panel, moment) : null;
  return inRound ?? contestGo(view);
}

function contestGo({ next, lamps, roundIndex, rounds }: HostView): Go {
  switch (next?.type) {
    case 'contest.startRound': {
      const coming = rounds[(roundIndex ?? -1) + 1]?.round ?? '';
      if (roundIndex !== null) return ready(t('go.nextRound'), titleOf(coming), next.type);
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
  if (view.conferring) return { now: t('say.confer', { you }), coming: '' };
  const [bell, panel] = [bellOf(view), panelOf(view)];
  if (bell) return goldenBellSay(view, bell, moment.names);
  return panel ? deskOf(panel).say(panel, you) : { now: t('say.lobby', { you }), coming: t('say.begin') };
}

export function stepsOf(view: HostView): Steps | null {
  const [bell, panel] = [bellOf(view), panelOf(view)];
  return bell ? goldenBellSteps(view, bell) : panel ? deskOf(panel).steps(panel) : null;
}

export function placeOf(view: HostView): string {
  if (view.ended) return t('at.ended');
  const [bell, panel] = [bellOf(view), panelOf(view)];
  return bell ? goldenBellAt(bell) : panel ? deskOf(panel).at(panel) : t('at.before');
}

/** Name of the round that is played, or of the first one. */
export function roundName(view: HostView): string {
  const panel = panelOf(view);
  return titleOf(panel?.round ?? view.rounds[view.roundIndex ?? 0]?.round ?? '');
}

export function undoOf(view: HostView): string {
  const [bell, panel] = [bellOf(view), panelOf(view)];
  if (!view.undo || !(bell ?? panel)) return t('undo.none');
  return bell ? goldenBellUndo(bell, view.undo.name) : panel ? matchUndo(panel, view.undo.name) : '';
}

/** What ↑ and ↓ do: the first that waits for a person. */
export function rulingOf(view: HostView, right: boolean): Command | null {
  const [bell, panel] = [bellOf(view), panelOf(view)];
  return bell ? firstUndecided(bell, right) : panel ? matchRuling(panel, right) : null;
}

/** What a key means to the round that is played: a command, or a dialog of its own; null for nothing just now. */
export function keyFor(view: HostView, key: Key): Doing | null {
  const [bell, panel] = [bellOf(view), panelOf(view)];
  if (panel) return matchKey(panel, key);
  const command = bell && goldenBellKey(bell, key);
  return command ? { command } : null;
}

/** Names the step we are at: when it changes, a press meant for the one before must not count for the new one. */
export function stepKey(view: HostView): string {
  const { next, roundIndex, ended, conferring } = view;
  const [bell, panel] = [bellOf(view), panelOf(view)];
  const of = bell ?? panel;
  return [
    roundIndex,
    ended,
    conferring,
    bell?.phase ?? panel?.stage,
    of?.question?.asked.turn,
    bell?.lifebuoy?.open ?? panel?.ruling?.subject,
    panel?.ruling?.team,
    next?.type,
  ].join();
}
