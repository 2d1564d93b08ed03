/**
 * What the codes of `BankProblem.java` mean, for people who read English. The messages of the readers say more, with names
 * and numbers, and are Vietnamese: files of questions are.
 */
const ENGLISH = {
  UNREADABLE: 'This file cannot be read as it is.',
  NOT_THIS_FORMAT: 'The file is written in another format, or in a later version of it.',
  WRONG_KIND: 'Something of another kind is expected here.',
  MISSING: 'Something that every question needs is missing.',
  UNKNOWN_FIELD: 'There is a field that is not known.',
  FIELD_TWICE: 'A field stands twice in one question.',
  ID_TWICE: 'Another question has the same id.',
  OPTION_TWICE: 'Two options are the same.',
  TOO_LONG: 'A text is too long to be shown to a room.',
  BROKEN_TEXT: 'A text has a line break or an invisible character inside.',
  NOT_ALLOWED: 'A word or a number is not one of those allowed.',
  WRONG_COUNT: 'There are too many or too few.',
  NO_ANSWER: 'Nothing says which answer is right.',
  ANSWER_NOT_AN_OPTION: 'The right answer is no option of the question.',
  ANSWERS_CONTRADICT: 'Two marks of the right answer say different things.',
  KEY_TABLE_DIFFERS: 'The table of answers does not fit the questions: nothing was taken from it.',
  SEVERAL_RIGHT: 'Several options are marked as right: choose one, or make it a question with several answers.',
  FORM_NOT_PLAYED: 'No round asks questions of this form.',
  OLD_FONT: 'The text is written in a font of the time before Unicode.',
  ESSAY: 'A question to be answered at length: a contest cannot ask it.',
  NUMBER_TWICE: 'The number of this question was used before.',
  NUMBER_MISSING: 'Numbers are missing before this question.',
  NOT_UNDERSTOOD: 'This belongs to no question as far as it was understood, and was left out.',
  LETTERS_LOST: 'Letters seem to have been lost on the way from an old font.',
  CELL_CHANGED: 'The spreadsheet seems to have turned this cell into a date or a number.',
  MEDIA_MISSING: 'A picture, sound or clip is not there.',
  ALIKE: 'Another question asks nearly the same: one of them is enough.',
  ALIKE_WITH_OTHER_ANSWER: 'Another question asks nearly the same and has another answer: see which one is right.',
  HEADING: 'Titles before the first question were passed over.',
  PINNED: 'An option that speaks of the others keeps its place.',
  PUT_RIGHT: 'Invisible characters or split letters were put right.',
} as const;

export type Code = keyof typeof ENGLISH;

const isCode = (code: string): code is Code => code in ENGLISH;

/** One sentence; a code that is newer than this page says so by itself. */
export const englishOf = (code: string): string => (isCode(code) ? ENGLISH[code] : code);
