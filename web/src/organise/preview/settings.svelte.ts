import type { Theme } from '../../live/views';
import type { Phase } from './views';

/** What an old projector and a new one show, in their own points. */
export const SIZES = {
  wide: { width: 1280, height: 720 },
  old: { width: 1024, height: 768 },
} as const;
export type Size = keyof typeof SIZES;

/** How questions are looked at; kept while one goes from question to question, and from small to large. */
export class Settings {
  phase = $state<Phase>('SHOWN');
  theme = $state<Theme>('CHUONG_VANG');
  size = $state<Size>('wide');

  /** @param theme of the contest, where there is one */
  constructor(theme: Theme = 'CHUONG_VANG') {
    this.theme = theme;
  }
}
