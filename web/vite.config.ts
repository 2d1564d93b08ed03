import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Connect, type Plugin } from 'vite';
import { slimSockJs } from './scripts/slim-sockjs';

const SCREENS = ['stage', 'console', 'organise', 'jury', 'chuong'];
/** Addresses that are called otherwise than the page that answers them. */
const CALLED: Record<string, string> = { referee: 'jury' };
const PAGES = [...SCREENS, 'preview'];
const page = (name: string) => fileURLToPath(new URL(`${name}.html`, import.meta.url));

/** `/stage/<code>` and the like are pages of their own; every other path without a file is the phone, as on the server. */
function pages(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    const [, first = ''] = /^\/([a-z]+)(?=[/?]|$)/.exec(request.url ?? '') ?? [];
    const screen = CALLED[first] ?? first;
    if (PAGES.includes(screen)) request.url = `/${screen}.html`;
    next();
  };
  return {
    name: 'pages',
    configureServer: (server) => void server.middlewares.use(rewrite),
    configurePreviewServer: (server) => void server.middlewares.use(rewrite),
  };
}

const server = { target: 'http://localhost:8080' };
const proxy = { '/api': server, '/media': server, '/qr.svg': server, '/eventbus': { ...server, ws: true } };

// Phones get a build of their own (`--mode phone`, after the first): in a common one they would carry what only the other
// screens use of what is shared, and several files more. So does the preview, which has the styles of stage and phone one
// after the other: in a common build they would be cut up otherwise, and tokens of paper would come before those of lacquer.
const APART: Record<string, Record<string, string>> = {
  phone: { phone: page('index') },
  preview: { preview: page('preview') },
};

// The phone comes in two pieces, the way in and the seat, and what follows later takes what it shares from these. Left to
// itself the bundler makes pieces of everything that two share, and many small pieces pack worse than two.
const PIECES = [
  {
    name: 'entry',
    test: /node_modules\/(svelte|esm-env|clsx)\/|vite\/preload-helper|src\/(design|text|phone\/(join\/|[\w-]+\.|parts\/(BannerHead|LanguageSwitch|Medal|Resting)))/,
  },
  { name: 'seat', test: /src\/(phone\/(seat|parts|ask)|round\/(goldenbell|shared)|live)\/|OnPhoneLater/ },
];
/** What is there for its own sake, later: English, what only rounds between teams draw, a line without WebSocket, answers put together from several taps. */
const APART_FROM_PIECES =
  /\.en\.ts|sockjs|Seat\.svelte|icons\/(mic|gift|plus|star)\.svg|phone\/(main|App)\.|\/ask\/(Letters|Day|Pairs|Ticks|Send|letters-text|draft)\b/;
const splitting = {
  includeDependenciesRecursively: false,
  groups: PIECES.map(({ name, test }) => ({
    name,
    test: (id: string) => test.test(id) && !APART_FROM_PIECES.test(id),
  })),
};

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), pages(), slimSockJs()],
  // sockjs-client speaks of Node's `global`
  define: { global: 'globalThis' },
  server: { proxy },
  preview: { proxy },
  build: {
    outDir: 'dist',
    emptyOutDir: !APART[mode],
    manifest: `.vite/${APART[mode] ? mode : 'screens'}.json`,
    modulePreload: { polyfill: false },
    // only icons go into the script; fonts and motifs stay files, so that they are cached apart and CSP needs no data: fonts
    assetsInlineLimit: (path) => path.includes('/design/icons/'),
    rolldownOptions: {
      ...(mode === 'phone' && { output: { codeSplitting: splitting } }),
      input: APART[mode] ?? Object.fromEntries(SCREENS.map((name) => [name, page(name)])),
    },
  },
}));
