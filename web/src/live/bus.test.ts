import { beforeEach, expect, test, vi } from 'vitest';
import { Bus } from './bus.svelte';
import type { OpenSocket, SocketEvents } from './socket';
import { WireFailure } from './wire';

/** What the browser's own WebSocket does is decided by each test. */
class FakeWebSocket {
  static made: FakeWebSocket[] = [];
  binaryType = 'blob';
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  readonly sent: string[] = [];
  closed = false;
  readonly url: string;

  constructor(url: URL) {
    this.url = url.href;
    FakeWebSocket.made.push(this);
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.closed = true;
  }

  comes(message: unknown): void {
    const { buffer } = new TextEncoder().encode(JSON.stringify(message));
    this.onmessage?.({ data: this.binaryType === 'arraybuffer' ? buffer : new Blob([buffer]) });
  }

  /** Answers the last question to this address. */
  answers(address: string, body: unknown): void {
    const asked = this.sent.map((text) => JSON.parse(text) as { address?: string; replyAddress?: string });
    this.comes({ type: 'rec', address: asked.findLast((one) => one.address === address)?.replyAddress, body });
  }
}

const fallback = vi.hoisted(() => ({ made: [] as SocketEvents[], close: vi.fn() }));
vi.mock('./sockjs', () => {
  const openSockJs: OpenSocket = (_url, events) => {
    fallback.made.push(events);
    return { send: () => undefined, close: fallback.close };
  };
  return { openSockJs };
});

const events = {
  opened: vi.fn(),
  lost: vi.fn(),
  heartbeat: { address: 'clock', ask: () => ({ sent: 1, echo: null, held: 0 }), take: vi.fn() },
};
let bus: Bus;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeWebSocket);
  vi.clearAllMocks();
  FakeWebSocket.made = [];
  fallback.made = [];
  bus = new Bus(events);
  bus.open();
  return () => bus.close();
});

const plain = () => FakeWebSocket.made;
const last = () => FakeWebSocket.made.at(-1) as FakeWebSocket;
/** Longer than any back-off. */
const aWhile = () => vi.advanceTimersByTimeAsync(3001);

test('a plain WebSocket to the raw door is tried first', () => {
  expect(plain().map(({ url }) => url)).toEqual(['ws://localhost:3000/eventbus/websocket']);
  last().onopen?.();
  expect(bus.state).toBe('open');
  expect(events.opened).toHaveBeenCalledOnce();
  expect(last().sent).toEqual(['{"type":"ping"}']);
  expect(fallback.made).toEqual([]);
});

test('bytes are read as text, in Vietnamese too', async () => {
  last().onopen?.();
  const heard = vi.fn();
  bus.listen('seat', heard);
  last().comes({ type: 'rec', address: 'seat', body: 'Rung chuông vàng' });
  expect(heard).toHaveBeenCalledWith('Rung chuông vàng');
  const asked = bus.request('inbox', { id: 'a' });
  last().answers('inbox', { ok: true });
  expect(await asked).toEqual({ ok: true });
});

test('where no WebSocket can be opened the fallback is taken, and kept while it works', async () => {
  last().onclose?.();
  expect(bus.state).toBe('lost');
  await aWhile();
  expect(plain()).toHaveLength(1);
  expect(fallback.made).toHaveLength(1);
  fallback.made[0]?.opened();
  expect(bus.state).toBe('open');
  fallback.made[0]?.closed();
  expect(events.lost).toHaveBeenCalledOnce();
  await aWhile();
  expect(plain()).toHaveLength(1);
  expect(fallback.made).toHaveLength(2);
});

test('a WebSocket that is swallowed on its way is given up after six seconds', async () => {
  await vi.advanceTimersByTimeAsync(5999);
  expect(bus.state).toBe('connecting');
  await vi.advanceTimersByTimeAsync(1);
  expect(last().closed).toBe(true);
  await aWhile();
  expect(fallback.made).toHaveLength(1);
});

