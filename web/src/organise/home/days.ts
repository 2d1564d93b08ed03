import { date } from '../../text/t.svelte';

/** A day without a time, `2026-11-28`, as ms of its local midnight; null for anything else. */
export function dayAt(day: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '');
  if (!parts) return null;
  const [year = 0, month = 1, dayOfMonth = 1] = parts.slice(1).map(Number);
  return new Date(year, month - 1, dayOfMonth).getTime();
}

/** Whole days from today, by the calendar: 0 today, 1 tomorrow; negative for past. */
export function daysUntil(at: number, now = Date.now()): number {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return Math.round((at - midnight) / 86_400_000);
}

/** `Thứ Bảy, 28 tháng 11, 2026` */
export const longDay = (at: number) => date(at, { dateStyle: 'full' });
/** `28 tháng 11` */
export const shortDay = (at: number) => date(at, { day: 'numeric', month: 'long' });
