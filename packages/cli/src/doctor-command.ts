import { describeFailure, loadConfig, runDoctor } from '@pellucid/api';
import { colorsFor } from './colors.ts';
import { describeAccount, describeConfig, describeNeo4j, describeOutcome } from './doctor-report.ts';
import { EXIT } from './exit-codes.ts';
import { listenForInterrupts } from './interrupts.ts';
import { exitCodeOfFailure } from './scan-exit-codes.ts';

/** Options of `pellucid doctor`. */
export interface DoctorCommandOptions {
  readonly config?: string;
  readonly account?: readonly string[];
  readonly json?: boolean;
}

/** Examines everything; each part is written to stdout as soon as it is known, JSON at the end. Returns the exit code. */
export async function runDoctorCommand(options: DoctorCommandOptions): Promise<number> {
  const { stdout, stderr } = process;
  const colors = colorsFor(stdout);
  const say = (line: string): boolean => stderr.write(`${line}\n`);
  const show = (lines: readonly string[]): void => {
    if (!options.json && lines.length > 0) stdout.write(`${lines.join('\n')}\n\n`);
  };
  const interrupts = listenForInterrupts(say);
  try {
    const report = await runDoctor({
      config: loadConfig({ file: options.config }),
      accounts: options.account,
      observer: {
        config: (part) => show(describeConfig(part, colors)),
        account: (part) => show(describeAccount(part, colors)),
        neo4j: (part) => show(describeNeo4j(part, colors)),
      },
      onNotice: say,
      signal: interrupts.signal,
    });
    if (interrupts.signal.aborted) return EXIT.INTERRUPTED;
    stdout.write(`${options.json ? JSON.stringify(report) : describeOutcome(report, colors)}\n`);
    if (report.config.findings.length > 0) return EXIT.USAGE;
    return report.healthy ? EXIT.OK : EXIT.FAILED;
  } catch (error) {
    if (interrupts.signal.aborted) return EXIT.INTERRUPTED;
    const failure = describeFailure(error);
    say(`pellucid: ${failure.text}`);
    return exitCodeOfFailure(failure);
  } finally {
    interrupts.dispose();
  }
}
