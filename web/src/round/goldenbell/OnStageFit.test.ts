import { describe, expect, test } from 'vitest';
import { fitQuestion, OLD, WIDE } from './OnStageFit';

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
});
