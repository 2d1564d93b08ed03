import { mount } from 'svelte';
import '../../../design/ui.css';
import '../../../design/fonts-phone.css';
import '../../../phone/tokens.css';
import '../../../phone/phone.css';
// the seat's own sheet, which there comes with the round
import '../../../phone/ask/cards.css';
import { speakAsBefore } from '../../../phone/english';
import PhoneFrame from './PhoneFrame.svelte';

export async function show(target: HTMLElement): Promise<void> {
  await speakAsBefore();
  mount(PhoneFrame, { target });
}
