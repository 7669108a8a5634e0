import { parseTitledBooks, type TitledBooks } from "../lib/inference/titledBooks.js";
import { download, nothingYet, type Arrival } from "./download.js";

/**
 * Fetches the titled books.
 *
 * @param onArrival called with what has arrived of the file
 * @throws if the file is missing, breaks off, or is not a table of titles
 */
export async function loadTitledBooks(
  url: string,
  onArrival: (arrived: Arrival) => void,
): Promise<TitledBooks> {
  const text = new TextDecoder().decode(await download(url, nothingYet(), onArrival));
  try {
    return parseTitledBooks(JSON.parse(text));
  } catch (cause) {
    throw new Error(`unreadable titles: ${url} (expected JSON with a list for each column)`, { cause });
  }
}
