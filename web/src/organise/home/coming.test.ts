import { expect, test } from 'vitest';
import type { ContestRow, ContestStatus } from '../api';
import { coming, nextAction } from './coming';

const now = new Date(2026, 10, 21, 9).getTime();
const row = (id: string, status: ContestStatus, day: string | null, problems = 0): ContestRow => ({
  id,
  code: '738204',
  title: id,
  subtitle: '',
  status,
  day,
  people: 97,
  units: 4,
  questions: 20,
  updatedAt: 0,
  problems,
  rehearsal: false,
});

test('what runs now comes before what is planned, and the nearest day before later ones', () => {
  const far = row('far', 'draft', '2026-12-15');
  const near = row('near', 'draft', '2026-11-28');
  const past = row('past', 'draft', '2026-11-01');
  const open = row('open', 'open', null);
  expect(coming([far, past, near], now)?.id).toBe('near');
  expect(coming([far, near, open], now)?.id).toBe('open');
  expect(coming([open, row('running', 'running', null)], now)?.id).toBe('running');
  expect(coming([past, row('over', 'ended', '2026-11-28')], now)).toBeNull();
});

test('a contest of today is still coming', () => {
  expect(coming([row('today', 'draft', '2026-11-21')], now)?.id).toBe('today');
});

test('a rehearsal is never the contest to act on', () => {
  const rehearsal = { ...row('rehearsal', 'running', null), rehearsal: true };
  const near = row('near', 'draft', '2026-11-28');
  expect(coming([rehearsal, near], now)?.id).toBe('near');
  expect(coming([rehearsal], now)).toBeNull();
});

test('every state has one next action', () => {
  expect(nextAction(row('c', 'draft', null, 2)).label).toBe('home.edit');
  expect(nextAction(row('c', 'draft', null)).label).toBe('home.openLobby');
  expect(nextAction(row('c', 'open', null)).href).toBe('/console/c');
  expect(nextAction(row('c', 'ended', null)).href).toBe('/organise/contest/c/results');
});
