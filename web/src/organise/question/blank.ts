import type { Written } from '../import/reading';

/** Rows a new question with options starts with. */
const NEW_OPTIONS = 4;

const NOTHING: Written = {
  id: '',
  number: '',
  section: '',
  form: 'CHOICE',
  ask: '',
  options: [],
  pinned: [],
  matches: [],
  right: [],
  truth: null,
  wordings: [],
  value: '',
  tolerance: '',
  closest: false,
  unit: '',
  day: '',
  places: [],
  media: [],
  reveal: [],
  inTurn: false,
  theme: '',
  level: 'UNGRADED',
  seconds: null,
  explanation: '',
  basis: '',
  source: '',
  notes: '',
  validFrom: '',
  validUntil: '',
  replacedBy: '',
  author: '',
  review: 'draft',
  reviewed: null,
  approved: null,
  from: 1,
  original: [],
};

/** A question of which only this is written. */
export const writtenOf = (given: Partial<Written>): Written => ({ ...NOTHING, ...given });

/** A question nobody has written yet. */
export const blank = (): Written => writtenOf({ options: Array.from({ length: NEW_OPTIONS }, () => '') });
