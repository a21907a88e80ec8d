import { join } from 'node:path';
import { readBun } from './bun-installed.ts';
import type { Installed, Place } from './installed.ts';
import { npmState, readNpm, readOldNpm } from './npm-installed.ts';
import { pnpmState, readPnpm } from './pnpm-installed.ts';
import { modifiedMs } from './read-state.ts';
import { readYarnBerry, yarnBerryState } from './yarn-berry-installed.ts';
import { readYarnClassic, yarnClassicState } from './yarn-classic-installed.ts';

const managers = [
  { state: npmState, read: readNpm },
  { state: pnpmState, read: readPnpm },
  { state: yarnClassicState, read: readYarnClassic },
  { state: yarnBerryState, read: readYarnBerry },
];

/** What the package manager that last installed into a folder left there; undefined where none says anything. */
export function readInstalled(place: Place): Installed | undefined {
  const left = managers.flatMap(({ state, read }) => {
    const writtenMs = modifiedMs(join(place.folder, state));
    return writtenMs === undefined ? [] : [{ writtenMs, read }];
  });
  const [last] = left.toSorted((a, b) => b.writtenMs - a.writtenMs);
  return last === undefined ? (readBun(place) ?? readOldNpm(place)) : last.read(place);
}
