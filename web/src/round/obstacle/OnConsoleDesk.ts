import type { Choice } from '../../console/go';
import type { Say, Steps } from '../../console/moment';
import { keyWord } from '../../console/question/facts';
import type { MatchPanel } from '../../live/match';
import type { MatchDesk } from '../match/OnConsoleDesk';
import { nameOf, wholeSeconds } from '../match/OnConsoleFacts';
import { t } from './OnConsoleText';
import { obstaclePanel, type ObstacleRow } from './panel';

/** Number of the question in the middle, after the four rows. */
const CENTRE = 5;

export const obstacle: MatchDesk = { title: () => t('title'), at, steps, say, choices, choosing };

/** Signs without spaces, as the tiles are counted. */
export function letters(answer: string): number {
  return Array.from(answer.replace(/\s+/g, '')).length;
}

function now(panel: MatchPanel): ObstacleRow | undefined {
  return obstaclePanel(panel)?.rows.find(({ state }) => state === 'NOW');
}

function picking(panel: MatchPanel): boolean {
  return panel.acts.includes('pickRow');
}

function at(panel: MatchPanel): string {
  const row = now(panel);
  if (row && row.number >= CENTRE) return t('at.centre');
  if (row) return t('at.row', { n: row.number, team: nameOf(panel, panel.turnTeam) });
  if (panel.stage === 'HINT') return t('at.hint');
  if (picking(panel)) return t('at.pick', { team: nameOf(panel, panel.turnTeam) });
  return panel.stage === 'READY' ? t('at.ready') : t('at.end');
}

function steps(panel: MatchPanel): Steps {
  const keyword = panel.ruling?.subject === 'keyword';
  const names = [
    t('step.pick'),
    t('step.read'),
    ...(keyword ? [t('step.keyword', { team: nameOf(panel, panel.floor) })] : []),
    t('step.judge'),
    t('step.answer'),
    picking(panel) || now(panel) ? t('step.next') : t('step.end'),
  ];
  if (keyword) return { names, at: 2 };
  const by: Record<string, number> = { READ: 1, RUNNING: 1, LOCKED: 2, ANSWERS: 2, OVER: 3, HINT: 4, ENDED: 4 };
  return { names, at: picking(panel) ? 0 : (by[panel.stage] ?? 0) };
}

function say(panel: MatchPanel): Say {
  const board = obstaclePanel(panel);
  const team = nameOf(panel, panel.floor || panel.turnTeam);
  const run = t('say.run', { s: wholeSeconds(panel) });
  const pick = picking(panel) ? t('say.pick', { team: nameOf(panel, panel.turnTeam) }) : '';
  if (panel.ruling?.subject === 'keyword') return { now: t('say.keyword', { team }), coming: '' };
  switch (panel.stage) {
    case 'READ':
      return { now: t('say.read', { text: panel.question?.asked.text ?? '' }), coming: run };
    case 'RUNNING':
      return { now: run, coming: t('say.locked') };
    case 'LOCKED':
    case 'ANSWERS':
      return { now: t('say.locked'), coming: key(panel) };
    case 'OVER':
      return { now: key(panel), coming: pick };
    case 'HINT':
      return { now: t('say.hint'), coming: '' };
    case 'ENDED': {
      const found = panel.past.some(({ subject, right }) => subject === 'keyword' && right === true);
      const end = t('say.end', { x: board?.keyword ?? '' });
      return found ? { now: end, coming: '' } : { now: t('say.unsolved'), coming: end };
    }
    default:
      return { now: t('say.ready', { n: board?.letters ?? 0 }), coming: pick };
  }
}

function key({ question }: MatchPanel): string {
  return question ? t('say.key', { x: keyWord(question) }) : '';
}

function choices(panel: MatchPanel): Choice[] {
  if (!picking(panel)) return [];
  const rows = obstaclePanel(panel)?.rows ?? [];
  return rows
    .filter(({ number }) => number < CENTRE)
    .map(({ number, answer, state }) => ({
      title: t('pick.row', { n: number }),
      lines: [t('pick.letters', { n: letters(answer) })],
      say: '',
      command: { type: 'obstacle.pickRow', row: number },
      off: state === 'AHEAD' ? null : t(state === 'GREY' ? 'board.GREY' : 'board.NOW'),
    }));
}

function choosing(panel: MatchPanel): { title: string; detail: string } {
  return { title: t('pick.title', { team: nameOf(panel, panel.turnTeam) }), detail: t('pick.detail') };
}
