import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Connect, type Plugin } from 'vite';
import { slimSockJs } from './scripts/slim-sockjs';

const SCREENS = ['stage', 'console', 'organise', 'jury'];
/** Addresses that are called otherwise than the page that answers them. */
const CALLED: Record<string, string> = { referee: 'jury' };
const page = (name: string) => fileURLToPath(new URL(`${name}.html`, import.meta.url));

/** `/stage/<code>` and the like are pages of their own; every other path without a file is the phone, as on the server. */
function pages(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    const [, first = ''] = /^\/([a-z]+)(?=[/?]|$)/.exec(request.url ?? '') ?? [];
    const screen = CALLED[first] ?? first;
    if (SCREENS.includes(screen)) request.url = `/${screen}.html`;
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

// Phones get a build of their own (`--mode phone`, after the other): in a common one they would carry what only the other
// screens use of what is shared, and several files more.
export default defineConfig(({ mode }) => ({
  plugins: [svelte(), pages(), slimSockJs()],
  // sockjs-client speaks of Node's `global`
  define: { global: 'globalThis' },
  server: { proxy },
  preview: { proxy },
  build: {
    outDir: 'dist',
    emptyOutDir: mode !== 'phone',
    manifest: `.vite/${mode === 'phone' ? 'phone' : 'screens'}.json`,
    modulePreload: { polyfill: false },
    // only icons go into the script; fonts and motifs stay files, so that they are cached apart and CSP needs no data: fonts
    assetsInlineLimit: (path) => path.includes('/design/icons/'),
    rolldownOptions: {
      input:
        mode === 'phone' ? { phone: page('index') } : Object.fromEntries(SCREENS.map((name) => [name, page(name)])),
    },
  },
}));
