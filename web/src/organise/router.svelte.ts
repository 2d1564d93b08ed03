import { createContext } from 'svelte';
import { routeOf, type Route } from './route';

/** Where the reader is. Links of the pages change it without loading anything anew. */
export class Router {
  address = $state('');

  constructor(address = location.pathname + location.search) {
    this.address = address;
  }

  get route(): Route {
    return routeOf(this.address);
  }

  go(address: string, { instead = false }: { instead?: boolean } = {}): void {
    if (!address.startsWith('/organise')) {
      location.assign(address);
      return;
    }
    if (instead) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.address = address;
    window.scrollTo(0, 0);
  }

  /** The browser's own back and forward. */
  readonly returned = () => {
    this.address = location.pathname + location.search;
  };

  /** Takes over plain clicks on links to organiser pages. */
  readonly clicked = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!link || !href?.startsWith('/organise') || link.target === '_blank') return;
    event.preventDefault();
    this.go(href);
  };
}

export const [useRouter, provideRouter] = createContext<Router>();
