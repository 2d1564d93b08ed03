import { flushSync, mount, unmount } from 'svelte';
import { expect, test, vi } from 'vitest';
import { item, mediaApi } from './media-of-test';
import PickOfTest from './PickOfTest.svelte';

test('an item is chosen with its words, which the library keeps too', async () => {
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = vi.fn();
  const api = mediaApi([item({}), item({ name: 'quoc-ca-12345678.mp3', kind: 'SOUND', sourceName: 'Quốc ca.mp3' })]);
  const choose = vi.fn();
  const target = document.createElement('div');
  const app = mount(PickOfTest, {
    target,
    props: { api, pick: { kinds: ['PICTURE'], choose, close: () => undefined } },
  });
  await vi.waitFor(() => expect(target.querySelectorAll('ul button')).toHaveLength(1));
  target.querySelector<HTMLButtonElement>('ul button')?.click();
  flushSync();
  const words = target.querySelector('textarea');
  if (!words) throw new Error('no place for a description');
  words.value = 'Toà nhà bên sông ';
  words.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  target.querySelector('form')?.requestSubmit();
  await vi.waitFor(() => expect(choose).toHaveBeenCalledOnce());
  expect(choose).toHaveBeenCalledWith({
    kind: 'PICTURE',
    name: 'ben-cang-12345678.png',
    description: 'Toà nhà bên sông',
  });
  expect((await api.media()).items[0]?.description).toBe('Toà nhà bên sông');
  await unmount(app);
});
