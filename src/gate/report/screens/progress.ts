import stringWidth from 'string-width';
import type { ProgressEvent } from '../../ports.ts';
import { formatCount, formatDuration, formatForLog } from '../format.ts';
import { keepEnd, keepStart } from '../terminal-layout.ts';

/** What the events so far have told. */
export interface ProgressState {
  readonly stage: string;
  readonly measuring?: string;
  readonly round?: Round;
  readonly done: boolean;
}

type Round = Extract<ProgressEvent, { kind: 'round' }>;

export const initialProgress: ProgressState = { stage: 'starting', done: false };

export function nextProgress(state: ProgressState, event: ProgressEvent): ProgressState {
  switch (event.kind) {
    case 'round':
      return { ...state, round: event };
    case 'measuring':
      return { ...state, measuring: formatForLog(event.benchId, 200) };
    case 'done':
      return { ...state, done: true };
    default:
      return { stage: describeStage(event), done: false };
  }
}

/** What begins before and beside the rounds. */
export type Stage = Exclude<ProgressEvent, { kind: 'round' | 'measuring' | 'done' }>;

export function describeStage(stage: Stage): string {
  switch (stage.kind) {
    case 'preparing':
      return 'Preparing both sides';
    case 'loading':
      return 'Loading the suites';
    case 'calibrating':
      return `Calibrating ${formatCount(stage.benchmarks, 'benchmark')}`;
    case 'measuring-begins':
      return `Measuring ${formatCount(stage.benchmarks, 'benchmark')}`;
    case 'measuring-noise':
      return 'Measuring the noise of this machine';
    case 'runs-done':
      return `${formatCount(stage.runs, 'run')} done`;
  }
}

/** One line of at most `columns` characters; empty when there is nothing more to show. */
export function progressLine(state: ProgressState, columns: number): string {
  if (state.done) return '';
  const { round, measuring } = state;
  if (round === undefined) {
    const text = measuring === undefined ? state.stage : `${state.stage}: ${measuring}`;
    return keepStart(text, columns);
  }
  const { full, brief } = figuresOf(round);
  const gap = separator.length;
  if (measuring !== undefined) {
    const wanted = Math.min(maxOfId, stringWidth(measuring));
    const figures = full.length + gap + wanted <= columns ? full : brief;
    const room = columns - figures.length - gap;
    if (room >= minOfId) return `${figures}${separator}${keepEnd(measuring, room)}`;
  }
  return keepStart(full.length <= columns ? full : brief, columns);
}

const separator = ' · ';
/** Of a benchmark's id: what the brief figures leave room for is enough to tell it by. */
const maxOfId = 24;
const minOfId = 12;

function figuresOf(round: Round): { full: string; brief: string } {
  const { round: number, decided, undecided, budgetMs, elapsedMs } = round;
  const total = decided + undecided;
  const isOver = elapsedMs >= budgetMs;
  const leftMs = budgetMs - elapsedMs;
  const left = leftMs < 1_000 ? 'under 1 s' : `at most ${formatDuration(leftMs)}`;
  const briefly = leftMs < 1_000 ? '< 1 s' : `≤ ${formatDuration(leftMs)}`;
  const full = [
    `round ${number}`,
    `${decided} of ${total} decided`,
    isOver ? 'time is up' : `${left} left`,
  ];
  const brief = [
    `round ${number}`,
    `${decided}/${total} decided`,
    isOver ? 'time is up' : `${briefly} left`,
  ];
  return { full: full.join(separator), brief: brief.join(separator) };
}
