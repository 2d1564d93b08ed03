import type { Say, Steps } from '../../console/moment';
import { keyWord } from '../../console/question/facts';
import type { MatchPanel } from '../../live/match';
import type { MatchDesk } from '../match/OnConsoleDesk';
import { wholeSeconds } from '../match/OnConsoleFacts';
import { t } from './OnConsoleText';

const AT: Readonly<Record<string, number>> = { READY: 0, READ: 0, SHOWN: 0, RUNNING: 1, LOCKED: 2, OVER: 3 };

export const audience: MatchDesk = { title: () => t('title'), at: () => '', steps, say };

function steps({ stage }: MatchPanel): Steps {
  return { names: [t('step.show'), t('step.run'), t('step.key'), t('step.gift')], at: AT[stage] ?? 0 };
}

function say(panel: MatchPanel): Say {
  const { question, stage } = panel;
  const run = t('say.run', { s: wholeSeconds(panel) });
  switch (stage) {
    case 'READ':
    case 'SHOWN':
      return { now: t('say.read', { text: question?.asked.text ?? '' }), coming: run };
    case 'RUNNING':
      return { now: run, coming: '' };
    case 'LOCKED':
    case 'OVER':
      return { now: t('say.over', { x: question ? keyWord(question) : '' }), coming: '' };
    default:
      return { now: t('say.ready'), coming: '' };
  }
}
