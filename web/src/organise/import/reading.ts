import type { Level } from '../../live/views';

/** What a question wants; MULTIPLE, ESSAY and OTHER cannot be used in a round yet. */
export type FormName = 'CHOICE' | 'MULTIPLE' | 'TRUE_FALSE' | 'SHORT' | 'ESSAY' | 'OTHER';
export type Place = 'dòng' | 'hàng' | 'đoạn';
export type Severity = 'error' | 'warning' | 'note';

/** A question as a file has it; `WrittenJson.java`. Texts are empty and lists without items where the file says nothing. */
export interface Written {
  id: string;
  number: string;
  section: string;
  form: FormName;
  ask: string;
  options: string[];
  pinned: number[];
  /** indexes of right options */
  right: number[];
  truth: boolean | null;
  /** of a short answer, the one to be shown first */
  wordings: string[];
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
  review: string;
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
  if (question.ask.trim() === '' || question.ask.length > LONGEST.ask) return false;
  switch (question.form) {
    case 'CHOICE':
      return optionsAreWhole(question.options) && question.right.length === 1;
    case 'TRUE_FALSE':
      return question.truth !== null;
    case 'SHORT':
      return isAnswer(question.wordings[0] ?? '');
    default:
      return false;
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
  /** as it came in, or since a person mended it */
  mended: boolean;
  dropped: boolean;
}

export type Group = 'good' | 'mend' | 'twin' | 'look';
export const GROUPS: readonly Group[] = ['good', 'mend', 'twin', 'look'];

export function cardsOf(read: ReadFile): Card[] {
  return read.questions.map((question, at) => ({
    at,
    question,
    problems: read.problems.filter((problem) => problem.at === at),
    mended: false,
    dropped: false,
  }));
}

const TWIN = /^ALIKE/;

/** Whether it goes into the bank. What was wrong when it came in counts until somebody has changed something. */
export function goesIn({ question, problems, mended, dropped }: Card): boolean {
  if (dropped || !isWhole(question)) return false;
  return mended || problems.every(({ severity, code }) => severity !== 'error' && code !== 'ESSAY');
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

/** The server's no, as far as it concerns single questions; `sent` are the cards that were sent. */
export function withRefusals(cards: readonly Card[], sent: readonly Card[], told: readonly Told[]): Card[] {
  return cards.map((card) => {
    const place = sent.indexOf(card);
    const problems = place < 0 ? [] : told.filter(({ at }) => at === place);
    return problems.length === 0 ? card : { ...card, problems, mended: false };
  });
}
