import type { ProgressEvent } from '../ports.ts';
import { formatDuration, formatForLog } from './format.ts';
import { keepEnd, keepStart } from './terminal-layout.ts';

/** What the events so far have told. */
export interface ProgressState {
  readonly stage: string;
  readonly measuring?: string;
  readonly round?: Extract<ProgressEvent, { kind: 'round' }>;
  readonly done: boolean;
}

export const initialProgress: ProgressState = { stage: 'starting', done: false };

export function nextProgress(state: ProgressState, event: ProgressEvent): ProgressState {
  switch (event.kind) {
    case 'stage':
      return { stage: formatForLog(event.text, 200), done: false };
    case 'round':
      return { ...state, round: event };
    case 'measuring':
      return { ...state, measuring: formatForLog(event.benchId, 200) };
    case 'done':
      return { ...state, done: true };
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
  const total = round.decided + round.undecided;
  const leftMs = round.budgetMs - round.elapsedMs;
  const left = leftMs > 0 ? `at most ${formatDuration(leftMs)} left` : 'time is up';
  const figures = `round ${round.round} · ${round.decided} of ${total} decided · ${left}`;
  const room = columns - figures.length - 3;
  if (measuring === undefined || room < 12) return keepStart(figures, columns);
  return `${figures} · ${keepEnd(measuring, room)}`;
}
