import type { Manner } from '../manner';
import { t } from './text';

/** Why an answer was not taken. @param what the answer, in words */
export function refusalInWords(refusal: string, what: string, you: Manner): { title: string; detail?: string } {
  switch (refusal) {
    case 'ANSWER_IS_FINAL':
      return { title: t('answer.isFinal') };
    case 'BOARD_ANSWERS_ON_PAPER':
      return { title: t('answer.paper') };
    case 'YOU_ARE_OUT':
      return { title: t('answer.out', you) };
    case 'SEAT_WAS_NOT_ASKED':
      return { title: t('answer.notAsked', you) };
    case 'ANSWER_DOES_NOT_FIT':
      return { title: t('answer.misfit'), detail: t('answer.misfitDetail') };
    default:
      return { title: t('answer.refused', { what }), detail: t('answer.refusedDetail') };
  }
}
