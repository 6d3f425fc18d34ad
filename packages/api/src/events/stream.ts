/**
 * Makes an iterator that can be ended while it waits. A plain generator cannot: its `return()` is only heard at the next
 * `yield`, which for a quiet subscription may never come.
 */
export function endable<Item>(
  generate: (signal: AbortSignal) => AsyncGenerator<Item, void>,
): AsyncGenerator<Item, void> {
  const controller = new AbortController();
  const generator = generate(controller.signal);
  return {
    next: () => generator.next(),
    return: (value) => {
      controller.abort();
      return generator.return(value);
    },
    throw: (error) => {
      controller.abort();
      return generator.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
