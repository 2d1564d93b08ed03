import { Bus } from './bus.svelte';
import { ServerClock } from './clock.svelte';
import { Outbox, type Store } from './outbox.svelte';
import {
  CATCH_UP,
  HELLO,
  type Command,
  type Frame,
  type Frames,
  type Granted,
  type Hello,
  type HelloReply,
  type Role,
} from './protocol';
import { WireFailure, type Wire, type WireEvents } from './wire';

export type SessionState = 'connecting' | 'open' | 'lost' | 'refused';

export interface SessionOptions {
  contest: string;
  as: Role;
  token: string | null;
  /** What comes on a listened address and is no frame: word for this screen alone, such as a seat opened elsewhere. */
  noticed?: (address: string, body: unknown) => void;
  /** Default: `localStorage` for contestants and referees; a host's commands do not outlive the page. */
  store?: Store | null;
  wire?: (events: WireEvents) => Wire;
}

/** ms after the greeting at which extra clock questions are asked, so that the first estimate is soon a good one. */
const EARLY_BEATS = [0, 300, 1200];

/**
 * One screen's talk with the server: hello → listen → catch up, and all of it again after each reconnect. Shows the last
 * view of each address, nothing else; `View` is the union of the views this screen may get.
 */
export class Session<View> {
  /** The newest view of each address listened to. Replaced as a whole, never changed in place. */
  views = $state.raw<Readonly<Record<string, View>>>({});
  /** What the server granted at the last greeting; null before the first. */
  granted = $state.raw<Granted | null>(null);
  /** The name of the refusal to our greeting. The session then rests until `connect` is called again. */
  refused = $state<string | null>(null);

  readonly clock = new ServerClock();
  readonly outbox: Outbox;
  readonly #wire: Wire;
  readonly #options: SessionOptions;
  #token: string | null;
  #buzzing = false;
  #about: Pick<Hello, 'sounding'> = {};
  #frames: Frames<View> = {};
  #ready = $state(false);
  #everReady = $state(false);
  #beats: ReturnType<typeof setTimeout>[] = [];

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#token = options.token;
    const events: WireEvents = {
      opened: () => void this.#greet(),
      lost: () => this.#lost(),
      heartbeat: this.clock,
    };
    this.#wire = options.wire ? options.wire(events) : new Bus(events);
    this.outbox = new Outbox((command) => this.#post(command), options.store ?? ownStore(options));
  }

  /** connecting: not yet in · open: in and up to date · lost: was in, or cannot get through, trying again by itself */
  get state(): SessionState {
    if (this.refused !== null) return 'refused';
    if (this.#ready) return 'open';
    return this.#everReady || this.#wire.state === 'lost' ? 'lost' : 'connecting';
  }

  /** @param token a new one, when the person has just joined or taken the seat over */
  connect(token: string | null = this.#token): void {
    this.#token = token;
    this.refused = null;
    this.close();
    this.#wire.open();
  }

  close(): void {
    this.#lost();
    this.#wire.close();
  }

  /**
   * Sends a command to the contest and keeps sending until it is acknowledged or refused.
   *
   * @param slot commands of the same slot replace one another while unacknowledged, as a changed answer does
   * @returns the id under which `outbox.fates` tells what became of it
   */
  send(command: Command, slot: string | null = null): string {
    return this.outbox.put(command, slot);
  }

  /** Asks the contest something that changes nothing and is not kept, such as a preview; rejects when no reply came. */
  ask<Reply>(command: Command): Promise<Reply> {
    const { granted } = this;
    if (!granted) return Promise.reject(new WireFailure('lost'));
    return this.#wire.request<Reply>(granted.inbox, command);
  }

  /**
   * This phone's buzzer may be pressed now or in a moment: until told otherwise the server is asked for the time so often
   * that it can tell when this phone had not pressed yet. To be said from the moment the question is shown.
   */
  buzzing(now: boolean): void {
    this.#buzzing = now;
    this.#wire.quicken(now && this.#ready);
  }

  /** What else the greeting says of this screen, from now on; whoever is in already says it at once. */
  tell(about: Pick<Hello, 'sounding'>): void {
    this.#about = about;
    // a lost line greets anew by itself
    if (this.granted) this.#wire.request(HELLO, this.#hello()).catch(() => undefined);
  }

  #hello(): Hello {
    const { contest, as } = this.#options;
    return { token: this.#token, as, contest, ...this.#about };
  }

  async #greet(): Promise<void> {
    try {
      const reply = await this.#wire.request<HelloReply<View>>(HELLO, this.#hello());
      if (reply.ok) await this.#enter(reply.session, reply.views, reply.serverTime);
      else this.#refuse(reply.refusal);
    } catch (failure) {
      // a lost line reopens by itself; a line on which nobody answers is worth another one
      if (!(failure instanceof WireFailure)) throw failure;
      if (failure.kind !== 'lost') this.#wire.reopen();
    }
  }

