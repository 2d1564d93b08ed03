import type { Controls } from './controls.svelte';
import type { HostView } from '../live/views';
import type { Desk } from './desk.svelte';
import { bellOf } from './played';

/** What has to follow the view: colours of the page, fates of what was sent, presses that the programme has overtaken. */
export function watch(desk: () => Desk, controls: Controls | null, step: () => string): void {
  $effect(() => desk().hear());

  $effect(() => {
    step();
    controls?.presses.moved();
  });

  $effect(() => {
    document.documentElement.dataset['theme'] = desk().view?.banner.theme === 'OLYMPIA' ? 'olympia' : 'chuong-vang';
  });

  // a rescue that is called begins with an empty draft
  const rescue = $derived(rescueOf(desk().view));
  $effect(() => {
    if (rescue === null) controls?.draft.clear();
  });
}

function rescueOf(view: HostView | null): number | null {
  return (view && bellOf(view)?.rescue?.left) ?? null;
}
