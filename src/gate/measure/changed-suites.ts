import type { CatalogueEntry } from '../plan/catalogue.ts';
import { filesOfSuite } from '../plan/suite-helpers.ts';
import { digestFiles } from './digest-files.ts';
import type { Side } from './side-process.ts';
import { knownAs, sides, type Trees } from './trees-with-suites.ts';

/**
 * Which files of the suite that defines a benchmark differ between the sides, byte for byte, or are on one
 * side only. What else it loads is not looked at: changes there are what is measured.
 */
export async function compareSuites(
  trees: Trees,
  entries: readonly CatalogueEntry[],
  loadedBy: (side: Side, file: string) => readonly string[],
): Promise<(entry: CatalogueEntry) => string[]> {
  const filesOn = (side: Side, entry: CatalogueEntry) => {
    const file = entry[side]?.file;
    return file === undefined ? [] : filesOfSuite(file, loadedBy(side, file));
  };
  const namesOn = (side: Side, entry: CatalogueEntry) =>
    filesOn(side, entry).map((file) => knownAs(trees, side, file));
  const shared = entries.filter((entry) => entry.baseline && entry.candidate);
  const digestsOf = async (side: Side) => {
    const files = [...new Set(shared.flatMap((entry) => filesOn(side, entry)))];
    const digests = await digestFiles(trees[side].root, files);
    return new Map(digests.map(({ path, sha256 }) => [knownAs(trees, side, path), sha256]));
  };
  const [before, after] = await Promise.all([digestsOf('baseline'), digestsOf('candidate')]);
  return (entry) => {
    if (!entry.baseline || !entry.candidate) return [];
    const files = [...new Set(sides.flatMap((side) => namesOn(side, entry)))];
    return files.filter((file) => before.get(file) !== after.get(file)).sort();
  };
}
