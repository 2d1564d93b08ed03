/**
 * Keeps the screen on while a contest runs. `navigator.wakeLock` needs https, which a room's own network has not; the way
 * that is left is a playing video, and each engine has its own rule for one that counts:
 * Blink wants it to cover a fifth of the page, Gecko wants a stream, WebKit wants sound that is not muted and no `loop`.
 * So: a canvas as a stream, over the whole page behind everything, with a silent track for WebKit only, since an unmuted
 * video stops other music. No file, no network.
 */
let kept = false;

export function keepAwake(): void {
  if (kept) return;
  kept = true;
  if (window.isSecureContext && 'wakeLock' in navigator) keepByLock();
  else keepByVideo();
}

function keepByLock(): void {
  const ask = () => {
    if (document.visibilityState === 'visible') void navigator.wakeLock.request('screen').catch(keepByVideo);
  };
  // the system takes the lock back whenever the page is hidden
  document.addEventListener('visibilitychange', ask);
  ask();
}

let video: HTMLVideoElement | undefined;

function keepByVideo(): void {
  if (video || !('captureStream' in HTMLCanvasElement.prototype)) return;
  const playing = (video = silentVideo());
  // play() is allowed within a touch only, and a hidden page is paused
  const play = () => void playing.play().catch(() => undefined);
  document.addEventListener('click', play);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && play());
}

function silentVideo(): HTMLVideoElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 2;
  const paint = canvas.getContext('2d');
  let bright = false;
  setInterval(() => {
    bright = !bright;
    if (paint) paint.globalAlpha = bright ? 1 : 0.9;
    paint?.fillRect(0, 0, 2, 2);
  }, 1000);
  const stream = canvas.captureStream(1);
  const isWebKit = 'GestureEvent' in window;
  if (isWebKit) addSilence(stream);
  const element = document.createElement('video');
  element.muted = !isWebKit;
  element.playsInline = true;
  element.srcObject = stream;
  element.setAttribute('aria-hidden', 'true');
  element.tabIndex = -1;
  element.style.cssText =
    'position:fixed;inset:0;inline-size:100%;block-size:100%;z-index:-1;opacity:.01;pointer-events:none';
  document.body.append(element);
  return element;
}

function addSilence(stream: MediaStream): void {
  const sound = new AudioContext();
  const out = sound.createMediaStreamDestination();
  out.stream.getAudioTracks().forEach((track) => stream.addTrack(track));
  document.addEventListener('click', () => void sound.resume(), { once: true });
}
