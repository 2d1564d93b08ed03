import { expect, test } from 'vitest';
import { routeOf, to } from './route';

test('every address leads to its page', () => {
  expect(routeOf('/organise')).toEqual({ page: 'home' });
  expect(routeOf('/organise/')).toEqual({ page: 'home' });
  expect(routeOf('/organise/first?token=abc')).toEqual({ page: 'first', token: 'abc' });
  expect(routeOf(to.contest('a b', 'people'))).toEqual({ page: 'contest', id: 'a b', step: 'people' });
  expect(routeOf('/organise/contest/7')).toEqual({ page: 'contest', id: '7', step: 'name' });
  expect(routeOf(to.results('7'))).toEqual({ page: 'results', id: '7' });
  const bank = { page: 'bank', id: 'lich-su-dang' };
  expect(routeOf(to.bank('lich-su-dang'))).toEqual({ ...bank, part: 'questions', of: '' });
  expect(routeOf(to.bank('lich-su-dang', 'question', 'câu 7'))).toEqual({ ...bank, part: 'question', of: 'câu 7' });
  expect(routeOf(to.bank('lich-su-dang', 'versions', 3))).toEqual({ ...bank, part: 'versions', of: '3' });
  expect(routeOf('/organise/bank/lich-su-dang/nothing')).toEqual({ page: 'unknown' });
  expect(routeOf(to.media)).toEqual({ page: 'media' });
  expect(routeOf('/organise/contest/7/nothing')).toEqual({ page: 'unknown' });
});

test('after login the asked page is gone back to, but never another site', () => {
  const then = (login: string) => routeOf(login);
  expect(then(to.login('/organise/contest/7/rules'))).toEqual({ page: 'login', then: '/organise/contest/7/rules' });
  expect(then(to.login('/console/7'))).toEqual({ page: 'login', then: '/console/7' });
  expect(then(to.login('https://elsewhere.example/'))).toEqual({ page: 'login', then: '/organise' });
  expect(then(to.login('//elsewhere.example/organise'))).toEqual({ page: 'login', then: '/organise' });
  expect(then(to.login('/organise.elsewhere.example'))).toEqual({ page: 'login', then: '/organise' });
});
