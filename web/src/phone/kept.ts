/** What lets this phone back into its seat without a question. */
export interface Pass {
  token: string;
  /** 0 for a spectator, who has none */
  seat: number;
  name: string;
  unit: string;
}

const key = (code: string) => `hoithi.seat.${code}`;
/** Private windows may refuse to store: the pass then lives as long as the page. */
const inMemory = new Map<string, Pass>();

export function keptPass(code: string): Pass | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(code)) ?? 'null');
    if (isPass(kept)) return kept;
  } catch {
    // as above, or not ours
  }
  return inMemory.get(code) ?? null;
}

export function keepPass(code: string, pass: Pass): void {
  inMemory.set(code, pass);
  try {
    localStorage.setItem(key(code), JSON.stringify(pass));
  } catch {
    // as above
  }
}

export function forgetPass(code: string): void {
  inMemory.delete(code);
  try {
    localStorage.removeItem(key(code));
  } catch {
    // as above
  }
}

function isPass(value: unknown): value is Pass {
  const pass = value as Partial<Pass> | null;
  return typeof pass?.token === 'string' && typeof pass.seat === 'number' && typeof pass.name === 'string';
}
