import type { Asked, Media } from '../../live/views';
import { t } from './text';

/** The options in words; those of true or false are said by the screen. */
export function optionsOf(question: Asked): string[] {
  return question.form === 'TRUE_FALSE' ? [t('true'), t('false')] : question.options;
}

/** What stands on an option's ring, as on the phones. */
export function letterOf(question: Asked, index: number): string {
  if (question.form === 'TRUE_FALSE') return index === 0 ? t('true.letter') : t('false.letter');
  return String.fromCharCode(65 + index);
}

/** What there is to see: a clip before a picture. */
export function viewOf({ media }: Pick<Asked, 'media'>): Media | null {
  return media.find(({ kind }) => kind === 'VIDEO') ?? media.find(({ kind }) => kind === 'PICTURE') ?? null;
}

export function picturesOf({ media }: Pick<Asked, 'media'>): Media[] {
  return media.filter(({ kind }) => kind === 'PICTURE');
}

/** What there is to hear. */
export function soundOf({ media }: Pick<Asked, 'media'>): Media | null {
  return media.find(({ kind }) => kind === 'SOUND') ?? null;
}
