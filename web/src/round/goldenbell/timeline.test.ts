import { expect, test } from 'vitest';
import { fitting, FIGURES } from './figures';
import { preset, presetOf, PRESETS } from './rules';
import { minutesOf, secondsFor, stageOf, timeline } from './timeline';

const rising = { ...preset('GOLDENBELL_20'), times: [15, 20, 30] };

test('the questions of a stage have its time, as on the server', () => {
  for (let stage = 0; stage < 3; stage++) {
    const span = stageOf(rising, stage);
    for (let number = span?.first ?? 1; number <= (span?.last ?? 0); number++) {
      expect(secondsFor(rising, number), `question ${number}`).toBe(rising.times[stage]);
    }
  }
  expect(stageOf(rising, 0)?.first).toBe(1);
  expect(stageOf(rising, 2)?.last).toBe(20);
});

test('more stages than questions leave some without any', () => {
  const short = { ...preset('GOLDENBELL_15'), questions: 1, times: [10, 15] };
  expect([stageOf(short, 0), stageOf(short, 1)]).toEqual([{ first: 1, last: 1 }, null]);
});

test('the rescue stands after its question, and nowhere when there is none', () => {
  expect(timeline(preset('GOLDENBELL_20')).map(({ kind }) => kind)).toEqual(['in', 'part', 'rescue', 'part', 'end']);
  expect(timeline(preset('ACCUMULATION_20')).map(({ kind }) => kind)).toEqual(['in', 'part', 'end']);
  expect(minutesOf(preset('GOLDENBELL_30'))).toBeGreaterThan(minutesOf(preset('GOLDENBELL_15')));
});

test('a preset is known again by its figures', () => {
  for (const name of PRESETS) expect(presetOf(preset(name))).toBe(name);
  expect(presetOf({ ...preset('GOLDENBELL_20'), questions: 21 })).toBeNull();
});

test('a figure stays on its steps and within its bounds', () => {
  expect(fitting(FIGURES.questions, 0)).toBe(1);
  expect(fitting(FIGURES.questions, 201)).toBe(200);
  expect(fitting(FIGURES.questions, 7.4)).toBe(7);
  expect(fitting(FIGURES.settle, 0.31)).toBe(0.3);
  expect(fitting(FIGURES.questions, Number.NaN)).toBe(1);
});
