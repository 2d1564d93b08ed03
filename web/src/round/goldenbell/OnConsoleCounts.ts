import type { HostGoldenBell } from '../../live/views';
import type { RescueDraft } from './OnConsoleRescueDraft.svelte';
import { t } from './OnConsoleText';

/** The figures beside the preview; nobody is counted in two of them. `got`: what grows · `gone`: what somebody should look at */
export interface Count {
  value: number;
  word: string;
  tone: 'plain' | 'got' | 'gone';
}

export function countsOf(bell: HostGoldenBell, draft: RescueDraft): Count[] {
  const { counts, remaining, reserveLeft } = bell;
  switch (bell.phase) {
    case 'OPEN':
    case 'SHOWN':
      return [
        count(counts.answered, t('count.answered'), 'got'),
        count(Math.max(0, counts.missing - counts.away - counts.notYet), t('count.missing')),
        gone(counts.away, t('count.away')),
        ...where(count(counts.notYet, t('count.notYet'))),
      ];
    case 'LOCKED':
      return [
        count(counts.right + counts.wrong, t('count.answered'), 'got'),
        gone(counts.undecided, t('count.undecided')),
        ...where(count(counts.noAnswer, t('count.noAnswer'))),
        ...where(count(counts.excused, t('count.excused'))),
      ];
    case 'REVEALED':
      return [
        count(counts.right, t('count.right'), 'got'),
        count(counts.wrong + counts.noAnswer, t('count.wrong')),
        gone(counts.undecided, t('count.undecided')),
        ...where(count(counts.excused, t('count.excused'))),
      ];
    case 'RESCUE': {
      const back = bell.rescue && bell.rescue.points !== null ? draft.chosen(bell.rescue).length : 0;
      return [
        count(remaining, t('count.onFloor')),
        count(back, t('count.back'), 'got'),
        count(remaining + back, t('count.then', { n: bell.number })),
      ];
    }
    case 'ALL_OUT':
      return [count(bell.allOut?.fallen.length ?? 0, t('count.fallen')), count(reserveLeft, t('count.reserve'))];
    default:
      return [count(remaining, t('count.onFloor'), 'got'), count(reserveLeft, t('count.reserve'))];
  }
}

function count(value: number, word: string, tone: Count['tone'] = 'plain'): Count {
  return { value, word, tone };
}

/** Shown only where there is somebody. */
function where(one: Count): Count[] {
  return one.value > 0 ? [one] : [];
}

function gone(value: number, word: string): Count {
  return count(value, word, value > 0 ? 'gone' : 'plain');
}
