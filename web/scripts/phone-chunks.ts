import type { Plugin, Rolldown } from 'vite';

const ENTRY = 'index.html';
const SEAT = '/src/phone/seat/Seat.svelte';
/** What belongs to phones alone lies in their own chunks anyway. */
const OWN = /\/src\/phone\/|\/OnPhone|\.css$|\.html$/;

/**
 * Keeps what phones share with the other screens in two chunks, one for the first view and one for the seat. Left alone the
 * bundler makes a chunk of every set of screens: a dozen requests, most of a single icon, over the Wi-Fi of a full room.
 */
export function phoneChunks(): Plugin {
  const first = new Set<string>();
  const seat = new Set<string>();
  const shared = (of: Set<string>) => (id: string) => of.has(id) && !OWN.test(id);
  return {
    name: 'phone-chunks',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'base', test: shared(first), priority: 2 },
                { name: 'play', test: shared(seat), priority: 1 },
              ],
            },
          },
        },
      },
    }),
    buildEnd() {
      const ids = [...this.getModuleIds()];
      const reach = (start: (id: string) => boolean, into: Set<string>) => collect(this, ids.filter(start), into);
      reach((id) => id.endsWith(`/${ENTRY}`), first);
      reach((id) => id.endsWith(SEAT), seat);
    },
  };
}

/** Everything that is loaded together with `from`. */
function collect(graph: Pick<Rolldown.PluginContext, 'getModuleInfo'>, from: string[], into: Set<string>): void {
  for (const id of from) {
    if (into.has(id)) continue;
    into.add(id);
    collect(graph, [...(graph.getModuleInfo(id)?.importedIds ?? [])], into);
  }
}
