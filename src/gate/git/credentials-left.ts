import { readSettings } from './git.ts';

/** Names of the settings in which a checkout holds credentials that its code could read; no values. */
export async function credentialsLeftIn(root: string): Promise<string[]> {
  return (await Promise.all([headersLeft(root), remotesWithPassword(root)])).flat();
}

/** actions/checkout keeps its token in a header, in the configuration or in a file that it includes. */
async function headersLeft(root: string): Promise<string[]> {
  const keys = '^http\\..*extraheader$';
  return [...new Set(await readSettings(root, keys, '--local', '--includes', '--name-only'))];
}

async function remotesWithPassword(root: string): Promise<string[]> {
  const settings = await readSettings(root, '^remote\\..*url$', '--local');
  return settings
    .filter((entry) => /\n[a-z+]+:\/\/[^/@]+:[^/@]+@/.test(entry))
    .map((entry) => entry.slice(0, entry.indexOf('\n')));
}
