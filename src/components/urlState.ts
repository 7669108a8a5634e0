import {
  decodeState,
  divideQuery,
  encodeState,
  joinQuery,
  type IgnoredKey,
  type State,
  type StateLimits,
  type Widened,
} from "../lib/urlState.js";

/** Milliseconds between writes: browsers refuse an address that changes at every step of a drag. */
const writeDelay = 150;

/**
 * Page state that lives in the address. `value` is the state; `set` changes some of it, writes the address (without
 * a new entry in the history) and emits "input", so that `Generators.input(state)` follows it. The address is read
 * at the start and again when the reader goes back or edits it.
 */
export class UrlState<S extends State> extends EventTarget {
  /** The state. Replace parts with `set`; do not write into it. */
  value: Widened<S>;
  /** Parts of the address that could not be used, for a note to the reader. */
  ignored: IgnoredKey[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #defaults: S;
  readonly #limits: StateLimits<S>;
  readonly #scope: string;

  /** @param scope where several states share an address: see `divideQuery` */
  constructor(defaults: S, limits: StateLimits<S> = {}, scope = "") {
    super();
    this.#defaults = defaults;
    this.#limits = limits;
    this.#scope = scope;
    queryFromFragment();
    const { state, ignored } = decodeState(divideQuery(location.search, scope).own, defaults, limits);
    this.value = state;
    this.ignored = ignored;
    addEventListener("popstate", () => this.#read());
    addEventListener("pagehide", () => this.#flush());
  }

  /** Changes the keys given, keeps the others. */
  set(patch: Partial<Widened<S>>): void {
    this.value = { ...this.value, ...patch };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), writeDelay);
    this.dispatchEvent(new Event("input"));
  }

  /** Puts every key back to its default. */
  reset(): void {
    this.set(decodeState("", this.#defaults).state);
  }

  /** The address that restores the state, for a "copy link" button. */
  get link(): string {
    const { others } = divideQuery(location.search, this.#scope);
    const query = joinQuery({ own: encodeState(this.value, this.#defaults), others }, this.#scope);
    return `${location.origin}${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
  }

  #flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    history.replaceState(history.state, "", this.link);
  }

  #read(): void {
    // A link within the page was followed before the latest change was written: the change counts.
    if (this.#timer !== undefined) {
      this.#flush();
      return;
    }
    const { own } = divideQuery(location.search, this.#scope);
    const { state, ignored } = decodeState(own, this.#defaults, this.#limits);
    this.value = state;
    this.ignored = ignored;
    this.dispatchEvent(new Event("input"));
  }
}

/**
 * Binds the state of a page, or of a part of it, to its address: the keys, their types and their defaults are those of
 * `defaults`.
 *
 * @param scope where several states share an address: see `divideQuery`
 */
export function urlState<const S extends State>(
  defaults: S,
  limits: StateLimits<S> = {},
  scope = "",
): UrlState<S> {
  return new UrlState(defaults, limits, scope);
}

/** A link may hand on what a reader typed behind "#?", which no request carries: it becomes the query of the address. */
function queryFromFragment(): void {
  const { hash, pathname } = location;
  if (hash.startsWith("#?")) history.replaceState(history.state, "", `${pathname}${hash.slice(1)}`);
}
