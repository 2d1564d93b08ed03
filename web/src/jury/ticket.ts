/**
 * What a link says: `/referee/<code>#<token>`, or `/jury/<code>#<token>` for a juror. The token leaves the address at once
 * and lives as long as the tab.
 */
export interface Ticket {
  role: 'referee' | 'jury';
  code: string;
  token: string | null;
}

export function takeTicket(): Ticket {
  const [, first, code = ''] = location.pathname.split('/');
  const role = first === 'jury' ? 'jury' : 'referee';
  const token = readable(location.hash.slice(1));
  if (token) {
    keep(`hoithi.${role}.${code}`, token);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return { role, code, token: token || kept(`hoithi.${role}.${code}`) };
}

/** The server writes the token as addresses want it. */
function readable(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

export const keptZone = (code: string) => kept(`hoithi.referee.${code}.zone`);
export const keepZone = (code: string, zone: string) => keep(`hoithi.referee.${code}.zone`, zone);

function kept(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // private windows may refuse to store: it then lives as long as the page
  }
}
