import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../support/scan-sources.ts';

const page = readFileSync(join(repositoryRoot, 'docs/security.md'), 'utf8');
const [, table = ''] = page.split(/^## Threats.*$/m);
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| threat ') && !/^\| -/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the page about security', () => {
  it('begins with what the gate is not for', () => {
    const [, first] = page.split(/\n\n/);
    expect(first).toBe('The gate catches accidents; review catches malice.');
  });

  it('has threats', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows.map(([, threat = '', answer = '', tests = '']) => ({ threat, answer, tests })))(
    'names tests that exist: $threat',
    ({ answer, tests }) => {
      expect(answer).not.toBe('');
      const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
      expect(files).not.toEqual([]);
      for (const file of files) {
        expect(file).toMatch(/^__tests__\/.+\.test\.ts$/);
        expect(existsSync(join(repositoryRoot, file)), file).toBe(true);
      }
    },
  );
});
