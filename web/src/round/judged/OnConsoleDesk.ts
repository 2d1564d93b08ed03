import type { Choice } from '../../console/go';
import type { Say, Steps } from '../../console/moment';
import type { MatchPanel } from '../../live/match';
import type { MatchDesk } from '../match/OnConsoleDesk';
import { nameOf, teamOf } from '../match/OnConsoleFacts';
import { t } from './OnConsoleText';
import { judgedPanel, type JudgedPanel, type TeamLine } from './panel';

export const judged: MatchDesk = { title: () => t('title'), at, steps, say, choices, choosing, go, wait };

/** Teams that have come up. */
export function heard({ teams }: JudgedPanel): TeamLine[] {
  return teams
    .filter(({ stage }) => stage !== 'AHEAD' && stage !== 'WITHDRAWN')
    .sort((one, two) => one.place - two.place);
}

export function handedIn(board: JudgedPanel): number {
  return heard(board).reduce(
    (sum, { sheets }) => sum + sheets.filter(({ progress }) => progress === 'SEALED').length,
    0,
  );
}

export function sheets(board: JudgedPanel): number {
  return heard(board).length * board.jurors.length;
}

export function complete(board: JudgedPanel): boolean {
  return handedIn(board) === sheets(board) && sheets(board) > 0;
}

export function isPublished({ teams }: JudgedPanel): boolean {
  return teams.some(({ published }) => published !== null);
}

export function jurorName({ jurors }: JudgedPanel, juror: number): string {
  return jurors.find((one) => one.juror === juror)?.name || t('juror.n', { n: juror });
}

function at(panel: MatchPanel): string {
  const board = judgedPanel(panel);
  const [presenting] = board?.teams.filter(({ stage }) => stage === 'PRESENTING') ?? [];
  if (presenting) return t('at.turn', { title: board?.title ?? '', team: nameOf(panel, presenting.team) });
  return t('at', { title: board?.title ?? '', n: board ? heard(board).length : 0 });
}

function steps(panel: MatchPanel): Steps {
  const names = [t('step.teams'), t('step.wait'), t('step.publish'), t('step.next')];
  const board = judgedPanel(panel);
  if (!board || panel.stage === 'READY' || panel.stage === 'PRESENTING') return { names, at: 0 };
  if (isPublished(board)) return { names, at: 3 };
  return { names, at: board.teams.some(({ stage }) => stage === 'AHEAD') ? 0 : complete(board) ? 2 : 1 };
}

function say(panel: MatchPanel): Say {
  const board = judgedPanel(panel);
  const team = nameOf(panel, panel.turnTeam);
  if (panel.stage === 'PRESENTING')
    return { now: t(panel.clock?.running ? 'say.run' : 'say.call', { team }), coming: '' };
  if (panel.stage === 'PUBLISHED') return { now: t('say.over'), coming: '' };
  if (panel.turnTeam > 0) return { now: t('say.call', { team }), coming: '' };
  if (board && complete(board)) return { now: t('say.publish'), coming: '' };
  return { now: t('say.wait'), coming: t('say.publish') };
}

function choices(panel: MatchPanel): Choice[] {
  if (!panel.acts.includes('begin')) return [];
  const ahead = judgedPanel(panel)?.teams.filter(({ stage }) => stage === 'AHEAD') ?? [];
  return ahead.map(({ team }) => ({
    title: nameOf(panel, team),
    lines: [teamOf(panel, team)?.people ?? ''],
    say: '',
    command: { type: 'judged.begin', team, piece: null },
    off: null,
  }));
}

function choosing(): { title: string; detail: string } {
  return { title: t('call.title'), detail: t('call.detail') };
}

function go(panel: MatchPanel, step: string): { title: string; detail: string } | null {
  const board = judgedPanel(panel);
  const team = nameOf(panel, panel.turnTeam);
  switch (step) {
    case 'begin':
      return { title: t('go.begin', { team }), detail: t('go.begin.what') };
    case 'startClock':
      return { title: t('go.startClock'), detail: t('go.startClock.what', { m: (panel.clock?.totalMs ?? 0) / 60000 }) };
    case 'endTurn':
      return { title: t('go.endTurn', { team }), detail: t('go.endTurn.what') };
    case 'publish':
      return { title: t('go.publish'), detail: t('go.publish.what', { n: board ? handedIn(board) : 0 }) };
    default:
      return null;
  }
}

/** Sheets are missing: whose. */
function wait(panel: MatchPanel): { title: string; detail: string } | null {
  const board = judgedPanel(panel);
  if (!board || board.missing.length === 0) return null;
  const whose = board.missing
    .slice(0, 3)
    .map(({ juror, team }) => t('wait.one', { juror: jurorName(board, juror), team: nameOf(panel, team) }));
  return { title: t('wait', { n: board.missing.length }), detail: whose.join(' · ') };
}
