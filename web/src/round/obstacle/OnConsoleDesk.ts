import type { Choice } from '../../console/go';
import type { Say, Steps } from '../../console/moment';
import { keyWord } from '../../console/question/facts';
import type { MatchPanel } from '../../live/match';
import type { MatchDesk } from '../match/OnConsoleDesk';
import { nameOf, wholeSeconds } from '../match/OnConsoleFacts';
import { t } from './OnConsoleText';
import { lettersOf, obstaclePanel, type ObstacleRow } from './panel';

/** Number of the question in the middle, after the four rows. */
const CENTRE = 5;

export const obstacle: MatchDesk = { title: () => t('title'), at, steps, say, choices, choosing, go };

/** The row or the centre that is asked. */
function now(panel: MatchPanel): ObstacleRow | undefined {
  const board = obstaclePanel(panel);
  return board ? [...board.rows, board.centre].find(({ state }) => state === 'NOW') : undefined;
}

function picking(panel: MatchPanel): boolean {
  return panel.acts.includes('pickRow');
}

function hinting(panel: MatchPanel): boolean {
  return panel.question === null && (panel.stage === 'READ' || panel.stage === 'RUNNING');
}

function ended(panel: MatchPanel): boolean {
  return panel.stage === 'UNSOLVED' || (panel.stage === 'OVER' && panel.question === null);
}

function at(panel: MatchPanel): string {
  const row = now(panel);
  if (row?.number === CENTRE) return t('at.centre');
  if (row) return t('at.row', { n: row.number, team: nameOf(panel, panel.turnTeam) });
  if (hinting(panel)) return t('at.hint');
  if (picking(panel)) return t('at.pick', { team: nameOf(panel, panel.turnTeam) });
  return ended(panel) ? t('at.end') : t('at.ready');
}

function steps(panel: MatchPanel): Steps {
  const keyword = panel.ruling?.subject === 'keyword';
  const more = (obstaclePanel(panel)?.rows ?? []).some(({ state }) => state === 'AHEAD');
  const names = [
    t('step.pick'),
    t('step.read'),
    ...(keyword ? [t('step.keyword', { team: nameOf(panel, panel.floor) })] : []),
    t('step.judge'),
    t('step.answer'),
    more ? t('step.next') : t('step.end'),
  ];
  if (keyword) return { names, at: 2 };
  if (ended(panel) || hinting(panel)) return { names, at: 4 };
  const by: Record<string, number> = { READ: 1, RUNNING: 1, LOCKED: 2, OVER: 3 };
  return { names, at: picking(panel) ? 0 : (by[panel.stage] ?? 0) };
}

function say(panel: MatchPanel): Say {
  const board = obstaclePanel(panel);
  const team = nameOf(panel, panel.floor || panel.turnTeam);
  const run = t('say.run', { s: wholeSeconds(panel) });
  const pick = picking(panel) ? t('say.pick', { team: nameOf(panel, panel.turnTeam) }) : '';
  if (panel.ruling?.subject === 'keyword') return { now: t('say.keyword', { team }), coming: '' };
  if (ended(panel)) return end(panel);
  if (hinting(panel)) return { now: t('say.hint', { hint: board?.hint ?? '' }), coming: '' };
  switch (panel.stage) {
    case 'READ':
      return { now: t('say.read', { text: panel.question?.asked.text ?? '' }), coming: run };
    case 'RUNNING':
      return { now: run, coming: t('say.locked') };
    case 'LOCKED':
      return { now: t('say.locked'), coming: '' };
    case 'OVER':
      return { now: outcome(panel), coming: pick };
    default:
      return { now: t('say.ready', { n: lettersOf(board?.words ?? []) }), coming: pick };
  }
}

function end(panel: MatchPanel): Say {
  const board = obstaclePanel(panel);
  const words = t('say.end', { x: board?.keyword ?? '' });
  return panel.stage === 'UNSOLVED' ? { now: t('say.unsolved'), coming: words } : { now: words, coming: '' };
}

/** A row nobody has solved keeps its answer: it would help with the keyword. */
function outcome({ question, answers }: MatchPanel): string {
  if (!question) return '';
  return answers.some(({ right }) => right) ? t('say.key', { x: keyWord(question) }) : t('say.grey');
}

function choices(panel: MatchPanel): Choice[] {
  if (!picking(panel)) return [];
  const board = obstaclePanel(panel);
  return (board?.rows ?? []).map(({ number, words, state }) => ({
    title: t('pick.row', { n: number }),
    lines: [t('pick.letters', { n: lettersOf(words) })],
    say: '',
    command: { type: 'obstacle.pickRow', row: number },
    off: board?.picks.includes(number) ? null : t(state === 'SOLVED' ? 'pick.solved' : 'board.GREY'),
  }));
}

function choosing(panel: MatchPanel): { title: string; detail: string } {
  return { title: t('pick.title', { team: nameOf(panel, panel.turnTeam) }), detail: t('pick.detail') };
}

function go(_: MatchPanel, step: string): { title: string; detail: string } | null {
  if (step === 'reveal') return { title: t('go.reveal'), detail: t('go.reveal.what') };
  return step === 'readDone' ? { title: '', detail: t('go.readDone.what') } : null;
}
