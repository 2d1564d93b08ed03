import type { Media } from '../../live/views';
import { mediaUrl, type BankQuestion } from '../api';
import { answerOf } from '../bank/rows';
import type { Written, WrittenMedia } from './reading';

/** What a question will be in a contest; only for one that is whole (`isWhole`). */
export function asAsked(written: Written): BankQuestion {
  const { theme, level, seconds, explanation, basis, source, notes, review, inTurn } = written;
  return {
    id: written.id || written.number,
    text: written.ask.trim(),
    ...formOf(written),
    matches: written.form === 'MATCHING' ? trimmed(written.matches) : [],
    unit: written.form === 'NUMBER' ? written.unit.trim() : '',
    closest: written.form === 'NUMBER' && written.closest,
    theme,
    level,
    seconds,
    explanation,
    basis,
    source,
    notes,
    review,
    media: written.media.map(mediaOf),
    reveal: written.reveal.map(mediaOf),
    inTurn,
  };
}

const trimmed = (texts: readonly string[]) => texts.map((text) => text.trim());
const mediaOf = ({ kind, name, description }: WrittenMedia): Media => ({ kind, url: mediaUrl(name), description });

function formOf(written: Written): Pick<BankQuestion, 'form' | 'options' | 'right' | 'answer' | 'accepted'> {
  const { form } = written;
  switch (form) {
    case 'TRUE_FALSE':
      return { form, options: [], right: written.truth ? 0 : 1, answer: '', accepted: [] };
    case 'CHOICE': {
      const options = trimmed(written.options);
      const right = written.right[0] ?? 0;
      return { form, options, right, answer: options[right] ?? '', accepted: [] };
    }
    case 'MULTIPLE':
    case 'ORDERING':
    case 'MATCHING':
      return { form, options: trimmed(written.options), right: null, answer: answerOf(written), accepted: [] };
    case 'NUMBER':
    case 'DATE':
      return { form, options: [], right: null, answer: answerOf(written), accepted: [] };
    default: {
      const [answer = '', ...accepted] = trimmed(written.wordings).filter(Boolean);
      return { form: 'WRITTEN', options: [], right: null, answer, accepted };
    }
  }
}
