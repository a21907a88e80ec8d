import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toolVersion } from '../src/gate/system/tool-version.ts';
import {
  type ImportOf,
  isIn,
  repositoryRoot,
  type ScannedSource,
  scanSources,
} from './support/scan-sources.ts';

const sources = scanSources('src');
const benches = scanSources('benches');

type Rule = (source: ScannedSource, imported: ImportOf) => boolean;

/** `file -> what it imports`, for every import of those files that breaks a rule. */
function breaches(files: readonly ScannedSource[], broken: Rule): string[] {
  return files.flatMap((source) =>
    source.imports
      .filter((imported) => broken(source, imported))
      .map(({ target }) => `${source.path} -> ${target}`),
  );
}

const inside = (...places: string[]) => sources.filter(({ path }) => isIn(path, ...places));
const outside = (...places: string[]) => sources.filter(({ path }) => !isIn(path, ...places));
const isBuiltin = (target: string) =>
  target.startsWith('node:') || builtinModules.includes(target.split('/')[0] ?? '');

describe('who may know whom', () => {
  it('finds the imports of every room', () => {
    const gate = inside('src/gate/').flatMap(({ imports }) => imports);
    expect(gate.length).toBeGreaterThan(100);
    expect(inside('src/engine/').length).toBeGreaterThan(20);
    expect(gate.some(({ target }) => target === 'src/gate/contracts/documents.ts')).toBe(true);
  });

  it('lets every relative import lead to a file', () => {
    const dangling = breaches(
      [...sources, ...benches],
      (_, { target }) =>
        isIn(target, 'src/', 'benches/') && !existsSync(join(repositoryRoot, target)),
    );
    expect(dangling).toEqual([]);
  });

  it('keeps the engine to itself; it may hash', () => {
    const engine = inside('src/engine/');
    expect(
      breaches(engine, (_, { target }) => !isIn(target, 'src/engine/', 'node:crypto')),
    ).toEqual([]);
  });

  it('lets no imports of the engine go round in a circle', () => {
    const engine = inside('src/engine/');
    const needed = new Map(
      engine.map(({ path, imports }) => [
        path,
        imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target),
      ]),
    );
    // What needs nothing that is left can go; files of a circle stay, and those that need them.
    for (let left = Number.POSITIVE_INFINITY; needed.size < left; ) {
      left = needed.size;
      for (const [path, targets] of needed) {
        if (!targets.some((target) => needed.has(target))) needed.delete(path);
      }
    }
    expect([...needed.keys()]).toEqual([]);
  });

  it('lets the gate know neither the engine nor its benchmarks', () => {
    const known = breaches(inside('src/gate/'), (_, { target }) =>
      isIn(target, 'src/engine/', 'benches/'),
    );
    expect(known).toEqual([]);
  });

  it('lets nothing import the doors', () => {
    const doors = ['src/action/', 'src/cli/'];
    for (const door of doors) {
      const others = [...outside(door), ...benches];
      expect(breaches(others, (_, { target }) => isIn(target, door))).toEqual([]);
    }
  });

  it('lets benchmarks know the engine and mitata only', () => {
    const allowed = ['src/engine/', 'benches/', 'mitata'];
    expect(breaches(benches, (_, { target }) => !isIn(target, ...allowed))).toEqual([]);
  });

  it('starts processes in measure/, processes/ and git.ts only', () => {
    const starting = ['src/gate/processes/', 'src/gate/measure/', 'src/gate/git/git.ts'];
    const isStarter = (target: string) =>
      ['node:child_process', 'node:cluster', 'child_process', 'cluster'].includes(target);
    expect(
      breaches(outside(...starting), (_, { target, typeOnly }) => isStarter(target) && !typeOnly),
    ).toEqual([]);
  });

  it('talks to GitHub in github/ and through the cache file only', () => {
    const talking = ['src/gate/github/', 'src/gate/record/actions-cache.ts'];
    const isClient = (target: string) =>
      target !== '@actions/core' && /^@(?:actions|octokit|azure)\//.test(target);
    expect(breaches(outside(...talking), (_, { target }) => isClient(target))).toEqual([]);
  });

  it('loads GitHub clients only when they are needed', () => {
    const eager = breaches(
      sources,
      (_, { target, typeOnly, deferred }) =>
        /^@actions\/(?!core)/.test(target) && !typeOnly && !deferred,
    );
    expect(eager).toEqual([]);
  });

  it('loads parsers only when an edit asks for one', () => {
    const room = 'src/gate/null-edits/';
    const isParser = (target: string) => /acorn|^eslint-scope$/.test(target);
    expect(breaches(outside(room), (_, { target }) => isParser(target))).toEqual([]);
    const needing = new Set(inside(room).map(({ path }) => path));
    const reached = (path: string): string[] =>
      needing.delete(path)
        ? (sources.find((source) => source.path === path)?.imports ?? [])
            .filter(({ typeOnly, deferred }) => !typeOnly && !deferred)
            .flatMap(({ target }) => [target, ...reached(target)])
        : [];
    expect(reached(`${room}apply-null-edits.ts`).filter(isParser)).toEqual([]);
    const eager = breaches(
      outside(room),
      (_, { target, typeOnly }) =>
        isIn(target, room) &&
        !typeOnly &&
        !/\/(?:apply-null-edits|apply-text-edits|kinds|language)\.ts$/.test(target),
    );
    expect(eager).toEqual([]);
  });

  it('uses @actions/core in the door of the Action only', () => {
    const users = breaches(outside('src/action/'), (_, { target }) =>
      isIn(target, '@actions/core'),
    );
    expect(users).toEqual([]);
  });

  it('gives the worker nothing of the gate but types', () => {
    const worker = 'src/gate/measure/worker/';
    const allowed = (target: string) =>
      isIn(target, worker) || isBuiltin(target) || isIn(target, 'mitata');
    expect(
      breaches(inside(worker), (_, { target, typeOnly }) => !typeOnly && !allowed(target)),
    ).toEqual([]);
  });

  it("gives the report's page nothing of the gate but the contracts' types and the table of statuses", () => {
    const page = 'src/report-page/';
    const isAllowed: Rule = (_, { target, typeOnly }) =>
      isIn(target, page, 'uplot', 'src/gate/contracts/statuses.ts') ||
      (typeOnly && isIn(target, 'src/gate/contracts/'));
    expect(breaches(inside(page), (source, imported) => !isAllowed(source, imported))).toEqual([]);
    expect(breaches(outside(page), (_, { target }) => isIn(target, page))).toEqual([]);
  });

  it('lets no room but measure/ reach into the worker', () => {
    const reaching = breaches(outside('src/gate/measure/'), (_, { target }) =>
      isIn(target, 'src/gate/measure/worker/'),
    );
    expect(reaching).toEqual([]);
  });

  it('lets each room know what the table of docs/architecture.md says, and no more', () => {
    expect(knownByImports()).toEqual(knownByTable());
  });
});

