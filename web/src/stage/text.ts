import { translator } from '../text/t.svelte';

export const t = translator({ title: 'Sân khấu' }, { title: 'Stage' });
