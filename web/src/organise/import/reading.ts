import type { Level } from '../../live/views';
import { isWhole } from '../question/whole';

/** What a question wants; ESSAY and OTHER cannot be used in any round. */
export type FormName =
  'CHOICE' | 'MULTIPLE' | 'TRUE_FALSE' | 'SHORT' | 'NUMBER' | 'DATE' | 'ORDERING' | 'MATCHING' | 'ESSAY' | 'OTHER';
export type Review = 'draft' | 'reviewed' | 'approved';
export type Place = 'dòng' | 'hàng' | 'đoạn';
export type Severity = 'error' | 'warning' | 'note';

/** A picture, sound or clip by its file name; `Media.java`. */
export interface WrittenMedia {
  kind: 'PICTURE' | 'SOUND' | 'VIDEO';
  name: string;
  /** for people who cannot see or hear it */
  description: string;
}

/** Who has put their name to it, on which day like 2026-11-21. */
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
  /** of a matching, what is put to the options, in the order 1, 2, 3, … */
  matches: string[];
  /** indexes of right options */
  right: number[];
  truth: boolean | null;
  /** of a short answer, the one to be shown first */
  wordings: string[];
  /** of a number: figures, decimals after a comma or a point */
  value: string;
  tolerance: string;
  /** whether the nearest answer wins where nobody has it */
  closest: boolean;
  unit: string;
  /** of a date, like 1930-02-03 */
  day: string;
  /** indexes: of an ordering the options in the right order, of a matching for each option its match */
  places: number[];
  media: WrittenMedia[];
  /** shown with the answer */
  reveal: WrittenMedia[];
  /** the pictures of `media` come one after another while the clock runs */
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
  review: Review;
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

const isAnswer = (text: string) => text.trim() !== '';

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
