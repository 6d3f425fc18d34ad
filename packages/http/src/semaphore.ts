/** Bounds how many jobs run at a time; the rest wait in order. An aborted job leaves the queue at once. */
export interface Semaphore {
  run<Result>(job: () => Promise<Result>, signal?: AbortSignal): Promise<Result>;
}

/** A semaphore with that many places. */
export function createSemaphore(places: number): Semaphore {
  let free = places;
  const queue: (() => void)[] = [];
  const enter = (signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        queue.splice(queue.indexOf(proceed), 1);
        reject(signal?.reason);
      };
      const proceed = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      signal?.addEventListener('abort', leave, { once: true });
      queue.push(proceed);
    });
  };
  const exit = (): void => {
    const next = queue.shift();
    if (next) next();
    else free += 1;
  };
  return {
    async run(job, signal) {
      await enter(signal);
      try {
        return await job();
      } finally {
        exit();
      }
    },
  };
}
