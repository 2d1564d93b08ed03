import { newId } from '../../live/id';
import type { Joining, Means, Theme } from '../../live/views';
import type { GoldenBellRules } from '../../round/goldenbell/rules';
import type { Draft, DraftPart, DraftPerson, DraftQuestions, DraftUnit, RosterRow } from '../api';
import { sameName } from '../fold';
import { freeSeat, numbered, seated, type Seating } from '../people/seating';

/** The words about the contest, as they are typed. */
export interface Naming {
  title: string;
  subtitle: string;
  lines: string[];
  theme: Theme;
  address: string;
  day: string | null;
  place: string;
}

/** What an organiser can do to a draft. */
export type Change =
  | { kind: 'name'; to: Partial<Naming> }
  | { kind: 'rules'; rules: GoldenBellRules }
  | { kind: 'programme'; programme: DraftPart[] }
  | { kind: 'joining'; joining: Joining }
  | { kind: 'addUnit'; name: string }
  | { kind: 'renameUnit'; unit: string; name: string }
  | { kind: 'dropUnit'; unit: string }
  | { kind: 'addPerson'; name: string; unit: string; means: Means }
  | { kind: 'person'; seat: number; to: Partial<Omit<DraftPerson, 'seat'>> }
  | { kind: 'moveSeat'; seat: number; to: number }
  | { kind: 'dropPerson'; seat: number }
  | { kind: 'dropEverybody' }
  | { kind: 'takeRoster'; rows: readonly RosterRow[]; instead: boolean }
  | { kind: 'seatAll'; way: Seating }
  | { kind: 'meansOfAll'; means: Means }
  | { kind: 'questions'; to: Partial<DraftQuestions> };

/** The draft after a change. Whatever cannot be done (no such seat, a unit that still has people) changes nothing. */
export function changed(draft: Draft, change: Change): Draft {
  switch (change.kind) {
    case 'name':
      return { ...draft, ...change.to };
    case 'rules':
      return { ...draft, rules: change.rules };
    case 'programme':
      return { ...draft, programme: change.programme };
    case 'joining':
      return { ...draft, joining: change.joining };
    case 'addUnit':
      return onAddUnit(draft, change.name);
    case 'renameUnit':
      return onRenameUnit(draft, change.unit, change.name);
    case 'dropUnit':
      return onDropUnit(draft, change.unit);
    case 'addPerson':
      return onAddPerson(draft, change);
    case 'person':
      return onPerson(draft, change.seat, change.to);
    case 'moveSeat':
      return onMoveSeat(draft, change.seat, change.to);
    case 'dropPerson':
      return { ...draft, people: draft.people.filter((person) => person.seat !== change.seat) };
    case 'dropEverybody':
      return { ...draft, people: [] };
    case 'takeRoster':
      return onTakeRoster(draft, change.rows, change.instead);
    case 'seatAll':
      return { ...draft, people: seated(draft.people, draft.units, change.way) };
    case 'meansOfAll':
      return { ...draft, people: draft.people.map((person) => ({ ...person, means: change.means })) };
    case 'questions':
      return { ...draft, questions: { ...draft.questions, ...change.to } };
  }
}

function onAddUnit(draft: Draft, name: string): Draft {
  const { units } = withUnit(draft.units, name);
  return { ...draft, units };
}

function onRenameUnit(draft: Draft, unit: string, name: string): Draft {
  const units = draft.units.map((each) => (each.id === unit ? { ...each, name } : each));
  return { ...draft, units };
}

function onDropUnit(draft: Draft, unit: string): Draft {
  if (draft.people.some((person) => person.unit === unit)) return draft;
  return { ...draft, units: draft.units.filter((each) => each.id !== unit) };
}

function onAddPerson(draft: Draft, { name, unit, means }: Pick<DraftPerson, 'name' | 'unit' | 'means'>): Draft {
  if (name.trim() === '') return draft;
  return {
    ...draft,
    people: inOrder([...draft.people, { seat: freeSeat(draft.people), name: name.trim(), unit, means }]),
  };
}

function onPerson(draft: Draft, seat: number, to: Partial<Omit<DraftPerson, 'seat'>>): Draft {
  return { ...draft, people: draft.people.map((person) => (person.seat === seat ? { ...person, ...to } : person)) };
}

/** Whoever sits on the new number gets the old one. */
function onMoveSeat(draft: Draft, seat: number, to: number): Draft {
  if (!Number.isInteger(to) || to < 1 || !draft.people.some((person) => person.seat === seat)) return draft;
  const moved = (person: DraftPerson) => (person.seat === seat ? to : person.seat === to ? seat : person.seat);
  return { ...draft, people: inOrder(draft.people.map((person) => ({ ...person, seat: moved(person) }))) };
}

function onTakeRoster(draft: Draft, rows: readonly RosterRow[], instead: boolean): Draft {
  const before = instead ? [] : draft.people;
  let units = instead ? [] : draft.units;
  const arriving = rows.filter((row) => row.name.trim() !== '');
  const people = arriving.map(({ seat, name, unit, means }) => {
    // a unit that was there before keeps its id, so that its points of this draft stay its own
    const found = withUnit(units, unit, draft.units);
    units = found.units;
    return { seat, name: name.trim(), unit: found.id, means };
  });
  const seats = before.map((person) => person.seat);
  return { ...draft, units, people: inOrder([...before, ...numbered(people, seats)]) };
}

/** The unit of this name, however it is written, or a new one. */
function withUnit(units: DraftUnit[], name: string, known: DraftUnit[] = units): { id: string; units: DraftUnit[] } {
  const same = (unit: DraftUnit) => sameName(unit.name, name);
  const here = units.find(same);
  if (here || name.trim() === '') return { id: here?.id ?? '', units };
  const unit = known.find(same) ?? { id: newId().slice(0, 12), name: name.trim(), parent: null };
  return { id: unit.id, units: [...units, unit] };
}

function inOrder(people: DraftPerson[]): DraftPerson[] {
  return people.sort((a, b) => a.seat - b.seat);
}
