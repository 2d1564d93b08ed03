import type { MatchScene } from '../../live/match';
import { linesOf } from '../../stage/fitting';
import type { Shape } from '../../stage/parts/fit';
import { optionsOf } from '../../stage/parts/wording';

/** What is told of a question above the answers. */
export interface Told {
  /** repeated where they are short: an answer of letters says nothing without them */
  options: string[];
  /** empty until it may be seen */
  answer: string;
}

/** In u. */
export interface ToldFit {
  size: number;
  tall: number;
}

const SHORT = 190;
const SIZES: [tall: number, sizes: number[]][] = [
  [12, [3.4, 3, 2.7, 2.4]],
  [16, [2.7, 2.4, 2.2]],
  [21, [2.2, 2, 1.8]],
];

export function toldOf({ question, key }: MatchScene): Told {
  const letters = question && question.form !== 'TRUE_FALSE' && question.form !== 'MATCHING';
  const options = letters ? optionsOf(question) : [];
  const short = options.join(' ').length + (question?.text.length ?? 0) <= SHORT;
  const letter = key && key.right !== null && letters ? `${String.fromCharCode(65 + key.right)} · ` : '';
  return { options: short ? options : [], answer: key ? letter + key.answer : '' };
}

export function fitTold({ question }: MatchScene, { options, answer }: Told, shape: Shape): ToldFit {
  const text = [question?.text ?? '', ...options.map((option) => `MM ${option}`)].join(' ');
  const width = (shape.width - 6) * (answer ? 0.64 : 1) - 3;
  const all = SIZES.flatMap(([tall, sizes]) => sizes.map((size) => ({ tall, size })));
  const fits = ({ tall, size }: ToldFit) => {
    const said = answer ? linesOf(answer, shape.width * 0.34, Math.min(size * 1.08, 3.4) * 1.06) * size * 1.4 + 3 : 0;
    // options are not broken within
    const lines = linesOf(text, width, size) + (options.length > 0 ? 1 : 0);
    return Math.max(lines * size * 1.28, said) <= tall - 1.4;
  };
  return all.find(fits) ?? { tall: 21, size: 1.7 };
}
