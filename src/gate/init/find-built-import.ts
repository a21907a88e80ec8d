import { join, posix } from 'node:path';
import { ignoringRule } from '../git/ignored-files.ts';
import type { Repository } from '../git/repository.ts';
import { importsOf } from './read-imports.ts';
import { type Manifest, readManifest } from './read-manifest.ts';

/** Something that suites import and git ignores, such as a build's output. */
export interface BuiltImport {
  /** From the root. */
  readonly path: string;
  /** Where a script `build` makes it, from the root ('' is the root itself); undefined: no such script. */
  readonly buildFolder: string | undefined;
}

/** The packages of a tree, by their folders from the root. */
type Packages = ReadonlyMap<string, Manifest>;

/** The first such import of suites (texts by path), by a path or as a package of the workspace. */
export async function findBuiltImport(
  repository: Repository,
  texts: ReadonlyMap<string, string>,
  files: readonly string[],
): Promise<BuiltImport | undefined> {
  const imported = [...texts].map(([file, text]) => importsOf(file, text));
  const isIgnored = async (path: string) => (await ignoringRule(repository, path)) !== undefined;
  for (const path of new Set(imported.flatMap(({ paths }) => paths))) {
    if (!(await isIgnored(path))) continue;
    const packages = await readPackages(repository, files);
    return { path, buildFolder: upwards(path).find((folder) => builds(packages, folder)) };
  }
  const named = new Set(imported.flatMap(({ packages }) => packages));
  if (named.size === 0) return undefined;
  const packages = await readPackages(repository, files);
  for (const [folder, manifest] of packages) {
    for (const path of filesOfPackage(manifest, named).map((file) => posix.join(folder, file))) {
      if (!(await isIgnored(path))) continue;
      // The root's script builds what the package itself needs of the workspace as well.
      return { path, buildFolder: ['', folder].find((one) => builds(packages, one)) };
    }
  }
  return undefined;
}

async function readPackages({ root }: Repository, files: readonly string[]): Promise<Packages> {
  const folders = files
    .filter((file) => posix.basename(file) === 'package.json')
    .map((file) => file.slice(0, -'package.json'.length).replace(/\/$/, ''));
  const manifests = await Promise.all(
    folders.map(async (folder) => [folder, await readManifest(join(root, folder))] as const),
  );
  return new Map(
    manifests.flatMap(([folder, manifest]) =>
      manifest === undefined ? [] : [[folder, manifest] as const],
    ),
  );
}

/** The files of a package that these names (`@x/core`, `@x/core/part`) lead to. */
function filesOfPackage({ name, entries, parts }: Manifest, named: ReadonlySet<string>): string[] {
  if (name === undefined) return [];
  const found: string[] = named.has(name) ? [...entries] : [];
  for (const specifier of named) {
    if (!specifier.startsWith(`${name}/`)) continue;
    const part = specifier.slice(name.length + 1);
    found.push(...(parts.get(`./${part}`) ?? [part]));
  }
  return found;
}

function builds(packages: Packages, folder: string): boolean {
  return packages.get(folder)?.hasBuildScript === true;
}

/** The folders around a path, innermost first; the last is the root, ''. */
function upwards(path: string): string[] {
  const above = posix.dirname(path);
  return above === '.' ? [''] : [above, ...upwards(above)];
}
