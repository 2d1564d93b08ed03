import type { Draft, DraftPerson } from '../api';
import { plain } from '../fold';
import { repeated, type Pooled } from '../questions/draw';
import type { Step } from '../route';
import { hasGoldenBell, hasTeams, teamsOf } from './programme';

/** Reserve questions a contest should have. */
export const RESERVE = 5;
/** Topics offered for the last question. */
export const TOPICS = 3;
/** Podiums there are. */
const MOST_TEAMS = 8;

type Name =
  | 'TITLE_MISSING'
  | 'NO_UNITS'
  | 'NO_PEOPLE'
  | 'NO_UNIT_OF_PERSON'
  | 'SAME_NAME'
  | 'TOO_FEW_QUESTIONS'
  | 'TOO_MANY_QUESTIONS'
  | 'REPEATED'
  | 'QUESTION_GONE'
  | 'CLOSEST_NOT_HERE'
  | 'FEW_RESERVE'
  | 'FEW_TOPICS'
  | 'NOT_REVIEWED'
  | 'NO_RESCUE'
  | 'TOO_FEW_TEAMS';

/** must: the lobby cannot be opened · look: it can, but somebody should look. `n`, `have`, `need` fill its words. */
export interface Check {
  name: Name;
  step: Step;
  weight: 'must' | 'look';
  n: number;
  have: number;
  need: number;
  /** Names it is about. */
  detail: string;
}

/**
 * What is still to be done, in the order of the steps. The server checks again when the lobby is opened.
 *
 * @param question finds a question of a draft; null for one that is no longer in its bank. Leave it out while banks load.
 */
export function checks(draft: Draft, question?: (ref: { bank: string; id: string }) => Pooled | null): Check[] {
  return [...ofName(draft), ...ofRules(draft), ...ofPeople(draft), ...ofQuestions(draft, question)];
}

function check(name: Name, step: Step, weight: Check['weight'], given: Partial<Check> = {}): Check {
  return { name, step, weight, n: 0, have: 0, need: 0, detail: '', ...given };
}

function ofName({ title }: Draft): Check[] {
  return title.trim() === '' ? [check('TITLE_MISSING', 'name', 'must')] : [];
}

function ofRules(draft: Draft): Check[] {
  if (!hasGoldenBell(draft)) return [];
  const { rules } = draft;
  const { times, after, below } = rules.rescue;
  const never = rules.mode === 'ELIMINATION' && times > 0 && after === 0 && below === 0;
  return never ? [check('NO_RESCUE', 'rules', 'look', { n: times })] : [];
}

function ofPeople(draft: Draft): Check[] {
  const { people, units, joining } = draft;
  const found: Check[] = [];
  if (units.length === 0) found.push(check('NO_UNITS', 'people', 'must'));
  if (people.length === 0 && joining !== 'OPEN') found.push(check('NO_PEOPLE', 'people', 'must'));
  const known = new Set(units.map((unit) => unit.id));
  const astray = people.filter((person) => !known.has(person.unit));
  if (astray.length > 0) {
    found.push(check('NO_UNIT_OF_PERSON', 'people', 'must', { n: astray.length, detail: listed(astray) }));
  }
  const teams = teamsOf(draft);
  if (hasTeams(draft) && (teams < 2 || teams > MOST_TEAMS)) {
    found.push(check('TOO_FEW_TEAMS', 'people', 'must', { n: teams, need: MOST_TEAMS }));
  }
  const twins = sameNames(people);
  if (twins.length > 0) found.push(check('SAME_NAME', 'people', 'look', { n: twins.length, detail: listed(twins) }));
  return found;
}

function ofQuestions(draft: Draft, question?: (ref: { bank: string; id: string }) => Pooled | null): Check[] {
  if (!hasGoldenBell(draft)) return [];
  const { main, reserve, bell } = draft.questions;
  const { questions: need, mode } = draft.rules;
  const have = main.length;
  const found: Check[] = [];
  if (have < need) found.push(check('TOO_FEW_QUESTIONS', 'questions', 'must', { have, need }));
  if (have > need) found.push(check('TOO_MANY_QUESTIONS', 'questions', 'look', { have, need }));
  if (question) found.push(...ofTexts([...main, ...reserve, ...bell].map(question)));
  if (reserve.length < RESERVE)
    found.push(check('FEW_RESERVE', 'questions', 'look', { have: reserve.length, need: RESERVE }));
  const few = mode === 'ELIMINATION' && bell.length > 0 && bell.length < TOPICS;
  if (few) found.push(check('FEW_TOPICS', 'questions', 'look', { have: bell.length, need }));
  return found;
}

function ofTexts(questions: (Pooled | null)[]): Check[] {
  const there = questions.filter((question) => question !== null);
  const gone = questions.length - there.length;
  const twice = repeated(there);
  const unread = there.filter(({ review }) => !isReviewed(review));
  const found: Check[] = [];
  if (gone > 0) found.push(check('QUESTION_GONE', 'questions', 'must', { n: gone }));
  if (twice.length > 0) {
    found.push(check('REPEATED', 'questions', 'must', { n: twice.length, detail: twice[0]?.text ?? '' }));
  }
  const guessed = there.filter(({ closest }) => closest);
  if (guessed.length > 0) {
    found.push(check('CLOSEST_NOT_HERE', 'questions', 'must', { n: guessed.length, detail: guessed[0]?.text ?? '' }));
  }
  if (unread.length > 0) found.push(check('NOT_REVIEWED', 'questions', 'look', { n: unread.length }));
  return found;
}

/** A bank that says nothing of reviews is taken as reviewed. */
export function isReviewed(review: string): boolean {
  return !['draft', 'pending', 'rejected'].includes(review.toLowerCase());
}

/** Everybody who shares name and unit with somebody before. */
export function sameNames(people: readonly DraftPerson[]): DraftPerson[] {
  const met = new Set<string>();
  return people.filter(({ name, unit }) => {
    const key = `${plain(name)}|${unit}`;
    const again = met.has(key);
    met.add(key);
    return again;
  });
}

function listed(people: readonly DraftPerson[]): string {
  const names = people.slice(0, 3).map(({ name }) => name);
  return names.join(', ') + (people.length > names.length ? '…' : '');
}
