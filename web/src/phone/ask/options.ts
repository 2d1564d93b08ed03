import type { Asked } from '../../live/views';
import { byLetters, letterOf, spoken } from '../../round/shared/letters';
import type { Answer } from './answer';
import { t } from './text';

export interface Choice {
  /** on the mark */
  letter: string;
  /** colour and shape of the mark */
  mark: 'A' | 'B' | 'C' | 'D';
  text: string;
}

const MARKS = ['A', 'B', 'C', 'D'] as const;

/** Colour and shape go round after the fourth: the letter tells them apart. */
export function markOf(index: number): Choice['mark'] {
  return MARKS[index % 4] ?? 'A';
}

/** What one can be picked of, in order; empty where the answer is a text. */
export function choicesOf({ form, options }: Pick<Asked, 'form' | 'options'>): Choice[] {
  if (form === 'TRUE_FALSE') {
    return [
      { letter: t('trueLetter'), mark: 'A', text: t('true') },
      { letter: t('falseLetter'), mark: 'B', text: t('false') },
    ];
  }
  if (form !== 'CHOICE') return [];
  return options.map((text, i) => ({ letter: letterOf(i), mark: markOf(i), text }));
}

/** The same, where room is scarce: "B". */
export function inShort(answer: Answer, asked: Pick<Asked, 'form' | 'options'>): string {
  const choice = answer.kind === 'picked' && asked.form === 'CHOICE' ? choicesOf(asked)[answer.option] : undefined;
  return choice?.letter ?? inWords(answer, asked);
}

/** An answer within a sentence: "phương án B", "Đúng", "C – A – D – B", "“Đại Cồ Việt”". */
export function inWords(answer: Answer, asked: Pick<Asked, 'form' | 'options'>): string {
  if (answer.kind === 'typed')
    return byLetters(asked.form) ? spoken(answer.text, asked.form) : t('quoted', { text: answer.text });
  const choice = choicesOf(asked)[answer.option];
  if (!choice) return '';
  return asked.form === 'TRUE_FALSE' ? choice.text : t('option', { letter: choice.letter });
}
