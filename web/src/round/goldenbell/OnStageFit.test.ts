import { describe, expect, test } from 'vitest';
import { fitQuestion, OLD, WIDE } from '../../stage/parts/fit';
import { fitMatching } from '../../stage/parts/fit-pairs';
import { fitReveal } from './OnStageFitReveal';

const text = (length: number) => 'Đồng chí nào đã chủ trì hội nghị ấy '.repeat(20).slice(0, length);
const options = (count: number, length: number) => Array.from({ length: count }, () => text(length));

describe.each([
  ['16:9', WIDE],
  ['4:3', OLD],
])('on %s', (_, shape) => {
  const asked = (length: number, count: number, each: number) =>
    fitQuestion({ text: text(length), options: options(count, each), picture: false }, shape);

  test('a_short_question_is_at_least_five_percent_of_the_height', () => {
    expect(asked(70, 4, 20).ask / shape.percent).toBeGreaterThanOrEqual(5);
  });

  test('no_question_with_four_options_is_under_three_point_two_percent', () => {
    for (const length of [90, 180, 280, 400]) {
      for (const each of [20, 64, 100, 150]) {
        expect(asked(length, 4, each).ask / shape.percent).toBeGreaterThanOrEqual(3.2);
      }
    }
  });

  test('longer_options_never_get_larger_letters', () => {
    const sizes = [20, 60, 100, 150].map((each) => asked(90, 4, each).option);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('short pairs are as large as other options, and long ones never larger', () => {
    const pairs = (each: number) => {
      const six = options(6, each);
      return fitMatching({ text: text(90), options: six, matches: six, picture: false }, shape).option / shape.percent;
    };
    const sizes = [10, 60, 100, 150].map(pairs);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThanOrEqual(2.4);
    expect(sizes[3]).toBeGreaterThanOrEqual(1.6);
  });

  test('a picture with the answer takes its width from the words', () => {
    const told = { text: text(90), explanation: '', basis: '', counted: false, framed: true };
    const rows = options(6, 100).map((words) => ({ text: words, right: false }));
    const bare = fitReveal({ ...told, rows, media: false }, shape);
    const pictured = fitReveal({ ...told, rows, media: true }, shape);
    expect(pictured.beside).toBeGreaterThan(0);
    expect(pictured.option).toBeLessThanOrEqual(bare.option);
  });
});
