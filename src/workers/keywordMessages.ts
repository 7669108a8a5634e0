import type { YearRange } from "../lib/keywords/frequency.js";
import type { TitleQuery } from "../lib/keywords/keywordSession.js";

/** Address of the columns of titles by the name of their set. */
export type TitleUrls = Readonly<Record<string, string>>;

/** What the page asks of the keyword worker; it answers with `NumberedReply`. */
export type KeywordRequest =
  | { type: "load"; id: number; urls: TitleUrls }
  | { type: "count"; id: number; typed: string; range: YearRange }
  | { type: "list"; id: number; query: TitleQuery };

/** What has been loaded. */
export interface LoadedTitles {
  /** Titles by the name of their set. */
  titles: Record<string, number>;
  /** Seconds that the index took to build. */
  seconds: number;
}
