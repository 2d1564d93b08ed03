import { defineConfig } from '@playwright/test';

/** Chromium is the one of the system (Debian's `chromium`), never a downloaded one; CHROMIUM names another. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  // generous: a test fails by what it sees, not by how busy the machine is
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: process.env['HOITHI_URL'] ?? 'http://localhost:8080',
    browserName: 'chromium',
    headless: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
