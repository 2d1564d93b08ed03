import { date } from '../../text/t.svelte';
import type { QuestionRef, UsedQuestion, Use } from '../api';
import { keyOf } from './draw';
import { t } from './text';

/** A contest in which questions were asked. */
export interface Session {
  contest: string;
  title: string;
  /** of its last question, ms since the epoch */
  at: number;
}

/** Finds the uses of a question, the latest first; none where it was never asked. */
export function usedOf(used: readonly UsedQuestion[]): (question: QuestionRef) => readonly Use[] {
  const byKey = new Map(used.map((question) => [keyOf(question), question.uses]));
  return (question) => byKey.get(keyOf(question)) ?? [];
}

/** Contests in which a question was asked, the newest first. @param except the contest that is being prepared */
export function sessionsOf(used: readonly UsedQuestion[], except = ''): Session[] {
  const sessions = new Map<string, Session>();
  for (const { uses } of used) {
    for (const { contest, title, at } of uses) {
      if (contest !== except)
        sessions.set(contest, { contest, title, at: Math.max(at, sessions.get(contest)?.at ?? 0) });
    }
  }
  return [...sessions.values()].sort((a, b) => b.at - a.at);
}

/** Keys of the questions that were asked in one of these sessions. */
export function askedIn(used: readonly UsedQuestion[], sessions: readonly Session[]): ReadonlySet<string> {
  const contests = new Set(sessions.map(({ contest }) => contest));
  return new Set(used.filter(({ uses }) => uses.some(({ contest }) => contests.has(contest))).map(keyOf));
}

/** `3/2/2026` */
export const dayOf = (at: number) => date(at, { day: 'numeric', month: 'numeric', year: 'numeric' });

/** In words, of the last use: `đã hỏi 3/2/2026 · Mừng Đảng`. Empty where it was never asked. */
export function saidUse(uses: readonly Use[]): string {
  const [last] = uses;
  if (!last) return '';
  const said = t('used.last', { day: dayOf(last.at), title: last.title });
  return uses.length > 1 ? t('used.times', { said, n: uses.length }) : said;
}
