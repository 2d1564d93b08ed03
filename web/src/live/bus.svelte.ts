import EventBus from '@vertx/eventbus-bridge-client.js';
import { retryDelay } from './backoff';
import { onWakeup } from './wakeups';
import { WireFailure, type Patience, type Wire, type WireEvents, type WireState } from './wire';

/** ms between heartbeats, ours and the bridge's own. */
const BEAT_EVERY = 4000;
/** ms of silence after which a socket that calls itself open is taken for dead: two beats and a bit. */
const SILENT_FOR = 9000;
/** ms an attempt to connect may take. */
const CONNECT_WITHIN = 6000;
/** ms a socket has to show that it survived when the page wakes up. */
const PROVE_WITHIN = 1500;

/**
 * The one file that knows SockJS: a socket to the Vert.x event bus bridge that reopens itself for as long as it is open,
 * at once when the phone wakes up or has network again.
 *
 * A new bridge client is made for each connection; its own reconnecting cannot be hurried and knows no half-open sockets.
 */
export class Bus implements Wire {
  state = $state<WireState>('connecting');

  readonly #events: WireEvents;
  readonly #url: string;
  #client: EventBus | undefined;
  #waiting: ((failure: WireFailure) => void)[] = [];
  #attempt = 0;
  #startedAt = 0;
  #heardAt = 0;
  #quarters = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #limit: ReturnType<typeof setTimeout> | undefined;
  #beats: ReturnType<typeof setInterval> | undefined;
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
    clearTimeout(this.#retry);
    this.#drop();
    this.state = 'connecting';
  }

  reopen(): void {
    if (!this.#stopWakeups) return;
    const wasOpen = this.state === 'open';
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
    if (!this.#client || this.state !== 'open') throw new WireFailure('lost');
    this.#client.registerHandler(address, (_error, message) => {
      if (message) heard(message.body);
    });
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

  settled(): void {
    this.#attempt = 0;
  }

  #connect(): void {
    this.#drop();
    this.#startedAt = performance.now();
    const client = new EventBus(this.#url, {
      vertxbus_ping_interval: BEAT_EVERY,
      transports: ['websocket', 'xhr-streaming', 'xhr-polling'],
    });
    this.#client = client;
    const mine = (act: () => void) => () => {
      if (this.#client === client) act();
    };
    client.onopen = mine(() => this.#opened(client));
    client.onclose = mine(() => this.reopen());
    client.onerror = (error) => console.warn('bridge', error);
    // late replies to questions that were asked again
    client.onunhandled = () => undefined;
    this.#limit = setTimeout(() => this.reopen(), CONNECT_WITHIN);
  }

  #opened(client: EventBus): void {
    clearTimeout(this.#limit);
    const heard = () => (this.#heardAt = performance.now());
    heard();
    client.sockJSConn.addEventListener('message', heard);
    client.sockJSConn.addEventListener('heartbeat', heard);
    this.#beats = setInterval(() => this.#watch(), BEAT_EVERY / 4);
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
    if (this.#client && performance.now() - this.#startedAt < PROVE_WITHIN) return;
    this.#attempt = 0;
    clearTimeout(this.#retry);
    this.#connect();
  }

  #prove(): void {
    const asked = performance.now();
    const client = this.#client;
    this.beat();
    clearTimeout(this.#limit);
    this.#limit = setTimeout(() => {
      if (this.#client === client && this.#heardAt < asked) this.reopen();
    }, PROVE_WITHIN);
  }

  #ask(address: string, body: unknown, timeout: number): Promise<unknown> {
    const client = this.#client;
    if (!client || this.state !== 'open') return Promise.reject(new WireFailure('lost'));
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        this.#waiting = this.#waiting.filter((other) => other !== fail);
        act();
      };
      const fail = (failure: WireFailure) => settle(() => reject(failure));
      const timer = setTimeout(() => fail(new WireFailure('timeout', address)), timeout);
      this.#waiting.push(fail);
      client.send(address, body, (error, message) => {
        if (error) fail(new WireFailure(kindOf(error.failureType), error.message));
        else settle(() => resolve(message?.body));
      });
    });
  }

  #drop(): void {
    clearTimeout(this.#limit);
    clearInterval(this.#beats);
    const client = this.#client;
    this.#client = undefined;
    client?.close();
    for (const fail of [...this.#waiting]) fail(new WireFailure('lost'));
  }
}

function kindOf(failureType: string | undefined) {
  if (failureType === 'NO_HANDLERS') return 'nobody';
  if (failureType === 'TIMEOUT') return 'timeout';
  return 'failed';
}
