import { ApiFailure, type MediaItem, type OrganiseApi } from '../api';

export const item = (given: Partial<MediaItem>): MediaItem => ({
  name: 'ben-cang-12345678.png',
  kind: 'PICTURE',
  contentType: 'image/png',
  bytes: 1,
  description: '',
  sourceName: 'Bến cảng.png',
  addedBy: 'admin',
  addedAt: 1,
  ...given,
});

/** A library in memory; `refuses` is asked before anything is done. */
export function mediaApi(items: MediaItem[], refuses: (call: string) => ApiFailure | null = () => null): OrganiseApi {
  let kept = items;
  let gone: MediaItem[] = [];
  const does = <Value>(call: string, done: () => Value): Promise<Value> => {
    const failure = refuses(call);
    return failure ? Promise.reject(failure) : Promise.resolve(done());
  };
  const find = (from: MediaItem[], name: string) => {
    const found = from.find((each) => each.name === name);
    if (!found) throw new ApiFailure(404, { error: 'NOT_KNOWN' });
    return found;
  };
  const api: Partial<OrganiseApi> = {
    media: () => does('list', () => ({ items: kept, largest: { PICTURE: 100, SOUND: 100, VIDEO: 100 } })),
    addMedia: (file, sent) =>
      does(`add ${file.name}`, () => {
        sent(1);
        const known = kept.find(({ sourceName }) => sourceName === file.name);
        if (known) return { item: known, known: true };
        const added = item({ name: `${file.name}-12345678.png`, sourceName: file.name, addedAt: kept.length + 10 });
        kept = [added, ...kept];
        return { item: added, known: false };
      }),
    describeMedia: (name, description) =>
      does('describe', () => {
        const described = { ...find(kept, name), description };
        kept = kept.map((each) => (each.name === name ? described : each));
        return described;
      }),
    removeMedia: (name) =>
      does('remove', () => {
        gone = [...gone, find(kept, name)];
        kept = kept.filter((each) => each.name !== name);
      }),
    restoreMedia: (name) => does('restore', () => find(gone, name)),
  };
  return api as OrganiseApi;
}
