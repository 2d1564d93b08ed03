import type { AnswerRow, Change, MatchPanel, Team, ToRule } from '../../live/match';
import { number } from '../../text/t.svelte';
import { t } from './OnConsoleText';

/** Small readings of a panel that several parts of the console share. */

export function teamOf({ teams }: Pick<MatchPanel, 'teams'>, team: number): Team | undefined {
  return teams.find((one) => one.number === team);
}

/** What a team is called; never empty. */
export function nameOf(panel: Pick<MatchPanel, 'teams'>, team: number): string {
  return teamOf(panel, team)?.name ?? t('team', { n: String(team) });
}

/** Whether a team takes no more part in this round. */
export function isOut(panel: Pick<MatchPanel, 'teams'>, team: number): boolean {
  return teamOf(panel, team)?.lamp === 'OUT';
}

/** "+10", "−5", "0", with one kind of minus. */
export function signed(points: number): string {
  return number(points, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }).replace('-', '−');
}

/** What a verdict brings: "Tổ 3 +10, được 40"; of several teams "Tổ 2 +30 · Tổ 1 −30". */
export function consequence(panel: MatchPanel, changes: readonly Change[]): string {
  const moved = changes.filter(({ points }) => points !== 0);
  const [only] = moved;
  if (!only) return t('changes.none');
  if (moved.length > 1) return moved.map(({ team, points }) => `${nameOf(panel, team)} ${signed(points)}`).join(' · ');
  const total = (teamOf(panel, only.team)?.points ?? 0) + only.points;
  const what = { team: nameOf(panel, only.team), points: signed(only.points), total };
  return only.points > 0 ? t('changes.up', what) : t('changes.down', what);
}

/** What a verdict brings, in words; a wrong keyword costs the round, not points. */
export function outcome(panel: MatchPanel, ruling: ToRule, right: boolean): string {
  if (right || ruling.subject !== 'keyword') return consequence(panel, right ? ruling.ifRight : ruling.ifWrong);
  return keywordWrong(panel, ruling.team);
}

/** Out of the round; who has pressed next may speak. */
function keywordWrong(panel: MatchPanel, team: number): string {
  const next = panel.buzzes.find((buzz) => buzz.team !== team && buzz.rank > 1);
  const out = t('go.keyword.out', { team: nameOf(panel, team) });
  return next ? `${out} · ${t('go.keyword.next', { team: nameOf(panel, next.team) })}` : out;
}

/** A team's points after a verdict. */
export function after(team: Team, changes: readonly Change[]): number {
  return team.points + (changes.find((change) => change.team === team.number)?.points ?? 0);
}

/** Answers that nobody has decided: a person must. */
export function undecided({ answers, teams }: Pick<MatchPanel, 'answers' | 'teams'>): AnswerRow[] {
  const out = teams.filter(({ lamp }) => lamp === 'OUT').map(({ number }) => number);
  return answers.filter(({ team, right, late }) => right === null && !late && !out.includes(team));
}

/** Whether answers can be ruled now: they are closed. */
export function ruling({ answers, clock, ruling: now }: MatchPanel): boolean {
  return answers.length > 0 && !clock?.running && now?.subject !== 'keyword';
}

/** Best first; equal ones by their podium. */
export function ranked({ teams }: Pick<MatchPanel, 'teams'>): Team[] {
  return [...teams].sort((one, other) => other.points - one.points || one.number - other.number);
}

export function label({ question, upNext }: Pick<MatchPanel, 'question' | 'upNext'>): string {
  return (question ?? upNext)?.asked.label ?? '';
}

/** Seconds with two places, as the answers of an acceleration are told apart. */
export function hundredths(ms: number): string {
  return number(ms / 1000, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** Whole seconds of a clock from the start. */
export function wholeSeconds({ clock }: Pick<MatchPanel, 'clock'>): number {
  return Math.round((clock?.totalMs ?? 0) / 1000);
}

/** A question as the score log calls it, in words: "Câu 5", "Từ khóa". */
export function labelled(q: string): string {
  if (q === 'keyword' || q === 'centre') return t(`label.${q}`);
  return t('question.label', { q });
}
