import { mount } from 'svelte';
import '../../../design/fonts-stage.css';
import StageFrame from './StageFrame.svelte';

export async function show(target: HTMLElement): Promise<void> {
  mount(StageFrame, { target });
}