/** `src/gate/judge/…` is of `gate/judge/`, `src/gate/ports.ts` of itself. */
function roomOf(path: string): string {
  const [, room = ''] = /^src\/((?:gate\/)?[^/]+\/?)/.exec(path) ?? [];
  return room;
}

/** Rooms that each room imports, and those of which it imports nothing but types. */
function knownByImports(): Record<string, string> {
  const rooms = Map.groupBy(sources, ({ path }) => roomOf(path));
  return Object.fromEntries(
    [...rooms].map(([room, files]) => {
      const foreign = files
        .flatMap(({ imports }) => imports)
        .filter(({ target }) => target.startsWith('src/') && roomOf(target) !== room);
      const names = (some: readonly ImportOf[]) => [
        ...new Set(some.map(({ target }) => roomOf(target).replace('gate/', ''))),
      ];
      const values = names(foreign.filter(({ typeOnly }) => !typeOnly));
      const types = names(foreign).filter((one) => !values.includes(one));
      return [room, describeKnown(values, types)];
    }),
  );
}

function knownByTable(): Record<string, string> {
  const page = readFileSync(join(repositoryRoot, 'docs/architecture.md'), 'utf8');
  const rows = page.matchAll(/^\| `([\w/.-]+)` \| .* \| (.*) \|$/gm);
  return Object.fromEntries(
    [...rows].map(([, room = '', known = '']) => {
      const [values = '', types = ''] = known.split('types:');
      const named = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one);
      return [room, describeKnown(named(values), named(types))];
    }),
  );
}

function describeKnown(values: readonly string[], types: readonly string[]): string {
  return `${values.toSorted().join(' ')}; types: ${types.toSorted().join(' ')}`;
}

