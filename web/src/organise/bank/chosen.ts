import type { Review } from '../import/reading';
import type { Row } from './rows';

/** Ids of chosen questions. */
export type Chosen = ReadonlySet<string>;
export const NONE: Chosen = new Set();

export function toggled(chosen: Chosen, id: string): Chosen {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** All of these as well, or none of them; what else is chosen stays. */
export function withAll(chosen: Chosen, rows: readonly Row[], on: boolean): Chosen {
  const next = new Set(chosen);
  for (const { id } of rows)
    if (on) next.add(id);
    else next.delete(id);
  return next;
}

/** Of these rows: all, some or none are chosen. */
export function howMany(chosen: Chosen, rows: readonly Row[]): 'all' | 'some' | 'none' {
  const here = rows.filter(({ id }) => chosen.has(id)).length;
  return here === 0 ? 'none' : here === rows.length ? 'all' : 'some';
}

/** The chosen rows in the order of the bank; what is no longer there is left out. */
export const chosenOf = (rows: readonly Row[], chosen: Chosen): Row[] => rows.filter(({ id }) => chosen.has(id));

/**
 * What can be brought to this state, as the server allows: only what can be used is reviewed, only what is reviewed is
 * approved. Rows that have the state already are neither taken nor left.
 */
export function reviewable(rows: readonly Row[], to: Review): { ids: string[]; mend: number; unread: number } {
  const others = rows.filter(({ question, state }) => question.review !== to || (state === 'mend' && to !== 'draft'));
  if (to === 'draft') return { ids: others.map(({ id }) => id), mend: 0, unread: 0 };
  const usable = others.filter(({ state }) => state !== 'mend');
  // what is approved has been reviewed; it does not go back by being reviewed again
  const ready = usable.filter(({ state }) => (to === 'reviewed' ? state === 'draft' : state === 'reviewed'));
  const unread = to === 'approved' ? usable.filter(({ state }) => state === 'draft').length : 0;
  return { ids: ready.map(({ id }) => id), mend: others.length - usable.length, unread };
}
