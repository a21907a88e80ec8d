import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { userEnvironment } from './command-line.ts';
import { TemporaryFolder } from './temporary-folder.ts';

interface Packed {
  readonly manifest: { readonly name: string; readonly version: string };
  readonly tarball: Buffer;
}

/**
 * A registry on this machine that holds the packages of some folders, packed as they would be published:
 * `npm install NAME` works as it does for everyone, without a network.
 */
export class LocalRegistry implements AsyncDisposable {
  readonly #server: Server;
  readonly #cache: TemporaryFolder;

  private constructor(server: Server, cache: TemporaryFolder) {
    this.#server = server;
    this.#cache = cache;
  }

  static async start(...folders: readonly string[]): Promise<LocalRegistry> {
    const packages = new Map(
      folders.map((folder) => {
        const packed = pack(folder);
        return [packed.manifest.name, packed] as const;
      }),
    );
    const server = createServer(({ url = '', headers }, response) => {
      const [name = '', rest] = url.slice(1).split('/-/');
      const packed = packages.get(decodeURIComponent(name));
      if (packed === undefined) response.writeHead(404).end('{}');
      else if (rest === undefined) {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(describe(packed, `http://${headers.host}`)));
      } else response.end(packed.tarball);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return new LocalRegistry(server, new TemporaryFolder());
  }

  /** What npm is to find in its environment. */
  get environment(): Record<string, string> {
    const { port } = this.#server.address() as AddressInfo;
    return {
      npm_config_registry: `http://127.0.0.1:${port}/`,
      npm_config_cache: this.#cache.path,
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
    this.#cache[Symbol.dispose]();
  }
}

function pack(folder: string): Packed {
  using target = new TemporaryFolder();
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', target.path], {
    cwd: folder,
    env: userEnvironment(),
    stdio: 'pipe',
  });
  const [name = ''] = globSync('*.tgz', { cwd: target.path });
  return {
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    tarball: readFileSync(join(target.path, name)),
  };
}

/** As registries describe a package: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
function describe({ manifest }: Packed, address: string) {
  const { name, version } = manifest;
  const dist = { tarball: `${address}/${name}/-/${name}-${version}.tgz` };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } };
}
