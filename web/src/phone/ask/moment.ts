import { timeOfDay } from '../../text/t.svelte';

/** Time of day with hundredths: an order may depend on it. */
export function atTime(at: number): string {
  return timeOfDay(at, { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 2 });
}
