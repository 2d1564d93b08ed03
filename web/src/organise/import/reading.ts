import type { Level } from '../../live/views';

/** What a question wants; ESSAY and OTHER cannot be used in a round. */
export type FormName =
  'CHOICE' | 'MULTIPLE' | 'TRUE_FALSE' | 'SHORT' | 'NUMBER' | 'DATE' | 'ORDERING' | 'MATCHING' | 'ESSAY' | 'OTHER';
export type Place = 'dòng' | 'hàng' | 'đoạn';
export type Severity = 'error' | 'warning' | 'note';

export interface Media {
  kind: string;
  name: string;
  description: string;
}

/** Who has checked a question, and on which day. */
export interface Signature {
  by: string;
  on: string;
}

/** A question as a file has it; `WrittenJson.java`. Texts are empty and lists without items where the file says nothing. */
export interface Written {
  id: string;
  number: string;
  section: string;
  form: FormName;
  ask: string;
  options: string[];
  pinned: number[];
  /** of a matching, what the options belong to */
  matches: string[];
  /** indexes of right options */
  right: number[];
  truth: boolean | null;
  /** of a short answer, the one to be shown first */
  wordings: string[];
  /** of a number, in figures */
  value: string;
  tolerance: string;
  closest: boolean;
  unit: string;
  /** like 1930-02-03, of a date */
  day: string;
  /** indexes: of an ordering the options in the right order, of a matching for each option its match */
  places: number[];
  media: Media[];
  /** shown with the answer */
  reveal: Media[];
  inTurn: boolean;
  theme: string;
  level: Level;
  seconds: number | null;
  explanation: string;
  basis: string;
  source: string;
  notes: string;
  validFrom: string;
  validUntil: string;
  replacedBy: string;
  author: string;
  review: string;
  reviewed: Signature | null;
  approved: Signature | null;
  /** first line in the file, from 1 */
  from: number;
  original: string[];
}

export interface Told {
  severity: Severity;
  code: string;
  line: number;
  question: string;
  message: string;
  /** index of the question; -1 for the file as a whole */
  at: number;
}

/** What was understood of a file; `ReadFile.java`. */
export interface ReadFile {
  file: string;
  format: string;
  /** What lines count: lines, rows of a table, paragraphs. */
  place: Place;
  title: string;
  questions: Written[];
  /** indexes of the questions that can be used as they are */
  usable: number[];
  problems: Told[];
}

const MOST_OPTIONS = 6;
/** in characters, as the server has them */
const LONGEST = { ask: 400, option: 150, answer: 120 };

/** Whether a question has all it needs, as far as the page can tell; the server looks again. */
export function isWhole(question: Written): boolean {
  const asks = question.ask.trim() !== '' && question.ask.length <= LONGEST.ask;
  return asks && hasAnswer(question) && optionsFit(question);
}

/** Whether something says what is right. */
export function hasAnswer(question: Written): boolean {
  switch (question.form) {
    case 'CHOICE':
    case 'MULTIPLE':
      return question.right.length > 0;
    case 'TRUE_FALSE':
      return question.truth !== null;
    case 'SHORT':
      return isAnswer(question.wordings[0] ?? '');
    case 'NUMBER':
      return question.value.trim() !== '';
    case 'DATE':
      return question.day !== '';
    case 'ORDERING':
    case 'MATCHING':
      return question.places.length > 0;
    default:
      return false;
  }
}

/** Whether what is to be chosen from is as it must be. */
function optionsFit({ form, options, matches, right, places }: Written): boolean {
  const placed = places.length === options.length && new Set(places).size === places.length;
  switch (form) {
    case 'CHOICE':
      return optionsAreWhole(options) && right.length === 1;
    case 'MULTIPLE':
      return optionsAreWhole(options);
    case 'ORDERING':
      return optionsAreWhole(options) && placed;
    case 'MATCHING':
      return optionsAreWhole(options) && optionsAreWhole(matches) && placed;
    default:
      return true;
  }
}

function optionsAreWhole(options: readonly string[]): boolean {
  const texts = options.map((option) => option.trim());
  return (
    texts.length >= 2 &&
    texts.length <= MOST_OPTIONS &&
    texts.every((text) => text !== '' && text.length <= LONGEST.option) &&
    new Set(texts).size === texts.length
  );
}

const isAnswer = (text: string) => text.trim() !== '' && text.length <= LONGEST.answer;

/** One question on the page. */
export interface Card {
  /** in the file, from 0 */
  at: number;
  question: Written;
  problems: readonly Told[];
  /** whether it can be used as it came in */
  usable: boolean;
  /** as it came in, or since a person mended it */
  mended: boolean;
  dropped: boolean;
}

export type Group = 'good' | 'mend' | 'twin' | 'look';
export const GROUPS: readonly Group[] = ['good', 'mend', 'twin', 'look'];

export function cardsOf(read: ReadFile): Card[] {
  const usable = new Set(read.usable);
  return read.questions.map((question, at) => ({
    at,
    question,
    problems: read.problems.filter((problem) => problem.at === at),
    usable: usable.has(at),
    mended: false,
    dropped: false,
  }));
}

const TWIN = /^ALIKE/;

/** Whether a contest can ask it. What was wrong when it came in counts until somebody has changed something. */
export function goesIn({ question, usable, mended, dropped }: Card): boolean {
  return !dropped && (mended ? isWhole(question) : usable);
}

/** whole: a contest can ask it · noAnswer: nothing says what is right · mend: something else is missing or wrong. */
export type State = 'whole' | 'noAnswer' | 'mend';

export function stateOf(card: Card): State {
  if (goesIn({ ...card, dropped: false })) return 'whole';
  const { form } = card.question;
  return form === 'ESSAY' || form === 'OTHER' || hasAnswer(card.question) ? 'mend' : 'noAnswer';
}

/** What comes into the bank: everything that was not left out, or of that only what can be used. */
export function coming(cards: readonly Card[], onlyUsable: boolean): Card[] {
  return cards.filter((card) => !card.dropped && (!onlyUsable || goesIn(card)));
}

/** A card may stand in several groups; one that was left out stands where it would stand. */
export function isIn(card: Card, group: Group): boolean {
  const twin = card.problems.some(({ code }) => TWIN.test(code));
  switch (group) {
    case 'good':
      return goesIn(card);
    case 'mend':
      return !goesIn({ ...card, dropped: false });
    case 'twin':
      return twin;
    case 'look':
      return goesIn(card) && card.problems.some(({ severity, code }) => severity === 'warning' && !TWIN.test(code));
  }
}
