import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { crc32, deflateSync } from 'node:zlib';
import { Server } from './server';

/** The library of pictures, sounds and clips: brought in, described, found, removed, had back. */
test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

let server: Server;
let page: Page;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  server = await Server.start();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addCookies(server.cookies);
  page = await context.newPage();
});

test.afterAll(async () => {
  await server.stop();
});

const card = (file: string) => page.getByRole('listitem', { name: file });
const choose = (...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.locator('input[type=file]').setInputFiles(files);

async function accessible() {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('an empty library says what to do', async () => {
  await page.goto(`${server.url}/organise/bank`);
  await page.getByRole('link', { name: 'Hình, âm thanh, clip' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hình, âm thanh, clip');
  await expect(page.getByText('Chưa có hình, âm thanh hay clip nào')).toBeVisible();
  await page.screenshot({ path: 'pictures/organise-media-empty-1366.png', fullPage: true });
  await accessible();
});

test('several files come in at once, and what is none says why', async () => {
  await choose(
    { name: 'Bến Nhà Rồng.png', mimeType: 'image/png', buffer: png(1200, 800, 0) },
    { name: 'Cột cờ Lũng Cú.png', mimeType: 'image/png', buffer: png(600, 900, 90) },
    { name: 'Bến Nhà Rồng (bản sao).png', mimeType: 'image/png', buffer: png(1200, 800, 0) },
    { name: 'Quốc ca.wav', mimeType: 'audio/wav', buffer: wav() },
    { name: 'sơ đồ.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  );
  await expect(card('Bến Nhà Rồng.png')).toBeVisible();
  await expect(card('Cột cờ Lũng Cú.png').getByRole('img')).toBeVisible();
  await expect(card('Quốc ca.wav').locator('audio')).toBeVisible();
  await expect(page.getByText('Không nhận SVG')).toBeVisible();
  await expect(page.getByText('Đã có sẵn trong thư viện')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Thư viện' }).getByRole('listitem')).toHaveCount(3);
  await accessible();
  await page.screenshot({ path: 'pictures/organise-media-uploads-1366.png', fullPage: true });
  await page.getByRole('button', { name: 'Đóng: sơ đồ.svg' }).click();
  await page.getByRole('button', { name: 'Đóng: Bến Nhà Rồng (bản sao).png' }).click();
  await expect(page.getByRole('region', { name: 'Tệp đang tải lên' })).toBeHidden();
});

test('a picture is described in place and found by it without accents', async () => {
  const words = page.getByLabel('Mô tả của Bến Nhà Rồng.png');
  await words.fill('Toà nhà hai tầng bên sông');
  await words.blur();
  await expect(card('Bến Nhà Rồng.png').getByText('Đã lưu')).toBeVisible();
  await page.reload();
  await expect(words).toHaveValue('Toà nhà hai tầng bên sông');
  const search = page.getByRole('searchbox');
  await search.fill('toa nha ben song');
  await expect(page.getByRole('list', { name: 'Thư viện' }).getByRole('listitem')).toHaveCount(1);
  await search.fill('không có gì');
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.getByRole('button', { name: 'Âm thanh 1' }).click();
  await expect(card('Quốc ca.wav')).toBeVisible();
  await expect(card('Bến Nhà Rồng.png')).toBeHidden();
  await page.getByRole('button', { name: 'Tất cả 3' }).click();
});

test('its name is copied', async () => {
  await card('Bến Nhà Rồng.png').getByRole('button', { name: 'Chép tên Bến Nhà Rồng.png' }).click();
  await expect(card('Bến Nhà Rồng.png').getByText('Đã chép')).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByRole('searchbox')).toHaveValue(/^ben-nha-rong-[0-9a-f]{8}\.png$/);
  await page.getByRole('searchbox').fill('');
});

test('what was removed is had back by one key', async () => {
  await card('Bến Nhà Rồng.png').getByRole('button', { name: 'Xóa Bến Nhà Rồng.png' }).click();
  await expect(card('Bến Nhà Rồng.png')).toBeHidden();
  await expect(page.getByText('Đã xóa “Bến Nhà Rồng.png”.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
  await page.screenshot({ path: 'pictures/organise-media-removed-1366.png' });
  await accessible();
  await page.keyboard.press('Enter');
  await expect(card('Bến Nhà Rồng.png')).toBeVisible();
  await expect(page.getByLabel('Mô tả của Bến Nhà Rồng.png')).toHaveValue('Toà nhà hai tầng bên sông');
});

test('it looks right on a desk and on a phone, in both languages', async () => {
  await page.screenshot({ path: 'pictures/organise-media-1366.png', fullPage: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: 'pictures/organise-media-390.png', fullPage: true });
  await accessible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(390);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pictures, sounds, clips');
  await page.screenshot({ path: 'pictures/organise-media-en-390.png', fullPage: true });
  await accessible();
});

/** A PNG of two colours, one above the other. */
function png(width: number, height: number, hue: number): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * (1 + width * 3) + 1 + x * 3;
      rows[at] = 90 + (((x * 120) / width + hue) % 160);
      rows[at + 1] = y < height / 2 ? 170 : 110;
      rows[at + 2] = y < height / 2 ? 210 : 70;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A tenth of a second of silence. */
function wav(): Buffer {
  const bytes = Buffer.alloc(44 + 800, 128);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8000, 24);
  bytes.writeUInt32LE(8000, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(800, 40);
  return bytes;
}
