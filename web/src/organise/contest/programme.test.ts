import { expect, test } from 'vitest';
import type { DraftPart } from '../api';
import { emptyDraft } from './draft-of-test';
import { hasGoldenBell, hasTeams, moved, questionsOf, teamsOf } from './programme';

function part(round: string): DraftPart {
  return { round, title: '', rules: null, questions: { main: [{ bank: 'b', id: '1' }] }, obstacle: null };
}

test('a draft without a programme is a golden bell without teams', () => {
  expect([hasGoldenBell(emptyDraft({})), hasTeams(emptyDraft({}))]).toEqual([true, false]);
  const olympia = emptyDraft({ programme: [part('warmup'), part('finish')] });
  expect([hasGoldenBell(olympia), hasTeams(olympia)]).toEqual([false, true]);
});

test('units with people are teams until teams are made', () => {
  const units = [1, 2].map((n) => ({ id: `u${n}`, name: `Tổ ${n}`, parent: null }));
  const people = [{ seat: 1, name: 'Lan', unit: 'u1', means: 'PHONE' as const }];
  expect(teamsOf(emptyDraft({ units, people }))).toBe(1);
});

test('a round moves by its places and is left out', () => {
  const parts = ['warmup', 'obstacle', 'finish'].map(part);
  expect(moved(parts, 0, 1).map(({ round }) => round)).toEqual(['obstacle', 'warmup', 'finish']);
  expect(moved(parts, 2, -1).map(({ round }) => round)).toEqual(['warmup', 'finish', 'obstacle']);
  expect(moved(parts, 1, null).map(({ round }) => round)).toEqual(['warmup', 'finish']);
});

test('an obstacle set has four rows and its centre', () => {
  expect(questionsOf({ ...part('obstacle'), questions: {}, obstacle: { bank: 'b', id: 'k' } })).toBe(5);
});
