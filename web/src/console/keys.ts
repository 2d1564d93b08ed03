/** What a key of the console means; the same wherever the hand is, unless it is typing. */
export type Key =
  | 'next'
  | 'undo'
  | 'right'
  | 'wrong'
  | `choose${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | 'clock'
  | 'time'
  | 'mute'
  | 'black'
  | 'find'
  | 'ruling'
  | 'replace'
  | 'cancel'
  | 'standings'
  | 'rows'
  | 'star'
  | 'steal'
  | 'audience'
  | 'keys';

/** By `event.code`, so that Telex and VNI change nothing. */
const CODES: Readonly<Record<string, Key>> = {
  ArrowRight: 'next',
  Space: 'next',
  PageDown: 'next',
  ArrowLeft: 'undo',
  PageUp: 'undo',
  ArrowUp: 'right',
  ArrowDown: 'wrong',
  Digit1: 'choose1',
  Digit2: 'choose2',
  Digit3: 'choose3',
  Digit4: 'choose4',
  Digit5: 'choose5',
  Digit6: 'choose6',
  Digit7: 'choose7',
  Digit8: 'choose8',
  Numpad1: 'choose1',
  Numpad2: 'choose2',
  Numpad3: 'choose3',
  Numpad4: 'choose4',
  Numpad5: 'choose5',
  Numpad6: 'choose6',
  Numpad7: 'choose7',
  Numpad8: 'choose8',
  KeyP: 'clock',
  KeyT: 'time',
  KeyM: 'mute',
  KeyB: 'black',
  KeyF: 'find',
  KeyG: 'ruling',
  KeyC: 'replace',
  KeyX: 'cancel',
  KeyD: 'standings',
  KeyH: 'rows',
  KeyS: 'star',
  KeyQ: 'steal',
  KeyA: 'audience',
};

const FIELDS = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]';
const PRESSED_BY_SPACE = 'button, a, summary, input, [role=button]';

/** The meaning of a key press for the console as a whole; null when it is not meant for it. */
export function keyOf(event: KeyboardEvent): Key | null {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  const on = event.target instanceof Element ? event.target : null;
  if (on?.closest(FIELDS)) return null;
  if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) return 'keys';
  if (event.shiftKey) return null;
  // who walks with Tab presses with Space, as everywhere
  if (event.code === 'Space' && on?.closest(PRESSED_BY_SPACE)?.matches(':focus-visible')) return null;
  // a list reached by Tab is moved by the arrows
  if (event.code === 'ArrowUp' || event.code === 'ArrowDown') if (on?.matches('.scrolls')) return null;
  return CODES[event.code] ?? null;
}
