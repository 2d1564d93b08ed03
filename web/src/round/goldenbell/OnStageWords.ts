import type { SeatOnFloor } from './OnStageSeats';
import { t } from './OnStageText';

/** What a seat's state is called. */
export function wordOf({ look, state }: SeatOnFloor): string {
  if (look === 'back') return t('state.back');
  if (look === 'away') return t('state.away');
  if (look === 'notYet') return t('state.notYet');
  if (look === 'fallen') return t('state.fallen');
  if (look === 'waiting') return t('state.waiting');
  if (look === 'in') return state === 'a' ? t('state.answered') : t('state.in');
  return t('state.out');
}
