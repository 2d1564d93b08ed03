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
      input: APART[mode] ?? Object.fromEntries(SCREENS.map((name) => [name, page(name)])),
    },
  },
}));
