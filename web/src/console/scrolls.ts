/**
 * A part that scrolls by itself: while it has more than it shows, the Tab key reaches it and the arrows move it.
 *
 * @param label what it holds
 */
export function scrolls(label: string): (part: HTMLElement) => () => void {
  return (part) => {
    part.classList.add('scrolls');
    const look = () => {
      const more = part.scrollHeight > part.clientHeight + 1;
      if (more) part.setAttribute('tabindex', '0');
      else part.removeAttribute('tabindex');
    };
    if (part.tagName !== 'MAIN') part.setAttribute('role', 'group');
    part.setAttribute('aria-label', label);
    const sizes = new ResizeObserver(look);
    sizes.observe(part);
    for (const child of part.children) sizes.observe(child);
    return () => sizes.disconnect();
  };
}
