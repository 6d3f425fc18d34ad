import { constants, setPriority } from 'node:os';
import { describeFailure, loadConfig, previewOnce, type ScanRecord, scanOnce } from '@pellucid/api';
import { colorsFor } from './colors.ts';
import { describePreview } from './describe-preview.ts';
import { EXIT } from './exit-codes.ts';
import { listenForInterrupts } from './interrupts.ts';
import { createProgressBars } from './progress-bars.ts';
import { createProgressLines } from './progress-lines.ts';
import { exitCodeOf, exitCodeOfFailure, exitCodeOfPreview } from './scan-exit-codes.ts';
import { summarise } from './summary.ts';

/** Options of `pellucid scan`. */
export interface ScanCommandOptions {
  readonly config?: string;
  readonly account?: readonly string[];
  readonly kind?: readonly string[];
  readonly dryRun?: boolean;
  readonly allowSweep?: boolean;
  readonly json?: boolean;
}

/** Scans once; progress goes to stderr, the summary to stdout. Returns the exit code. */
export async function runScanCommand(options: ScanCommandOptions): Promise<number> {
  const { stdout, stderr } = process;
  const bars = stderr.isTTY ? createProgressBars(stderr, colorsFor(stderr)) : undefined;
  const say = bars ? bars.log : (line: string) => stderr.write(`${line}\n`);
  const interrupts = listenForInterrupts(say);
  try {
    const request = {
      config: loadConfig({ file: options.config }),
      accounts: options.account,
      kinds: options.kind,
      allowSweep: options.allowSweep,
      onNotice: say,
      // Not before Neo4j runs: it would inherit this, and who asks it is to come before the scan.
      onReady: () => setPriority(constants.priority.PRIORITY_BELOW_NORMAL),
      signal: interrupts.signal,
    };
    if (options.dryRun) {
      const preview = await previewOnce(request);
      stdout.write(`${options.json ? JSON.stringify(preview) : describePreview(preview, colorsFor(stdout))}\n`);
      return exitCodeOfPreview(preview);
    }
    const record = await scanOnce({ ...request, observer: bars ?? createProgressLines(say) });
    stdout.write(`${options.json ? JSON.stringify(record) : report(record)}\n`);
    return exitCodeOf(record);
  } catch (error) {
    if (interrupts.signal.aborted) return EXIT.INTERRUPTED;
    const failure = describeFailure(error);
    say(`pellucid: ${failure.text}`);
    return exitCodeOfFailure(failure);
  } finally {
    interrupts.dispose();
  }
}

function report(record: ScanRecord): string {
  const { isTTY } = process.stdout;
  const text = summarise(record, colorsFor(process.stdout));
  return isTTY ? `\n${text}` : text;
}
