import type { Choice } from '../../console/go';
import type { Say, Steps } from '../../console/moment';
import type { MatchPanel } from '../../live/match';
import type { MatchDesk } from '../match/OnConsoleDesk';
import { nameOf } from '../match/OnConsoleFacts';
import { t } from './OnConsoleText';
import { judgedPanel, type JudgedPanel } from './panel';

export const judged: MatchDesk = { title: () => t('title'), at, steps, say, choices, choosing, go };

export function handedIn({ teams }: JudgedPanel): number {
  return teams.reduce((sum, { done }) => sum + done.length, 0);
}

export function sheets({ teams, jurors }: JudgedPanel): number {
  return teams.length * jurors.length;
}

export function complete(board: JudgedPanel): boolean {
  return handedIn(board) === sheets(board) && sheets(board) > 0;
}

function at(panel: MatchPanel): string {
  const board = judgedPanel(panel);
  return t('at', { n: board?.teams.length ?? 0 });
}

function presented(panel: MatchPanel, board: JudgedPanel): boolean {
  return panel.turnTeam === 0 && board.teams.length === panel.teams.length;
}

function steps(panel: MatchPanel): Steps {
  const names = [t('step.teams'), t('step.wait'), t('step.publish'), t('step.next')];
  const board = judgedPanel(panel);
  if (!board || !presented(panel, board)) return { names, at: 0 };
  return { names, at: board.published ? 3 : complete(board) ? 2 : 1 };
}

function say(panel: MatchPanel): Say {
  const board = judgedPanel(panel);
  const team = nameOf(panel, panel.turnTeam);
  if (board?.published) return { now: t('say.over'), coming: '' };
  if (panel.turnTeam > 0) return { now: t(panel.clock?.running ? 'say.run' : 'say.call', { team }), coming: '' };
  if (!board || !presented(panel, board)) return { now: t('say.wait'), coming: '' };
  return complete(board) ? { now: t('say.publish'), coming: '' } : { now: t('say.wait'), coming: t('say.publish') };
}

function choices(panel: MatchPanel): Choice[] {
  if (!panel.acts.includes('begin')) return [];
  const board = judgedPanel(panel);
  const heard = new Set(board?.teams.map(({ team }) => team));
  return panel.teams
    .filter(({ number }) => !heard.has(number))
    .map(({ number, name, people }) => ({
      title: name,
      lines: people ? [people] : [],
      say: '',
      command: { type: 'judged.begin', team: number },
      off: null,
    }));
}

function choosing(): { title: string; detail: string } {
  return { title: t('call.title'), detail: t('call.detail') };
}

function go(panel: MatchPanel, step: string): { title: string; detail: string } | null {
  const board = judgedPanel(panel);
  if (!board || !step.startsWith('publish')) return null;
  return { title: t('go.publish'), detail: t('go.publish.what', { n: handedIn(board) }) };
}
