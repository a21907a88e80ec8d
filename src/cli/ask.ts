import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { GateError } from '../gate/contracts/problems.ts';

export interface Question {
  readonly name: string;
  readonly text: string;
  /** Taken when the answer is empty; without it the question is asked again. */
  readonly otherwise?: string | undefined;
}

/** Whether somebody is there to answer. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/**
 * Asks one question after another, on stderr, since stdout is for results. Returns the answers by name.
 * Throws a GateError (interrupted) when they end before the questions do, as with Ctrl-C or Ctrl-D.
 */
export async function askAll(
  questions: readonly Question[],
  streams: { input: Readable; output: Writable } = { input: process.stdin, output: process.stderr },
): Promise<Record<string, string>> {
  if (questions.length === 0) return {};
  const terminal = createInterface(streams);
  const answers: Record<string, string> = {};
  try {
    for (const question of questions) answers[question.name] = await askOne(terminal, question);
    return answers;
  } catch (error) {
    // The question's line has no end yet.
    streams.output.write('\n');
    throw error;
  } finally {
    terminal.close();
  }
}

type Terminal = ReturnType<typeof createInterface>;

async function askOne(terminal: Terminal, { text, otherwise }: Question): Promise<string> {
  const shown = otherwise ? `${text} [${otherwise}] ` : `${text} `;
  for (;;) {
    const answer = (await nextLine(terminal, shown)).trim();
    if (answer !== '') return answer;
    if (otherwise !== undefined) return otherwise;
  }
}

function nextLine(terminal: Terminal, shown: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new GateError({ code: 'interrupted' }));
    terminal.once('close', stop);
    terminal.question(shown).then(
      (answer) => {
        terminal.off('close', stop);
        resolve(answer);
      },
      // After Ctrl-C, or once the input has ended.
      stop,
    );
  });
}
