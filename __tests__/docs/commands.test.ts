import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { documentPaths, nodesOf, readMarkdown } from '../support/read-documents.ts';
import { repositoryRoot } from '../support/scan-sources.ts';

/** Every line of code in the documents, with the page it stands on. */
const lines = documentPaths().flatMap((path) =>
  [...nodesOf(readMarkdown(path))]
    .filter((node) => node.type === 'code' || node.type === 'inlineCode')
    .flatMap(({ value }) => value.split('\n').map((line) => ({ path, line }))),
);

const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Words after `fj-perf-gate` or `npm run gate --`, without quoted texts and what a shell adds. */
const commands = new Map<string, { words: string[]; path: string }>();
for (const { path, line } of lines) {
  const found = /(?:^|[\s"])(?:npx fj-perf-gate|npm run (?:-s )?gate --) ([a-z][^#|&>"]*)/.exec(
    line,
  );
  if (found?.[1] !== undefined) {
    commands.set(found[1].trim(), { words: found[1].trim().split(/\s+/), path });
  }
}

/** `--help` of a command, or of a command's command, each once. */
const helps = new Map<string, Promise<string>>();
function helpOf(command: string): Promise<string> {
  const known = helps.get(command);
  if (known !== undefined) return known;
  const asked = runCommand(repositoryRoot, [...command.split(' '), '--help']).then(
    ({ code, stdout }) => (code === 0 ? stdout : ''),
  );
  helps.set(command, asked);
  return asked;
}

describe('the documents', () => {
  it('have commands', () => {
    expect(commands.size).toBeGreaterThan(10);
  });

  it.each([...commands].map(([command, { words, path }]) => ({ command, words, path })))(
    'name flags that there are: $command ($path)',
    async ({ words }) => {
      const [first = '', second = ''] = words;
      const family = await helpOf(first);
      expect(family, first).toContain(`Usage: fj-perf-gate ${first}`);
      const hasParts = family.includes('\nCommands:\n') && /^[a-z]+$/.test(second);
      const help = hasParts ? await helpOf(`${first} ${second}`) : family;
      if (hasParts) expect(help, second).toContain(`Usage: fj-perf-gate ${first} ${second}`);
      for (const flag of words.filter((word) => word.startsWith('--'))) {
        const [name = ''] = flag.split('=');
        expect(help).toMatch(new RegExp(`^ +${name}\\b`, 'm'));
      }
    },
  );

  it('name scripts that there are', () => {
    const named = lines.flatMap(({ path, line }) =>
      [...line.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, script = '']) => ({
        path,
        script,
      })),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
  });
});
