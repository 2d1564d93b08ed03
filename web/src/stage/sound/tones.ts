/** Where a cue is played: everything it starts goes into `out`, which is damped as a whole. */
export interface Voice {
  context: BaseAudioContext;
  out: AudioNode;
}

interface Strike {
  /** s, of the context's time */
  at: number;
  /** Hz */
  pitch: number;
  /** s until it has died away */
  decay: number;
  /** 0–1 */
  loud: number;
  wave?: OscillatorType;
  /** Hz the pitch glides to while it sounds */
  glide?: number;
  /** s it takes to come */
  attack?: number;
}

const SILENT = 0.0001;

/** One partial: comes at once, dies away as struck things do. */
export function strike({ context, out }: Voice, tone: Strike): void {
  const { at, pitch, decay, loud, wave = 'sine', glide, attack = 0.004 } = tone;
  const oscillator = new OscillatorNode(context, { type: wave, frequency: pitch });
  const gain = new GainNode(context, { gain: SILENT });
  oscillator.frequency.setValueAtTime(pitch, at);
  if (glide !== undefined) oscillator.frequency.exponentialRampToValueAtTime(glide, at + decay * 0.8);
  gain.gain.setValueAtTime(SILENT, at);
  gain.gain.exponentialRampToValueAtTime(loud, at + attack);
  gain.gain.exponentialRampToValueAtTime(SILENT, at + attack + decay);
  oscillator.connect(gain).connect(out);
  oscillator.start(at);
  oscillator.stop(at + attack + decay + 0.05);
}

interface Brush {
  at: number;
  decay: number;
  loud: number;
  /** Hz in the middle of what is heard */
  pitch: number;
  /** how narrow: 1 is broad */
  narrow?: number;
}

/** Noise through a band: wood, skin, breath. */
export function brush({ context, out }: Voice, { at, decay, loud, pitch, narrow = 1 }: Brush): void {
  const source = new AudioBufferSourceNode(context, { buffer: noise(context) });
  const band = new BiquadFilterNode(context, { type: 'bandpass', frequency: pitch, Q: narrow });
  const gain = new GainNode(context, { gain: SILENT });
  gain.gain.setValueAtTime(loud, at);
  gain.gain.exponentialRampToValueAtTime(SILENT, at + decay);
  source.connect(band).connect(gain).connect(out);
  source.start(at);
  source.stop(at + decay + 0.05);
}

const noises = new WeakMap<BaseAudioContext, AudioBuffer>();

function noise(context: BaseAudioContext): AudioBuffer {
  const known = noises.get(context);
  if (known) return known;
  const buffer = new AudioBuffer({ length: context.sampleRate, sampleRate: context.sampleRate });
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  noises.set(context, buffer);
  return buffer;
}

/** Skin of a big drum: a low tone that falls, and the stroke of the hand. */
export function drum(voice: Voice, at: number, loud = 0.8, pitch = 92): void {
  strike(voice, { at, pitch, glide: pitch * 0.55, decay: 0.7, loud });
  strike(voice, { at, pitch: pitch * 1.6, glide: pitch, decay: 0.22, loud: loud * 0.4 });
  brush(voice, { at, decay: 0.09, loud: loud * 0.5, pitch: 700 });
}

/** Half-tones above a pitch. */
export const above = (pitch: number, halfTones: number) => pitch * 2 ** (halfTones / 12);
