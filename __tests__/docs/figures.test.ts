import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../support/scan-sources.ts';

/** Rows of cells of the table whose header begins with these words. */
function tableOf(path: string, header: string): string[][] {
  const page = readFileSync(join(repositoryRoot, path), 'utf8');
  const lines = page.slice(page.indexOf(`| ${header} |`)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) => line.split('|').slice(1, -1).map(plain));
}

function plain(cell: string): string {
  return cell.replaceAll('**', '').trim();
}

/** The "N of M" that a cell begins with. */
function countOf(cell = ''): [found: number, all: number] {
  const [, found, all] = /^(\d+) of (\d+)/.exec(cell) ?? [];
  return [Number(found), Number(all)];
}

const readme = tableOf('README.md', 'machine');
const checks = tableOf('docs/statistics-figures.md', 'machine');
const slower = tableOf('docs/statistics-figures.md', 'p95 in fact slower by');

describe('the figures of the README', () => {
  it('have a row for each machine that was measured on, also where nothing was found', () => {
    expect(readme).toHaveLength(checks.length);
    expect(slower).toHaveLength(3);
  });

  it.each(checks.map((row, machine) => ({ row, machine, name: row[0] })))(
    'are those of the page about statistics: $name',
    ({ row, machine }) => {
      const [, equal, byStoredP95, found] = readme[machine] ?? [];
      expect(countOf(equal)).toEqual([Number(row[2]), Number(row[1])]);
      const [, failed, all] = /(\d+) of (\d+)/.exec(row[4] ?? '') ?? [];
      expect(countOf(byStoredP95)).toEqual([Number(failed), Number(all)]);
      const counts = slower.map((level) => countOf(level[machine + 1]));
      const sums = [0, 1].map((at) => counts.reduce((sum, count) => sum + (count[at] ?? 0), 0));
      expect(countOf(found)).toEqual(sums);
    },
  );
});
