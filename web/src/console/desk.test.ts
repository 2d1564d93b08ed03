import { beforeEach, expect, test } from 'vitest';
import { Outbox } from '../live/outbox.svelte';
import type { Acknowledgement, Posted } from '../live/protocol';
import type { SessionState } from '../live/session.svelte';
import { Desk } from './desk.svelte';

let posted: Posted[] = [];
let reply: Acknowledgement = { ok: true, number: 1 };

beforeEach(() => {
  posted = [];
  reply = { ok: true, number: 1 };
});

function desk(state: SessionState = 'open'): Desk {
  const outbox = new Outbox((command) => {
    posted.push(command);
    return Promise.resolve(reply);
  }, null);
  return new Desk({
    state,
    refused: null,
    views: {},
    clock: { now: () => 0, ticking: 0 },
    outbox,
    send: (command) => outbox.put(command),
    ask: () => Promise.reject(new Error('nobody asks here')),
  });
}

async function told(at: Desk): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
  at.hear();
}

test('a desk is busy until its command is acknowledged', async () => {
  const one = desk();
  one.act({ type: 'goldenbell.show' });
  expect(one.busy).toBe(true);
  await told(one);
  expect(one.busy).toBe(false);
  expect(one.word).toBeNull();
});

test('a step that somebody else has taken is a quiet word', async () => {
  reply = { ok: false, refusal: 'STEP_ALREADY_TAKEN' };
  const one = desk();
  one.act({ type: 'contest.undo', step: 4 });
  await told(one);
  expect(one.word?.tone).toBe('quiet');
  expect(one.busy).toBe(false);
});

test('any other refusal says why', async () => {
  reply = { ok: false, refusal: 'RESCUE_USED_UP' };
  const one = desk();
  one.act({ type: 'goldenbell.offerRescue' });
  await told(one);
  expect(one.word).toEqual({ tone: 'warn', text: 'Chưa làm được: đã hết lượt cứu trợ.' });
});

test('nothing is sent over a lost line: a press now must not count later', () => {
  const one = desk('lost');
  one.act({ type: 'goldenbell.reveal' });
  expect(posted).toEqual([]);
  expect(one.word?.text).toBe('Mất mạng, chờ nối lại.');
});
