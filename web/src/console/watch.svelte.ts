import type { Controls } from './controls.svelte';
import type { Desk } from './desk.svelte';

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
  const rescue = $derived(desk().view?.round?.rescue?.left ?? null);
  $effect(() => {
    if (rescue === null) controls?.draft.clear();
  });
}
