import { isMessage, type Message } from '../message';

/** What the organiser's page around this frame wants to see. */
class Shown {
  message = $state.raw<Message | null>(null);

  /** Listens from now on, to that page alone. */
  listen(): void {
    window.addEventListener('message', ({ origin, source, data }) => {
      if (origin === location.origin && source === window.parent && isMessage(data)) this.message = data;
    });
  }
}

export const shown = new Shown();
