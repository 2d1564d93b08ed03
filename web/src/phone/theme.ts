import type { Theme } from '../live/views';

/** The contest's own colours, up to the browser's bar. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme === 'OLYMPIA' ? 'olympia' : 'chuong-vang';
  const ground = getComputedStyle(root).getPropertyValue('--ground-0').trim();
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', ground);
}