  async #enter(granted: Granted, views: Frames<View>, serverTime: number): Promise<void> {
    this.clock.hint(serverTime);
    this.granted = granted;
    this.#keepOnly(granted.listen);
    // What a greeting brings is the newest there is, whatever its number: the server's clock may have been set back
    // between two starts, and its epochs with it.
    this.#frames = {};
    this.#takeAll(views);
    for (const address of granted.listen) this.#wire.listen(address, (body) => this.#hear(address, body));
    this.outbox.open(outboxKey(granted));
    this.outbox.flush();
    this.#beats = EARLY_BEATS.map((wait) => setTimeout(() => this.#wire.beat(), wait));
    // what was sent between the greeting and the listening
    const missed = await this.#wire.request<{ views: Frames<View> }>(CATCH_UP, {});
    this.#takeAll(missed.views);
    this.#ready = this.#everReady = true;
    this.#wire.quicken(this.#buzzing);
    this.#wire.settled();
  }

  #refuse(refusal: string): void {
    this.refused = refusal;
    this.close();
  }

  #lost(): void {
    this.#ready = false;
    this.#beats.forEach(clearTimeout);
    this.#wire.quicken(false);
    this.clock.forget();
  }

  #post(command: Command) {
    const { granted } = this;
    if (!granted) return Promise.reject(new WireFailure('lost'));
    return this.#wire.request<never>(granted.inbox, command, { tries: 1 });
  }

  #hear(address: string, body: unknown): void {
    if (isFrame<View>(body)) this.#takeAll({ [address]: body });
    else this.#options.noticed?.(address, body);
  }

  #takeAll(frames: Frames<View>): void {
    for (const [address, frame] of Object.entries(frames)) {
      if (!isNewer(frame, this.#frames[address])) continue;
      this.#frames[address] = frame;
      this.views = { ...this.views, [address]: frame.view };
    }
  }

  #keepOnly(addresses: string[]): void {
    const kept = (address: string) => addresses.includes(address);
    this.#frames = only(this.#frames, kept);
    this.views = only(this.views, kept);
  }
}

function isNewer(frame: Frame<unknown>, old: Frame<unknown> | undefined): boolean {
  if (!old || frame.epoch > old.epoch) return true;
  return frame.epoch === old.epoch && frame.number > old.number;
}

function isFrame<View>(body: unknown): body is Frame<View> {
  return typeof body === 'object' && body !== null && 'epoch' in body && 'number' in body && 'view' in body;
}

function only<Value>(all: Readonly<Record<string, Value>>, kept: (key: string) => boolean): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => kept(key)));
}

function outboxKey({ contest, role, seat }: Granted): string {
  return `hoithi.outbox.${contest}.${seat ?? role}`;
}

function ownStore({ as, store }: SessionOptions): Store | null {
  if (store === null || (as !== 'contestant' && as !== 'referee')) return null;
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
