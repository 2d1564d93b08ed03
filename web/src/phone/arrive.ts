/** On the heading of a new scene: readers hear where they are. Whoever is typing is left alone. */
export function arrive(heading: HTMLElement): void {
  if (document.activeElement instanceof HTMLInputElement) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
