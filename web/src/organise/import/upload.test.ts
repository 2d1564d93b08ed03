import { expect, test } from 'vitest';
import { Hearing, type ReadingProgress } from './upload';

const FIRST = '{"progress":0.4,"step":"questions","done":2000,"of":5000}\n';
const LAST = '{"read":{"file":"bo.txt","questions":[]}}\n';

test('lines are heard once each, however the answer grows', () => {
  const said: ReadingProgress[] = [];
  const hearing = new Hearing((progress) => said.push(progress));
  const whole = FIRST + LAST;
  const heard = Array.from(whole, (_, i) => hearing.hear(whole.slice(0, i + 1)));
  expect(said).toEqual([{ phase: 'reading', part: 0.4, step: 'questions', done: 2000, of: 5000 }]);
  expect(heard.slice(0, -1).every((read) => read === null)).toBe(true);
  expect(heard.at(-1)?.file).toBe('bo.txt');
});

test('an answer that ends half way has nothing read', () => {
  const hearing = new Hearing(() => {});
  expect(hearing.hear(FIRST + LAST.slice(0, -2))).toBe(null);
});
