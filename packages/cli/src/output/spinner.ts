/** What goes on, as it is told on stderr. */
export interface Spinner {
  /** Replaces what is said. */
  say(text: string): void;
  /** Writes a line that stays. */
  log(line: string): void;
  /** Takes it away. */
  stop(): void;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 100;
const ERASE_LINE = '\r\u001b[2K';

/** A spinner with a text on a terminal; nothing at all elsewhere. */
export function createSpinner(stream: NodeJS.WriteStream): Spinner {
  if (!stream.isTTY) return { say: () => undefined, log: () => undefined, stop: () => undefined };
  let text = '';
  let frame = 0;
  let timer: NodeJS.Timeout | undefined;
  const draw = (): void => {
    frame = (frame + 1) % FRAMES.length;
    const line = `${FRAMES[frame]} ${text}`.slice(0, Math.max(1, stream.columns - 1));
    stream.write(`${ERASE_LINE}${line}`);
  };
  return {
    say: (next) => {
      text = next;
      timer ??= setInterval(draw, FRAME_MS);
      draw();
    },
    log: (line) => stream.write(`${ERASE_LINE}${line}\n`),
    stop: () => {
      if (timer === undefined) return;
      clearInterval(timer);
      timer = undefined;
      stream.write(ERASE_LINE);
    },
  };
}
