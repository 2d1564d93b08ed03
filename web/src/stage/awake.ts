/** Keeps the projector's computer from dimming its screen while the page is shown. */
export class Awake {
  #lock: WakeLockSentinel | null = null;

  start(): void {
    document.addEventListener('visibilitychange', this.#ask);
    void this.#ask();
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.#ask);
    void this.#lock?.release();
  }

  readonly #ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      this.#lock = await navigator.wakeLock.request('screen');
    } catch {
      // refused, as on battery: the organisers' own settings then decide
    }
  };
}
