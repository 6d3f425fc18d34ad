import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A process of its own that runs one of the fixtures, which talks to us in messages. */
export interface FixtureProcess {
  readonly process: ChildProcess;
  /** Resolves to the first message (received already or still to come) that satisfies the predicate. */
  message<T extends object>(predicate: (message: object) => message is T): Promise<T>;
  /** Resolves to exit code and signal. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Runs a fixture with its input; it does not outlive the running test. */
export function startFixture(script: URL, input: object): FixtureProcess {
  const child = fork(fileURLToPath(script), [JSON.stringify(input)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const received: object[] = [];
  child.on('message', (message) => {
    if (typeof message === 'object') received.push(message);
  });
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  });
  const message = async <T extends object>(predicate: (message: object) => message is T): Promise<T> => {
    for (;;) {
      const match = received.find(predicate);
      if (match) return match;
      const gone = ended.then(({ code, signal }) => {
        throw new Error(`${script.pathname} ended (${code ?? signal}) after ${JSON.stringify(received)}`);
      });
      await Promise.race([once(child, 'message'), gone]);
    }
  };
  return { process: child, message, ended };
}
