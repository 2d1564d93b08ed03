import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { optionOf } from './people';
import { Server, type BankQuestion, type Draft } from './server';

/**
 * A question of a shipped bank as the room will see it: both screens at each moment, small beside the list and large in a
 * dialog, and as long as a question may be.
 */
test.setTimeout(120_000);

type Whole = BankQuestion & { explanation: string; basis: string; media: object[] };
const FILE = fileURLToPath(new URL('files/chi-lan.docx', import.meta.url));
const BANK = 'lich-su-dang';
const SIZES = [
  { name: '1366', width: 1366, height: 768 },
  { name: '390', width: 390, height: 844 },
];

let server: Server;
let page: Page;
let questions: Whole[];

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  server = await Server.start();
  questions = (await server.call<{ questions: Whole[] }>('GET', `/api/banks/${BANK}`)).questions;
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await context.addCookies(server.cookies);
  page = await context.newPage();
});

test.afterAll(async () => {
  await server.stop();
});

const STAGE = 'iframe[title="Màn hình lớn"]';
const PHONE = 'iframe[title="Điện thoại"]';
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
/** The page where a question is edited has its screens beside it. */
const look = (question: Whole) => page.goto(`${server.url}/organise/bank/${BANK}/question/${question.id}`);

function first(form: string): Whole {
  const found = questions.find((question) => question.form === form && question.explanation && question.basis);
  if (!found) throw new Error(`no question of form ${form} in ${BANK}`);
  return found;
}

async function open(): Promise<void> {
  await look(first('CHOICE'));
}

/** Nothing of the answer before it is revealed, all of it then. */
async function tellsWhenRevealed(question: Whole, screens: FrameLocator[], secrets: string[]): Promise<void> {
  for (const phase of ['Đang đọc', 'Đang trả lời']) {
    await press(phase);
    for (const screen of screens) {
      await expect(screen.getByText(question.text)).toBeVisible();
      for (const secret of secrets) await expect(screen.getByText(secret)).toHaveCount(0);
    }
  }
  await press('Công bố');
  for (const screen of screens)
    for (const secret of secrets) await expect(screen.getByText(secret).first()).toBeVisible();
}

test('neither screen knows the answer before it is revealed', async () => {
  await open();
  const screens = [page.frameLocator(STAGE), page.frameLocator(PHONE)];
  const [stage, phone] = screens as [FrameLocator, FrameLocator];

  const written = first('WRITTEN');
  await look(written);
  await tellsWhenRevealed(written, screens, [written.answer, written.explanation, written.basis]);

  const choice = first('CHOICE');
  await look(choice);
  await tellsWhenRevealed(choice, screens, [choice.explanation, choice.basis]);
  await expect(stage.locator('li.right').filter({ hasText: optionOf(choice, true) })).toBeVisible();
  await expect(phone.locator('.facts')).toContainText(optionOf(choice, true));
  await expect(phone.locator('.facts')).not.toContainText(optionOf(choice, false));
  await press('Đang trả lời');
  // with the seat's own looks
  await expect(phone.locator('.option').first()).toHaveCSS('display', 'grid');
  await expect(stage.getByText(optionOf(choice, true))).toBeVisible();
  await expect(stage.locator('li.right, li .right')).toHaveCount(0);
  await expect(phone.getByRole('radio', { includeHidden: true, checked: true })).toHaveCount(0);
});

test('the clock of an open question runs, and begins anew instead of ending', async () => {
  await open();
  await look(first('CHOICE'));
  await press('Đang trả lời');
  const clock = page.frameLocator(STAGE).getByRole('timer', { includeHidden: true });
  const seconds = async () => Number(await clock.innerText());
  await expect(clock).toHaveText(/^\s*\d+$/);
  const before = await seconds();
  await expect.poll(seconds).toBeLessThan(before);
  await expect.poll(seconds, { timeout: 60_000 }).toBeLessThan(3);
  await expect.poll(seconds).toBeGreaterThan(3);
  await expect(page.frameLocator(PHONE).getByRole('radio', { includeHidden: true }).first()).toBeVisible();
});

test('the screens are pictures: colours and shape change, focus stays outside', async () => {
  await open();
  await look(first('CHOICE'));
  await press('Đang trả lời');
  await expect(page.getByRole('button', { name: 'Đang trả lời' })).toBeFocused();
  const phone = page.frameLocator(PHONE);
  await expect(phone.locator('h1')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Đang trả lời' })).toBeFocused();
  await press('Olympia');
  await expect(page.frameLocator(STAGE).locator('.stage')).toHaveAttribute('data-theme', 'olympia');
  await expect(phone.locator('html')).toHaveAttribute('data-theme', 'olympia');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'chuong-vang');
  await press('4:3');
  const shape = () =>
    page
      .frameLocator(STAGE)
      .locator('html')
      .evaluate(() => innerWidth / innerHeight);
  await expect.poll(shape).toBeCloseTo(4 / 3);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
});

test('the screens speak the language of the page', async () => {
  await open();
  await look(first('CHOICE'));
  await press('English');
  await expect(page.getByRole('button', { name: 'Being read' })).toBeVisible();
  await expect(page.frameLocator('iframe[title="Stage"]').locator('h1')).toHaveText(/Question\s7/i);
  await expect(page.frameLocator('iframe[title="Phone"]').locator('.who b')).toHaveText(/Question\s7/i);
  await looked('preview-english');
  await press('Tiếng Việt');
  await expect(page.frameLocator(STAGE).locator('h1')).toHaveText(/Câu\s7/i);
  await expect(page.frameLocator(PHONE).locator('.who b')).toHaveText(/Câu\s7/i);
});

