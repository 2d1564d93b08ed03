// The stage without a server: /book/stage.html?s=<name>, further ?theme=olympia &lang=en &group=unit &lost &held &rehearsal.
// From a test, `show(name)` changes the picture as a new view would.
import { mount } from 'svelte';
import '../src/design/tokens.css';
import '../src/design/fonts-stage.css';
import Book from './StageBook.svelte';
import { shown } from './stage-shown.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('no #app');
Object.assign(window, { show: (name: string) => (shown.name = name) });
mount(Book, { target });
