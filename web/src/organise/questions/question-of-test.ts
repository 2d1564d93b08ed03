import type { Pooled } from './draw';

/** A question as the server gives it, for tests. */
export function questionOf(given: Partial<Pooled> = {}): Pooled {
  return {
    bank: 'b',
    id: '1',
    text: '',
    form: 'CHOICE',
    options: ['a', 'b', 'c', 'd'],
    matches: [],
    unit: '',
    right: 0,
    answer: 'a',
    accepted: [],
    closest: false,
    theme: '',
    level: 'RECOGNISE',
    seconds: null,
    explanation: '',
    basis: '',
    source: '',
    notes: '',
    review: 'reviewed',
    media: [],
    reveal: [],
    inTurn: false,
    ...given,
  };
}
