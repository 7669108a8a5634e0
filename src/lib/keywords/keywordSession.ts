import { frequencies, type Frequencies, type YearRange } from "./frequency.js";
import { KeywordIndex } from "./keywordIndex.js";
import { parseKeywords, type KeywordProblem } from "./parseKeywords.js";
import { titleAt, titleSet, type Title, type TitleColumns, type TitleSet } from "./titleSet.js";

/** Frequencies of a keyword in each set. */
export interface KeywordFrequencies {
  keyword: string;
  sets: (Frequencies & { set: string })[];
}

/** What counting gives. */
export interface KeywordCounts {
  keywords: KeywordFrequencies[];
  problems: KeywordProblem[];
  /** Milliseconds that parsing, looking up and counting took. */
  milliseconds: number;
}

/** Which titles to list. */
export interface TitleQuery {
  keyword: string;
  set: string;
  first: number;
  last: number;
}

/** Titles behind a point or a stretch of years. */
export interface TitleList {
  /** By year, `mostListed` at most. */
  rows: Title[];
  /** Titles with the keyword in these years, and all titles of these years. */
  hits: number;
  titles: number;
}

/** Titles listed at most: more than anyone reads, and few enough to be sent to the page at once. */
export const mostListed = 2000;

/** Sets of titles made ready for keywords. */
export class KeywordSession {
  readonly sets: { set: TitleSet; index: KeywordIndex }[];

  /** @param sets columns of titles by the name of their set */
  constructor(sets: Readonly<Record<string, TitleColumns>>) {
    this.sets = Object.entries(sets).map(([name, columns]) => {
      const set = titleSet(name, columns);
      return { set, index: new KeywordIndex(columns.title) };
    });
  }

  /** Frequencies of all keywords typed (see `parseKeywords`), in every set. */
  count(typed: string, range: YearRange): KeywordCounts {
    const began = performance.now();
    const { keywords, problems } = parseKeywords(typed);
    const counted = keywords.map((keyword) => ({
      keyword: keyword.text,
      sets: this.sets.map(({ set, index }) => ({
        set: set.name,
        ...frequencies(set, index.match(keyword), range),
      })),
    }));
    return { keywords: counted, problems, milliseconds: performance.now() - began };
  }

  /** Titles with one keyword, dated within some years. Nothing for what is no keyword, or for no such set. */
  list({ keyword, set: name, first, last }: TitleQuery): TitleList {
    const [parsed] = parseKeywords(keyword).keywords;
    const found = this.sets.find(({ set }) => set.name === name);
    if (!parsed || !found) return { rows: [], hits: 0, titles: 0 };
    const { set, index } = found;
    const has = index.match(parsed);
    const listed: number[] = [];
    let titles = 0;
    for (let i = 0; i < set.size; i++) {
      if (set.years[i] < Math.max(0, first) || set.years[i] > last) continue;
      titles++;
      if (has[i] === 1) listed.push(i);
    }
    listed.sort((a, b) => set.years[a] - set.years[b] || a - b);
    return { rows: listed.slice(0, mostListed).map((i) => titleAt(set, i)), hits: listed.length, titles };
  }
}