describe('the pure rooms', () => {
  const rooms = ['compare', 'judge', 'risk-notes', 'report', 'plan', 'contracts', 'null-edits'].map(
    (room) => `src/gate/${room}/`,
  );
  const pure = inside(...rooms);

  it('import no builtin that reads or writes', () => {
    const harmless = ['node:util', 'node:crypto', 'node:path'];
    expect(
      breaches(pure, (_, { target }) => isBuiltin(target) && !isIn(target, ...harmless)),
    ).toEqual([]);
  });

  it('import no room that reads or writes', () => {
    const allowed = [...rooms, 'src/gate/ports.ts'];
    expect(
      breaches(
        pure,
        (_, { target, typeOnly }) => isIn(target, 'src/') && !isIn(target, ...allowed) && !typeOnly,
      ),
    ).toEqual([]);
  });

  it('read no clock, no environment and no chance', () => {
    const forbidden = [
      /^process\./,
      /^Date\.now$/,
      /^new Date\(\)$/,
      /^performance\./,
      /^Math\.random$/,
      /^crypto\.(?:random|getRandom)/,
      /^(?:randomUUID|randomBytes|fetch|setTimeout|setInterval|require|eval)\(\)$/,
      /^console\./,
    ];
    const used = pure
      .filter(({ path }) => !path.includes('/generated/'))
      .flatMap(({ path, names }) =>
        [...names]
          .filter((name) => forbidden.some((pattern) => pattern.test(name)))
          .map((name) => `${path}: ${name}`),
      );
    expect(used).toEqual([]);
  });
});

describe('the shape of the house', () => {
  it('has one barrel, the door of the engine', () => {
    const barrels = sources.filter(
      ({ path, onlyReExports }) => /^index\.[cm]?ts$/.test(basename(path)) || onlyReExports,
    );
    expect(barrels.map(({ path }) => path)).toEqual(['src/engine/index.ts']);
  });

  it('names limits by max and min, but for one that evidence has had from the start', () => {
    const other =
      /\b(?:(?:most|fewest|longest|shortest|least)[A-Z_]|(?:MOST|FEWEST|LONGEST|SHORTEST|LEAST)_)\w*/g;
    const bad = sources
      .filter(({ path }) => !path.includes('/generated/'))
      .flatMap(({ path }) => {
        const text = readFileSync(join(repositoryRoot, path), 'utf8');
        const names = text.match(other) ?? [];
        return names
          .filter((name) => name !== 'most_warmup_turns')
          .map((name) => `${path}: ${name}`);
      });
    expect(bad).toEqual([]);
  });

  it('has no utils, helpers or common, and names files in kebab-case', () => {
    const vague = /^(?:utils?|helpers?|common|misc|shared|lib)$/;
    const parts = (path: string) => path.replace(/\.ts$/, '').split('/');
    const bad = sources.filter(({ path }) =>
      parts(path).some((part) => vague.test(part) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part)),
    );
    expect(bad.map(({ path }) => path)).toEqual([]);
  });

  it('keeps files to about 250 lines', () => {
    // The table of contents of a run, with what it needs to be read as one.
    const longer = new Map<string, number>();
    const tooLong = sources.filter(
      ({ path, lines }) => !path.includes('/generated/') && lines > (longer.get(path) ?? 260),
    );
    expect(tooLong.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    const needless = sources.filter(({ path, lines }) => longer.has(path) && lines <= 250);
    expect(
      needless.map(({ path }) => path),
      'exceptions that can go',
    ).toEqual([]);
  });

  it('keeps tests beside what they test', () => {
    const tests = scanSources('__tests__').filter(({ path }) =>
      /^__tests__\/(?:gate|action|cli|engine)\/.*\.test\.ts$/.test(path),
    );
    const homeless = tests.filter(
      ({ path }) => !existsSync(join(repositoryRoot, dirname(path).replace('__tests__', 'src'))),
    );
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });
});

describe('what is generated or written twice', () => {
  it('has types and validators as the schemas say', { timeout: 60_000 }, () => {
    const script = join(repositoryRoot, 'scripts/generate-contracts.ts');
    const run = () =>
      execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8', stdio: 'pipe' });
    expect(run).not.toThrow();
  });

  it('has the version of package.json', () => {
    const manifest = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));
    expect(toolVersion).toBe(manifest.version);
  });

  it('ends lines with LF only, and files with one', () => {
    const files = [
      ...sources,
      ...benches,
      ...scanSources('__tests__'),
      ...scanSources('scripts'),
      ...scanSources('research'),
    ].filter(({ path }) => !path.includes('/generated/'));
    const texts = files.map(({ path }) => ({
      path,
      text: readFileSync(join(repositoryRoot, path), 'utf8'),
    }));
    const bad = texts.filter(({ text }) => /\r|\ufeff/.test(text) || !/[^\n]\n$/.test(text));
    expect(bad.map(({ path }) => path)).toEqual([]);
  });
});
