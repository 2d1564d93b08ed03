import { expect, test } from '@playwright/test';
import { Host, Phone } from './people';
import { Server, type Draft } from './server';

let server: Server;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await Server.start();
});

test.afterAll(async () => {
  await server.stop();
});

test('a phone that no WebSocket gets through to takes part by plain requests', async ({ browser }) => {
  const [{ id } = { id: '' }] = await server.call<{ id: string }[]>('GET', '/api/contests');
  const { people } = await server.call<Draft & { people: { seat: number; name: string }[] }>(
    'GET',
    `/api/contests/${id}`,
  );
  const { code } = await server.call<{ code: string }>('POST', `/api/contests/${id}/open`, {});
  const { seat, name } = people[0] ?? { seat: 0, name: '' };
  const sent: string[] = [];
  const phone = await Phone.join(browser, server, code, seat, name, async (page) => {
    await page.addInitScript(() => {
      window.WebSocket = class extends EventTarget {
        constructor() {
          super();
          throw new Error('a proxy lets none through');
        }
      } as unknown as typeof WebSocket;
    });
    page.on('response', (response) => {
      // each carries the time in its query
      if (new URL(response.url()).pathname.endsWith('/xhr_send')) sent.push(String(response.status()));
    });
  });

  const host = await Host.enter(browser, server, id);
  await host.next('Bắt đầu hội thi');
  await host.next('Hiện câu hỏi 1');
  await expect(phone.page.getByText('Câu 1', { exact: true })).toBeVisible();
  expect(sent.length).toBeGreaterThan(0);
  expect(new Set(sent)).toEqual(new Set(['204']));
});
