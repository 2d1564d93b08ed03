/** What we use of the Vert.x bridge client, which ships without types. */
declare module '@vertx/eventbus-bridge-client.js' {
  interface BridgeError {
    failureCode?: number;
    failureType?: string;
    message?: string;
  }
  interface BridgeMessage {
    address: string;
    body: unknown;
  }
  type BridgeCallback = (error: BridgeError | null, message?: BridgeMessage) => void;

  interface BridgeOptions {
    /** ms between the pings the server needs to keep the socket; the server drops it after 10 s without one. */
    vertxbus_ping_interval?: number;
    transports?: string[];
  }

  export default class EventBus {
    constructor(url: string, options?: BridgeOptions);
    /** The SockJS socket; also tells of `heartbeat` frames. */
    readonly sockJSConn: EventTarget;
    onopen?: () => void;
    onclose?: () => void;
    onerror: (error: unknown) => void;
    onunhandled: (frame: unknown) => void;
    send(address: string, body: unknown, callback?: BridgeCallback): void;
    registerHandler(address: string, callback: BridgeCallback): void;
    close(): void;
  }
}
