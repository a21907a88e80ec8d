import { requireModernNode } from './require-modern-node.ts';

requireModernNode();
// Loaded only now: on an old Node the rest might not even parse.
const { runCommandLine } = await import('./program.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