test('it opens large, and Escape goes back to where one was', async () => {
  await open();
  await look(first('CHOICE'));
  await press('Công bố');
  const larger = page.getByRole('button', { name: 'Phóng to' });
  await larger.click();
  const dialog = page.getByRole('dialog', { name: 'Xem như trên màn hình' });
  await expect(dialog.getByRole('button', { name: 'Công bố' })).toHaveAttribute('aria-pressed', 'true');
  await expect(dialog.frameLocator(STAGE).locator('.right').first()).toBeVisible();
  await expect(dialog.frameLocator(PHONE).locator('.facts')).toBeVisible();
  await looked('preview-dialog');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(larger).toBeFocused();
  await larger.click();
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(larger).toBeFocused();
});

test('pages with a preview break no rule of access, at every moment and size', async () => {
  await open();
  await look(first('CHOICE'));
  for (const [phase, name] of [
    ['Đang đọc', 'shown'],
    ['Đang trả lời', 'open'],
    ['Công bố', 'revealed'],
  ] as const) {
    await press(phase);
    await looked(`preview-${name}`);
  }
});

test('a question that is drawn is seen in the colours of its contest', async () => {
  const [{ id } = { id: '' }] = await server.call<{ id: string }[]>('GET', '/api/contests');
  const draft = await server.call<Draft>('GET', `/api/contests/${id}`);
  await server.call('PUT', `/api/contests/${id}`, { ...draft, theme: 'OLYMPIA' });
  await page.goto(`${server.url}/organise/contest/${id}/questions`);
  const [drawn] = draft.questions.main;
  const bank = await server.call<{ questions: Whole[] }>('GET', `/api/banks/${drawn?.bank}`);
  const question = bank.questions.find((each) => each.id === drawn?.id);
  await page
    .getByRole('button', { name: question?.text ?? '' })
    .first()
    .click();
  await press('Trên màn hình');
  await expect(page.frameLocator(STAGE).getByText(question?.text ?? '')).toBeVisible();
  await expect(page.frameLocator(STAGE).locator('.stage')).toHaveAttribute('data-theme', 'olympia');
  await looked('preview-draw', false);
});

test('a question of a file is seen as it was mended', async () => {
  await page.goto(`${server.url}/organise/import`);
  await page.locator('input[type=file]').setInputFiles(FILE);
  const card = page.getByRole('article').filter({ hasText: 'Xô viết Nghệ Tĩnh' });
  await expect(card.getByLabel('Câu hỏi', { exact: true })).toBeVisible();
  await expect(card.getByRole('button', { name: 'Xem thử' })).toHaveCount(0);
  await card.getByLabel('Câu hỏi', { exact: true }).fill('Phong trào nào đã được sửa lại?');
  await card.getByLabel('Phương án B là đáp án').check();
  await card.getByRole('button', { name: 'Xem thử' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xem như trên màn hình' });
  await expect(dialog.frameLocator(STAGE).getByText('Phong trào nào đã được sửa lại?')).toBeVisible();
  await expect(dialog.frameLocator(PHONE).getByText('Phong trào nào đã được sửa lại?')).toBeVisible();
  await dialog.getByRole('button', { name: 'Công bố' }).click();
  await expect(dialog.frameLocator(STAGE).locator('li.right')).toContainText('B');
  await looked('preview-import', false);
  await page.keyboard.press('Escape');
  await expect(card.getByRole('button', { name: 'Xem thử' })).toBeFocused();
});

test('the longest question with a picture fits as on the real stage', async () => {
  const words = (length: number) =>
    'Đảng bộ tỉnh lãnh đạo nhân dân vượt qua khó khăn, '.repeat(10).slice(0, length - 1) + '?';
  const { revision, written } = await server.call<{ revision: number; written: { id: string; form: string }[] }>(
    'GET',
    `/api/banks/${BANK}`,
  );
  const choice = written.find(({ form }) => form === 'CHOICE');
  if (!choice) throw new Error('no choice to be made longer');
  const question = {
    ...choice,
    ask: words(400),
    options: ['Một', 'Hai', 'Ba', 'Bốn'].map((start) => `${start}: ${words(140)}`),
    right: [0],
    pinned: [],
    media: [{ kind: 'PICTURE', name: 'olympia-tu-tuong-ho-chi-minh-ben.svg', description: 'Bến cảng' }],
  };
  await server.call('POST', `/api/banks/${BANK}/changes`, { revision, what: '', changes: [{ kind: 'put', question }] });
  await page.goto(`${server.url}/organise/bank/${BANK}/question/${choice.id}`);
  const stage = page.frameLocator(STAGE);
  for (const shape of ['16:9', '4:3'])
    for (const phase of ['Đang trả lời', 'Công bố']) {
      await press(shape);
      await press(phase);
      await expect(stage.getByText(words(140)).first()).toBeVisible();
      if (phase === 'Đang trả lời') await expect(stage.getByAltText('Bến cảng')).toBeVisible();
      expect.soft(await stage.locator('.safe').evaluate(outside), `${phase}, ${shape}`).toEqual([]);
      await looked(`preview-long-${shape.replace(':', '')}-${phase === 'Công bố' ? 'revealed' : 'open'}`, false);
    }
});

/** What of the stage's picture lies outside its window. */
function outside(safe: Element): string[] {
  return [...safe.querySelectorAll('p, li, footer, img')]
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.bottom > innerHeight || box.right > innerWidth || box.top < 0 || box.left < 0);
    })
    .map((part) => part.textContent.trim().slice(0, 30));
}

/** Pictures for looking at, and axe's word on the page. */
async function looked(name: string, rules = true): Promise<void> {
  const before = page.viewportSize();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    await page.screenshot({ path: `pictures/${name}-${size.name}.png`, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(wide, `${name} at ${size.name}`).toBe(0);
    if (!rules) continue;
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  if (before) await page.setViewportSize(before);
}
