import { translator } from '../text/t.svelte';

export const t = translator({ title: 'Bàn điều khiển' }, { title: 'Console' });
