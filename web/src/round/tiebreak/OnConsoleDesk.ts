import type { Say, Steps } from '../../console/moment';
import { keyWord } from '../../console/question/facts';
import type { MatchPanel } from '../../live/match';
import type { MatchDesk } from '../match/OnConsoleDesk';
import { nameOf } from '../match/OnConsoleFacts';
import { t } from './OnConsoleText';

const AT: Readonly<Record<string, number>> = { READY: 0, READ: 0, RUNNING: 1, FLOOR: 2, OVER: 3 };

export const tiebreak: MatchDesk = { title: () => t('title'), at, steps, say };

function at({ question, upNext }: MatchPanel): string {
  const asked = (question ?? upNext)?.asked;
  return asked ? t('at', { n: asked.number, of: asked.of }) : '';
}

function steps({ stage }: MatchPanel): Steps {
  return { names: [t('step.show'), t('step.signal'), t('step.answer'), t('step.key')], at: AT[stage] ?? 0 };
}

function say(panel: MatchPanel): Say {
  const { question, stage, floor } = panel;
  switch (stage) {
    case 'READ':
      return { now: t('say.read', { text: question?.asked.text ?? '' }), coming: t('say.run') };
    case 'RUNNING':
      return { now: t('say.run'), coming: '' };
    case 'FLOOR':
      return { now: t('say.floor', { team: nameOf(panel, floor) }), coming: '' };
    case 'OVER':
      return { now: t('say.over', { x: question ? keyWord(question) : '' }), coming: '' };
    default:
      return { now: t('say.ready'), coming: '' };
  }
}
