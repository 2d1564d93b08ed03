import { beforeEach, expect, test, vi } from 'vitest';
import { Bridge } from './bridge';
import type { SocketEvents } from './socket';
import { WireFailure } from './wire';

interface Sent {
  type: string;
  address?: string;
  body?: unknown;
  replyAddress?: string;
}

let socket: SocketEvents;
let sent: Sent[];
const closed = vi.fn();
const events = { opened: vi.fn(), heard: vi.fn(), closed: vi.fn() };
let bridge: Bridge;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  sent = [];
  bridge = new Bridge(
    (_url, ofSocket) => {
      socket = ofSocket;
      return { send: (text) => void sent.push(JSON.parse(text) as Sent), close: closed };
    },
    '/eventbus',
    events,
  );
  socket.opened();
});

const come = (message: unknown) => socket.heard(JSON.stringify(message));
const replyTo = () => sent.at(-1)?.replyAddress;
const kind = (failure: unknown) => (failure instanceof WireFailure ? failure.kind : failure);

test('pings at once and every four seconds until it is closed', () => {
  expect(sent).toEqual([{ type: 'ping' }]);
  vi.advanceTimersByTime(8000);
  expect(sent).toHaveLength(3);
  bridge.close();
  vi.advanceTimersByTime(60_000);
  expect(sent).toHaveLength(3);
  expect(closed).toHaveBeenCalledOnce();
});

test('a reply settles what was asked, and nothing else', async () => {
  const first = bridge.ask('inbox', { id: 'a' }, 1000);
  const address = replyTo();
  const second = bridge.ask('inbox', { id: 'b' }, 1000);
  expect(sent.slice(1)).toMatchObject([
    { type: 'send', address: 'inbox', body: { id: 'a' } },
    { type: 'send', address: 'inbox', body: { id: 'b' } },
  ]);
  come({ type: 'rec', address: replyTo(), body: { ok: true, number: 2 } });
  come({ type: 'rec', address, body: { ok: true, number: 1 } });
  expect(await first).toEqual({ ok: true, number: 1 });
  expect(await second).toEqual({ ok: true, number: 2 });
});

test('the address of a reply is one the server takes', () => {
  void bridge.ask('clock', {}, 1000).catch(() => undefined);
  expect(replyTo()).toMatch(/^.{16,36}$/);
});

test.each([
  ['NO_HANDLERS', 'nobody'],
  ['TIMEOUT', 'timeout'],
  ['RECIPIENT_FAILURE', 'failed'],
])('the failure %s is told as %s', async (failureType, told) => {
  const asked = bridge.ask('inbox', {}, 1000).catch(kind);
  come({ type: 'err', address: replyTo(), failureCode: -1, failureType, message: 'no' });
  expect(await asked).toBe(told);
});

test('without a reply in time it fails, and the late reply is not heard', async () => {
  const asked = bridge.ask('inbox', {}, 1000).catch(kind);
  vi.advanceTimersByTime(999);
  await Promise.resolve();
  vi.advanceTimersByTime(1);
  expect(await asked).toBe('timeout');
  come({ type: 'rec', address: replyTo(), body: {} });
  expect(events.heard).toHaveBeenCalledOnce();
});

test('closing fails all that is unanswered as lost', async () => {
  const asked = [bridge.ask('a', {}, 1000), bridge.ask('b', {}, 1000)].map((one) => one.catch(kind));
  bridge.close();
  expect(await Promise.all(asked)).toEqual(['lost', 'lost']);
});

test('registers an address once and hears what comes there', () => {
  const heard = vi.fn();
  bridge.listen('seat', () => undefined);
  bridge.listen('seat', heard);
  expect(sent.slice(1)).toEqual([{ type: 'register', address: 'seat' }]);
  come({ type: 'rec', address: 'seat', body: { epoch: 1 } });
  come({ type: 'err', address: 'seat', failureType: 'x', message: 'y' });
  come({ type: 'rec', address: 'elsewhere', body: { epoch: 2 } });
  come({ type: 'err', body: 'access_denied' });
  expect(heard.mock.calls).toEqual([[{ epoch: 1 }]]);
});

test('a mere sign of life is one', () => {
  socket.heard(null);
  expect(events.heard).toHaveBeenCalledOnce();
});
