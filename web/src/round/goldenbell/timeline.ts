import type { GoldenBellRules } from './rules';

/** Minutes people need to come in and to try their phones; for a rescue game; for the bell and the prizes. */
const COMING_IN = 8;
const RESCUE = 5;
const ENDING = 5;
/** Seconds of one question beside its time to answer: reading, reveal, leaving the floor. */
const AROUND = 75;

export interface Part {
  kind: 'in' | 'part' | 'rescue' | 'end';
  /** minutes from the start */
  from: number;
  minutes: number;
  first: number;
  last: number;
}

/** How the contest will roughly go. The rescue is put where its number of question says. */
export function timeline(rules: GoldenBellRules): Part[] {
  const { questions, rescue } = rules;
  const cut = rescue.times > 0 && rescue.after > 0 && rescue.after < questions ? rescue.after : 0;
  const parts: Omit<Part, 'from'>[] = [{ kind: 'in', minutes: COMING_IN, first: 0, last: 0 }];
  if (cut > 0) {
    parts.push(stretch(rules, 1, cut), { kind: 'rescue', minutes: RESCUE, first: 0, last: 0 });
  }
  parts.push(stretch(rules, cut + 1, questions), { kind: 'end', minutes: ENDING, first: 0, last: 0 });
  let from = 0;
  return parts.map((part) => {
    const placed = { ...part, from };
    from += part.minutes;
    return placed;
  });
}

export function minutesOf(rules: GoldenBellRules): number {
  return timeline(rules).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Seconds to answer the question of this number, as the server has it. */
export function secondsFor({ times, questions }: GoldenBellRules, number: number): number {
  const stage = Math.floor(((Math.min(number, questions) - 1) * times.length) / questions);
  return times[stage] ?? 0;
}

/** First and last question of a stage, from 0; null where there are fewer questions than stages. */
export function stageOf({ times, questions }: GoldenBellRules, stage: number): { first: number; last: number } | null {
  const first = Math.ceil((stage * questions) / times.length) + 1;
  const last = Math.ceil(((stage + 1) * questions) / times.length);
  return last >= first ? { first, last } : null;
}

function stretch(rules: GoldenBellRules, first: number, last: number): Omit<Part, 'from'> {
  let seconds = 0;
  for (let number = first; number <= last; number++) seconds += secondsFor(rules, number) + AROUND;
  return { kind: 'part', minutes: Math.round(seconds / 60), first, last };
}
