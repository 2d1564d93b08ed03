import { describe, expect, test } from 'vitest';
import type { Team } from '../../live/match';
import { OLD, WIDE } from '../../stage/parts/fit';
import { fitAsking } from './OnStageFit';

const text = (length: number) => 'Đồng chí nào đã chủ trì hội nghị ấy '.repeat(20).slice(0, length);
const teams = (count: number): Team[] =>
  Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    name: `Tổ đảng ${i + 1}`,
    unit: 'Văn phòng',
    people: '',
    points: 100,
    lamp: 'IDLE',
  }));

describe.each([
  ['16:9', WIDE],
  ['4:3', OLD],
])('on %s', (_, shape) => {
  const fit = (length: number, count: number, options: number, each = 150) =>
    fitAsking(
      {
        text: text(length),
        options: Array.from({ length: options }, () => text(each)),
        picture: false,
        key: null,
        strip: [11, 6],
        teams: teams(count),
      },
      shape,
    );

  test('a_short_question_is_at_least_five_percent_of_the_height', () => {
    for (const count of [2, 4, 8]) expect(fit(70, count, 0).ask / shape.percent).toBeGreaterThanOrEqual(5);
  });

  test('no_question_is_under_three_point_two_percent_also_with_eight_teams_and_long_options', () => {
    for (const length of [180, 280, 400]) expect(fit(length, 8, 4).ask / shape.percent).toBeGreaterThanOrEqual(3.2);
  });

  test('what_stands_around_draws_together_only_where_words_need_the_room', () => {
    expect(fit(90, 8, 0).dense).toBe(0);
    expect(fit(400, 8, 4).dense).toBe(1);
  });
});
