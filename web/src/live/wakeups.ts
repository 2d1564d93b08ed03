/**
 * Calls back when the page has reason to doubt its socket: the network is back, the page is shown again, or it comes out
 * of the back-forward cache. Phones freeze pages without closing their sockets.
 *
 * @returns stops listening
 */
export function onWakeup(wake: () => void): () => void {
  const shown = () => {
    if (document.visibilityState === 'visible') wake();
  };
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', shown);
  return () => {
    window.removeEventListener('online', wake);
    window.removeEventListener('pageshow', wake);
    document.removeEventListener('visibilitychange', shown);
  };
}
