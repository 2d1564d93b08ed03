import type { Written } from '../import/reading';

/** In characters, as the server has them: `QuestionMaker.java`. */
export const LONGEST = {
  ask: 400,
  option: 150,
  answer: 120,
  theme: 80,
  remark: 600,
  source: 300,
} as const;
export const MOST_OPTIONS = 6;
const NUMBER = /^-?\d{1,18}(?:[.,]\d{1,9})?$/;

/** As the server counts: 🔔 is one. */
export const lengthOf = (text: string): number => Array.from(text).length;
export const isNumber = (text: string): boolean => NUMBER.test(text.trim());

/** Whether a question has all it needs, as far as the page can tell; the server looks again. */
export function isWhole(question: Written): boolean {
  return fits(question.ask, LONGEST.ask) && hasAnswer(question);
}

function hasAnswer(question: Written): boolean {
  const { form, options, matches, right, places } = question;
  switch (form) {
    case 'CHOICE':
      return areListed(options) && right.length === 1;
    case 'MULTIPLE':
      return areListed(options) && right.length > 0;
    case 'TRUE_FALSE':
      return question.truth !== null;
    case 'SHORT':
      return fits(question.wordings[0] ?? '', LONGEST.answer);
    case 'NUMBER':
      return isNumber(question.value) && (question.tolerance.trim() === '' || isNumber(question.tolerance));
    case 'DATE':
      return question.day !== '';
    case 'ORDERING':
      return areListed(options) && arePlaces(places, options.length, options.length);
    case 'MATCHING':
      return areListed(options) && areListed(matches) && arePlaces(places, options.length, matches.length);
    default:
      return false;
  }
}

const fits = (text: string, longest: number) => text.trim() !== '' && lengthOf(text) <= longest;

function areListed(given: readonly string[]): boolean {
  const texts = given.map((text) => text.trim());
  return (
    texts.length >= 2 &&
    texts.length <= MOST_OPTIONS &&
    texts.every((text) => fits(text, LONGEST.option)) &&
    new Set(texts).size === texts.length
  );
}

/** Each index stands once and names something that is there. */
function arePlaces(places: readonly number[], count: number, of: number): boolean {
  return (
    places.length === count &&
    new Set(places).size === count &&
    places.every((place) => Number.isInteger(place) && place >= 0 && place < of)
  );
}
