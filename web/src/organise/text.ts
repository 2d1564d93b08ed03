import { translator } from '../text/t.svelte';

export const t = translator({ title: 'Ban tổ chức' }, { title: 'Organisers' });