test('where no WebSocket can even be made it is the same', async () => {
  bus.close();
  vi.stubGlobal(
    'WebSocket',
    class {
      constructor() {
        throw new Error('none here');
      }
    },
  );
  bus.open();
  expect(bus.state).toBe('connecting');
  await aWhile();
  expect(fallback.made).toHaveLength(1);
  fallback.made[0]?.opened();
  expect(bus.state).toBe('open');
});

test('the fallback has time for all its ways, then the WebSocket has its turn again', async () => {
  last().onclose?.();
  await aWhile();
  await vi.advanceTimersByTimeAsync(16_000);
  expect(fallback.close).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(4000);
  expect(fallback.close).toHaveBeenCalledOnce();
  await aWhile();
  expect(plain()).toHaveLength(2);
});

test('when the fallback fails too, the WebSocket has its turn again', async () => {
  last().onclose?.();
  await aWhile();
  fallback.made[0]?.closed();
  await aWhile();
  expect(plain()).toHaveLength(2);
  last().onopen?.();
  expect(bus.state).toBe('open');
});

test('a WebSocket that once worked is opened again as a WebSocket, however often it fails', async () => {
  last().onopen?.();
  last().onclose?.();
  expect(bus.state).toBe('lost');
  for (let n = 2; n < 6; n++) {
    await aWhile();
    expect(plain()).toHaveLength(n);
    last().onclose?.();
  }
  await aWhile();
  last().onopen?.();
  expect(bus.state).toBe('open');
  expect(fallback.made).toEqual([]);
});

test('a socket that is silent for nine seconds is taken for dead', async () => {
  const first = last();
  first.onopen?.();
  const beats = () => first.sent.filter((text) => text.includes('"clock"')).length;
  await vi.advanceTimersByTimeAsync(4000);
  expect(beats()).toBe(1);
  first.answers('clock', { at: 1 });
  await vi.advanceTimersByTimeAsync(9000);
  expect(bus.state).toBe('open');
  await vi.advanceTimersByTimeAsync(1000);
  expect(bus.state).toBe('lost');
  expect(first.closed).toBe(true);
  expect(events.heartbeat.take).toHaveBeenCalledOnce();
});

test('a woken phone gives its socket a moment to prove itself', async () => {
  last().onopen?.();
  await vi.advanceTimersByTimeAsync(100);
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(1500);
  expect(bus.state).toBe('lost');
});

test('a question without an answer is asked twice, then fails; a lost line fails it at once', async () => {
  last().onopen?.();
  const kind = (failure: unknown) => (failure instanceof WireFailure ? failure.kind : failure);
  const unanswered = bus.request('hello', {}).catch(kind);
  const alive = setInterval(() => last().comes({}), 1000);
  await vi.advanceTimersByTimeAsync(8000);
  clearInterval(alive);
  expect(await unanswered).toBe('timeout');
  expect(last().sent.filter((text) => text.includes('"hello"'))).toHaveLength(2);
  const cut = bus.request('hello', {}).catch(kind);
  last().onclose?.();
  expect(await cut).toBe('lost');
  expect(await bus.request('hello', {}).catch(kind)).toBe('lost');
  expect(() => bus.listen('seat', () => undefined)).toThrow(WireFailure);
});

test('nothing is heard of a bus that was closed, not even a fallback still on its way', async () => {
  last().onclose?.();
  await vi.advanceTimersByTimeAsync(3000);
  bus.close();
  await aWhile();
  expect(bus.state).toBe('connecting');
  expect(events.opened).not.toHaveBeenCalled();
  expect(plain()).toHaveLength(1);
});

test('while a buzzer may be pressed the clock is asked ten times a second', async () => {
  last().onopen?.();
  const asked = () => last().sent.filter((text) => text.includes('"clock"')).length;
  bus.quicken(true);
  expect(asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked()).toBe(11);
  bus.quicken(true);
  expect(asked()).toBe(11);
  bus.quicken(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked()).toBe(11);
});
