import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Texts by path. */
export type Files = Readonly<Record<string, string>>;

/** A fresh folder with these files, by its real path; removed when the `using` block ends. */
export class TemporaryFolder implements Disposable {
  readonly path: string;

  constructor(files: Files = {}) {
    this.path = realpathSync(mkdtempSync(join(tmpdir(), 'fj-perf-test-')));
    this.write(files);
  }

  write(files: Files): this {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.path, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return this;
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Two folders with the same files: the two sides of a change that changes nothing. */
export class TwinFolders implements Disposable {
  readonly baseline: TemporaryFolder;
  readonly candidate: TemporaryFolder;

  constructor(files: Files) {
    this.baseline = new TemporaryFolder(files);
    this.candidate = new TemporaryFolder(files);
  }

  get roots(): { baseline: string; candidate: string } {
    return { baseline: this.baseline.path, candidate: this.candidate.path };
  }

  [Symbol.dispose](): void {
    this.baseline[Symbol.dispose]();
    this.candidate[Symbol.dispose]();
  }
}
