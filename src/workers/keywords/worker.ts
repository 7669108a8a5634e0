/** Holds the titles of both sets, and counts keywords in them off the page's thread. */
import { expose } from "comlink";
import type { YearRange } from "../../lib/keywords/frequency.js";
import {
  KeywordSession,
  type KeywordCounts,
  type TitleList,
  type TitleQuery,
} from "../../lib/keywords/keywordSession.js";
import type { TitleColumns } from "../../lib/keywords/titleSet.js";
import { Once } from "../../lib/once.js";
import { downloadJson, nothingYet, type Arrival } from "../download.js";

/** Address of the columns of titles by the name of their set. */
export type TitleUrls = Readonly<Record<string, string>>;

/** What has been loaded. */
export interface LoadedTitles {
  /** Titles by the name of their set. */
  titles: Record<string, number>;
  /** Seconds that the index took to build. */
  seconds: number;
}

interface TimedSession {
  session: KeywordSession;
  seconds: number;
}

const sessions = new Once<TimedSession>();
/** Key of the newest: titles of earlier ones are not held. */
let newest = "";

/** Each call loads and indexes the titles first where that has not been done. */
const offer = {
  async load(urls: TitleUrls, onArrival: (arrived: Arrival) => void): Promise<LoadedTitles> {
    const { session, seconds } = await loaded(urls, onArrival);
    return { titles: Object.fromEntries(session.sets.map(({ set }) => [set.name, set.size])), seconds };
  },

  async count(urls: TitleUrls, typed: string, range: YearRange): Promise<KeywordCounts> {
    return (await loaded(urls)).session.count(typed, range);
  },

  async list(urls: TitleUrls, query: TitleQuery): Promise<TitleList> {
    return (await loaded(urls)).session.list(query);
  },
};

export type KeywordOffer = typeof offer;
expose(offer);

function loaded(
  urls: TitleUrls,
  onArrival: (arrived: Arrival) => void = () => undefined,
): Promise<TimedSession> {
  const key = JSON.stringify(urls);
  if (key !== newest) sessions.forget(newest);
  newest = key;
  return sessions.get(key, async () => {
    const arrived = nothingYet();
    const files = await Promise.all(
      Object.entries(urls).map(
        async ([name, url]) => [name, (await downloadJson(url, arrived, onArrival)) as TitleColumns] as const,
      ),
    );
    const began = performance.now();
    const session = new KeywordSession(Object.fromEntries(files));
    return { session, seconds: (performance.now() - began) / 1000 };
  });
}
