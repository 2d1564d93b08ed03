import type { Choice } from '../../console/go';
import type { Say, Steps } from '../../console/moment';
import { keyWord } from '../../console/question/facts';
import type { MatchPanel } from '../../live/match';
import type { MatchDesk } from '../match/OnConsoleDesk';
import { nameOf, signed, wholeSeconds } from '../match/OnConsoleFacts';
import { t } from './OnConsoleText';
import { finishBoard } from './panel';

const AT: Readonly<Record<string, number>> = {
  READY: 0,
  CHOOSING: 0,
  PLACING: 1,
  READ: 2,
  RUNNING: 3,
  TIME: 3,
  STEAL: 4,
  FLOOR: 4,
  STEALING: 4,
  STEAL_TIME: 4,
  OVER: 5,
};

export const finish: MatchDesk = { title: () => t('title'), at, steps, say, choices, choosing, go };

function at(panel: MatchPanel): string {
  const { stage, turnTeam, question, upNext } = panel;
  const team = nameOf(panel, turnTeam);
  if (stage === 'READY' || turnTeam === 0) return t('at.ready');
  if (stage === 'CHOOSING') return t('at.choose', { team });
  const asked = (question ?? upNext)?.asked;
  return t('at.turn', { team, n: asked?.number ?? 1, of: finishBoard(panel)?.questions ?? 3 });
}

function steps(panel: MatchPanel): Steps {
  const { question, turnTeam, stage, upNext } = panel;
  const board = finishBoard(panel);
  const n = question?.asked.number ?? 0;
  const last = board !== null && n >= board.questions;
  const names = [
    t('step.choose'),
    t('step.star'),
    t('step.read'),
    turnTeam > 0 ? t('step.answer', { team: nameOf(panel, turnTeam) }) : t('step.answer', { team: '' }).trim(),
    t('step.steal'),
    last ? (upNext || (board?.order.length ?? 0) > 0 ? t('step.team') : t('step.over')) : t('step.next', { n: n + 1 }),
  ];
  return { names, at: AT[stage] ?? 0 };
}

function say(panel: MatchPanel): Say {
  const board = finishBoard(panel);
  const { question, stage } = panel;
  const team = nameOf(panel, panel.turnTeam);
  const thief = nameOf(panel, panel.floor || (board?.thief ?? 0));
  const s = wholeSeconds(panel);
  const value = board?.value ?? 0;
  const run = t('say.run', { s, team });
  switch (stage) {
    case 'CHOOSING':
      return { now: t('say.choose', { team }), coming: '' };
    case 'PLACING':
      return { now: t(board?.star ? 'say.starred' : 'say.star', { team, value }), coming: '' };
    case 'READ':
      return { now: t('say.read', { text: question?.asked.text ?? '' }), coming: run };
    case 'RUNNING':
      return { now: run, coming: '' };
    case 'TIME':
      return { now: t('say.time', { team }), coming: '' };
    case 'STEAL':
      return { now: t('say.steal', { team }), coming: '' };
    case 'FLOOR':
    case 'STEALING':
      return { now: t('say.floor', { team: thief, s }), coming: '' };
    case 'STEAL_TIME':
      return { now: t('say.time', { team: thief }), coming: '' };
    case 'OVER':
      return { now: over(panel), coming: '' };
    default:
      return { now: panel.turnTeam > 0 ? t('say.ready', { team }) : first(panel), coming: '' };
  }
}

function first(panel: MatchPanel): string {
  const next = finishBoard(panel)?.order[0] ?? 0;
  return next > 0 ? t('say.ready', { team: nameOf(panel, next) }) : t('say.end');
}

function over(panel: MatchPanel): string {
  const { question, past } = panel;
  const x = question ? keyWord(question) : '';
  const last = past.findLast(({ turn, right }) => turn === question?.asked.turn && right !== null);
  if (!last?.right) return t('say.key', { x });
  return t('say.right', { team: nameOf(panel, last.team), points: signed(last.points), x });
}

/** Packages as they are offered; where values are free, a few common ones. */
export function choices(panel: MatchPanel): Choice[] {
  const board = finishBoard(panel);
  if (!board || !panel.acts.includes('choose')) return [];
  const packages =
    board.packages.length > 0
      ? board.packages
      : mixes(
          board.values.map(({ points }) => points),
          board.questions,
        );
  return packages.map((values) => ({
    title: t('choose.one', { total: values.reduce((sum, value) => sum + value, 0) }),
    lines: [t('choose.line', { list: values.join(' · ') })],
    say: '',
    command: { type: 'finish.choose', values },
    off: lacking(values, board.values),
  }));
}

/** Every mix of values that rises, the smallest first. */
function mixes(values: number[], length: number): number[][] {
  if (length === 0) return [[]];
  return values.flatMap((value, at) => mixes(values.slice(at), length - 1).map((rest) => [value, ...rest]));
}

function lacking(values: number[], left: { points: number; left: number }[]): string | null {
  const short = left.find(({ points, left: n }) => values.filter((value) => value === points).length > n);
  return short ? t('choose.free', { n: short.left, value: short.points }) : null;
}

function choosing(panel: MatchPanel): { title: string; detail: string } {
  return { title: t('choose.title', { team: nameOf(panel, panel.turnTeam) }), detail: t('choose.detail') };
}

function go(panel: MatchPanel, step: string): { title: string; detail: string } | null {
  const board = finishBoard(panel);
  if (!board || step !== 'show') return null;
  const detail = board.star ? t('go.show.star', { points: signed(board.ifRight) }) : t('go.show.noStar');
  return { title: t('go.show', { value: board.value }), detail };
}
