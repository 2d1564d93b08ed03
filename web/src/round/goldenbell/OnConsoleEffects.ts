import type { HostGoldenBell, Mark } from '../../live/views';
import type { Names } from '../../console/moment';
import { isAsking } from './OnConsoleFacts';
import { t } from './OnConsoleText';

/** What a correction would bring, in plain sentences, before it is done. */

export interface Cancellable {
  turn: number;
  label: string;
  name: string;
  text: string;
}

/** The present question, then those already asked, latest first. */
export function cancellable({ question, history }: HostGoldenBell): Cancellable[] {
  const past = history
    .filter(({ cancelled }) => !cancelled)
    .map(({ turn, label, text, right, asked }) => ({
      turn,
      label,
      text,
      name: t('cancel.past', { label, right, of: asked }),
    }));
  if (!question) return past;
  const { turn, label, text } = question.asked;
  return [{ turn, label, text, name: t('cancel.present', { label }) }, ...past];
}

export function cancelEffects(bell: HostGoldenBell, turn: number): string[] {
  const present = bell.question?.asked;
  if (present?.turn === turn) return [t('cancel.present.1'), askedAgain(bell, present.number), t('cancel.undo')];
  const past = bell.history.find((line) => line.turn === turn);
  if (!past) return [];
  const latest = bell.history[0]?.turn === turn && !isAsking(bell);
  return [
    ...(bell.eliminates ? [t('cancel.past.1', { n: past.asked - past.right })] : []),
    t('cancel.past.points', { n: past.right }),
    t('cancel.past.2'),
    latest ? askedAgain(bell, past.number) : t('cancel.older'),
    t('cancel.undo'),
  ];
}

function askedAgain({ reserveLeft }: HostGoldenBell, n: number): string {
  return reserveLeft > 0 ? t('cancel.again', { n, left: reserveLeft }) : t('cancel.noReserve');
}

export type NewMark = Extract<Mark, 'RIGHT' | 'EXCUSED' | 'WRONG'>;

export function overruleEffects(
  { eliminates }: HostGoldenBell,
  { seat, label, mark }: { seat: number; label: string; mark: NewMark },
  names: Names,
): string[] {
  const who = { name: names.name(seat), label };
  const first =
    mark === 'RIGHT'
      ? t('overrule.if.RIGHT', { ...who, unit: names.unit(seat) })
      : mark === 'EXCUSED'
        ? t('overrule.if.EXCUSED', who)
        : t('overrule.if.WRONG', who);
  const fate = mark === 'WRONG' ? t('overrule.if.out', { label }) : t('overrule.if.back');
  return [first, ...(eliminates ? [fate] : []), t('overrule.if.rest', { label }), t('cancel.undo')];
}
