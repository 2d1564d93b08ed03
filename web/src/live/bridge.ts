import { newId } from './id';
import type { OpenSocket, Socket } from './socket';
import { WireFailure } from './wire';

/** ms between pings: the server drops a socket that sends none for 15 s. */
const PING_EVERY = 4000;

export interface BridgeEvents {
  opened(): void;
  /** Anything at all has come. */
  heard(): void;
  closed(): void;
}

/** What comes from the server. `err` is a reply too: a failure of what was asked. */
interface Incoming {
  type?: string;
  address?: string;
  body?: unknown;
  failureType?: string;
  message?: string;
}

interface Asked {
  resolve: (reply: unknown) => void;
  reject: (failure: WireFailure) => void;
  timer: ReturnType<typeof setTimeout>;
}

/** The far end's event bus over one socket, from its opening to its end: asks, listens, pings. */
export class Bridge {
  readonly #socket: Socket;
  readonly #listeners = new Map<string, (body: unknown) => void>();
  /** By reply address. */
  readonly #asked = new Map<string, Asked>();
  #pings: ReturnType<typeof setInterval> | undefined;

  constructor(open: OpenSocket, url: string, { opened, heard, closed }: BridgeEvents) {
    this.#socket = open(url, {
      opened: () => {
        this.#ping();
        this.#pings = setInterval(() => this.#ping(), PING_EVERY);
        opened();
      },
      heard: (text) => {
        heard();
        if (text !== null) this.#take(text);
      },
      closed,
    });
  }

  /** @throws WireFailure `timeout` after `timeout` ms without a reply; a reply that comes later is not heard */
  ask(address: string, body: unknown, timeout: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const replyAddress = newId();
      const late = () => this.#answered(replyAddress)?.reject(new WireFailure('timeout', address));
      this.#asked.set(replyAddress, { resolve, reject, timer: setTimeout(late, timeout) });
      this.#send({ type: 'send', address, body, replyAddress });
    });
  }

  /** One listener to an address; a later one takes its place. */
  listen(address: string, heard: (body: unknown) => void): void {
    if (!this.#listeners.has(address)) this.#send({ type: 'register', address });
    this.#listeners.set(address, heard);
  }

  /** Whatever was asked and is not answered fails as `lost`. */
  close(): void {
    clearInterval(this.#pings);
    this.#socket.close();
    for (const replyAddress of [...this.#asked.keys()]) this.#answered(replyAddress)?.reject(new WireFailure('lost'));
  }

  #ping(): void {
    this.#send({ type: 'ping' });
  }

  #send(message: unknown): void {
    this.#socket.send(JSON.stringify(message));
  }

  #take(text: string): void {
    const { type, address = '', body, failureType, message } = JSON.parse(text) as Incoming;
    const failed = type === 'err';
    const heard = this.#listeners.get(address);
    if (heard) {
      if (!failed) heard(body);
      return;
    }
    const asked = this.#answered(address);
    if (failed) asked?.reject(new WireFailure(kindOf(failureType), message));
    else asked?.resolve(body);
  }

  #answered(replyAddress: string): Asked | undefined {
    const asked = this.#asked.get(replyAddress);
    this.#asked.delete(replyAddress);
    clearTimeout(asked?.timer);
    return asked;
  }
}

function kindOf(failureType: string | undefined) {
  if (failureType === 'NO_HANDLERS') return 'nobody';
  if (failureType === 'TIMEOUT') return 'timeout';
  return 'failed';
}
