/**
 * The licences of what a bundle contains, from ncc's `--stats-out`. ncc's own `--license` leaves out
 * the packages of all chunks but one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Module {
  readonly nameForCondition?: string | null;
  /** Of modules that were joined into one. */
  readonly modules?: readonly Module[];
}

/** Packages under one licence text stand together, in the order of their names. */
export function collectLicenses(statsFile: string): string {
  const stats = JSON.parse(readFileSync(statsFile, 'utf8')) as { modules: Module[] };
  const byText = new Map<string, string[]>();
  for (const folder of [...packageFolders(stats.modules)].sort()) {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as { name: string; version: string; license?: string };
    const text = readLicense(folder) ?? `License: ${license ?? 'not stated'}`;
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  return [...byText]
    .map(([text, names]) => `${[...new Set(names)].sort().join('\n')}\n\n${text}\n`)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function packageFolders(
  modules: readonly Module[],
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  for (const { nameForCondition, modules: joined } of modules) {
    const path = (nameForCondition ?? '').replaceAll('\\', '/');
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    if (folder !== undefined) found.add(folder);
    packageFolders(joined ?? [], found);
  }
  return found;
}

function readLicense(folder: string): string | undefined {
  const names = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying)/i.test(name))
    .sort();
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  const all = texts.length === 0 ? licenseInReadme(folder) : texts.join('\n');
  return all?.replaceAll('\r\n', '\n').trim();
}

/** Some packages, such as esrecurse, have the notice that must be passed on in their readme only. */
function licenseInReadme(folder: string): string | undefined {
  const readme = readdirSync(folder).find((name) => /^readme(\.|$)/i.test(name));
  if (readme === undefined) return undefined;
  const text = readFileSync(join(folder, readme), 'utf8');
  const section = /^#{1,4} +licen[cs]e\s[\s\S]*/im.exec(text)?.[0];
  return section?.includes('Copyright') ? section : undefined;
}
