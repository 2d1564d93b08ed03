/** A recording or clip on the stage: plays once when the room may hear it, and tells how far it is. Seconds. */
export class Playing {
  at = $state(0);
  duration = $state(0);

  /** Attach to the element. @param loudness 0–1; null: it does not play here */
  attach = (loudness: () => number | null) => (element: HTMLMediaElement) => {
    const told = () => {
      this.at = element.currentTime;
      this.duration = Number.isFinite(element.duration) ? element.duration : 0;
    };
    const events = ['timeupdate', 'loadedmetadata', 'ended'];
    events.forEach((event) => element.addEventListener(event, told));
    $effect(() => {
      const loud = loudness();
      element.muted = loud === null || loud === 0;
      element.volume = loud ?? 0;
      // before the first gesture a browser refuses: it starts when loudness changes with that gesture
      if (loud !== null && element.paused && !element.ended) element.play().catch(() => undefined);
    });
    return () => {
      events.forEach((event) => element.removeEventListener(event, told));
      element.pause();
    };
  };

  /** 0–1 */
  get share(): number {
    return this.duration > 0 ? this.at / this.duration : 0;
  }
}

/** 75 → `1:15` */
export function minutes(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
