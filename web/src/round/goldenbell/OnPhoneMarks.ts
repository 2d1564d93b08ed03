import check from '../../design/icons/check.svg';
import clock from '../../design/icons/clock.svg';
import cross from '../../design/icons/cross.svg';
import gavel from '../../design/icons/gavel.svg';
import info from '../../design/icons/info.svg';
import minus from '../../design/icons/minus.svg';
import wifiOff from '../../design/icons/wifi-off.svg';
import type { Mark } from '../../live/views';
import { t } from './OnPhoneText';

export interface Look {
  tone: 'right' | 'wrong' | 'wait';
  icon: string;
  title: string;
  line: string;
}

/** How a mark looks to the one it is about, before it is confirmed. What waits for a person is neither green nor red. */
export function lookOf(mark: Mark): Look {
  const line = t('verdict.pending');
  switch (mark) {
    case 'RIGHT':
      return { tone: 'right', icon: check, title: t('verdict.right'), line };
    case 'WRONG':
      return { tone: 'wrong', icon: cross, title: t('verdict.wrong'), line };
    case 'NO_ANSWER':
      return { tone: 'wait', icon: minus, title: t('verdict.none'), line };
    case 'EXCUSED':
      return { tone: 'wait', icon: info, title: t('verdict.excused'), line };
    case 'NEAR':
      return { tone: 'wait', icon: gavel, title: t('verdict.near'), line };
    case 'DROPPED':
      return { tone: 'wait', icon: wifiOff, title: t('verdict.dropped'), line: t('verdict.decided') };
    case 'UNMARKED':
      return { tone: 'wait', icon: clock, title: t('verdict.unmarked'), line };
  }
}
