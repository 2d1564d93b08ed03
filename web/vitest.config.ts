import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // tests run what browsers run, not Svelte's server build
  resolve: { conditions: ['browser'] },
  // some tests hold lists of ours beside those of the server
  server: { fs: { allow: ['..'] } },
  define: { global: 'globalThis' },
  // a test fails by what it finds, not by how busy the machine is
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
