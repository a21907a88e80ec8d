import { askGit } from './git.ts';
import type { Repository } from './repository.ts';

/** Files below a folder that git ignores: what the gate measures and reads has none of them. */
export async function ignoredFiles({ root }: Repository, folder: string): Promise<string[]> {
  const output = await askGit(
    root,
    ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', `:(literal)${folder}`],
    { doing: 'asking what is ignored' },
  );
  return (output ?? '').split('\0').filter((path) => path !== '');
}

/** Where it is written that git ignores a path, such as `.gitignore:3: artifacts/`; undefined if nowhere. */
export async function ignoringRule(
  { root }: Repository,
  path: string,
): Promise<string | undefined> {
  const output = await askGit(root, ['check-ignore', '--verbose', '--', path], {
    doing: 'asking what is ignored',
  });
  const rule = output?.split('\t')[0]?.trim();
  if (!rule) return undefined;
  const [, source, line, pattern = ''] = /^(.*?):(\d+):(.*)$/s.exec(rule) ?? [];
  // A pattern with "!" says that the path is not ignored.
  return source === undefined || pattern.startsWith('!')
    ? undefined
    : `${source}:${line}: ${pattern}`;
}
