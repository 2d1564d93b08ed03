import type { ClockAsk } from './protocol';

/** The line to the server as the rest of the program sees it. `Bus` is the real one; tests have their own. */
export interface Wire {
  /** connecting: never open yet; open: the socket is open; lost: was open or could not be opened, trying again by itself. */
  readonly state: WireState;
  open(): void;
  close(): void;
  /** Gives up the present socket and opens another one after the usual back-off. */
  reopen(): void;
  /**
   * Asks and waits for the reply; asks again when none came in time, so what is asked must be safe to ask twice.
   *
   * @throws WireFailure when the socket is not open or goes away, when nobody replies, or when the server fails
   */
  request<Reply>(address: string, body: unknown, patience?: Patience): Promise<Reply>;
  /** Listens on the present socket; after the next `opened` it must be called again. */
  listen(address: string, heard: (body: unknown) => void): void;
  /** Sends one clock question now, besides the regular ones. */
  beat(): void;
  /** Clock questions ten times a second instead of every few seconds, while this phone's buzzer may be pressed. */
  quicken(quick: boolean): void;
  /** The connection has proved of use: only then is the back-off forgotten. */
  settled(): void;
}

export type WireState = 'connecting' | 'open' | 'lost';

export interface Patience {
  /** ms to wait for a reply to one asking; default 4000 */
  timeout?: number;
  /** how often to ask in all; default 2 */
  tries?: number;
}

export interface WireEvents {
  /** A socket has just been opened: the first one, or one after a loss. */
  opened(): void;
  /** The open socket has just gone away. */
  lost(): void;
  /** The question asked every few seconds, whose reply also shows that the line is alive in both directions. */
  readonly heartbeat: Heartbeat;
}

export interface Heartbeat {
  readonly address: string;
  ask(): ClockAsk;
  take(asked: ClockAsk, reply: unknown): void;
}

export type WireFailureKind = 'lost' | 'timeout' | 'nobody' | 'failed';

/** No reply. `lost`: the socket is gone · `timeout` · `nobody`: no one listens there · `failed`: the server's own fault. */
export class WireFailure extends Error {
  readonly kind: WireFailureKind;

  constructor(kind: WireFailureKind, detail = '') {
    super(detail ? `${kind}: ${detail}` : kind);
    this.kind = kind;
  }
}
