import type { MatchScene, OwnView } from '../../live/match';
import type { Asked, Clock, SeatView } from '../../live/views';
import { number } from '../../text/t.svelte';
import { t } from './OnPhoneText';

/** ms; a time since the start is shorter, a moment of the server's clock longer. */
const DAY = 86_400_000;

/** What the server holds of the team, as the pages of answers know it: `recordedAt` is since the start. */
export function heldOf({ turn, form }: Asked, { answer, recordedMs }: OwnView): SeatView['answer'] {
  if (answer === '') return null;
  const picks = form === 'CHOICE' || form === 'TRUE_FALSE';
  return {
    turn,
    option: picks ? answer.charCodeAt(0) - 65 : null,
    text: picks ? '' : answer,
    recordedAt: recordedMs ?? 0,
    late: false,
    byHand: false,
  };
}

/** An own answer may be changed from the start to the lock, and its draft outlives a clock that rests. */
export function stageOf({ stage }: Pick<MatchScene, 'stage'>): 'SHOWN' | 'OPEN' | 'LOCKED' {
  if (stage === 'READ' || stage === 'SHOWN') return 'SHOWN';
  return stage === 'RUNNING' || stage === 'OPEN' ? 'OPEN' : 'LOCKED';
}

/** How long an answer took, to one hundredth. @param at ms since the start, or by the server's clock */
export function tookInWords(at: number, clock: Clock | null): string {
  const took = at < DAY ? at : since(at, clock);
  return t('answer.when', { n: hundredths(took) });
}

export function hundredths(ms: number): string {
  return number(Math.max(0, ms) / 1000, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function since(at: number, clock: Clock | null): number {
  if (!clock?.deadlineAt) return clock ? clock.totalMs - clock.leftMs : 0;
  return at - (clock.deadlineAt - clock.totalMs);
}
