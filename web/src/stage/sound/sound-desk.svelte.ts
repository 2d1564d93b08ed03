import { CUES, type Cue } from './cues';

/** s in which a new cue damps the old one. */
const DAMP = 0.08;

/** Plays cues, one at a time. A browser lets nothing be heard before the first gesture: `running` tells, `wake` is for it. */
export class SoundDesk {
  running = $state(false);
  readonly #context = new AudioContext({ latencyHint: 'interactive' });
  readonly #master = new GainNode(this.#context);
  #voice: GainNode | null = null;
  #coming: ReturnType<typeof setTimeout>[] = [];

  constructor() {
    const soft = new DynamicsCompressorNode(this.#context, { threshold: -14, ratio: 4 });
    this.#master.connect(soft).connect(this.#context.destination);
    const told = () => (this.running = this.#context.state === 'running');
    this.#context.addEventListener('statechange', told);
    told();
  }

  wake = (): void => void this.#context.resume().catch(() => undefined);

  /** @param loudness 0–1 */
  set loudness(loudness: number) {
    this.#master.gain.setTargetAtTime(loudness, this.#context.currentTime, 0.03);
  }

  /** Cues of one moment: what was still to come of the moment before is dropped. */
  play(cues: Cue[]): void {
    if (cues.length === 0) return;
    this.hush();
    for (const cue of cues) {
      if (cue.after === undefined) this.#strike(cue);
      else this.#coming.push(setTimeout(() => this.#strike(cue), cue.after));
    }
  }

  /** Silence, and nothing to come. */
  hush(): void {
    this.#coming.forEach(clearTimeout);
    this.#coming = [];
    this.#damp();
  }

  close(): void {
    this.hush();
    void this.#context.close();
  }

  #strike({ name, much = 1 }: Cue): void {
    this.#damp();
    if (!this.running) return;
    const voice = new GainNode(this.#context);
    voice.connect(this.#master);
    this.#voice = voice;
    CUES[name]({ context: this.#context, out: voice }, this.#context.currentTime + 0.01, much);
  }

  #damp(): void {
    const voice = this.#voice;
    if (!voice) return;
    this.#voice = null;
    voice.gain.setTargetAtTime(0, this.#context.currentTime, DAMP / 4);
    setTimeout(() => voice.disconnect(), DAMP * 4000);
  }
}
