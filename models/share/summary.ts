import type { BundleSummary } from "../../src/lib/sharing/bundleSummary.js";
import { bundleFiles, bundleZip } from "./bundle.js";
import { taskEvidence } from "./evidence.js";
import { addressedSources } from "./identities.js";
import { fileDescription } from "./roCrate.js";

/** What the page on sharing tells of a task's bundle. @throws as `taskEvidence` does */
export async function bundleSummary(task: string): Promise<BundleSummary> {
  const evidence = await taskEvidence(task);
  const files = await bundleFiles(evidence);
  return {
    task,
    title: evidence.title,
    labels: evidence.description.labels.length,
    bytes: bundleZip(files).length,
    files: Object.entries(files).map(([path, content]) => ({
      path,
      what: fileDescription(path),
      bytes: Buffer.byteLength(content),
    })),
    sources: evidence.sources.length,
    addressed: addressedSources(evidence).length,
  };
}
