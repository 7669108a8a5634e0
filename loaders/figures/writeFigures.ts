import { currentInputs, type LoaderInputs } from "../inputs.js";
import { pageProvenance, provenanceOfProcess } from "../pageProvenance.js";
import { allSources } from "../sources/catalogue.js";
import { UnavailableSource, withRealSources } from "../sources/realSources.js";
import { provenance, resolve } from "../sources/resolve.js";
import { writeJson } from "../write.js";
import { readRecord, type FiguresOfRecord } from "./record.js";
import { roundFigures } from "./roundFigures.js";

/**
 * The output of a data loader that gives figures alone: no rows, no titles. They are computed where the sources can be
 * had, all of them; where one cannot, all figures of the output are those of record. `provenance` is added, and tells
 * which. With `WORKBENCH_SAMPLE=1` they are computed from the embedded sample.
 *
 * @param compute figures as an object; whatever it reads, it must read inside the call
 */
export async function writeFigures(compute: () => Promise<object>): Promise<void> {
  await writeJson(await computedOrRecorded(compute, outputOf(currentInputs())));
}

/** Figures and their provenance. @throws as `compute` does, but for a source that cannot be had and for which a record stands */
export async function computedOrRecorded(compute: () => Promise<object>, output: string): Promise<object> {
  try {
    const figures = await withRealSources(compute);
    return { ...roundFigures(figures), provenance: provenanceOfProcess() };
  } catch (error) {
    if (!(error instanceof UnavailableSource)) throw error;
    const record = await readRecord(output);
    if (record === null)
      throw new Error(`missing figures of record: ${output} (expected after: npm run record)`, {
        cause: error,
      });
    process.stderr.write(
      `${output}: figures of record of ${record.recorded}, since of the sources one is missing\n`,
    );
    return { ...record.figures, provenance: await recordedProvenance(record) };
  }
}

/** What a loader makes, relative to src/data, with its parameters filled in. */
function outputOf({ loader, args }: LoaderInputs): string {
  const values = new Map(args.map((arg) => arg.replace(/^--/, "").split("=") as [string, string]));
  const target = loader.replace(/^src\/data\//, "").replace(/\.ts$/, "");
  return target.replace(/\[(\w+)\]/g, (_, name: string) => values.get(name) ?? "");
}

async function recordedProvenance({ recorded, sources }: FiguresOfRecord) {
  const listed = allSources.filter(({ path }) => path in sources);
  // The build notes all of them as inputs, so that figures are computed once the sources are there.
  for (const source of listed) await resolve(source);
  const credits = listed.map((source) =>
    provenance(source, { origin: "recorded", sha256: sources[source.path] }),
  );
  return { ...pageProvenance({ sources: credits }), usesSample: true, recorded };
}
