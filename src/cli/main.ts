import { requireModernNode } from './require-modern-node.ts';

requireModernNode();
// Whoever reads has read enough, as "head" does: what is left unsaid changes no verdict and no exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
// Loaded only now: on an old Node the rest might not even parse.
const { runCommandLine } = await import('./program.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
