import { expect, test } from 'vitest';
import type { Fate } from '../../live/outbox.svelte';
import { standing, tidy, type Answer, type Held, type Touch } from './answer';

const A: Answer = { kind: 'picked', option: 0 };
const B: Answer = { kind: 'picked', option: 1 };
const touch = (answer: Answer, past: string[] = []): Touch => ({ turn: 12, answer, pressed: 5000, id: 'x', past });
const held = (option: number, more: Partial<Held> = {}): Held => ({
  turn: 12,
  option,
  text: '',
  recordedAt: 4990,
  late: false,
  byHand: false,
  ...more,
});
const recorded: Fate = { state: 'recorded', number: 7 };
const refused = (refusal: string): Fate => ({ state: 'refused', refusal, details: {} });

test('nothing given, nothing held: there is no answer', () => {
  expect(standing(12, null, undefined, null)).toEqual({ state: 'none' });
});

test('a touch shows at once as being sent, and as being sent again, never as recorded', () => {
  expect(standing(12, touch(B), { state: 'sending' }, null)).toEqual({ state: 'sending', answer: B });
  expect(standing(12, touch(B), { state: 'retrying' }, held(1))).toEqual({ state: 'retrying', answer: B });
});

test('an acknowledged touch is recorded before the view has come', () => {
  expect(standing(12, touch(B), recorded, null)).toEqual({ state: 'recorded', answer: B, at: 5000, byHand: false });
});

test('the time is the one the server took, once its view has come', () => {
  expect(standing(12, touch(B), recorded, held(1))).toEqual({ state: 'recorded', answer: B, at: 4990, byHand: false });
});

test('a view that still shows the answer changed from is merely old', () => {
  expect(standing(12, touch(B, ['#0']), recorded, held(0))).toMatchObject({ state: 'recorded', answer: B });
});

test('an answer the organisers entered afterwards is what counts', () => {
  const entered = held(0, { byHand: true, recordedAt: 5001 });
  expect(standing(12, touch(B, ['#0']), recorded, entered)).toMatchObject({ answer: A, byHand: true });
  expect(standing(12, touch(B), recorded, held(2))).toMatchObject({ answer: { option: 2 } });
});

test('an answer that the organisers entered before may be changed by the one who sits there', () => {
  const entered = held(0, { byHand: true, recordedAt: 4999 });
  expect(standing(12, touch(B, ['#0']), recorded, entered)).toMatchObject({ answer: B, byHand: false });
});

test('after a reload the recorded answer comes from the seat', () => {
  expect(standing(12, null, undefined, held(1))).toMatchObject({ state: 'recorded', answer: B });
  const typed = held(0, { option: null, text: 'Đại Cồ Việt' });
  expect(standing(12, null, undefined, typed)).toMatchObject({ answer: { kind: 'typed', text: 'Đại Cồ Việt' } });
});

test('what came after time does not count, to the sender and after a reload', () => {
  expect(standing(12, touch(B), refused('TOO_LATE'), null)).toEqual({ state: 'late', answer: B });
  expect(standing(12, touch(B), refused('ANOTHER_QUESTION'), null)).toEqual({ state: 'late', answer: B });
  expect(standing(12, null, undefined, held(1, { late: true }))).toEqual({ state: 'late', answer: B });
});

test('a change that came late leaves the earlier answer in force', () => {
  expect(standing(12, touch(B, ['#0']), refused('TOO_LATE'), held(0))).toMatchObject({ state: 'recorded', answer: A });
});

test('a server that cannot take it just now is asked again', () => {
  expect(standing(12, touch(B), refused('ON_HOLD'), null)).toEqual({ state: 'retrying', answer: B });
  expect(standing(12, touch(B), refused('TOO_MANY'), held(0))).toEqual({ state: 'retrying', answer: B });
});

test('a refused change tells what is kept', () => {
  expect(standing(12, touch(B, ['#0']), refused('ANSWER_IS_FINAL'), held(0))).toEqual({
    state: 'refused',
    answer: B,
    refusal: 'ANSWER_IS_FINAL',
    kept: A,
  });
});

test('answers to another question are nobody’s business', () => {
  expect(standing(13, touch(B), recorded, held(1))).toEqual({ state: 'none' });
});

test('written answers go as composed letters with single spaces', () => {
  expect(tidy('  Đại  Cồ Việt '.normalize('NFD'))).toBe('Đại Cồ Việt');
});
