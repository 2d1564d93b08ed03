/** Lets the phone vibrate where it can; iPhones cannot, and no phone does before it was touched once. */
export function buzz(pattern: number[]): void {
  try {
    navigator.vibrate?.(pattern);
  } catch {
    // forbidden by a setting
  }
}
