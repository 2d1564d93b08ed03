import { translator } from './t.svelte';

/** Words that every screen has. Each screen's own are in `text.ts` of its folder. */
export const common = translator(
  {
    brand: 'Hội Thi',
    'net.lost': 'Mất mạng, máy đang tự nối lại',
    'net.connecting': 'Đang nối',
    'net.open': 'Đã nối',
  },
  {
    brand: 'Hội Thi',
    'net.lost': 'Connection lost, reconnecting',
    'net.connecting': 'Connecting',
    'net.open': 'Connected',
  },
);
