import type { CollectedKind, CollectedRow } from "../../loaders/collected/row.js";
import type { Session } from "./session.js";

/** Options of the command that single collectors take, besides those that all take. */
export const ownOptions = [
  "site",
  "tagged",
  "bodies",
  "key",
  "query",
  "pages",
  "set",
  "protocol",
  "filter",
] as const;
export type OwnOption = (typeof ownOptions)[number];

/** What a run is asked: the options that were given, and since when. */
export type Asked = Readonly<Partial<Record<OwnOption, string>>> & {
  /** Day from which on, such as "2024-01-31". */
  readonly since?: string;
  /** Address of the service: its own, a mirror's, or that of a library. */
  readonly address: string;
};

/** An item of the service that gives no row, and why. */
export interface LeftOut {
  leftOut: string;
}

/** What a run would do, for `--dry-run`. */
export interface Plan {
  /** The first requests, without what only an answer tells. */
  requests: readonly string[];
  /** Items of an answer at most. */
  itemsPerRequest: number;
  /** What requests cost, in words. */
  cost: string;
}

/** A file with something of every row, in the order of the table, a line each. */
export interface RowFile {
  name: string;
  head: string;
  of: (row: CollectedRow) => string;
  foot: string;
}

/** How the items of one service become rows of a table: all that differs between services. */
export interface Collector {
  readonly name: string;
  readonly kind: CollectedKind;
  readonly service: string;
  /** Page of the service's documentation that the requests follow. */
  readonly documentation: string;
  readonly licence: string;
  /** One sentence that credits the service. */
  readonly citation: string;
  /** Where the service is; undefined where it must be told by `--address`. */
  readonly address: string | undefined;
  /** Requests a second unless fewer are asked for: well under what the service allows. */
  readonly perSecond: number;
  /** The options that it takes; what each says stands in the help of the command. */
  readonly takes: readonly OwnOption[];
  plan(asked: Asked): Plan;
  /** Asks for one answer after the other and gives the items of each. The same answers give the same items. */
  collect(session: Session, asked: Asked): AsyncGenerator<CollectedRow | LeftOut>;
  /** Lines that say what can be asked for, such as the sets of a catalogue. */
  list?(session: Session, asked: Asked): AsyncGenerator<string>;
  /** A second file of the rows, beside the table. */
  readonly file?: RowFile;
}
