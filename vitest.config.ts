import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

/** The last line of every run: what a gate reads. A file that does not load counts as a failure. */
const summary: Reporter = {
  onTestRunEnd(modules, errors) {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const result = test.result();
        count[result.state] += 1;
        if (result.state === 'skipped' && result.note)
          process.stdout.write(`SKIPPED ${test.fullName}: ${result.note}\n`);
      }
    }
    process.stdout.write(
      `\n${count.passed} passed, ${count.failed + count.pending} failed, ${count.skipped} skipped\n`,
    );
  },
};

export default defineConfig({
  ssr: { resolve: { conditions: ['promwright-source', 'module', 'node'] } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: process.env['VERIFY'] ? [] : ['test/alerts/**', 'test/verify/**', 'test/soundness/**'],
    globalSetup: 'test/compile.ts',
    isolate: false,
    testTimeout: 30_000,
    allowOnly: false,
    reporters: ['default', summary],
  },
});
