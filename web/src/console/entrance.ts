import type { CastList } from '../live/views';

/** What the console asks over HTTP, besides the talk on the line. */

/** `login`: nobody is logged in · `unknown`: there is no such contest · `away`: no answer, worth another try */
export type Entrance = { token: string } | 'login' | 'unknown' | 'away';

export async function hostToken(contest: string): Promise<Entrance> {
  try {
    const reply = await fetch(`/api/contests/${encodeURIComponent(contest)}/host-token`);
    if (reply.status === 401 || reply.status === 403) return 'login';
    if (reply.status === 404) return 'unknown';
    if (!reply.ok) return 'away';
    const body = (await reply.json()) as { token: string };
    return { token: body.token };
  } catch {
    return 'away';
  }
}

export async function fetchCast(contest: string, token: string): Promise<CastList | null> {
  try {
    const reply = await fetch(`/api/contests/${encodeURIComponent(contest)}/cast?token=${encodeURIComponent(token)}`);
    return reply.ok ? ((await reply.json()) as CastList) : null;
  } catch {
    return null;
  }
}

/** The login page, which leads back here. */
export function loginUrl({ pathname, search }: Location): string {
  return `/organise/login?then=${encodeURIComponent(pathname + search)}`;
}

/** `/console/<contestId>` */
export function contestOf(pathname: string): string | null {
  const [, contest] = /^\/console\/([^/]+)/.exec(pathname) ?? [];
  return contest ? decodeURIComponent(contest) : null;
}
