import type { BankQuestion } from '../api';
import type { Written } from './reading';

/** What a question of a file will be in its bank; only for one that is whole (`isWhole`). */
export function asAsked(written: Written): BankQuestion {
  const { theme, level, seconds, explanation, basis, source, notes, review } = written;
  return {
    id: written.id || written.number,
    text: written.ask.trim(),
    ...formOf(written),
    theme,
    level,
    seconds,
    explanation,
    basis,
    source,
    notes,
    review,
    media: [],
  };
}

function formOf(written: Written): Pick<BankQuestion, 'form' | 'options' | 'right' | 'answer' | 'accepted'> {
  if (written.form === 'TRUE_FALSE')
    return { form: 'TRUE_FALSE', options: [], right: written.truth ? 0 : 1, answer: '', accepted: [] };
  if (written.form === 'CHOICE') {
    const options = written.options.map((option) => option.trim());
    const right = written.right[0] ?? 0;
    return { form: 'CHOICE', options, right, answer: options[right] ?? '', accepted: [] };
  }
  const [answer = '', ...accepted] = written.wordings.map((wording) => wording.trim()).filter(Boolean);
  return { form: 'WRITTEN', options: [], right: null, answer, accepted };
}
