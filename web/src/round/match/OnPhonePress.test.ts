import { SvelteMap } from 'svelte/reactivity';
import { expect, test } from 'vitest';
import { ServerClock } from '../../live/clock.svelte';
import type { Fate } from '../../live/outbox.svelte';
import type { Command, Posted } from '../../live/protocol';
import type { Line } from '../../phone/here';
import { Press } from './OnPhonePress.svelte';

function line() {
  const sent: Posted[] = [];
  const withdrawn: string[] = [];
  const fates = new SvelteMap<string, Fate>();
  const send = (command: Command) => {
    const id = `c${sent.length}`;
    sent.push({ ...command, id });
    fates.set(id, { state: 'sending' });
    return id;
  };
  const withdraw = (id: string) => {
    withdrawn.push(id);
    fates.set(id, { state: 'replaced' });
  };
  const all: Line = {
    clock: new ServerClock(),
    send,
    buzzing: () => undefined,
    outbox: { fates, pending: sent, withdraw },
  };
  return { all, sent, fates, withdrawn };
}

test('a press carries the moment at which the finger came down, not the one at which the phone had time for it', () => {
  const { all, sent } = line();
  const now = all.clock.local();
  new Press(all, 'warmup').press(5, performance.now() - 200);
  expect(sent[0]).toMatchObject({ type: 'warmup.buzz', turn: 5 });
  expect(Math.abs(Number(sent[0]?.['local']) - (now - 200))).toBeLessThan(50);
});

test('what a browser says of a time long past is not believed', () => {
  const { all, sent } = line();
  const now = all.clock.local();
  new Press(all, 'warmup').press(5, performance.now() - 60_000);
  expect(Math.abs(Number(sent[0]?.['local']) - now)).toBeLessThan(50);
});

test('a keyword is of no question', () => {
  const { all, sent } = line();
  new Press(all, 'obstacle').press(0, performance.now());
  expect(sent[0]).not.toHaveProperty('turn');
});

test('a press is taken back once another question is there', () => {
  const { all, withdrawn } = line();
  const press = new Press(all, 'warmup');
  press.press(5, performance.now());
  press.takeBack(5);
  expect(press.underway(5)).toBe(true);
  press.takeBack(6);
  expect(withdrawn).toEqual(['c0']);
  expect(press.underway(5)).toBe(false);
});

test('a press that was refused may be made again', () => {
  const { all, fates } = line();
  const press = new Press(all, 'warmup');
  press.press(5, performance.now());
  fates.set('c0', { state: 'refused', refusal: 'ON_HOLD', details: {} });
  expect(press.underway(5)).toBe(false);
  expect(press.refusal(5)).toBe('ON_HOLD');
});
