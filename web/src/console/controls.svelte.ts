import { RescueDraft } from '../round/goldenbell/OnConsoleRescueDraft.svelte';
import type { Command } from '../live/protocol';
import type { Screen } from '../live/views';
import type { Desk } from './desk.svelte';
import { rest, type Go } from './go';
import type { Key } from './keys';
import { Presses } from './presses.svelte';
import { goOf, keyFor, rulingOf } from './rounds';
import { t } from './text';

/** The dialog that is open. */
export type Open =
  | { name: 'keys' | 'find' | 'more' | 'show' | 'add' | 'ruling' | 'replace' | 'cancel' | 'end' }
  | { name: 'team'; team: number }
  | { name: 'seat'; seat: number }
  /** An act of a round between teams that needs to be told which: a row, a team, values. */
  | { name: 'act'; act: string };

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
    if (go.state === 'rule' && go.next && this.presses.once()) this.desk.act(go.next.command);
    if (go.state === 'running' && go.command && this.presses.twice('lock')) this.desk.act(go.command);
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
      case 'choose4':
      case 'choose5':
      case 'choose6':
      case 'choose7':
      case 'choose8':
        return this.choose(Number(key.at(-1)) - 1);
      case 'clock':
      case 'time':
      case 'rows':
      case 'star':
      case 'steal':
      case 'audience':
        return this.#inRound(key);
      case 'mute':
        return this.mute();
      case 'black':
        return this.show('BLACK');
      case 'standings':
        return this.show('STANDINGS');
      case 'ruling':
      case 'replace':
      case 'cancel':
        return keyFor(view, key) ? this.#inRound(key) : void (this.open = { name: key });
      case 'find':
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

  #inRound(key: Key): void {
    const meant = this.desk.view && keyFor(this.desk.view, key);
    if (!meant) return;
    if ('open' in meant) this.open = meant.open;
    else this.#act(meant.command);
  }

  #act(command: Command | null): void {
    if (command && this.presses.once()) this.desk.act(command);
  }
}
