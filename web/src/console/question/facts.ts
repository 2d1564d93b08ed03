import type { HostQuestion } from '../../live/match';
import type { Asked, Clock } from '../../live/views';
import { byLetters, linesOf, spoken, type Line } from '../../round/shared/letters';
import { t } from './text';

/** Small readings of a question and its clock that every round shares. */

export function leftMs(clock: Clock, now: number): number {
  const left = clock.running && clock.deadlineAt !== null ? clock.deadlineAt - now : clock.leftMs;
  return Math.max(0, left);
}

/** Whole seconds as a clock on the wall shows them: 0 only when time is up. */
export function secondsLeft(clock: Clock, now: number): number {
  return Math.ceil(leftMs(clock, now) / 1000);
}

export function letter(option: number): string {
  return 'ABCDEFGH'[option] ?? '?';
}

/** The option with the signs it is known by: colours and shapes go round after the fourth. */
export function markOf(option: number): string {
  return letter(option % 4);
}

/** Whether an answer is one option to be picked; otherwise it is a text, letters of options included. */
export function isPicked({ form }: Pick<Asked, 'form'>): boolean {
  return form === 'CHOICE' || form === 'TRUE_FALSE';
}

/** The right options, by index; in their right order where that is asked for, each with its match where it has one. */
export function rightLines({ asked, key }: HostQuestion): Line[] {
  if (byLetters(asked.form)) return linesOf(asked, key.answer);
  return key.right === null ? [] : [{ index: key.right, text: optionsOf(asked)[key.right] ?? '', match: null }];
}

/** Options as they are read: those of the question, or Đúng and Sai. */
export function optionsOf(asked: Asked): string[] {
  return asked.form === 'TRUE_FALSE' ? [t('question.right'), t('question.wrong')] : asked.options;
}

/** The right answer as the MC says it: the letter, Đúng or Sai, or the words. */
export function keyWord({ asked, key }: HostQuestion): string {
  if (key.right === null) return key.answer;
  return asked.form === 'TRUE_FALSE' ? (optionsOf(asked)[key.right] ?? '') : letter(key.right);
}

export function answerWord(asked: Asked, option: number | null, text: string): string {
  if (option === null) return byLetters(asked.form) ? spoken(text, asked.form) : text;
  return asked.form === 'TRUE_FALSE' ? (optionsOf(asked)[option] ?? '') : letter(option);
}
