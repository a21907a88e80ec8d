import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { userEnvironment } from './command-line.ts';
import { TemporaryFolder } from './temporary-folder.ts';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;
export const withoutTmux = 'left out: there is no tmux on PATH ("apt-get install tmux")';

const patienceMs = 240_000;

export interface SessionRequest {
  readonly columns: number;
  readonly cwd: string;
  /** One line for the shell. */
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A command in a real terminal: a tmux server of its own, without anybody's settings. */
export class TerminalSession implements Disposable {
  readonly #folder = new TemporaryFolder();

  constructor({ columns, cwd, command, env = {} }: SessionRequest) {
    // A file, as the server's own command line would name what tests look for among the processes.
    const script = join(this.#folder.path, 'session.sh');
    const settings = Object.entries(env).map(([name, value]) => `export ${name}='${value}'\n`);
    // The shell must outlive Ctrl-C, to tell how the command ended, and the terminal the command.
    const lines = ['trap : INT', command, 'echo "ended with $?"', 'exec cat'];
    writeFileSync(script, `${settings.join('')}${lines.join('\n')}\n`);
    const size = ['-x', String(columns), '-y', '60'];
    this.#tmux('new-session', '-d', ...size, '-c', cwd, 'sh', script);
  }

  /** What a person sees, without the empty rest. */
  screen(options: { readonly withColors?: boolean } = {}): string {
    const text = this.#tmux('capture-pane', '-p', ...(options.withColors ? ['-e'] : []));
    return text.replace(/[ \t]+$/gm, '').trimEnd();
  }

  /** Looks until the screen shows this; fails with what it shows instead. */
  async until(pattern: RegExp): Promise<string> {
    for (const deadline = Date.now() + patienceMs; ; await delay(20)) {
      const screen = this.screen();
      if (pattern.test(screen)) return screen;
      if (Date.now() > deadline) throw new Error(`never saw ${pattern}, but:\n${screen}`);
    }
  }

  /** Every different screen until the command has ended. */
  async watch(): Promise<string[]> {
    const screens: string[] = [];
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await delay(20)) {
      const screen = this.screen();
      if (screen !== screens.at(-1)) screens.push(screen);
      if (/^ended with \d+$/m.test(screen)) break;
    }
    return screens;
  }

  /** Names of keys as tmux has them, such as `C-c`. */
  press(...keys: readonly string[]): void {
    this.#tmux('send-keys', ...keys);
  }

  get isCursorShown(): boolean {
    return this.#tmux('display-message', '-p', '#{cursor_flag}').trim() === '1';
  }

  /** Id of the command's process. */
  get commandId(): number {
    const shell = this.#tmux('display-message', '-p', '#{pane_pid}').trim();
    return Number(execFileSync('ps', ['-o', 'pid=', '--ppid', shell], { encoding: 'utf8' }));
  }

  /** As a program sets it. */
  get title(): string {
    return this.#tmux('display-message', '-p', '#{pane_title}').trim();
  }

  [Symbol.dispose](): void {
    try {
      this.#tmux('kill-server');
    } finally {
      this.#folder[Symbol.dispose]();
    }
  }

  #tmux(...args: readonly string[]): string {
    const own = ['-u', '-S', join(this.#folder.path, 'tmux'), '-f', '/dev/null'];
    return execFileSync('tmux', [...own, ...args], { encoding: 'utf8', env: userEnvironment() });
  }
}
