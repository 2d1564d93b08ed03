import type { Snippet } from 'svelte';

/** The page of a question, with what is tapped on it and what is below. */
export type Ask = Snippet<[body: Snippet | undefined, foot: Snippet]>;
