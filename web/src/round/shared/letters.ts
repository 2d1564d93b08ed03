import type { Asked, FormKind } from '../../live/views';

/** Whether an answer is letters of options: "A C", "C A D B", "A2 B1 C3". */
export function byLetters(form: FormKind): boolean {
  return form === 'MULTIPLE' || form === 'ORDERING' || form === 'MATCHING';
}

export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Options by index, in the order in which an answer or a key names them: "C A D B", "C – A – D – B". */
export function named(text: string): number[] {
  return Array.from(text.matchAll(/[A-F]/g), ([letter]) => letter.charCodeAt(0) - 65);
}

/** For each option, by index, the match an answer or a key puts to it: "A2 B1 C3", "A2, B1, C3". */
export function paired(text: string): number[] {
  const pairs: number[] = [];
  for (const [, letter = '', number] of text.matchAll(/([A-F])([1-6])/g)) {
    pairs[letter.charCodeAt(0) - 65] = Number(number) - 1;
  }
  return pairs;
}

/** Letters as they are read aloud: "A, C", "C – A – D – B", "A2, B1, C3". */
export function spoken(text: string, form: FormKind): string {
  return text.split(/[^A-F1-6]+/).join(form === 'ORDERING' ? ' – ' : ', ');
}

/** Whether two say the same letters, one perhaps written as a key. */
export function sameLetters(one: string, other: string): boolean {
  return spoken(one, 'MULTIPLE') === spoken(other, 'MULTIPLE');
}

/** One option that an answer names. */
export interface Line {
  index: number;
  text: string;
  /** Of a matching: by index, what it is put to. */
  match: { index: number; text: string } | null;
}

/** The options that an answer names, in words and in its order. */
export function linesOf(
  { form, options, matches }: Pick<Asked, 'form' | 'options' | 'matches'>,
  answer: string,
): Line[] {
  const words = (index: number) => options[index] ?? '';
  if (form !== 'MATCHING') return named(answer).map((index) => ({ index, text: words(index), match: null }));
  return paired(answer).map((match, index) => ({
    index,
    text: words(index),
    match: { index: match, text: matches[match] ?? '' },
  }));
}
