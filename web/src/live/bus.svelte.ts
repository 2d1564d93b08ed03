import { retryDelay } from './backoff';
import { Bridge } from './bridge';
import { openFallback, openPlain, type OpenSocket } from './socket';
import { onWakeup } from './wakeups';
import { WireFailure, type Patience, type Wire, type WireEvents, type WireState } from './wire';

/** ms between heartbeats. */
const BEAT_EVERY = 4000;
/** ms between heartbeats while a buzzer may be pressed: the server has to know when this phone had not pressed yet. */
const BEAT_EVERY_WHILE_BUZZING = 100;
/** ms of silence after which a socket that calls itself open is taken for dead: two beats and a bit. */
const SILENT_FOR = 9000;
/** ms an attempt to connect may take. */
const CONNECT_WITHIN = 6000;
/** ms the fallback may take: each of its three ways has eight round trips, and after the last it ends by itself. */
const FALL_BACK_WITHIN = 20_000;
/** ms a socket has to show that it survived when the page wakes up. */
const PROVE_WITHIN = 1500;

/**
 * A socket to the server's event bus bridge that reopens itself for as long as it is open, at once when the phone wakes up
 * or has network again.
 *
 * Until a socket has been open, each failed attempt is followed by one the other way: who is behind a proxy without
 * WebSocket cannot be told from who has no network. The first way that works is kept.
 */
export class Bus implements Wire {
  state = $state<WireState>('connecting');

  readonly #events: WireEvents;
  readonly #url: string;
  #way: OpenSocket = openPlain;
  #everOpen = false;
  #bridge: Bridge | undefined;
  #attempt = 0;
  #startedAt = 0;
  #heardAt = 0;
  #quarters = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #limit: ReturnType<typeof setTimeout> | undefined;
  #beats: ReturnType<typeof setInterval> | undefined;
  #quick: ReturnType<typeof setInterval> | undefined;
  #stopWakeups: (() => void) | undefined;

  constructor(events: WireEvents, url = '/eventbus') {
    this.#events = events;
    this.#url = url;
  }

  open(): void {
    if (this.#stopWakeups) return;
    this.#stopWakeups = onWakeup(() => this.#wake());
    this.#connect();
  }

  close(): void {
    this.#stopWakeups?.();
    this.#stopWakeups = undefined;
    this.quicken(false);
    clearTimeout(this.#retry);
    this.#drop();
    this.state = 'connecting';
  }

  reopen(): void {
    if (!this.#stopWakeups) return;
    const wasOpen = this.state === 'open';
    if (!this.#everOpen) this.#way = this.#way === openPlain ? openFallback : openPlain;
    this.#drop();
    this.state = 'lost';
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#connect(), retryDelay(this.#attempt++, Math.random()));
    if (wasOpen) this.#events.lost();
  }

  async request<Reply>(address: string, body: unknown, { timeout = 4000, tries = 2 }: Patience = {}): Promise<Reply> {
    for (let left = tries; ; left--) {
      try {
        return (await this.#ask(address, body, timeout)) as Reply;
      } catch (failure) {
        const again = left > 1 && failure instanceof WireFailure && failure.kind === 'timeout';
        if (!again) throw failure;
      }
    }
  }

  listen(address: string, heard: (body: unknown) => void): void {
    if (!this.#bridge || this.state !== 'open') throw new WireFailure('lost');
    this.#bridge.listen(address, heard);
  }

  beat(): void {
    const { heartbeat } = this.#events;
    const asked = heartbeat.ask();
    this.#ask(heartbeat.address, asked, SILENT_FOR).then(
      (reply) => heartbeat.take(asked, reply),
      // an unanswered beat needs no word: the silence is noticed by #watch
      () => undefined,
    );
  }

  quicken(quick: boolean): void {
    if (quick === (this.#quick !== undefined)) return;
    clearInterval(this.#quick);
    this.#quick = quick ? setInterval(() => this.beat(), BEAT_EVERY_WHILE_BUZZING) : undefined;
    if (quick) this.beat();
  }

  settled(): void {
    this.#attempt = 0;
  }

  #connect(): void {
    this.#drop();
    this.#startedAt = performance.now();
    const mine = (act: () => void) => () => {
      if (this.#bridge === bridge) act();
    };
    const bridge = new Bridge(this.#way, this.#url, {
      opened: mine(() => this.#opened()),
      heard: mine(() => (this.#heardAt = performance.now())),
      closed: mine(() => this.reopen()),
    });
    this.#bridge = bridge;
    this.#limit = setTimeout(() => this.reopen(), this.#way === openPlain ? CONNECT_WITHIN : FALL_BACK_WITHIN);
  }

  #opened(): void {
    clearTimeout(this.#limit);
    this.#heardAt = performance.now();
    this.#beats = setInterval(() => this.#watch(), BEAT_EVERY / 4);
    this.#everOpen = true;
    this.state = 'open';
    this.#events.opened();
  }

  #watch(): void {
    if (performance.now() - this.#heardAt > SILENT_FOR) return this.reopen();
    this.#quarters = (this.#quarters + 1) % 4;
    if (this.#quarters === 0) this.beat();
  }

  #wake(): void {
    if (this.state === 'open') return this.#prove();
    // an attempt that has only just begun is left alone: wake-up signs come in pairs
    if (this.#bridge && performance.now() - this.#startedAt < PROVE_WITHIN) return;
    this.#attempt = 0;
    clearTimeout(this.#retry);
    this.#connect();
  }

  #prove(): void {
    const asked = performance.now();
    const bridge = this.#bridge;
    this.beat();
    clearTimeout(this.#limit);
    this.#limit = setTimeout(() => {
      if (this.#bridge === bridge && this.#heardAt < asked) this.reopen();
    }, PROVE_WITHIN);
  }

  #ask(address: string, body: unknown, timeout: number): Promise<unknown> {
    if (!this.#bridge || this.state !== 'open') return Promise.reject(new WireFailure('lost'));
    return this.#bridge.ask(address, body, timeout);
  }

  #drop(): void {
    clearTimeout(this.#limit);
    clearInterval(this.#beats);
    const bridge = this.#bridge;
    this.#bridge = undefined;
    bridge?.close();
  }
}
