import SockJS from 'sockjs-client';
import type { OpenSocket } from './socket';

/** The one file that knows SockJS, which talks over plain HTTP requests where nothing better gets through. */
export const openSockJs: OpenSocket = (url, events) => {
  const socket = new SockJS(url, null, { transports: ['websocket', 'xhr-streaming', 'xhr-polling'] });
  let wanted = true;
  const whileWanted =
    <Event>(tell: (event: Event) => void) =>
    (event: Event) => {
      if (wanted) tell(event);
    };
  socket.onopen = whileWanted(() => events.opened());
  socket.onmessage = whileWanted(({ data }: MessageEvent<string>) => events.heard(data));
  socket.onclose = whileWanted(() => events.closed());
  socket.addEventListener(
    'heartbeat',
    whileWanted(() => events.heard(null)),
  );
  return {
    send: (text) => socket.send(text),
    close() {
      wanted = false;
      socket.close();
    },
  };
};
