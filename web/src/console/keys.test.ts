import { afterEach, expect, test } from 'vitest';
import { keyOf } from './keys';

function press(code: string, init: KeyboardEventInit = {}, on: Element = document.body) {
  const event = new KeyboardEvent('keydown', { code, bubbles: true, ...init });
  on.dispatchEvent(event);
  return keyOf(event);
}

afterEach(() => document.body.replaceChildren());

test('arrow, space and page down of a clicker are the next step', () => {
  expect(['ArrowRight', 'Space', 'PageDown'].map((code) => press(code))).toEqual(['next', 'next', 'next']);
  expect(['ArrowLeft', 'PageUp'].map((code) => press(code))).toEqual(['undo', 'undo']);
});

test('Telex and VNI change nothing: the place of the key counts', () => {
  expect(press('KeyD', { key: 'đ' })).toBe('standings');
  expect(press('Digit1', { key: 'á' })).toBe('choose1');
});

test('every row and every team of eight has its number', () => {
  expect(['Digit4', 'Numpad4', 'Digit8', 'Digit9'].map((code) => press(code))).toEqual([
    'choose4',
    'choose4',
    'choose8',
    null,
  ]);
});

test('who types in a field presses no keys of the console', () => {
  for (const tag of ['input', 'textarea', 'select']) {
    const field = document.body.appendChild(document.createElement(tag));
    expect(press('KeyX', {}, field)).toBeNull();
    expect(press('Space', {}, field)).toBeNull();
  }
});

test('a tick box is no field', () => {
  const box = document.body.appendChild(document.createElement('input'));
  box.type = 'checkbox';
  expect(press('ArrowRight', {}, box)).toBe('next');
});

test('a held key and keys of the browser count for nothing', () => {
  expect(press('Space', { repeat: true })).toBeNull();
  expect(press('KeyP', { ctrlKey: true })).toBeNull();
  expect(press('KeyT', { altKey: true })).toBeNull();
  expect(press('KeyC', { metaKey: true })).toBeNull();
});

test('the question mark lists the keys on every layout', () => {
  expect(press('Slash', { key: '?', shiftKey: true })).toBe('keys');
  expect(press('Comma', { key: '?', shiftKey: true })).toBe('keys');
});
