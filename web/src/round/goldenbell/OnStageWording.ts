import type { Asked, Media } from '../../live/views';
import { linesOf } from '../shared/letters';
import type { Row } from './OnStageFitReveal';
import { t } from './OnStageText';

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

/** The lines in which an answer is shown: options, those in their right order, pairs; none for words. */
export function rowsOf(question: Asked, answer: string, rights: number[]): Row[] {
  if (question.form === 'ORDERING') return linesOf(question, answer).map(({ text }) => ({ text, right: false }));
  if (question.form !== 'MATCHING') return optionsOf(question).map((text, i) => ({ text, right: rights.includes(i) }));
  const lines = linesOf(question, answer);
  const left = question.matches.filter((_, i) => lines.every(({ match }) => match?.index !== i));
  return [
    ...lines.map(({ text, match }) => ({ text, right: false, match: match?.text ?? '' })),
    ...left.map((match) => ({ text: '', right: false, match })),
  ];
}
