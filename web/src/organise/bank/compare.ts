import type { Written } from '../import/reading';
import { sameQuestion } from './unsaved';

/** How an earlier version of a bank differs from the present one. */
export interface Difference {
  /** as they were, in the order of that version */
  changed: Written[];
  /** there then, not any more */
  gone: Written[];
  /** not there then */
  added: Written[];
}

export function difference(then: readonly Written[], now: readonly Written[]): Difference {
  const byId = new Map(now.map((question) => [question.id, question]));
  const before = new Set(then.map(({ id }) => id));
  return {
    changed: then.filter((question) => {
      const present = byId.get(question.id);
      return present !== undefined && !(sameQuestion(question, present) && question.review === present.review);
    }),
    gone: then.filter(({ id }) => !byId.has(id)),
    added: now.filter(({ id }) => !before.has(id)),
  };
}
