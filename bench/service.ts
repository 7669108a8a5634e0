import autocannon from "autocannon";
import { batchDocuments } from "../models/serve/limits.js";
import { Serving } from "../test/models/serve/serving.js";
import type { Measurement } from "./measure.js";
import { syntheticTitles } from "./titles.js";

/** Seconds that each way of asking is kept up. */
const seconds = 10;

/** How many titles a second `npm run serve` answers: in batches, one by one, and in OpenRefine's way. */
export async function benchService(): Promise<Measurement[]> {
  const serving = await Serving.start(["title-genre"]);
  try {
    const titles = syntheticTitles(batchDocuments);
    const batches = await answered({
      url: `${serving.base}/v1/projects/title-genre/suggest-batch`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ documents: titles.map((text) => ({ text })) }),
    });
    const single = await answered({
      url: `${serving.base}/v1/projects/title-genre/suggest`,
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ text: titles[0] }).toString(),
    });
    const queries = Object.fromEntries(titles.slice(0, 10).map((query, i) => [`q${i}`, { query }]));
    const reconciled = await answered({
      url: `${serving.base}/reconcile`,
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ queries: JSON.stringify(queries) }).toString(),
    });
    const unit = "titles a second";
    return [
      {
        name: `Service, batches of ${batchDocuments} titles`,
        value: batches * batchDocuments,
        unit,
        target: "2,000 or more",
      },
      { name: "Service, titles one by one", value: single, unit },
      { name: "Service, ten titles as OpenRefine asks", value: reconciled * 10, unit },
    ];
  } finally {
    await serving.stop();
  }
}

/** Requests a second that are answered. @throws if some are not, or with an error */
async function answered(
  request: Pick<autocannon.Options, "headers" | "body"> & { url: string },
): Promise<number> {
  const { requests, errors, non2xx } = await autocannon({
    ...{ method: "POST", connections: 10, duration: seconds },
    ...request,
  });
  if (errors + non2xx > 0)
    throw new Error(`failed requests: ${errors + non2xx} of ${request.url} (expected none)`);
  return requests.average;
}
