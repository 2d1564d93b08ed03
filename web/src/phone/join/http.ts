import type { Banner, Joining } from '../../live/views';
import type { Pass } from '../kept';

/** One line of the roster as anybody at the door may see it. */
export interface Listed {
  seat: number;
  name: string;
  unitIndex: number;
  /** a phone is connected on this seat */
  taken: boolean;
  /** answers on a board */
  paper: boolean;
}

/** The door of a contest. */
export interface Door {
  contestId: string;
  banner: Banner;
  joining: Joining;
  units: { id: string; name: string }[];
  people: Listed[];
}

/** Who wants in: somebody of the roster, or a new name where joining is open. */
export type Entering = { seat: number; takeOver: boolean } | { name: string; unit: string };

/** Who only watches needs no seat. */
export const WATCH = 'watch';

/** `error` is a refusal's name, or `NO_NETWORK` when nobody answered. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false; error: string };

const PATIENCE = 8000;

export function lookIn(code: string): Promise<Reply<Door>> {
  return talk<Door>(code);
}

export async function enter(code: string, who: Entering | typeof WATCH): Promise<Reply<Pass>> {
  const headers = { 'content-type': 'application/json', 'x-hoithi': '1' };
  if (who !== WATCH) return talk<Pass>(code, { method: 'POST', headers, body: JSON.stringify(who) });
  const reply = await talk<Pick<Pass, 'token'>>(`${code}/${WATCH}`, { method: 'POST', headers });
  return reply.ok ? { ok: true, value: { token: reply.value.token, seat: 0, name: '', unit: '' } } : reply;
}

async function talk<Value>(path: string, request: RequestInit = {}): Promise<Reply<Value>> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), PATIENCE);
  try {
    const response = await fetch(`/api/join/${path}`, { cache: 'no-store', signal: end.signal, ...request });
    const body = (await response.json().catch(() => ({}))) as unknown;
    if (response.ok) return { ok: true, value: body as Value };
    const { error } = body as { error?: unknown };
    return { ok: false, error: typeof error === 'string' ? error : 'NO_NETWORK' };
  } catch {
    return { ok: false, error: 'NO_NETWORK' };
  } finally {
    clearTimeout(timer);
  }
}
