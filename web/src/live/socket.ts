/** A line of texts in both directions, whatever carries them. */
export interface Socket {
  send(text: string): void;
  /** Nothing is told of it afterwards. */
  close(): void;
}

export interface SocketEvents {
  opened(): void;
  /** @param text null for a mere sign of life */
  heard(text: string | null): void;
  /** It has gone away, or it could not be opened. */
  closed(): void;
}

/** @param url of the bridge, relative to the page */
export type OpenSocket = (url: string, events: SocketEvents) => Socket;

/** The browser's own WebSocket to the raw door of the bridge, which takes texts and sends their bytes. */
export const openPlain: OpenSocket = (url, events) => {
  const address = new URL(`${url}/websocket`, location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  let socket: WebSocket;
  try {
    socket = new WebSocket(address);
  } catch {
    // whoever opens has nothing in hand yet, so it is told a moment later
    const told = setTimeout(() => events.closed());
    return { send: () => undefined, close: () => clearTimeout(told) };
  }
  const bytes = new TextDecoder();
  // not blobs: those are read one by one, and may overtake each other
  socket.binaryType = 'arraybuffer';
  socket.onopen = () => events.opened();
  socket.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) =>
    events.heard(typeof data === 'string' ? data : bytes.decode(data));
  socket.onclose = () => events.closed();
  return {
    send: (text) => socket.send(text),
    close() {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    },
  };
};

/** What works behind proxies that let no WebSocket through. Few ever need it, so its script is loaded only then. */
export const openFallback: OpenSocket = (url, events) => {
  let socket: Socket | undefined;
  let wanted = true;
  import('./sockjs').then(
    ({ openSockJs }) => {
      if (wanted) socket = openSockJs(url, events);
    },
    () => {
      if (wanted) events.closed();
    },
  );
  return {
    send: (text) => socket?.send(text),
    close() {
      wanted = false;
      socket?.close();
    },
  };
};
