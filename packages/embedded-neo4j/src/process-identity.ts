import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isSystemError } from './errors.ts';

/** Names one process for good: process ids are reused, but not together with the moment of the start. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, as an opaque text that survives neither a restart of the process nor one of the machine. */
  readonly startMark: string;
}

/** The identity of the process that has this id now; undefined when there is none (or only its zombie). */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const startMark = existsSync('/proc/self/stat') ? startMarkFromProc(pid) : startMarkFromPs(pid);
  return startMark === undefined ? undefined : { pid, startMark };
}

/** True while this very process lives. */
export function isRunning(process: ProcessIdentity): boolean {
  return identifyProcess(process.pid)?.startMark === process.startMark;
}

/** This process. */
export function currentProcess(): ProcessIdentity {
  const identity = identifyProcess(process.pid);
  if (!identity)
    throw new Error(`This system does not tell when process ${process.pid} started (neither /proc nor ps).`);
  return identity;
}

/** Linux: state and start time (clock ticks since the boot), fields 3 and 22 of /proc/PID/stat; see proc_pid_stat(5). */
function startMarkFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 2 is the program's name in brackets and may hold blanks and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    const startTime = fields[19];
    if (state === 'Z' || startTime === undefined) return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${startTime}`;
  } catch (error) {
    // ESRCH: it ended while its file was read.
    if (isSystemError(error, 'ENOENT', 'ESRCH')) return undefined;
    throw error;
  }
}

/** macOS and the BSDs. */
function startMarkFromPs(pid: number): string | undefined {
  try {
    const output = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [state = '', ...started] = output.trim().split(/\s+/);
    return state === '' || state.startsWith('Z') ? undefined : started.join(' ');
  } catch (error) {
    // ps ends with code 1 when there is no such process.
    if (error instanceof Error && 'status' in error && error.status === 1) return undefined;
    throw error;
  }
}
