import { spawn } from 'node:child_process';

/** What a command is run with. */
export interface TimedCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command to its end; resolves to its stdout and the seconds it took. Throws with the end of its stderr. */
export async function timed({ command, args, env = {} }: TimedCommand): Promise<{ seconds: number; stdout: string }> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    // Enough to tell why it failed; a chatty tool must not fill our memory.
    output.stderr = (output.stderr + chunk).slice(-4000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ended with code ${code}:\n${output.stderr}`);
  return { seconds: (performance.now() - started) / 1000, stdout: output.stdout };
}
