import { expect, test, vi } from 'vitest';
import { ApiFailure } from '../api';
import { Library } from './library.svelte';
import { item, mediaApi } from './media-of-test';
import { refusal } from './refusals';

const file = (name: string, bytes = 1) => new File(['x'.repeat(bytes)], name, { type: 'image/png' });
async function opened(...given: Parameters<typeof mediaApi>) {
  const library = new Library(mediaApi(...given));
  await vi.waitFor(() => expect(library.list.value).not.toBeNull());
  return library;
}
const names = (library: Library) => library.items.map(({ name }) => name);

test('files come in one after the other; only those that need a word stay in the list', async () => {
  const library = await opened([], (call) =>
    call === 'add xấu.svg' ? new ApiFailure(415, { error: 'IS_SVG' }) : null,
  );
  library.take([file('một.png'), file('xấu.svg'), file('hai.png'), file('một.png')]);
  expect(library.uploads.map(({ state }) => state)).toEqual(['sending', 'waiting', 'waiting', 'waiting']);
  await vi.waitFor(() => expect(library.uploads.map(({ state }) => state)).toEqual(['failed', 'known']));
  expect(library.uploads.map((upload) => upload.error)).toEqual(['IS_SVG', '']);
  expect(library.added).toBe(2);
  expect(library.items.map(({ sourceName }) => sourceName)).toEqual(['hai.png', 'một.png']);
});

test('what is too large for its kind is not sent at all', async () => {
  const asked: string[] = [];
  const library = await opened([], (call) => {
    asked.push(call);
    return null;
  });
  library.take([file('lớn.png', 101), file('vừa.png', 100)]);
  await vi.waitFor(() => expect(library.added).toBe(1));
  expect(library.uploads.map((upload) => upload.error)).toEqual(['PICTURE_TOO_LARGE']);
  expect(asked).toEqual(['list', 'add vừa.png']);
});

test('what was removed can be brought back to its place', async () => {
  const [old, middle, young] = [1, 2, 3].map((addedAt) => item({ name: `${addedAt}`, addedAt }));
  if (!old || !middle || !young) throw new Error('three items');
  const library = await opened([young, middle, old]);
  await library.remove(middle);
  expect(names(library)).toEqual(['3', '1']);
  expect(library.removed).toEqual(middle);
  await library.bringBack();
  expect(names(library)).toEqual(['3', '2', '1']);
  expect(library.removed).toBeNull();
});

test('what a question shows stays, and the page knows where', async () => {
  const problems = [{ in: 'Lịch sử Đảng', question: 'Ở đâu?' }];
  const library = await opened([item({})], (call) =>
    call === 'remove' ? new ApiFailure(409, { error: 'IN_USE', problems: problems as never }) : null,
  );
  await library.remove(item({}));
  expect(library.trouble).toMatchObject({ error: 'IN_USE', places: problems });
  expect(library.items).toHaveLength(1);
  expect(library.removed).toBeNull();
});

test('without a server nothing is lost: the words say so', async () => {
  const library = await opened([item({})], (call) => (call === 'list' ? null : new ApiFailure(0)));
  expect(await library.describe(item({}), 'Bến cảng')).toBe(false);
  expect(refusal(library.trouble?.error ?? '?')).toContain('Không nối được');
  expect(refusal('SOMETHING_NEW')).toContain('Máy chủ chưa làm được');
});
