import { translator } from '../text/t.svelte';

export const t = translator({ title: 'Ban giám khảo' }, { title: 'Jury' });
