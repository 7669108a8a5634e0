import { AsyncLocalStorage } from "node:async_hooks";

const required = new AsyncLocalStorage<true>();

/** The error of a source for which only the embedded sample could stand in, where the real data is required. */
export class UnavailableSource extends Error {}

/** Has something computed from the real data alone. Rejects with `UnavailableSource` where a source cannot be had. */
export function withRealSources<T>(compute: () => Promise<T>): Promise<T> {
  return required.run(true, compute);
}

/** Is the caller inside `withRealSources`? */
export function realSourcesRequired(): boolean {
  return required.getStore() === true;
}
