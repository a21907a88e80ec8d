import { randomInt } from 'node:crypto';
import { styleText } from 'node:util';
import { createLogUpdate } from 'log-update';
import type { Ports, ProgressEvent } from '../gate/ports.ts';
import { initialProgress, nextProgress, progressLine } from '../gate/report/screens/progress.ts';
import { readPage } from './report-page.ts';

/** Where results go; notes and progress go to stderr, so that `--json` can be piped. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function printNote(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function stdoutLooks(): { columns: number; color: boolean } {
  const { stdout } = process;
  return {
    columns: stdout.columns ?? 100,
    // As Node decides: by NO_COLOR, FORCE_COLOR, TERM, and whether this is a terminal.
    color: styleText('red', 'text', { stream: stdout }) !== 'text',
  };
}

/** A command's ports at a terminal: progress on one line where there is a terminal to redraw. */
export function terminalPorts(): Ports {
  return {
    clock: { nowUnixMs: () => Date.now() },
    chance: { uint32: () => randomInt(2 ** 32) },
    log: { info: printNote, warn: (text) => printNote(`Warning: ${text}`) },
    progress: { report: canRedraw() ? redrawnProgress() : listedProgress() },
    reportPage: readPage,
  };
}

/** Some CI services give a terminal, and keep all that it is sent. */
function canRedraw(): boolean {
  const { CI = 'false', TERM } = process.env;
  return process.stderr.isTTY && TERM !== 'dumb' && ['', '0', 'false'].includes(CI);
}

function redrawnProgress(): (event: ProgressEvent) => void {
  const draw = createLogUpdate(process.stderr);
  let state = initialProgress;
  return (event) => {
    state = nextProgress(state, event);
    const line = progressLine(state, process.stderr.columns ?? 80);
    if (line !== '') return draw(line);
    draw.clear();
    // Shows the cursor again.
    draw.done();
  };
}

/** In a log each stage is one line, and rounds are told now and then. */
function listedProgress(): (event: ProgressEvent) => void {
  let state = initialProgress;
  let lastRound = 0;
  return (event) => {
    if (event.kind === 'measuring' || event.kind === 'done') return;
    state = nextProgress(state, event);
    if (event.kind === 'round') {
      if (event.round < lastRound + 4 && lastRound > 0) return;
      lastRound = event.round;
    }
    printNote(progressLine(state, 100));
  };
}
