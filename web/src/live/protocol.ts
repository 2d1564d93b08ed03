/** What goes over the wire: one place for addresses and shapes, as `Addresses` is on the server. */
export const HELLO = 'hello';
export const CATCH_UP = 'catchup';
export const CLOCK = 'clock';

export type Role = 'contestant' | 'stage' | 'host' | 'referee' | 'jury' | 'spectator';

export interface Hello {
  token: string | null;
  as: Role;
  contest: string;
  /** Of a stage: whether it can be heard. */
  sounding?: boolean;
}

export type HelloReply<View> =
  { ok: true; session: Granted; views: Frames<View>; serverTime: number } | { ok: false; refusal: string };

/** What the server grants a screen: where to send, and the addresses it may listen to. */
export interface Granted {
  role: Role;
  contest: string;
  seat: number | null;
  inbox: string;
  listen: string[];
  /** Part of the floor a referee's token is for, see `jury/zone.ts`; the referee chooses where it is missing. */
  zone?: string | null;
}

/** One numbered view. A newer epoch (the server began anew) wins over any number of an older one. */
export interface Frame<View> {
  epoch: number;
  number: number;
  view: View;
}

export type Frames<View> = Record<string, Frame<View>>;

/** Times in ms. `sent` is by the client's own clock; `echo` and `held` let the server measure the round trip too. */
export interface ClockAsk {
  sent: number;
  echo: string | null;
  held: number;
}

export interface ClockReply {
  at: number;
  stamp: string;
}

/** Names what is wanted; further fields belong to the type. The id is added when it is sent. */
export interface Command {
  type: string;
  [field: string]: unknown;
}

export type Posted = Command & { id: string };

export type Acknowledgement = { ok: true; number: number } | { ok: false; refusal: string; [detail: string]: unknown };
