import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

// Kept as it is now: a suite may put another in its place.
const { existsSync } = fs;

const maxPaths = 10_000;
const maxReported = 200;
/** Those that take a path first and tell, one way or another, whether it is there. */
const askingFunctions = ['access', 'lstat', 'open', 'opendir', 'readFile', 'readdir', 'stat'];

/**
 * What a process loads and looks for below its own tree. A file that a suite can do without, such as a
 * built addon with a fallback, is missing in a clean checkout, and nothing fails: somebody has to know.
 */
export class Lookups {
  readonly #root: string;
  readonly #loaded = new Set<string>();
  readonly #wanted = new Set<string>();

  /** `root`: real path of the tree. */
  constructor(root: string) {
    this.#root = root;
  }

  noteLoaded(url: string): void {
    if (!url.startsWith('file:')) return;
    const path = fileURLToPath(url);
    if (!path.split(sep).includes('node_modules')) this.#note(this.#loaded, path);
  }

  /** A module that was not found, and why; `parentUrl` is the one that asked for it. */
  noteUnresolved(error: unknown, specifier: string, parentUrl: string | undefined): void {
    // What a package's own manifest leads to, only the error names.
    const quoted = error instanceof Error ? error.message.matchAll(/'([^']+)'/g) : [];
    for (const [, path = ''] of quoted) if (isAbsolute(path)) this.#note(this.#wanted, path);
    for (const path of this.#placesOf(specifier, parentUrl)) this.#note(this.#wanted, path);
  }

  /** Where Node looks for a module, without the endings that it tries. */
  #placesOf(specifier: string, parentUrl: string | undefined): string[] {
    if (specifier.startsWith('file:')) return [fileURLToPath(specifier)];
    const folder = parentUrl?.startsWith('file:') ? dirname(fileURLToPath(parentUrl)) : this.#root;
    if (/^\.{0,2}\//.test(specifier)) return [resolve(folder, specifier)];
    const places = [join(this.#root, 'node_modules', specifier)];
    for (let at = folder; this.#isInside(at); at = dirname(at)) {
      places.push(join(at, 'node_modules', specifier));
    }
    return places;
  }

  /** Listens to `node:fs` from now on. For processes in which nothing is measured: it takes time. */
  watchFiles(): void {
    const note = (path: unknown) => {
      if (typeof path === 'string') this.#note(this.#wanted, resolve(path));
      else if (path instanceof URL && path.protocol === 'file:') {
        this.#note(this.#wanted, fileURLToPath(path));
      }
    };
    const sync = [...askingFunctions, 'exists'].map((name) => `${name}Sync`);
    listenTo(fs as unknown as Functions, [...askingFunctions, 'exists', ...sync], note);
    listenTo(fs.promises as unknown as Functions, askingFunctions, note);
    syncBuiltinESMExports();
  }

  /** First-party files that were loaded as code, by their paths from the root. */
  get loaded(): string[] {
    return [...this.#loaded].slice(0, maxPaths);
  }

  /** Paths from the root that were looked for and are not there now. */
  get missing(): string[] {
    return [...this.#wanted]
      .filter((path) => !existsSync(join(this.#root, path)))
      .slice(0, maxReported);
  }

  #note(set: Set<string>, path: string): void {
    if (set.size >= maxPaths || !this.#isInside(path)) return;
    set.add(relative(this.#root, path).split(sep).join('/'));
  }

  #isInside(path: string): boolean {
    const way = relative(this.#root, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  }
}

type Functions = Record<string, ((...args: unknown[]) => unknown) | undefined>;

function listenTo(
  holder: Functions,
  names: readonly string[],
  note: (path: unknown) => void,
): void {
  for (const name of names) {
    const original = holder[name];
    if (original === undefined) continue;
    const listening = function (this: unknown, ...args: unknown[]) {
      note(args[0]);
      return original.apply(this, args);
    };
    // Some carry properties of their own, such as what `util.promisify` looks for.
    holder[name] = Object.defineProperties(listening, Object.getOwnPropertyDescriptors(original));
  }
}
