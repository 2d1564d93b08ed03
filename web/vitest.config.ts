import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // tests run what browsers run, not Svelte's server build
  resolve: { conditions: ['browser'] },
  define: { global: 'globalThis' },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'] },
});
