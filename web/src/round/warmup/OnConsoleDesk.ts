import type { Say, Steps } from '../../console/moment';
import { keyWord } from '../../console/question/facts';
import type { MatchPanel } from '../../live/match';
import type { MatchDesk } from '../match/OnConsoleDesk';
import { label, nameOf, signed, wholeSeconds } from '../match/OnConsoleFacts';
import { t } from './OnConsoleText';

const AT: Readonly<Record<string, number>> = { READY: 0, READ: 1, RUNNING: 1, TIME: 2, FLOOR: 2, OVER: 3 };

export const warmup: MatchDesk = { title: () => t('title'), at, steps, say };

function at(panel: MatchPanel): string {
  const of = (panel.question ?? panel.upNext)?.asked.of ?? 0;
  const turn = panel.turnTeam > 0 ? nameOf(panel, panel.turnTeam) : t('together');
  const asked = panel.question ?? panel.upNext;
  return asked ? t('at', { turn, n: asked.asked.number, of }) : turn;
}

function steps(panel: MatchPanel): Steps {
  const { floor, turnTeam, upNext, stage } = panel;
  const team = floor || turnTeam;
  const names = [
    t('step.show'),
    turnTeam > 0 ? t('step.read') : t('step.open'),
    team > 0 ? t('step.answers', { team: nameOf(panel, team) }) : t('step.answer'),
    t('step.key'),
    upNext ? t('step.next', { q: upNext.asked.label }) : t('step.over'),
  ];
  return { names, at: stage === 'RUNNING' && turnTeam > 0 ? 2 : (AT[stage] ?? 0) };
}

function say(panel: MatchPanel): Say {
  const { stage, question } = panel;
  const q = { text: question?.asked.text ?? '', s: wholeSeconds(panel), q: label(panel) };
  const team = nameOf(panel, panel.floor || panel.turnTeam);
  const alone = panel.turnTeam > 0;
  const run = alone ? t('say.run.alone', { team, s: q.s }) : t('say.run', { s: q.s });
  switch (stage) {
    case 'READ':
      return { now: t('say.read', q), coming: run };
    case 'RUNNING':
      return { now: run, coming: alone ? '' : t('say.time') };
    case 'TIME':
      return { now: t('say.time.alone', { team }), coming: '' };
    case 'FLOOR':
      return { now: t('say.floor', { team }), coming: '' };
    case 'OVER':
      return { now: outcome(panel), coming: ready(panel) };
    default:
      return { now: ready(panel), coming: '' };
  }
}

function outcome(panel: MatchPanel): string {
  const x = panel.question ? keyWord(panel.question) : '';
  const past = panel.past.find(({ turn }) => turn === panel.question?.asked.turn);
  if (past?.cancelled) return t('say.cancelled');
  if (!past || past.right === null) return t('say.nobody', { x });
  const team = nameOf(panel, past.team);
  return past.right ? t('say.right', { team, points: signed(past.points) }) : t('say.wrong', { team, x });
}

function ready(panel: MatchPanel): string {
  const next = panel.upNext;
  if (!next) return t('say.end');
  if (panel.question && next.asked.number > 1) return t('say.next', { q: next.asked.label });
  return panel.turnTeam > 0 && !panel.question
    ? t('say.ready.alone', { team: nameOf(panel, panel.turnTeam) })
    : t('say.ready');
}
