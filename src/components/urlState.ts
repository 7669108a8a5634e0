import {
  decodeState,
  divideKeys,
  divideQuery,
  encodeState,
  joinQuery,
  type IgnoredKey,
  type State,
  type StateLimits,
  type Widened,
} from "../lib/urlState.js";
import { addressEnd, type AddressParts } from "../lib/addressParts.js";
import { readAddress, writeAddress } from "./address.js";

/** Milliseconds between writes: browsers refuse an address that changes at every step of a drag. */
const writeDelay = 150;

/**
 * Page state that lives in the address. `value` is the state; `set` changes some of it, writes the address (without
 * a new entry in the history) and emits "input", so that `Generators.input(state)` follows it. The address is read
 * at the start and again when the reader goes back or edits it.
 *
 * What a reader typed stands behind "#", which no request carries. Where several states share an address, on the page of a
 * reader's own file, all that they hold does: whatever is chosen there may tell of the file.
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
    ({ state: this.value, ignored: this.ignored } = this.#read());
    addEventListener("popstate", () => this.#follow());
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
    return `${location.origin}${location.pathname}${addressEnd(this.#parts())}`;
  }

  #parts(): AddressParts {
    const { query, anchor, typed } = readAddress();
    const own = this.#divided(encodeState(this.value, this.#defaults));
    const joined = (part: string, whole: string) =>
      joinQuery({ own: part, others: divideQuery(whole, this.#scope).others }, this.#scope);
    return { query: joined(own.others, query), anchor, typed: joined(own.given, typed) };
  }

  /** The part of the own keys that stands behind "#", and the others. */
  #divided(query: string) {
    return this.#scope === "" ? divideKeys(query, this.#limits.typed ?? []) : { given: query, others: "" };
  }

  #flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    writeAddress(this.#parts());
  }

  #follow(): void {
    // A link within the page was followed before the latest change was written: the change counts.
    if (this.#timer !== undefined) {
      this.#flush();
      return;
    }
    ({ state: this.value, ignored: this.ignored } = this.#read());
    this.dispatchEvent(new Event("input"));
  }

  /** What the address says. Keys of older links that stand on the other side of "#" are moved to theirs. */
  #read() {
    const { query, typed } = readAddress();
    const [before, behind] = [query, typed].map((part) => divideQuery(part, this.#scope).own);
    // What stands on both sides counts as it stands behind "#".
    const { others } = divideKeys(before, [...new URLSearchParams(behind).keys()]);
    const read = decodeState([others, behind].filter(Boolean).join("&"), this.#defaults, this.#limits);
    if (this.#divided(before).given !== "" || this.#divided(behind).others !== "") {
      this.value = read.state;
      writeAddress(this.#parts());
    }
    return read;
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
