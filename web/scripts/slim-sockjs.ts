import type { Plugin } from 'vite';

/**
 * Leaves out of sockjs-client what browsers of this century on the server's own origin never run: shims for ES5, frames and
 * JSONP for foreign origins, a parser of addresses beside the browser's own. What is left are the three transports that
 * `sockjs.ts` asks for, unchanged.
 */
export function slimSockJs(): Plugin {
  return {
    name: 'slim-sockjs',
    enforce: 'pre',
    resolveId(wanted, importer) {
      if (!importer?.includes('/sockjs-client/lib/')) return null;
      const name = wanted.replace(/^.*\//, '');
      // "shims" of main.js, but not another file that is called alike
      return name in INSTEAD && importer.search(INSTEAD[name]?.in ?? /^$/) >= 0 ? `\0sockjs:${name}` : null;
    },
    load(id) {
      return id.startsWith('\0sockjs:') ? (INSTEAD[id.slice('\0sockjs:'.length)]?.code ?? null) : null;
    },
  };
}

interface Instead {
  /** the files that ask for it */
  in: RegExp;
  code: string;
}

const INSTEAD: Record<string, Instead> = {
  shims: { in: /\/main\.js$/, code: 'module.exports = {};' },
  'iframe-bootstrap': { in: /\/main\.js$/, code: 'module.exports = function () {};' },
  'info-iframe': {
    in: /\/info-receiver\.js$/,
    code: 'module.exports = { enabled: function () { return false; } };',
  },
  'url-parse': {
    in: /\/(main|url)\.js$/,
    code: `module.exports = class extends URL {
      constructor(address) { super(address, location.href); }
      set(part, value) { this[part] = value; }
    };`,
  },
  'transport-list': {
    in: /\/entry\.js$/,
    code: `module.exports = [
      require('sockjs-client/lib/transport/websocket'),
      require('sockjs-client/lib/transport/xhr-streaming'),
      require('sockjs-client/lib/transport/xhr-polling'),
    ];`,
  },
};
