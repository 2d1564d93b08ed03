import { expect, test } from 'vitest';
import type { HostView } from '../live/views';
import { checksOf } from './checks';

const LAMPS = {
  stages: 1,
  hosts: 1,
  referees: 0,
  phones: 2,
  phonesExpected: 29,
  boards: 1,
  sounding: 0,
  databaseAway: null,
};

function check(name: string, lamps: Partial<HostView['lamps']> = {}, muted = false) {
  const view = {
    lamps: { ...LAMPS, ...lamps },
    rounds: [{ round: 'goldenbell', questions: 20 }],
    sound: { volume: 80, muted },
    held: false,
  } as unknown as HostView;
  return checksOf(view, null).find((one) => one.name === name);
}

test('sound is done only when a stage can be heard', () => {
  expect(check('sound')?.well).toBe(false);
  expect(check('sound', { sounding: 1 })?.well).toBe(true);
  expect(check('sound', { sounding: 1 }, true)?.well).toBe(false);
});

test('the line of phones says that it counts phones, and how many boards there are beside them', () => {
  expect(check('phones')?.more).toMatch(/Điện thoại đã vào 2 \/ 29, bảng giấy 1/);
  expect(check('phones', { phones: 29 })?.well).toBe(true);
});
