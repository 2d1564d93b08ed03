import { RescueDraft } from '../round/goldenbell/OnConsoleRescueDraft.svelte';
import type { Command } from '../live/protocol';
import type { HostView, Screen } from '../live/views';
import type { Desk } from './desk.svelte';
import { rest, type Go } from './go';
import type { Key } from './keys';
import { Presses } from './presses.svelte';
import { goOf, rulingOf } from './rounds';
import { t } from './text';

/** The dialog that is open. */
export type Open =
  | { name: 'keys' | 'find' | 'more' | 'show' | 'add' | 'ruling' | 'replace' | 'cancel' | 'end' }
  | { name: 'seat'; seat: number };

/** What the hand does, by button or by key: the same way for both. */
export class Controls {
  open = $state.raw<Open | null>(null);
  readonly desk: Desk;
  readonly presses: Presses;
  readonly draft = new RescueDraft();

  constructor(desk: Desk, presses = new Presses()) {
    this.desk = desk;
    this.presses = presses;
  }

  get go(): Go {
    const { view, now } = this.desk;
    return view ? goOf(view, { now, names: this.desk, draft: this.draft }) : rest(t('go.wait'), '');
  }

  /** The big button. */
  next(): void {
    const { go } = this;
    if (this.desk.off) return this.desk.act({ type: '' });
    if (this.desk.busy) return;
    if (go.state === 'ready' && this.presses.once()) this.desk.act(go.command);
    if (go.state === 'running' && this.presses.twice('lock')) this.desk.act(go.command);
  }

  undo(): void {
    const undo = this.desk.view?.undo;
    if (undo && this.presses.twice(`undo${undo.step}`)) this.desk.act({ type: 'contest.undo', step: undo.step });
  }

  /** @param at 0 for key 1 */
  choose(at: number): void {
    const { go } = this;
    if (go.state !== 'ready' && go.state !== 'choose') return;
    const choice = go.choices[at];
    if (choice && choice.off === null && !this.desk.busy && this.presses.once()) this.desk.act(choice.command);
  }

  press(key: Key): void {
    const { view } = this.desk;
    if (!view) return;
    switch (key) {
      case 'next':
        return this.next();
      case 'undo':
        return this.undo();
      case 'right':
      case 'wrong':
        return this.#act(rulingOf(view, key === 'right'));
      case 'choose1':
      case 'choose2':
      case 'choose3':
        return this.choose(Number(key.at(-1)) - 1);
      case 'clock':
        return this.#act(clockCommand(view));
      case 'time':
        return this.#act(view.round?.phase === 'OPEN' ? { type: 'goldenbell.addTime', seconds: 10 } : null);
      case 'mute':
        return this.mute();
      case 'black':
        return this.show('BLACK');
      case 'standings':
        return this.show('STANDINGS');
      case 'find':
      case 'ruling':
      case 'replace':
      case 'cancel':
      case 'keys':
        this.open = { name: key };
    }
  }

  mute(): void {
    const sound = this.desk.view?.sound;
    if (sound) this.desk.act({ type: 'contest.setSound', volume: sound.volume, muted: !sound.muted });
  }

  /** On the stage; a second time brings the round back. */
  show(screen: Screen): void {
    const now = this.desk.view?.screen;
    this.desk.act({ type: 'contest.showScreen', screen: now === screen ? 'ROUND' : screen });
  }

  #act(command: Command | null): void {
    if (command && this.presses.once()) this.desk.act(command);
  }
}

export function clockCommand({ round }: HostView): Command | null {
  if (round?.phase !== 'OPEN' || !round.clock || round.lifebuoy?.open) return null;
  return { type: round.clock.running ? 'goldenbell.stopClock' : 'goldenbell.startClock' };
}
