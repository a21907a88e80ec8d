import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { largeReport } from '../gate/report/sample-reports.ts';
import { startCommand } from '../support/command-line.ts';
import { TemporaryFolder } from '../support/temporary-folder.ts';

test('whoever stops reading, as "head" does, ends nothing with a stack', async () => {
  using folder = new TemporaryFolder();
  // More than a pipe holds.
  const path = join(folder.path, 'report.json');
  writeFileSync(path, JSON.stringify(largeReport(20_000)));
  const { child, ending } = startCommand(folder.path, ['report', path, '--format', 'markdown']);
  child.stdout?.once('data', () => child.stdout?.destroy());
  const { code, stderr } = await ending;
  expect(stderr).toBe('');
  expect(code).toBe(0);
});
