import { CollectionRun } from "../../lib/inference/collectionRun.js";
import { parseTitledBooks } from "../../lib/inference/titledBooks.js";
import { downloadJson, nothingYet } from "../../workers/download.js";
import type { ModelUrls } from "../../lib/model/modelUrls.js";
import { ScoringPool } from "../../workers/scoringPool/start.js";

/** A run over the titles of a file, in workers of this browser. Nothing is fetched before it starts. */
export function browserRun(titles: string, model: ModelUrls): CollectionRun {
  const arrived = { titles: nothingYet(), model: nothingYet() };
  const tell = () => {
    const parts = Object.values(arrived);
    const known = parts.every(({ total }) => total !== null && total > 0);
    run.arrive({
      bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
      total: known ? parts.reduce((sum, { total }) => sum + (total ?? 0), 0) : null,
    });
  };
  const pool = new ScoringPool(model, (now) => {
    arrived.model = now;
    tell();
  });
  const loadBooks = async () => parseTitledBooks(await downloadJson(titles, arrived.titles, tell));
  const run: CollectionRun = new CollectionRun(loadBooks, pool);
  return run;
}
