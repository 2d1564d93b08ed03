import { beforeEach, expect, test, vi } from 'vitest';
import { Outbox } from './outbox.svelte';
import type { Acknowledgement, Posted } from './protocol';

/** A server one can unplug: without the line every post fails; while it holds, posts wait. */
class Server {
  line = true;
  holds = false;
  readonly seen: string[] = [];
  #held: (() => void)[] = [];

  post = (command: Posted): Promise<Acknowledgement> => {
    if (!this.line) return Promise.reject(new Error('lost'));
    this.seen.push(`${command.type} ${String(command['answer'] ?? '')}`.trim());
    const reply: Acknowledgement =
      command.type === 'late' ? { ok: false, refusal: 'LOCKED', at: 12 } : { ok: true, number: this.seen.length };
    if (!this.holds) return Promise.resolve(reply);
    return new Promise((resolve) => this.#held.push(() => resolve(reply)));
  };

  release(): void {
    this.#held.forEach((go) => go());
  }
}

let server: Server;
let outbox: Outbox;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  server = new Server();
  outbox = new Outbox(server.post, localStorage);
  outbox.open('hoithi.outbox.738204.27');
});

const settle = () => vi.advanceTimersByTimeAsync(0);

test('a command is sending until the server has recorded it', async () => {
  const id = outbox.put({ type: 'answer', answer: 'B' });
  expect(outbox.fates.get(id)).toEqual({ state: 'sending' });
  await settle();
  expect(outbox.fates.get(id)).toEqual({ state: 'recorded', number: 1 });
  expect(outbox.pending).toEqual([]);
});

test('a refusal is final and keeps its reason', async () => {
  const id = outbox.put({ type: 'late' });
  await settle();
  expect(outbox.fates.get(id)).toMatchObject({ state: 'refused', refusal: 'LOCKED', details: { at: 12 } });
  outbox.flush();
  expect(server.seen).toEqual(['late']);
});

test('what was withdrawn while the line was down is not sent when it is back', async () => {
  server.line = false;
  const id = outbox.put({ type: 'boards' });
  await settle();
  outbox.withdraw(id);
  server.line = true;
  outbox.flush();
  await settle();
  expect(server.seen).toEqual([]);
  expect(outbox.fates.get(id)).toEqual({ state: 'replaced' });
});

test('commands without a reply are sent again in order, under the same ids, when the line is back', async () => {
  server.line = false;
  const ids = [outbox.put({ type: 'first' }), outbox.put({ type: 'second' })];
  await settle();
  expect(ids.map((id) => outbox.fates.get(id)?.state)).toEqual(['retrying', 'retrying']);
  expect(outbox.pending.map((command) => command.id)).toEqual(ids);
  server.line = true;
  outbox.flush();
  await settle();
  expect(server.seen).toEqual(['first', 'second']);
  expect(ids.map((id) => outbox.fates.get(id)?.state)).toEqual(['recorded', 'recorded']);
});

test('a command that got no reply on a good line is sent again after a second', async () => {
  server.line = false;
  outbox.put({ type: 'answer' });
  await settle();
  server.line = true;
  await vi.advanceTimersByTimeAsync(999);
  expect(server.seen).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(server.seen).toEqual(['answer']);
});

test('a command under way is not sent twice', async () => {
  server.holds = true;
  outbox.put({ type: 'answer' });
  outbox.flush();
  server.release();
  await settle();
  expect(server.seen).toEqual(['answer']);
});

test('an unacknowledged command outlives the page, and only for its own seat', async () => {
  server.line = false;
  const id = outbox.put({ type: 'answer', answer: 'C' });
  const other = new Outbox(server.post, localStorage);
  other.open('hoithi.outbox.738204.28');
  expect(other.pending).toEqual([]);
  const reloaded = new Outbox(server.post, localStorage);
  reloaded.open('hoithi.outbox.738204.27');
  expect(reloaded.fates.get(id)).toEqual({ state: 'retrying' });
  server.line = true;
  reloaded.flush();
  await settle();
  expect(server.seen).toEqual(['answer C']);
  expect(localStorage.length).toBe(0);
});

test('a press time by the clock of an earlier page is worth nothing on another', async () => {
  server.line = false;
  outbox.put({ type: 'answer', pressed: 1700, local: 900 });
  const reloaded = new Outbox(server.post, localStorage);
  reloaded.open('hoithi.outbox.738204.27');
  expect(outbox.pending[0]).toMatchObject({ pressed: 1700, local: 900 });
  expect(reloaded.pending[0]).toMatchObject({ pressed: 1700 });
  expect(reloaded.pending[0]).not.toHaveProperty('local');
});

test('a changed answer replaces the one that was not acknowledged', async () => {
  server.line = false;
  const first = outbox.put({ type: 'answer', answer: 'A' }, 'question 12');
  await settle();
  const second = outbox.put({ type: 'answer', answer: 'B' }, 'question 12');
  server.line = true;
  outbox.flush();
  await settle();
  expect(outbox.fates.get(first)).toEqual({ state: 'replaced' });
  expect(outbox.fates.get(second)?.state).toBe('retrying');
  outbox.flush();
  await settle();
  expect(server.seen).toEqual(['answer B']);
  expect(outbox.fates.get(second)?.state).toBe('recorded');
});

test('a store that refuses to store does not stop a command', async () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => undefined,
  };
  const unkept = new Outbox(server.post, full);
  unkept.open('key');
  const id = unkept.put({ type: 'answer' });
  await settle();
  expect(unkept.fates.get(id)?.state).toBe('recorded');
});
