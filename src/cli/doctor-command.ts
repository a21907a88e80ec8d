import { rmSync } from 'node:fs';
import { diagnose } from '../gate/commands/doctor.ts';
import type { ExitCode } from '../gate/contracts/problems.ts';
import { exitCodeOfFindings, type Finding } from '../gate/doctor/finding.ts';
import { renderDiagnosis } from '../gate/report/screens/diagnosis.ts';
import { makeTemporaryFolder, removeLeftFolders } from '../gate/system/temporary-folder.ts';
import { workerDir } from './run-request.ts';
import { print, stdoutLooks, terminalPorts } from './terminal.ts';

/** Ends with 0 when a check can work here, and otherwise as that check would end. */
export async function runDoctor(flags: { budgets?: string; json?: boolean }): Promise<ExitCode> {
  await removeLeftFolders();
  const tempDir = await makeTemporaryFolder();
  const remove = () => rmSync(tempDir, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  const findings = await diagnose(
    { cwd: process.cwd(), budgetsPath: flags.budgets, workerDir: workerDir(), tempDir },
    terminalPorts(),
  );
  const exitCode = exitCodeOfFindings(findings);
  print(
    flags.json
      ? JSON.stringify(documentOf(findings, exitCode), null, 2)
      : renderDiagnosis(findings, stdoutLooks()),
  );
  return exitCode;
}

/** What tools read: fields named as in our other documents. */
function documentOf(findings: readonly Finding[], exitCode: ExitCode) {
  return {
    can_work: exitCode === 0,
    exit_code: exitCode,
    findings: findings.map((finding) => {
      if (finding.outcome !== 'problem') return finding;
      const { exitCode: exit_code, ...rest } = finding;
      return { ...rest, exit_code };
    }),
  };
}
