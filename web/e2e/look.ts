import { expect, type Page } from '@playwright/test';
import { picture } from './people';

/** Sizes of a projector, an old projector and a phone. */
export const SIZES = [
  { name: '1920', width: 1920, height: 1080 },
  { name: '1024', width: 1024, height: 768 },
  { name: '390', width: 390, height: 844 },
];
/** ms; an animation that lasts longer is a clock or a quiet movement, not an arrival. */
const ARRIVAL = 10_000;

/**
 * A picture at every size, once everything has arrived, and what is wrong with the page at that size.
 *
 * @param stacked the stage shows parts one below the other, which must not lie on each other
 */
export async function look(page: Page, name: string, { sizes = SIZES, stacked = false } = {}): Promise<void> {
  const before = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.waitForFunction(arrived, ARRIVAL);
    await picture(page, `${name}-${size.name}`);
    const wrong = await page.evaluate(misfits, name.startsWith('stage-'));
    if (stacked) wrong.push(...(await page.evaluate(overlaps)));
    expect.soft(wrong, `${name} at ${size.width}×${size.height}`).toEqual([]);
  }
  if (before) await page.setViewportSize(before);
}

function arrived(longest: number): boolean {
  const moving = document.getAnimations().filter(({ playState, effect }) => {
    const end = Number(effect?.getComputedTiming().endTime ?? 0);
    return playState === 'running' && end <= longest;
  });
  return moving.length === 0 && document.fonts.status === 'loaded';
}

/** What is wider than the window; on the stage also what would have to be scrolled. */
function misfits(isStage: boolean): string[] {
  const page = document.scrollingElement ?? document.documentElement;
  const found = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} wide`] : [];
  if (!isStage) return found;
  if (page.scrollHeight > page.clientHeight) found.push(`the page is ${page.scrollHeight} high`);
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const scrolls = /auto|scroll/.test(overflowX + overflowY);
    const over = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    if (scrolls && over) found.push(`${element.tagName.toLowerCase()}.${element.className} scrolls`);
  }
  return found;
}

/** Parts of the stage that lie one on the other: what is too high for its place does that, since nothing scrolls. */
function overlaps(): string[] {
  const parts = [...(document.querySelector('.safe')?.children ?? [])].map((part) => part.getBoundingClientRect());
  return parts.flatMap(({ bottom }, i) => {
    const next = parts[i + 1];
    return next && bottom > next.top + 1 ? [`part ${i} reaches ${bottom - next.top} into the next`] : [];
  });
}
