import { defineConfig } from 'vitest/config'

// What takes more than seconds in a browser; `npm test` leaves it out.
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.slow.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
