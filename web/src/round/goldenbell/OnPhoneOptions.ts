import type { Asked } from '../../live/views';
import type { Answer } from './OnPhoneAnswer';
import { t } from './OnPhoneText';

export interface Choice {
  /** on the mark */
  letter: string;
  /** colour and shape of the mark */
  mark: 'A' | 'B' | 'C' | 'D';
  text: string;
}

const MARKS = ['A', 'B', 'C', 'D'] as const;

/** What can be picked, in order; empty for a written answer. */
export function choicesOf({ form, options }: Pick<Asked, 'form' | 'options'>): Choice[] {
  if (form === 'WRITTEN') return [];
  if (form === 'TRUE_FALSE') {
    return [
      { letter: t('trueLetter'), mark: 'A', text: t('true') },
      { letter: t('falseLetter'), mark: 'B', text: t('false') },
    ];
  }
  return options.map((text, i) => ({ letter: String.fromCharCode(65 + i), mark: MARKS[i % 4] ?? 'A', text }));
}

/** The same, where room is scarce: "B". */
export function inShort(answer: Answer, asked: Pick<Asked, 'form' | 'options'>): string {
  const choice = answer.kind === 'picked' && asked.form === 'CHOICE' ? choicesOf(asked)[answer.option] : undefined;
  return choice?.letter ?? inWords(answer, asked);
}

/** An answer within a sentence: "phương án B", "Đúng", "“Đại Cồ Việt”". */
export function inWords(answer: Answer, asked: Pick<Asked, 'form' | 'options'>): string {
  if (answer.kind === 'typed') return t('quoted', { text: answer.text });
  const choice = choicesOf(asked)[answer.option];
  if (!choice) return '';
  return asked.form === 'TRUE_FALSE' ? choice.text : t('option', { letter: choice.letter });
}
