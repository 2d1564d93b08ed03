import type { MatchPanel, Past } from '../../live/match';
import type { HostView } from '../../live/views';
import { titleOf } from './OnConsoleRounds';
import { t } from './OnConsoleText';

/** Verdicts of one round. */
export interface Chapter {
  title: string;
  /** `warmup` and so on. */
  round: string;
  /** Place in the running order of a round that is over; null for the present one. */
  earlier: number | null;
  /** Latest first. */
  past: Past[];
}

/** Every verdict that was given, the round being played first, then earlier ones, latest first. */
export function chaptersOf(view: HostView, panel: MatchPanel | null): Chapter[] {
  const now = panel
    ? [{ title: `${t('past.now')} · ${titleOf(panel.round)}`, round: panel.round, earlier: null, past: panel.past }]
    : [];
  const before = view.earlier
    .filter(({ round, panel: past }) => round !== 'goldenbell' && Array.isArray(past))
    .map(({ index, round, panel: past }) => ({ title: titleOf(round), round, earlier: index, past: past ?? [] }));
  return [...now, ...before.reverse()]
    .map((chapter) => ({ ...chapter, past: chapter.past.toReversed() }))
    .filter(({ past }) => past.length > 0);
}

/** Another verdict on something: what is previewed and then applied. */
export interface Draft {
  chapter: Chapter;
  past: Past;
  /** What it becomes. */
  to: 'right' | 'wrong' | 'cancelled';
}
