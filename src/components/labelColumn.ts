/** Mean width of a letter of the charts' sans, in pixels. */
const letter = 6.4;

/** Pixels between a name and what it names. */
const gap = 14;

/** How the names of a chart's rows stand to the left of it, for the options of `Plot.plot`. */
export interface LabelColumn {
  /** Pixels. */
  marginLeft: number;
  /** The name as it is written, in lines. */
  tickFormat: (name: string) => string;
}

/**
 * Room for the names of a chart's rows: as much as the longest takes, but at most a share of the chart's width. A name
 * that is longer goes on in a second line, and ends in an ellipsis if that does not hold it either.
 */
export function labelColumn(names: readonly string[], width: number, share = 0.42): LabelColumn {
  const longest = Math.max(0, ...names.map(({ length }) => length));
  const marginLeft = Math.min(gap + letter * longest, width * share);
  const most = Math.max(4, Math.floor((marginLeft - gap) / letter));
  return { marginLeft, tickFormat: (name) => (longest <= most ? name : inLines(name, most)) };
}

/** A text in two lines at most, broken between words or after a hyphen, each of at most so many letters. */
function inLines(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(" ", most);
  const hyphen = text.lastIndexOf("-", most - 1) + 1;
  const end = Math.max(space, hyphen) > 0 ? Math.max(space, hyphen) : most;
  const [first, rest] = [text.slice(0, end), text.slice(end).trimStart()];
  return `${first}\n${rest.length <= most ? rest : `${rest.slice(0, most - 1)}…`}`;
}
