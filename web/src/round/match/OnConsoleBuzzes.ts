import type { Buzz, MatchPanel } from '../../live/match';
import { number } from '../../text/t.svelte';
import { nameOf } from './OnConsoleFacts';
import { t } from './OnConsoleText';

/** Part of the line of time that stays free on either side. */
const MARGIN = 0.14;

/** A press on the line of time: where, and how far the error reaches to either side; 0–1 of the line. */
export interface Mark {
  at: number;
  error: number;
}

/** The first presses lie apart as they were in time; what lasts less than the errors together does not fill the line. */
export function marks(buzzes: readonly Buzz[]): Mark[] {
  const gaps = buzzes.map(({ gapMs }) => gapMs);
  const widest = Math.max(0, ...buzzes.map(({ errorMs }) => errorMs));
  const first = Math.min(...gaps);
  const span = Math.max(Math.max(...gaps) - first, 6 * widest, 1);
  const scale = (1 - 2 * MARGIN) / span;
  return buzzes.map(({ gapMs, errorMs }) => ({
    at: MARGIN + (gapMs - first) * scale,
    error: Math.min(MARGIN, errorMs * scale),
  }));
}

/** Whether the first two are further apart than both may be wrong. */
export function isSure([first, second]: readonly Buzz[]): boolean {
  return !first || !second || second.gapMs - first.gapMs > first.errorMs + second.errorMs;
}

/** "Tổ 3 trước Tổ 1 64 ms, sai số ±26 ms". */
export interface Verdict {
  text: string;
  tone: 'sure' | 'unsure' | 'drawn' | 'waiting';
}

export function verdictOn(panel: MatchPanel): Verdict {
  const { buzzes, settled } = panel;
  const [first, second] = buzzes;
  if (!first) return { text: '', tone: 'waiting' };
  if (!settled) return { text: t('buzz.waiting'), tone: 'waiting' };
  if (!second) return { text: t('buzz.only', { team: nameOf(panel, first.team) }), tone: 'sure' };
  const error = Math.ceil(first.errorMs + second.errorMs);
  const gap = t('buzz.gap', {
    first: nameOf(panel, first.team),
    second: nameOf(panel, second.team),
    gap: apart(second.gapMs - first.gapMs),
  });
  const text = `${gap}, ${t('buzz.error', { ms: error })}`;
  if (first.drawn && second.drawn) return { text, tone: 'drawn' };
  return { text, tone: isSure(buzzes) ? 'sure' : 'unsure' };
}

/** A short time: "64 ms", "1,24 giây". */
export function apart(ms: number): string {
  if (ms >= 1000) return t('buzz.s', { s: number(ms / 1000, { maximumFractionDigits: 2 }) });
  return t('buzz.ms', { ms: number(ms, { maximumFractionDigits: ms < 10 ? 1 : 0 }) });
}

/** When the buzzer was pressed: the first since it was opened, the others behind the first. */
export function when({ afterMs, gapMs, rank }: Buzz): string {
  if (rank > 1) return `+${apart(gapMs)}`;
  return t('buzz.s', { s: number(afterMs / 1000, { minimumFractionDigits: 3, maximumFractionDigits: 3 }) });
}
