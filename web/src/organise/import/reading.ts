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
