import type { Say, Steps } from '../../console/moment';
import { keyWord } from '../../console/question/facts';
import type { MatchPanel } from '../../live/match';
import type { MatchDesk } from '../match/OnConsoleDesk';
import { wholeSeconds } from '../match/OnConsoleFacts';
import { t } from './OnConsoleText';
import { audiencePanel } from './panel';

const AT: Readonly<Record<string, number>> = { READY: 0, READ: 0, OPEN: 1, LOCKED: 2, REVEALED: 3 };

export const audience: MatchDesk = { title: () => t('title'), at: () => '', steps, say, go };

function steps({ stage }: MatchPanel): Steps {
  return { names: [t('step.show'), t('step.run'), t('step.key'), t('step.gift')], at: AT[stage] ?? 0 };
}

function say(panel: MatchPanel): Say {
  const { question, stage } = panel;
  const run = t('say.run', { s: wholeSeconds(panel) });
  switch (stage) {
    case 'READ':
      return { now: t('say.read', { text: question?.asked.text ?? '' }), coming: run };
    case 'OPEN':
      return { now: run, coming: '' };
    case 'LOCKED':
    case 'REVEALED':
      return { now: t('say.over', { x: question ? keyWord(question) : '' }), coming: '' };
    default:
      return { now: t('say.ready'), coming: '' };
  }
}

function go(panel: MatchPanel, step: string): { title: string; detail: string } | null {
  const board = audiencePanel(panel);
  if (step === 'start') return { title: '', detail: t('go.start.what') };
  if (step !== 'drawWinners' || !board) return null;
  return {
    title: t('go.drawWinners', { n: board.toDraw }),
    detail: t(`go.drawWinners.${board.drawing}`, { n: board.right }),
  };
}
