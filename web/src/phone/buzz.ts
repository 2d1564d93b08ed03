/** Lets the phone vibrate where it can; iPhones cannot, and no phone does before it was touched once. */
export function buzz(pattern: number[]): void {
  // asking before the first touch only fills the log
  if (!navigator.userActivation?.hasBeenActive) return;
  try {
    navigator.vibrate?.(pattern);
  } catch {
    // forbidden by a setting
  }
}
