const KEPT_AS = 'hoithi.login';
/** The account that the first-password link makes. */
const FIRST = 'admin';

/** Who logged in here last. */
export function keptName(): string {
  try {
    return localStorage.getItem(KEPT_AS) ?? FIRST;
  } catch {
    return FIRST;
  }
}

export function keepName(name: string): void {
  try {
    localStorage.setItem(KEPT_AS, name);
  } catch {
    // private windows may refuse to store: the name is then typed again
  }
}
