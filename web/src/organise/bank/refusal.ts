import type { ApiFailure } from '../api';
import { t } from './text';

const NAMES = [
  'QUESTION_GONE',
  'PART_OF_A_SET',
  'NOT_USABLE',
  'NOT_REVIEWED',
  'SECONDS_OUT_OF_RANGE',
  'TITLE_MISSING',
  'TOO_MANY',
] as const;

/** Why a change was not made, in words; by the name the server gave it. */
export function refusalWords(failure: ApiFailure): string {
  if (failure.error === 'CHANGED_MEANWHILE') return t('elsewhere');
  if (failure.offline) return t('refused.offline');
  const name = NAMES.find((each) => each === failure.error);
  return name ? t(`refused.${name}`) : t('refused.other');
}
