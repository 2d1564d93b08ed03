import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { BankQuestion, Server } from './server';

/** For looking at: into `pictures/`, which is not committed. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `pictures/${name}.png` });
}

/** The right option of a question with options, or the one after it. */
export function optionOf(question: BankQuestion, right: boolean): string {
  const options = question.form === 'TRUE_FALSE' ? ['Đúng', 'Sai'] : question.options;
  const index = question.right ?? 0;
  return options[right ? index : (index + 1) % options.length] ?? '';
}

/** A phone: its page, and what its owner does with it. */
export class Phone {
  readonly seat: number;
  readonly page: Page;
  readonly context: BrowserContext;

  private constructor(seat: number, context: BrowserContext, page: Page) {
    this.seat = seat;
    this.context = context;
    this.page = page;
  }

  /** @param prepare done to the page before it is opened */
  static async join(
    browser: Browser,
    server: Server,
    code: string,
    seat: number,
    name: string,
    prepare: (page: Page) => Promise<void> = async () => {},
  ): Promise<Phone> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await prepare(page);
    await page.goto(`${server.url}/j/${code}`);
    await page.getByLabel('Gõ tên của mình').fill(name);
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await page.getByRole('button', { name: 'Đúng, vào thi' }).click();
    await expect(page.getByText('Đã vào phòng thi')).toBeVisible();
    return new Phone(seat, context, page);
  }

  option(text: string): Locator {
    return this.page.getByRole('radio').filter({ hasText: text });
  }

  /** Taps an option once the clock runs, and waits until the server has it. */
  async answer(text: string): Promise<void> {
    const option = this.option(text);
    await expect(option).not.toHaveAttribute('aria-disabled', 'true');
    await option.tap();
    await this.recorded();
  }

  /** Answers a question of any form. */
  async reply(question: BankQuestion, right: boolean): Promise<void> {
    if (question.form === 'WRITTEN') return this.write(right ? question.answer : 'không biết');
    await this.answer(optionOf(question, right));
  }

  async write(text: string): Promise<void> {
    await this.page.getByLabel('Câu trả lời').fill(text);
    await this.page.getByRole('button', { name: 'Gửi câu trả lời' }).tap();
    await this.recorded();
  }

  /** The status strip, while it says that the server has the answer. */
  get saysRecorded(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'Đã ghi' });
  }

  async recorded(): Promise<void> {
    await expect(this.saysRecorded).toBeVisible();
  }
}

/** A number keeps its word by a no-break space: any space will do. */
function loosely(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'));
}

/** The host, who knows the keys. */
export class Host {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async enter(browser: Browser, server: Server, contest: string): Promise<Host> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    await context.addCookies(server.cookies);
    const page = await context.newPage();
    await page.goto(`${server.url}/console/${contest}`);
    return new Host(page);
  }

  /** Whoever has the console open already. */
  static at(page: Page): Host {
    return new Host(page);
  }

  /** The one big button. */
  get go(): Locator {
    return this.page.locator('button.go');
  }

  /** Waits for the big button to say this, then presses the key of the clicker. */
  async next(says: string): Promise<void> {
    await expect(this.go).toContainText(loosely(says));
    await expect(this.go).toHaveAttribute('aria-disabled', 'false');
    await this.page.keyboard.press('PageDown');
  }

  /** Shows the right answer; whatever has to be decided about phones and boards without one, all are ruled by this key. */
  async reveal(key: '1' | '2'): Promise<void> {
    await this.next('Hiện đáp án');
    await expect(this.go).not.toContainText('Hiện đáp án');
    // a key right after the page moved on counts for nothing: it is pressed until it does
    await expect(async () => {
      if ((await this.go.getAttribute('data-state')) === 'choose') await this.page.keyboard.press(key);
      await expect(this.go).toContainText('Xác nhận', { timeout: 1000 });
    }).toPass({ timeout: 30_000 });
  }

  /** Locks before the time is up: two presses. */
  async lockEarly(): Promise<void> {
    await expect(this.go).toContainText('Chờ. Còn');
    await expect(this.go).toHaveAttribute('aria-disabled', 'false');
    await this.page.keyboard.press('PageDown');
    await expect(this.go).toContainText('Bấm lần nữa để khóa sớm');
    await expect(this.go).toHaveAttribute('aria-disabled', 'false');
    await this.page.keyboard.press('PageDown');
    await expect(this.go).toContainText(/Hiện đáp án/);
  }
}
