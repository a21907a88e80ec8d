import { basename, join } from 'node:path';
import { applyTextEdits } from '../null-edits/apply-text-edits.ts';
import { textEdits } from '../null-edits/kinds.ts';
import { controlFolder } from '../processes/side-environments.ts';
import { copyEdited } from './edited-tree.ts';

/**
 * A copy of the baseline's tree below `folder`, at a path as long as the candidate's. The files that suites
 * load as code carry edits that change nothing, as those of a candidate carry edits that should change
 * nothing. Returns its root. `modules` are paths from the root.
 */
export function makeControl(
  baselineRoot: string,
  modules: readonly string[],
  folder: string,
): Promise<string> {
  const root = join(folder, controlFolder, basename(baselineRoot));
  return copyEdited(baselineRoot, root, modules, (source, path) =>
    applyTextEdits(source, path, textEdits),
  );
}
