import { beforeEach, expect, test, vi } from 'vitest';
import type { Acknowledgement, Frame, Hello, Posted } from './protocol';
import { Session } from './session.svelte';
import type { Wire, WireEvents, WireState } from './wire';

interface View {
  question: number;
}

/** A line whose far end is a small server: it greets, and remembers what it was asked. */
class FakeWire implements Wire {
  state: WireState = 'connecting';
  refusal: string | null = null;
  atHello: Frame<View> = { epoch: 1, number: 4, view: { question: 4 } };
  atCatchUp: Frame<View> = this.atHello;
  readonly asked: string[] = [];
  quick = false;
  hello: Hello | null = null;
  readonly #events: WireEvents;
  #heard: ((body: unknown) => void) | undefined;

  constructor(events: WireEvents) {
    this.#events = events;
  }

  open(): void {
    this.state = 'open';
    this.#events.opened();
  }

  close(): void {
    this.state = 'connecting';
  }

  reopen(): void {
    this.state = 'lost';
    this.#events.lost();
  }

  async request<Reply>(address: string, body: unknown): Promise<Reply> {
    this.asked.push(address);
    return (await this.#reply(address, body)) as Reply;
  }

  listen(_address: string, heard: (body: unknown) => void): void {
    this.#heard = heard;
  }

  beat(): void {
    this.asked.push('clock');
  }

  quicken(quick: boolean): void {
    this.quick = quick;
  }

  settled(): void {
    this.asked.push('settled');
  }

  push(body: unknown): void {
    this.#heard?.(body);
  }

  #reply(address: string, body: unknown): unknown {
    if (address === 'catchup') return { views: { seat: this.atCatchUp } };
    if (address === 'inbox') return { ok: true, number: (body as Posted).id.length } satisfies Acknowledgement;
    if (this.refusal !== null) return { ok: false, refusal: this.refusal };
    this.hello = body as Hello;
    const { contest } = this.hello;
    const session = { role: 'contestant', contest, seat: 27, inbox: 'inbox', listen: ['seat'] };
    return { ok: true, session, views: { seat: this.atHello }, serverTime: 5_000 };
  }
}

let wire: FakeWire;
let session: Session<View>;
const noticed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  noticed.mockClear();
  session = new Session<View>({
    contest: '738204',
    as: 'contestant',
    token: 'seat-token',
    noticed,
    wire: (events) => (wire = new FakeWire(events)),
  });
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const question = () => session.views['seat']?.question;

test('a session greets, listens, catches up, and only then is open', async () => {
  wire.atCatchUp = { epoch: 1, number: 5, view: { question: 5 } };
  session.connect();
  expect(session.state).toBe('connecting');
  await settle();
  expect(session.state).toBe('open');
  expect(wire.asked.slice(0, 2)).toEqual(['hello', 'catchup']);
  expect(question()).toBe(5);
  expect(session.granted?.seat).toBe(27);
});

test('a frame is taken when it is newer, and never when it is older or the same', async () => {
  session.connect();
  await settle();
  wire.push({ epoch: 1, number: 3, view: { question: 3 } });
  wire.push({ epoch: 1, number: 4, view: { question: 99 } });
  expect(question()).toBe(4);
  wire.push({ epoch: 1, number: 6, view: { question: 6 } });
  expect(question()).toBe(6);
});

test('a newer epoch wins over any number of an older one', async () => {
  session.connect();
  await settle();
  wire.push({ epoch: 2, number: 1, view: { question: 1 } });
  expect(question()).toBe(1);
  wire.push({ epoch: 1, number: 700, view: { question: 70 } });
  expect(question()).toBe(1);
});

test('what a greeting brings is taken even from a server whose clock was set back', async () => {
  wire.atHello = wire.atCatchUp = { epoch: 2000, number: 9, view: { question: 9 } };
  session.connect();
  await settle();
  wire.reopen();
  wire.atHello = wire.atCatchUp = { epoch: 1000, number: 1, view: { question: 10 } };
  wire.open();
  await settle();
  expect(question()).toBe(10);
  wire.push({ epoch: 1000, number: 2, view: { question: 11 } });
  expect(question()).toBe(11);
});

test('after a loss the last view stays and everything is done again', async () => {
  session.connect();
  await settle();
  wire.reopen();
  expect(session.state).toBe('lost');
  expect(question()).toBe(4);
  wire.asked.length = 0;
  wire.open();
  expect(session.state).toBe('lost');
  await settle();
  expect(session.state).toBe('open');
  expect(wire.asked.slice(0, 2)).toEqual(['hello', 'catchup']);
});

test('what a screen says of itself is said at once, and again at every greeting', async () => {
  session.tell({ sounding: false });
  session.connect();
  await settle();
  expect(wire.hello).toEqual({ token: 'seat-token', as: 'contestant', contest: '738204', sounding: false });
  session.tell({ sounding: true });
  await settle();
  expect(wire.hello?.sounding).toBe(true);
  expect(session.state).toBe('open');
  wire.hello = null;
  wire.reopen();
  wire.open();
  await settle();
  expect(wire.hello).toMatchObject({ sounding: true });
});

test('a command given before the greeting is sent after it', async () => {
  const id = session.send({ type: 'answer', choice: 'B' }, 'question 4');
  await settle();
  expect(session.outbox.fates.get(id)?.state).toBe('retrying');
  session.connect();
  await settle();
  expect(session.outbox.fates.get(id)).toEqual({ state: 'recorded', number: 32 });
});

test('a refused greeting is told by name, and a new token may try again', async () => {
  wire.refusal = 'SEAT_OPENED_ELSEWHERE';
  session.connect();
  await settle();
  expect(session.state).toBe('refused');
  expect(session.refused).toBe('SEAT_OPENED_ELSEWHERE');
  wire.refusal = null;
  session.connect('another-token');
  await settle();
  expect(session.state).toBe('open');
});

test('a phone that may buzz asks quickly once it is in, and again after a loss', async () => {
  session.connect();
  session.buzzing(true);
  expect(wire.quick).toBe(false);
  await settle();
  expect(wire.quick).toBe(true);
  wire.reopen();
  expect(wire.quick).toBe(false);
  wire.open();
  await settle();
  expect(wire.quick).toBe(true);
  session.buzzing(false);
  expect(wire.quick).toBe(false);
});

test('what is no frame is a notice', async () => {
  session.connect();
  await settle();
  wire.push({ notice: 'SEAT_OPENED_ELSEWHERE' });
  expect(noticed).toHaveBeenCalledWith('seat', { notice: 'SEAT_OPENED_ELSEWHERE' });
  expect(question()).toBe(4);
});
