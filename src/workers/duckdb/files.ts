import { download, nothingYet, type Arrival } from "../download.js";

/** A table to be loaded: its name in SQL, and where its Arrow stream lies. */
export interface TableFile {
  name: string;
  url: string;
}

/** What DuckDB needs, in memory, so that it can be started again without another download. */
export interface DuckDbFiles {
  /** Address of the WebAssembly binary in this browser's memory. */
  wasm: string;
  tables: { name: string; bytes: Uint8Array }[];
}

/**
 * Fetches DuckDB's binary and the tables side by side.
 *
 * @param onArrival called with what has arrived of all of them
 * @throws if a file is missing or breaks off
 */
export async function loadDuckDbFiles(
  tables: readonly TableFile[],
  onArrival: (arrived: Arrival) => void,
): Promise<DuckDbFiles> {
  const arrived = nothingYet();
  const wasm = import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
  const [binary, ...streams] = await Promise.all(
    [wasm, ...tables.map(({ url }) => url)].map((url) => download(url, arrived, onArrival)),
  );
  return {
    wasm: URL.createObjectURL(new Blob([binary], { type: "application/wasm" })),
    tables: tables.map(({ name }, i) => ({ name, bytes: new Uint8Array(streams[i]) })),
  };
}
