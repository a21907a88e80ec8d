import { askGit } from './git.ts';

/** Names of the settings in which a checkout holds credentials that its code could read; no values. */
export async function credentialsLeftIn(root: string): Promise<string[]> {
  return (await Promise.all([headersLeft(root), remotesWithPassword(root)])).flat();
}

/** actions/checkout keeps its token in a header, in the configuration or in a file that it includes. */
async function headersLeft(root: string): Promise<string[]> {
  const output = await askGit(
    root,
    [
      'config',
      '--local',
      '--includes',
      '--name-only',
      '-z',
      '--get-regexp',
      '^http\\..*extraheader$',
    ],
    { doing: 'reading the configuration' },
  );
  const names = (output ?? '').split('\0').filter((name) => name !== '');
  return [...new Set(names)];
}

async function remotesWithPassword(root: string): Promise<string[]> {
  const output = await askGit(
    root,
    ['config', '--local', '-z', '--get-regexp', '^remote\\..*url$'],
    {
      doing: 'reading the configuration',
    },
  );
  return (output ?? '')
    .split('\0')
    .filter((entry) => /\n[a-z+]+:\/\/[^/@]+:[^/@]+@/.test(entry))
    .map((entry) => entry.slice(0, entry.indexOf('\n')));
}
