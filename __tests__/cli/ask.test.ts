import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { askAll, type Question } from '../../src/cli/ask.ts';

const questions: Question[] = [
  { name: 'why', text: 'Why?' },
  { name: 'author', text: 'Who?', otherwise: 'Ada' },
];

/** Answers what is asked with these lines, one a question. */
async function answer(lines: readonly string[], asked = questions) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const shown = text(output);
  const left = [...lines];
  output.on('data', (chunk: Buffer) => {
    if (!/[?] (?:\[.*\] )?$/.test(String(chunk))) return;
    const line = left.shift();
    if (line === undefined) input.end();
    else input.write(`${line}\n`);
  });
  try {
    return { answers: await askAll(asked, { input, output }) };
  } catch (error) {
    return { error };
  } finally {
    output.end();
    expect(await shown).toContain(asked[0]?.text ?? '');
  }
}

describe('askAll', () => {
  it('returns an answer for each question, without the space around it', async () => {
    expect(await answer(['  it is worth it ', 'Grace'])).toEqual({
      answers: { why: 'it is worth it', author: 'Grace' },
    });
  });

  it('asks again where nothing was said, unless there is something to take instead', async () => {
    expect(await answer(['', ' ', 'because', ''])).toEqual({
      answers: { why: 'because', author: 'Ada' },
    });
  });

  it('is interrupted when the answers end before the questions', async () => {
    expect(await answer(['because'])).toMatchObject({
      error: { problem: { code: 'interrupted' } },
    });
    expect(await answer([])).toMatchObject({ error: { problem: { code: 'interrupted' } } });
  });

  it('asks nothing when there is nothing to ask', async () => {
    const streams = { input: new PassThrough(), output: new PassThrough() };
    expect(await askAll([], streams)).toEqual({});
    expect(streams.output.read()).toBeNull();
  });
});
