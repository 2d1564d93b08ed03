import { expect, test, type Browser, type Page } from '@playwright/test';
import { Host, Phone, picture } from './people';
import { Server } from './server';

/** The warm-up of a contest between teams over the real server: a team by itself, then the buzzer, a juror who rules. */
test.setTimeout(300_000);

interface Part {
  round: string;
  rules: Record<string, unknown>;
  [field: string]: unknown;
}
interface OlympiaDraft {
  id: string;
  programme: Part[];
  updatedAt: number;
  [field: string]: unknown;
}

const NAMES = ['Nguyễn Văn Tuệ', 'Trần Thị Ngọc', 'Vũ Hải Yến', 'Phạm Đức Thịnh'];

async function open(server: Server): Promise<{ id: string; code: string; jury: string }> {
  const draft = await server.call<OlympiaDraft>('POST', '/api/contests', { preset: 'OLYMPIA_O24' });
  const warmup = draft.programme.find(({ round }) => round === 'warmup');
  if (!warmup) throw new Error('no warm-up');
  const alone = { questions: 1, time: 60, oneClock: false, right: 10, wrong: 0 };
  const together = { sets: [1], time: 60, right: 10, wrong: -5 };
  await server.call('PUT', `/api/contests/${draft.id}`, {
    ...draft,
    title: 'Tìm hiểu 90 năm lịch sử Đảng',
    units: NAMES.map((_, i) => ({ id: `to-${i + 1}`, name: `Tổ đảng ${i + 1}`, parent: null })),
    people: NAMES.map((name, i) => ({ seat: i + 1, name, unit: `to-${i + 1}`, means: 'PHONE' })),
    programme: [{ ...warmup, rules: { ...warmup.rules, alone, together } }],
  });
  const { code } = await server.call<{ code: string }>('POST', `/api/contests/${draft.id}/open`, {});
  const { url } = await server.call<{ url: string }>('POST', `/api/contests/${draft.id}/juror-token`, {
    number: 1,
    name: 'Lê Quang Bảo',
  });
  return { id: draft.id, code, jury: server.url + new URL(url).pathname + new URL(url).hash };
}

async function page(browser: Browser, url: string, width: number, height: number): Promise<Page> {
  const opened = await (await browser.newContext({ viewport: { width, height } })).newPage();
  await opened.goto(url);
  return opened;
}

test('a team alone, then the buzzer: who pressed first has the floor, and a juror rules', async ({ browser }) => {
  const server = await Server.start();
  try {
    const contest = await open(server);
    const stage = await page(browser, `${server.url}/stage/${contest.code}`, 1920, 1080);
    const jury = await page(browser, contest.jury, 390, 844);
    const host = await Host.enter(browser, server, contest.id);
    const phones: Phone[] = [];
    for (const [i, name] of NAMES.entries()) phones.push(await Phone.join(browser, server, contest.code, i + 1, name));
    const [, ngoc, yen] = phones as [Phone, Phone, Phone, Phone];

    await host.next('Bắt đầu');
    await expect(stage.getByText('Tổ đảng 4').first()).toBeVisible();
    await picture(stage, 'olympia-stage-ready-1920');
    await picture(host.page, 'olympia-console-ready-1366');
    for (let turn = 1; turn <= 4; turn++) {
      await host.next('');
      await host.next('Đọc xong');
      const yes = host.page.getByRole('button', { name: /^Đúng/ });
      // a key right after the page moved on counts for nothing
      await expect(yes).toHaveAttribute('aria-disabled', 'false');
      if (turn === 1) {
        await picture(stage, 'olympia-stage-alone-1920');
        await picture(host.page, 'olympia-console-alone-1366');
        await picture(ngoc.page, 'olympia-phone-other-390');
      }
      await host.page.keyboard.press(turn === 2 ? 'ArrowDown' : 'ArrowUp');
      await expect(yes).toBeHidden();
    }

    await host.next('');
    const buzzer = yen.page.getByRole('button', { name: /Bấm chuông/ });
    await expect(buzzer).toBeVisible();
    await picture(yen.page, 'olympia-phone-buzzer-390');
    await buzzer.tap();
    await expect(host.page.getByRole('button', { name: /^Đúng/ })).toBeVisible();
    await expect(stage.getByText('Tổ đảng 3').first()).toBeVisible();
    await picture(stage, 'olympia-stage-floor-1920');
    await picture(host.page, 'olympia-console-floor-1366');
    await picture(yen.page, 'olympia-phone-first-390');
    await picture(ngoc.page, 'olympia-phone-late-390');
    const right = jury.getByRole('button', { name: /Đúng/ });
    await expect(right).toBeVisible();
    await picture(jury, 'olympia-jury-390');
    await right.tap().catch(() => right.click());
    await expect(host.page.getByText('20', { exact: true }).first()).toBeVisible();
    await picture(stage, 'olympia-stage-right-1920');
    await picture(yen.page, 'olympia-phone-right-390');
  } finally {
    await server.stop();
  }
});
