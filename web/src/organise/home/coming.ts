import type { ContestRow } from '../api';
import { to } from '../route';
import { dayAt, daysUntil } from './days';

/**
 * The one contest to act on now: running first, then an open lobby, then the nearest draft that has a day from today on.
 * Never a rehearsal: nobody waits for it.
 */
export function coming(all: readonly ContestRow[], now = Date.now()): ContestRow | null {
  const contests = all.filter(({ rehearsal }) => !rehearsal);
  const live = contests.find(({ status }) => status === 'running') ?? contests.find(({ status }) => status === 'open');
  if (live) return live;
  const ahead = contests.flatMap((contest) => {
    const at = dayAt(contest.day);
    return contest.status === 'draft' && at !== null && daysUntil(at, now) >= 0 ? [{ contest, at }] : [];
  });
  return ahead.sort((a, b) => a.at - b.at)[0]?.contest ?? null;
}

export type NextAction = { label: 'home.edit' | 'home.openLobby' | 'home.console' | 'home.results'; href: string };

/** What a contest asks for next. */
export function nextAction(contest: ContestRow): NextAction {
  switch (contest.status) {
    case 'draft':
      return contest.problems === 0
        ? { label: 'home.openLobby', href: to.contest(contest.id, 'ready') }
        : { label: 'home.edit', href: to.contest(contest.id, 'name') };
    case 'open':
    case 'running':
      return { label: 'home.console', href: to.console(contest.id) };
    case 'ended':
      return { label: 'home.results', href: to.results(contest.id) };
  }
}
