import type { Value } from '../../array/nd-array.ts';
import type { BatchSite } from '../primitive.ts';
import type { WindowParams } from './windows.ts';
/** Windows of a whole batch. */
/** A padding value of its own for each element goes where a padded mask says so. */
export declare function padBatch(site: BatchSite<WindowParams['pad']>): Value;
/** Starts that differ along the batch make it a gather. */
export declare function dynamicSliceBatch(site: BatchSite<WindowParams['dynamic_slice']>): Value;
export declare function dynamicUpdateSliceBatch(site: BatchSite): Value;
