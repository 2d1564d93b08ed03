import type { Asked } from '../../live/views';
import { optionsOf } from '../../stage/parts/wording';
import { linesOf } from '../shared/letters';
import type { Row } from './OnStageFitReveal';

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
