/**
 * Keeps the page as tall as what the keyboard leaves free, so that the send button never lies under it. Android resizes the
 * page by itself (`interactive-widget` in index.html); iOS only tells `visualViewport`, and scrolls the page besides.
 */
export function followKeyboard(): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const follow = () => {
    // magnified by two fingers: that is no keyboard
    if (seen.scale > 1.01) return;
    document.documentElement.style.setProperty('--seen-block', `${seen.height}px`);
    if (seen.offsetTop > 0) window.scrollTo(0, 0);
  };
  seen.addEventListener('resize', follow);
  seen.addEventListener('scroll', follow);
  follow();
}
