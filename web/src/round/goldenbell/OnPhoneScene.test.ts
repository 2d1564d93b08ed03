import { expect, test } from 'vitest';
import type { SeatView } from '../../live/views';
import { sceneOf, type RoundMoment } from './OnPhoneScene';

const seat = (more: Partial<SeatView> = {}): SeatView => ({
  seat: 27,
  name: 'Nguyễn Thị Hồng',
  unit: 'Tổ đảng 2',
  means: 'PHONE',
  status: 'IN',
  outAt: 0,
  right: 11,
  points: 11,
  answer: null,
  vote: null,
  verdict: null,
  chance: false,
  choosesTopic: false,
  place: null,
  unitRow: null,
  team: 0,
  speaks: false,
  own: null,
  ...more,
});
const wait: RoundMoment = { kind: 'wait', after: '12', next: 13, of: 20, remaining: 41, rescueAhead: null };

test('nobody is told to stay before the own verdict is confirmed', () => {
  expect(sceneOf(wait, seat({ verdict: { turn: 12, mark: 'WRONG', confirmed: false } }))).toBe('settling');
  expect(sceneOf(wait, seat({ verdict: { turn: 12, mark: 'RIGHT', confirmed: true } }))).toBe('wait');
  expect(sceneOf(wait, seat({ status: 'OUT', verdict: { turn: 12, mark: 'WRONG', confirmed: true } }))).toBe('out');
});

test('who has just been rescued is told so, and again after a reload, until the next verdict', () => {
  expect(sceneOf(wait, seat({ status: 'RESCUED' }))).toBe('rescued');
  expect(sceneOf(wait, seat({ status: 'RESCUED', verdict: { turn: 12, mark: 'WRONG', confirmed: true } }))).toBe(
    'rescued',
  );
  expect(sceneOf(wait, seat({ status: 'RESCUED', verdict: { turn: 16, mark: 'RIGHT', confirmed: true } }))).toBe(
    'wait',
  );
});

test('a wrong answer does not end it where nobody is eliminated', () => {
  expect(sceneOf(wait, seat({ verdict: { turn: 12, mark: 'WRONG', confirmed: true } }))).toBe('wait');
});

test('who is not on the floor watches', () => {
  expect(sceneOf(wait, seat({ status: 'WATCHING' }))).toBe('watching');
});
