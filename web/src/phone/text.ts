import { translator } from '../text/t.svelte';

export const t = translator({ title: 'Hội thi, ngay trên điện thoại' }, { title: 'The contest, on your phone' });
