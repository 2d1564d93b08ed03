import type { Say, Steps } from '../../console/moment';
import { keyWord } from '../../console/question/facts';
import type { MatchPanel } from '../../live/match';
import type { MatchDesk } from '../match/OnConsoleDesk';
import { wholeSeconds } from '../match/OnConsoleFacts';
import { t } from './OnConsoleText';

const AT: Readonly<Record<string, number>> = { READY: 0, READ: 0, RUNNING: 1, LOCKED: 2, ANSWERS: 4, OVER: 5 };

export const acceleration: MatchDesk = { title: () => t('title'), at, steps, say };

function at({ question, upNext }: MatchPanel): string {
  const asked = (question ?? upNext)?.asked;
  return asked ? t('at', { n: asked.number, of: asked.of }) : '';
}

function steps(panel: MatchPanel): Steps {
  const { stage, upNext } = panel;
  const names = [
    t('step.read'),
    t('step.run', { s: wholeSeconds(panel) }),
    t('step.lock'),
    t('step.answers'),
    t('step.judge'),
    upNext ? t('step.next', { q: upNext.asked.label }) : t('step.over'),
  ];
  return { names, at: AT[stage] ?? 0 };
}

/** Before the verdicts are confirmed nobody is named. */
function say(panel: MatchPanel): Say {
  const { question, stage } = panel;
  const x = question ? keyWord(question) : '';
  const run = t('say.run', { s: wholeSeconds(panel) });
  switch (stage) {
    case 'READ':
      return { now: t('say.read', { text: question?.asked.text ?? '' }), coming: run };
    case 'RUNNING':
      return { now: run, coming: t('say.locked') };
    case 'LOCKED':
      return { now: t('say.locked'), coming: t('say.judge', { x }) };
    case 'ANSWERS':
      return { now: t('say.judge', { x }), coming: '' };
    case 'OVER':
      return { now: t('say.over', { x }), coming: ready(panel) };
    default:
      return { now: ready(panel), coming: '' };
  }
}

function ready({ upNext }: MatchPanel): string {
  return upNext ? t('say.ready', { q: upNext.asked.label }) : t('say.end');
}
