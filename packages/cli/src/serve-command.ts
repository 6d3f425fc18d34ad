import { createLogger, describeFailure, loadConfig, type Service, serve } from '@pellucid/api';
import { colorsFor } from './colors.ts';
import { EXIT } from './exit-codes.ts';
import { listenForInterrupts } from './interrupts.ts';
import { createProgressBars } from './progress-bars.ts';
import { exitCodeOfFailure } from './scan-exit-codes.ts';
import { summarise } from './summary.ts';

/** Options of `pellucid serve`. */
export interface ServeCommandOptions {
  readonly config?: string;
}

/** Serves until it is interrupted; everything it says goes to stderr. Returns the exit code. */
export async function runServeCommand(options: ServeCommandOptions): Promise<number> {
  const { stderr, env } = process;
  const colors = colorsFor(stderr);
  const format = env['PELLUCID_LOG_FORMAT'] === 'json' ? 'json' : 'text';
  const bars = stderr.isTTY && format === 'text' ? createProgressBars(stderr, colors) : undefined;
  const say = bars ? bars.log : (line: string) => stderr.write(`${line}\n`);
  const logger = createLogger({ format, level: env['PELLUCID_LOG_LEVEL'] ?? 'info', write: say });
  const interrupts = listenForInterrupts((line) => (format === 'json' ? logger.info(line) : say(line)));
  let service: Service | undefined;
  try {
    const observer = bars && {
      ...bars,
      finished: (record: Parameters<typeof bars.finished>[0]) => {
        bars.finished(record);
        if (record.trigger === 'start') say(`\n${summarise(record, colors)}\n\n${service ? addressOf(service) : ''}\n`);
      },
    };
    service = await serve({
      config: loadConfig({ file: options.config }),
      logger,
      signal: interrupts.signal,
      ...(observer ? { observer } : {}),
    });
    logger.info(addressOf(service));
    await aborted(interrupts.signal);
    return EXIT.OK;
  } catch (error) {
    if (interrupts.signal.aborted) return EXIT.OK;
    const failure = describeFailure(error);
    if (format === 'json') logger.fatal(failure.text);
    else say(`pellucid: ${failure.text}`);
    return exitCodeOfFailure(failure);
  } finally {
    await service?.close();
    interrupts.dispose();
  }
}

function addressOf({ url, sample }: Service): string {
  return `${sample ? 'SAMPLE data: ' : ''}${url} (GraphiQL, without internet: ${url.replace(/graphql$/, 'graphiql')})`;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
