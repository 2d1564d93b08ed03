import { expect, test } from 'vitest';
import { writtenOf } from './blank';
import { ordered, placed, toggled, withForm, withNewOption, withoutMatch, withoutOption } from './forms';
import { malformed, sendable } from './sendable';

const CHOICE = writtenOf({ ask: 'Mấy?', options: ['một', 'hai', 'ba'], right: [1], pinned: [2] });

test('options stay between choosing one, choosing several and putting in order', () => {
  const several = withForm(CHOICE, 'MULTIPLE');
  expect(several).toEqual({ ...CHOICE, form: 'MULTIPLE' });
  const order = withForm(several, 'ORDERING');
  expect(order.options).toEqual(CHOICE.options);
  expect(withForm(order, 'CHOICE')).toEqual(CHOICE);
});

test('changing to another form and back loses nothing', () => {
  const order = { ...CHOICE, form: 'ORDERING', places: [2, 0, 1] } as const;
  const back = withForm(withForm({ ...order, places: [2, 0, 1] }, 'SHORT'), 'ORDERING');
  expect(back).toMatchObject({ options: CHOICE.options, places: [2, 0, 1] });
});

test('an order never passes for pairs', () => {
  const order = writtenOf({ ...CHOICE, form: 'ORDERING', places: [2, 0, 1] });
  expect(withForm(order, 'MATCHING')).toMatchObject({ matches: ['', '', ''], places: [] });
});

test('the answer comes along where it can', () => {
  expect(withForm(CHOICE, 'SHORT').wordings).toEqual(['hai']);
  const words = writtenOf({ form: 'SHORT', wordings: ['12 tháng'] });
  expect(withForm(words, 'NUMBER')).toMatchObject({ value: '12', unit: 'tháng' });
  expect(withForm(words, 'CHOICE')).toMatchObject({ options: ['12 tháng', '', '', ''], right: [0] });
  expect(withForm({ ...words, wordings: ['3/2/1930'] }, 'DATE').day).toBe('1930-02-03');
  expect(withForm({ ...words, wordings: ['31/2/1930'] }, 'DATE').day).toBe('');
  expect(withForm({ ...words, wordings: ['mùa xuân'] }, 'NUMBER')).toMatchObject({ value: '', unit: '' });
  const choice = writtenOf({ options: ['Đúng', 'Sai'], right: [1] });
  expect(withForm(choice, 'TRUE_FALSE').truth).toBe(false);
});

test('an option that goes takes its marks along, the others keep theirs', () => {
  expect(withoutOption({ ...CHOICE, right: [0, 2] }, 1)).toMatchObject({ right: [0, 1], pinned: [1] });
  const order = writtenOf({ ...CHOICE, form: 'ORDERING', places: [2, 0, 1] });
  expect(withoutOption(order, 0).places).toEqual([1, 0]);
  const pairs = writtenOf({ ...CHOICE, form: 'MATCHING', matches: ['x', 'y', 'z'], places: [2, 0, 1] });
  expect(withoutOption(pairs, 0).places).toEqual([0, 1]);
  expect(withoutMatch(pairs, 0)).toMatchObject({ matches: ['y', 'z'], places: [1, -1, 0] });
});

test('there are never more than six options', () => {
  const six = writtenOf({ options: ['', '', '', '', '', ''] });
  expect(withNewOption(six)).toBe(six);
});

test('two items change places when one takes the place of the other', () => {
  expect(ordered([], 3, 1, 0)).toEqual([1, -1, -1]);
  expect(ordered([2, 0, 1], 3, 1, 0)).toEqual([1, 0, 2]);
  expect(ordered([2, 0, 1], 3, 0, -1)).toEqual([2, -1, 1]);
  expect(placed([], 3, 1, 2)).toEqual([-1, 2, -1]);
  expect(toggled([0, 2], 1)).toEqual([0, 1, 2]);
});

test('only what the form has a use for is sent, in single lines, without empty rows at the end', () => {
  const typed = writtenOf({
    ...CHOICE,
    ask: ' Mấy\n  tổ? ',
    options: ['một ', 'hai', '', ''],
    right: [1, 3],
    pinned: [3],
    matches: ['x'],
    wordings: ['hai'],
    day: '1930-02-03',
    value: '7',
    closest: true,
  });
  expect(sendable(typed)).toEqual(
    writtenOf({ ask: 'Mấy tổ?', options: ['một', 'hai'], right: [1], form: 'CHOICE', pinned: [] }),
  );
  expect(sendable({ ...typed, form: 'SHORT' })).toMatchObject({ options: [], right: [], wordings: ['hai'], day: '' });
  expect(sendable({ ...typed, form: 'OTHER' })).toMatchObject({ options: ['một', 'hai'], matches: ['x'] });
  expect(sendable({ ...typed, form: 'NUMBER' })).toMatchObject({ value: '7', closest: true, wordings: [] });
});

test('a place nobody has chosen is sent as one, an order nobody has begun is none', () => {
  const order = writtenOf({ ...CHOICE, form: 'ORDERING' });
  expect(sendable({ ...order, places: [2, -1, 0] }).places).toEqual([2, -1, 0]);
  expect(sendable({ ...order, places: [-1, -1, -1] }).places).toEqual([]);
});

test('what the server would lose is found before it is sent', () => {
  const number = writtenOf({ form: 'NUMBER', value: 'bảy', tolerance: 'ít' });
  expect(malformed(number)).toEqual(['value', 'tolerance']);
  expect(malformed({ ...number, form: 'SHORT' })).toEqual([]);
  expect([2, 3, 600, 601, 7.5].map((seconds) => malformed(writtenOf({ seconds })).length)).toEqual([1, 0, 0, 1, 1]);
  expect(malformed(writtenOf({ validFrom: '2020-01-02', validUntil: '2020-01-01' }))).toEqual(['valid']);
});
