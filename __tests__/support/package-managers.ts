import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { userEnvironment } from './command-line.ts';
import { repositoryRoot } from './scan-sources.ts';
import { TemporaryFolder } from './temporary-folder.ts';

/** The package managers that tests run, none of which needs a network for packages in folders or archives. */
const programs = {
  npm: undefined,
  'pnpm 9': ['pnpm', 'pnpm-9/bin/pnpm.cjs'],
  'pnpm 10': ['pnpm', 'pnpm/bin/pnpm.cjs'],
  'yarn 1': ['yarn', 'yarn-classic/bin/yarn.js'],
  'yarn 4': ['yarn', '@yarnpkg/cli-dist/bin/yarn.js'],
} as const;

export type Manager = keyof typeof programs;
export const managers = Object.keys(programs) as Manager[];

/** One package manager with a home, a cache and a store of its own. */
export class PackageManager implements Disposable {
  readonly #home = new TemporaryFolder();
  readonly #environment: Record<string, string>;

  constructor(manager: Manager, environment: Readonly<Record<string, string>> = {}) {
    const [name, script] = programs[manager] ?? [];
    if (name !== undefined) {
      const path = join(this.#home.path, 'bin', name);
      const program = join(repositoryRoot, 'node_modules', script);
      this.#home.write({ [`bin/${name}`]: `#!/bin/sh\nexec node '${program}' "$@"\n` });
      chmodSync(path, 0o755);
    }
    const own = userEnvironment();
    this.#environment = {
      PATH: [join(this.#home.path, 'bin'), own.PATH].join(delimiter),
      HOME: this.#home.path,
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
      npm_config_cache: join(this.#home.path, 'cache'),
      // Yarn 1 has a place of its own for root, and knows packages there by name and version.
      YARN_CACHE_FOLDER: join(this.#home.path, 'yarn'),
      YARN_ENABLE_TELEMETRY: '0',
      YARN_NODE_LINKER: 'node-modules',
      ...environment,
    };
  }

  /** Runs a command of the shell, which finds this manager under its name. */
  run(cwd: string, command: string): void {
    try {
      execFileSync('sh', ['-c', command], { cwd, env: this.#environment, stdio: 'pipe' });
    } catch (cause) {
      const { stdout, stderr } = cause as { stdout: Buffer; stderr: Buffer };
      throw new Error(`${command}\n${stdout}\n${stderr}`, { cause });
    }
  }

  [Symbol.dispose](): void {
    this.#home[Symbol.dispose]();
  }
}

/** An archive as `npm pack` makes it, of a package with one module. */
export function packPackage(name: string, version: string, code: string): Buffer {
  const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  using folder = new TemporaryFolder({
    'package.json': JSON.stringify({ name, version, main: 'index.js' }),
    'index.js': code,
  });
  execFileSync('npm', ['pack', '--ignore-scripts'], {
    cwd: folder.path,
    env: userEnvironment(),
    stdio: 'pipe',
  });
  return readFileSync(join(folder.path, file));
}
