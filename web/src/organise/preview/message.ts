import type { StageView } from '../../live/views';
import type { Language } from '../../text/t.svelte';
import type { PhoneView } from './views';

/** A screen, and what it shows. */
export type Told = { screen: 'stage'; view: StageView } | { screen: 'phone'; view: PhoneView };
/** What an organiser's page tells the screen in its frame: always whole, and the last one counts. */
export type Message = Told & { from: typeof SENDER; language: Language };
export const SENDER = 'hoithi.preview';

/** Browser extensions talk to frames, too. */
export function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'from' in data && data.from === SENDER;
}

/** Address of the page that draws a screen in a frame. */
export const frameUrl = (screen: Told['screen']) => `/preview?screen=${screen}`;
