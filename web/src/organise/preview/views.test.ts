import { expect, test } from 'vitest';
import type { BankQuestion } from '../api';
import { phoneViewOf, PHASES, stageViewOf, timeOf, type Phase } from './views';

const CHOICE: BankQuestion = {
  id: 'cau-1',
  text: 'Hội nghị thành lập Đảng họp ở đâu?',
  form: 'CHOICE',
  options: ['Ma Cao', 'Hương Cảng', 'Quảng Châu', 'Thượng Hải'],
  matches: [],
  unit: '',
  closest: false,
  right: 1,
  answer: 'Hương Cảng',
  accepted: [],
  theme: 'Lịch sử Đảng',
  level: 'UNDERSTAND',
  seconds: 20,
  explanation: 'Họp tại Cửu Long.',
  basis: 'Giáo trình, chương 1',
  source: 'nguồn riêng',
  notes: 'lời nhắc riêng',
  review: 'reviewed',
  media: [{ kind: 'PICTURE', url: '/media/ben-cang.jpg', description: 'Bến cảng' }],
  reveal: [],
  inTurn: false,
};
const STATEMENT: BankQuestion = { ...CHOICE, form: 'TRUE_FALSE', options: [], right: 1, answer: '' };
const WRITTEN: BankQuestion = {
  ...CHOICE,
  form: 'WRITTEN',
  options: [],
  right: null,
  answer: 'Đại Cồ Việt',
  accepted: ['Cồ Việt'],
};
const at = (phase: Phase) => ({ phase, theme: 'OLYMPIA' as const, openedAt: 1_000_000 });
const scene = (question: BankQuestion, phase: Phase) => stageViewOf(question, at(phase)).scene;
const revealed = (question: BankQuestion) => {
  const shown = scene(question, 'REVEALED');
  if (shown.kind !== 'reveal') throw new Error(shown.kind);
  return shown;
};

test.each(['SHOWN', 'OPEN'] as const)('nothing tells the answer while the question is %s', (phase) => {
  for (const question of [CHOICE, STATEMENT, WRITTEN]) {
    for (const view of [stageViewOf(question, at(phase)), phoneViewOf(question, at(phase))]) {
      const sent = JSON.stringify(view);
      for (const secret of ['"key"', 'Họp tại Cửu Long', 'Giáo trình', 'Cồ Việt', '"accepted"'])
        expect(sent).not.toContain(secret);
    }
    expect(phoneViewOf(question, at(phase)).seat).toMatchObject({ answer: null, verdict: null });
  }
});

test('what only the host may read is in no view', () => {
  for (const phase of PHASES)
    expect(JSON.stringify([stageViewOf(CHOICE, at(phase)), phoneViewOf(CHOICE, at(phase))])).not.toMatch(/riêng/);
});

test('the question is asked in full, with its pictures', () => {
  const asked = {
    text: CHOICE.text,
    options: CHOICE.options,
    form: 'CHOICE',
    level: 'UNDERSTAND',
    media: CHOICE.media,
  };
  for (const phase of PHASES) {
    expect(stageViewOf(CHOICE, at(phase)).scene).toMatchObject({ question: asked });
    expect(phoneViewOf(CHOICE, at(phase)).moment).toMatchObject({ question: asked });
  }
});

test('the clock stands until the question is open, then it runs from when it was opened', () => {
  const standing = { totalMs: 20_000, running: false, deadlineAt: null, leftMs: 20_000 };
  const running = { totalMs: 20_000, running: true, deadlineAt: 1_020_000, leftMs: 20_000 };
  expect(scene(CHOICE, 'SHOWN')).toMatchObject({ stage: 'SHOWN', clock: standing });
  expect(scene(CHOICE, 'OPEN')).toMatchObject({ stage: 'OPEN', clock: running });
  expect(phoneViewOf(CHOICE, at('SHOWN')).moment).toMatchObject({ stage: 'SHOWN', clock: standing });
  expect(phoneViewOf(CHOICE, at('OPEN')).moment).toMatchObject({ stage: 'OPEN', clock: running });
});

test('a question without a time of its own has that of the presets', () => {
  expect(timeOf({ ...CHOICE, seconds: null })).toBe(15_000);
});

test('the stage reveals the right answer, why, and what it rests on', () => {
  const why = { media: [], explanation: 'Họp tại Cửu Long.', basis: 'Giáo trình, chương 1' };
  expect(revealed(CHOICE).key).toEqual({ right: 1, answer: 'Hương Cảng', ...why });
  expect(revealed(STATEMENT).key).toEqual({ right: 1, answer: '', ...why });
  expect(revealed(WRITTEN).key).toEqual({ right: null, answer: 'Đại Cồ Việt', ...why });
});

test('the figures of a reveal agree: right ones chose the right option, wrong ones another', () => {
  for (const question of [CHOICE, STATEMENT, { ...CHOICE, options: ['a', 'b', 'c', 'd', 'e', 'f'], right: 5 }]) {
    const { counts, right, wrong } = revealed(question);
    expect(counts).toHaveLength(question.options.length || 2);
    expect(counts[question.right ?? -1]).toBe(right);
    expect(counts.reduce((sum, count) => sum + count)).toBe(right + wrong);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  }
  expect(revealed(WRITTEN).counts).toEqual([]);
});

test('the phone has answered rightly when it is revealed', () => {
  expect(phoneViewOf(CHOICE, at('REVEALED')).seat).toMatchObject({
    answer: { option: 1, text: '' },
    verdict: { mark: 'RIGHT' },
  });
  expect(phoneViewOf(WRITTEN, at('REVEALED')).seat.answer).toMatchObject({ option: null, text: 'Đại Cồ Việt' });
  const { moment, seat } = phoneViewOf(CHOICE, at('REVEALED'));
  expect(seat.verdict?.turn).toBe(moment.question.turn);
  expect(seat.answer?.turn).toBe(moment.question.turn);
});

test('both screens wear the colours that are asked for, the stage without a sound', () => {
  for (const phase of PHASES) {
    expect(stageViewOf(CHOICE, at(phase))).toMatchObject({ banner: { theme: 'OLYMPIA' }, sound: { muted: true } });
    expect(phoneViewOf(CHOICE, at(phase)).banner.theme).toBe('OLYMPIA');
  }
});
