import type { Draft, DraftPart } from '../api';

/** The rounds of a draft that is more than one golden bell; empty for that. */
export function partsOf({ programme }: Draft): readonly DraftPart[] {
  return programme ?? [];
}

export function hasGoldenBell(draft: Draft): boolean {
  const parts = partsOf(draft);
  return parts.length === 0 || parts.some(({ round }) => round === 'goldenbell');
}

/** Whether teams play in some round. */
export function hasTeams(draft: Draft): boolean {
  return partsOf(draft).some(({ round }) => round !== 'goldenbell' && round !== 'audience');
}

/** How many teams there would be: those that were made, or units with people. */
export function teamsOf({ teams, units, people }: Draft): number {
  if (teams && teams.length > 0) return teams.length;
  return units.filter(({ id }) => people.some(({ unit }) => unit === id)).length;
}

export function questionsOf({ questions, obstacle }: DraftPart): number {
  const listed = Object.values(questions).reduce((sum, refs) => sum + refs.length, 0);
  return listed + (obstacle ? 5 : 0);
}

/** The parts with the one at this place moved by so many places, or left out for null. */
export function moved(parts: readonly DraftPart[], at: number, by: number | null): DraftPart[] {
  const others = parts.filter((_, place) => place !== at);
  const part = parts[at];
  if (by === null || !part) return others;
  others.splice(at + by, 0, part);
  return others;
}
