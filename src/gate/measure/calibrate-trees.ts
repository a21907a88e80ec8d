import type { CatalogueEntry } from '../plan/catalogue.ts';
import { type Calibration, calibrateSuite } from './calibrate-suites.ts';
import type { MeasuringSetup } from './set-up.ts';
import type { ProcessSettings, Side, SuiteOnSide } from './side-process.ts';

/** What each benchmark takes on each side, as far as it was tried. */
export class Calibrations {
  readonly #results = new Map<string, Calibration>();

  of(entry: CatalogueEntry, side: Side): Calibration | undefined {
    const place = entry[side];
    return place && this.#results.get(keyOf(side, place.file, place.index));
  }

  /** Of two, the shorter is nearer to what a call takes: whatever disturbs it makes it longer. */
  keepShorter(side: Side, file: string, index: number, result: Calibration): void {
    const key = keyOf(side, file, index);
    const before = this.#results.get(key);
    if (before?.kind === 'calibrated' && result.kind === 'calibrated') {
      if (result.nsPerCall >= before.nsPerCall) return;
    }
    this.#results.set(key, result);
  }
}

const keyOf = (side: Side, file: string, index: number) => `${side} ${index} ${file}`;
const sides = ['baseline', 'candidate'] as const;
/** Sides that are further apart are tried twice. */
const maxSidesApart = 1.5;

/**
 * Finds what a call of each benchmark takes on each side; one that the candidate lacks is not run at
 * all. Where the sides are far apart, one may have been caught before its code was compiled, or while
 * the machine was busy; and what failed on the baseline may have failed by chance. Both sides are tried
 * once more then.
 */
export async function calibrateTrees(
  entries: readonly CatalogueEntry[],
  suiteOn: (side: Side, file: string) => SuiteOnSide,
  { settings, furtherCpus: [beside] }: Pick<MeasuringSetup, 'settings' | 'furtherCpus'>,
): Promise<Calibrations> {
  const calibrations = new Calibrations();
  const tried = entries.filter(({ candidate }) => candidate);
  const calibrate = async (entries: readonly CatalogueEntry[]) => {
    const onSide = (side: Side, on: ProcessSettings) =>
      calibrateInto(calibrations, side, entries, suiteOn, on);
    if (beside === undefined) {
      // Two at a time on one CPU would each disturb the other.
      for (const side of sides) await onSide(side, settings);
    } else {
      const onOther = { ...settings, prefix: beside.prefix };
      await Promise.all([onSide('baseline', settings), onSide('candidate', onOther)]);
    }
  };
  await calibrate(tried);
  const doubtful = tried.filter(
    (entry) => areApart(entry, calibrations) || failedOnBaseline(entry, calibrations),
  );
  await calibrate(doubtful);
  return calibrations;
}

/** Suite by suite. */
async function calibrateInto(
  calibrations: Calibrations,
  side: Side,
  entries: readonly CatalogueEntry[],
  suiteOn: (side: Side, file: string) => SuiteOnSide,
  settings: ProcessSettings,
): Promise<void> {
  const places = entries.flatMap((entry) => entry[side] ?? []);
  for (const [file, ofFile] of Map.groupBy(places, (place) => place.file)) {
    const indexes = ofFile.map(({ index }) => index);
    for (const [index, result] of await calibrateSuite(settings, suiteOn(side, file), indexes)) {
      calibrations.keepShorter(side, file, index, result);
    }
  }
}

function failedOnBaseline(entry: CatalogueEntry, calibrations: Calibrations): boolean {
  return entry.baseline !== undefined && calibrations.of(entry, 'baseline')?.kind === 'failed';
}

function areApart(entry: CatalogueEntry, calibrations: Calibrations): boolean {
  const [left, right] = sides.map((side) => calibrations.of(entry, side));
  if (left?.kind !== 'calibrated' || right?.kind !== 'calibrated') return false;
  const ratio = left.nsPerCall / right.nsPerCall;
  return Math.max(ratio, 1 / ratio) > maxSidesApart;
}
