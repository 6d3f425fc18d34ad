/** Tasks that run at a time in one listing; the client bounds the requests to one service on top of that. */
const CONCURRENCY = 6;

/** Runs a task for each item, a few at a time, and yields their results in batches, in the order of the items. */
export async function* inBatches<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly Result[]> {
  for (let start = 0; start < items.length; start += CONCURRENCY) {
    yield await Promise.all(items.slice(start, start + CONCURRENCY).map(task));
  }
}
