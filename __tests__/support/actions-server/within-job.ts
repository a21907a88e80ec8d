import { type Job, prepareJob } from './runner.ts';

/**
 * Runs `act` in this process with a job's environment and working folder, for tests that drive one
 * client alone. What the clients print meanwhile (workflow commands) is dropped.
 */
export async function withinJob<T>(job: Job, act: () => Promise<T>): Promise<T> {
  const { env } = await prepareJob(job);
  const [before, folder] = [{ ...process.env }, process.cwd()];
  Object.assign(process.env, env);
  process.chdir(job.workspace);
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    return await act();
  } finally {
    process.stdout.write = write;
    process.chdir(folder);
    for (const name of Object.keys(env)) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
