import { beforeEach, expect, test } from 'vitest';
import { ServerClock } from './clock.svelte';

/** The server's clock is ahead of the device's by this much. */
const AHEAD = 5_000;
let device = 0;
let clock: ServerClock;

beforeEach(() => {
  device = 1_000;
  clock = new ServerClock(() => device);
});

function askAndHear(there: number, back: number, ahead = AHEAD): void {
  const asked = clock.ask();
  device += there;
  const at = device + ahead;
  device += back;
  clock.take(asked, { at, stamp: `s${at}` });
}

test('the sample with the shortest round trip is believed', () => {
  askAndHear(400, 20);
  expect(clock.offset).toBe(AHEAD + 190);
  askAndHear(10, 10);
  askAndHear(20, 300);
  expect(clock.offset).toBe(AHEAD);
  expect(clock.roundTrip).toBe(20);
  expect(clock.now()).toBe(device + AHEAD);
});

test('a good sample is forgotten after eight others', () => {
  askAndHear(5, 5);
  for (let i = 0; i < 7; i++) askAndHear(30, 30);
  expect(clock.roundTrip).toBe(10);
  askAndHear(30, 30);
  expect(clock.roundTrip).toBe(60);
});

test('samples from before the device slept are dropped when a new one contradicts them', () => {
  askAndHear(2, 2);
  const slept = 60_000;
  askAndHear(50, 50, AHEAD + slept);
  expect(clock.offset).toBe(AHEAD + slept);
});

test('a question echoes the last stamp and how long it was held', () => {
  expect(clock.ask()).toEqual({ sent: 1_000, echo: null, held: 0 });
  askAndHear(10, 10);
  device += 250;
  expect(clock.ask()).toEqual({ sent: 1_270, echo: 's6010', held: 250 });
});

test('a hint counts until the first sample and not after it', () => {
  clock.hint(9_000);
  expect(clock.now()).toBe(9_000);
  askAndHear(10, 10);
  clock.hint(1);
  expect(clock.offset).toBe(AHEAD);
});

test('a reply of another shape is no sample', () => {
  clock.take(clock.ask(), { refused: true });
  expect(clock.roundTrip).toBeNull();
});

test('a press is told by the own clock, and by the server’s as it is known', () => {
  const clock = new ServerClock(() => 1000.25);
  clock.hint(5000.75);
  expect(clock.press()).toEqual({ pressed: 5000, local: 1000.25 });
});
