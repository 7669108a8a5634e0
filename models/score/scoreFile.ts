import { stat } from "node:fs/promises";
import { heldOutTexts } from "../../src/lib/certainty/heldOutRecord.js";
import { promiseSentence } from "../../src/lib/certainty/promiseSentence.js";
import type { ModelDescription } from "../../src/lib/model/description.js";
import { artefactPath, readHeldOut } from "../artefacts.js";
import { addedCells, addedColumns } from "./columns.js";
import type { Input, PartRange } from "./input/input.js";
import { openInput } from "./input/openInput.js";
import { bytesOf } from "./kinds/kind.js";
import { outputKind } from "./kinds/outputKind.js";
import { describeModel } from "./model.js";
import type { RunState } from "./output/journal.js";
import { RunOutput } from "./output/runOutput.js";
import type { RecordSettings } from "./kinds/records.js";
import { recordFormat } from "./records/recordFormat.js";
import { recordSettings } from "./records/settings.js";
import { Progress } from "./progress.js";
import { promiseOf } from "./promise.js";
import { rejected, rejectsSentence } from "./rejects.js";
import { runParts } from "./run.js";
import type { RunSettings } from "./settings.js";
import { partsOf } from "./shard.js";
import { missingColumn, requireFree } from "./texts.js";
import { openPool } from "./worker/openPool.js";
import type { ScoringSettings } from "./worker/settings.js";

/** Bytes of a part where each text takes long: some seconds' work. */
const deepPartBytes = 1 << 14;

/**
 * Scores a file, or a shard of it: every row comes back with what the model says of it, in order.
 *
 * @throws if the input is missing, no table or has not the column; if the output is there or cannot be written
 */
export async function scoreFile(settings: RunSettings): Promise<void> {
  const { model, column, top, shard, strict, quiet, promise, rejects } = settings;
  const say = (sentence: string | undefined) => {
    if (!quiet && sentence !== undefined) console.error(sentence);
  };
  const description = await describeModel(settings);
  const labelled =
    promise === undefined
      ? undefined
      : heldOutTexts(
          await readHeldOut("task" in model ? artefactPath(model.task, "") : model.folder),
          description,
        );
  const file = settings.input === "-" ? "standard input" : settings.input;
  const input = await openInput({
    file: settings.input,
    name: file,
    choices: settings.choices,
    partBytes: settings.deep ? deepPartBytes : undefined,
  });
  try {
    const name = shard ? `${file}, shard ${shard.number}/${shard.of}` : file;
    const { names, found } = input;
    const isJson = found.format === "json" || found.format === "jsonl";
    if (!isJson && !names.includes(column)) throw missingColumn(names, column, file);
    requireFree(names, addedColumns(description, top), file);
    const records = settings.records && {
      ...(await recordSettings(settings.records, settings, description)),
      format: recordFormat(input.layout, file, settings.out),
    };
    const { review } = settings.records ?? {};
    found.notes.forEach(say);
    const range = await rangeOf(input, settings);
    const output = await RunOutput.open({
      files: {
        ...{ output: settings.out, ...(rejects !== undefined && { rejects }) },
        ...(review !== undefined && { review }),
      },
      input: settings.input === "-" ? undefined : settings.input,
      run: { ...(await runOf(settings, description)), ...(records && { records: runOfRecords(records) }) },
      force: settings.force,
      resume: settings.resume,
      say,
    });
    if (!output) {
      say(`${settings.out} is there and whole: there is nothing to go on with`);
      return;
    }
    const begun = output.begun ?? { next: range.from, rows: 0 };
    const progress = quiet
      ? undefined
      : new Progress(lengthOf(range), { part: begun.next - range.from, rows: begun.rows });
    if (output.begun) say(`Going on after ${output.begun.rows} rows that an earlier run has scored`);
    try {
      const scoring = {
        ...settings,
        name,
        found,
        names,
        layout: input.layout,
        columns: input.columns,
        samples: promise !== undefined,
        records,
      };
      const kind = outputKind(scoring, addedCells(description, top), description);
      if (kind.start && !output.begun) await output.write("output", kind.start);
      const state = await scoreParts(input, range, scoring, output, {
        further: kind.further,
        onReject: (reject) => {
          if (strict) throw rejected(reject, name);
        },
        onProgress: ({ next, rows }) => progress?.update(next - range.from, rows),
      });
      if (!state.hasColumn && !names.includes(column) && state.rows > 0 && !shard)
        throw missingColumn(names, column, file);
      if (kind.end && !output.begun?.isWhole) await output.write("output", bytesOf(kind.end(state.notes)));
      await output.keep({ ...state, lengths: output.lengths });
      await output.finish();
      progress?.stop();
      if (kind.sentences) kind.sentences(state.counts).forEach(say);
      else {
        say(`${state.rows} rows scored, ${state.blank} of them blank and left without a label`);
        say(rejectsSentence(state.rejects, name, rejects !== undefined));
      }
      if (description.certain) say(promiseSentence(description.certain));
      if (promise !== undefined && labelled) {
        const [threshold] = description.thresholds;
        say(await promiseOf(promise, labelled, threshold, state.sample, state.rows - state.blank));
      }
    } catch (error) {
      progress?.stop();
      await output.abandon();
      throw error;
    }
  } finally {
    // A pipe that stays open would keep the process waiting.
    input.close();
  }
}

async function scoreParts(
  input: Input,
  range: PartRange,
  settings: ScoringSettings & { threads: number },
  ...[output, listeners]: [RunOutput, Parameters<typeof runParts>[4]]
): Promise<RunState> {
  const pool = await openPool(settings, input.isSmall ? 1 : settings.threads);
  try {
    return await runParts(input, range, pool, output, listeners);
  } finally {
    await pool.close();
  }
}

async function rangeOf(input: Input, { shard }: RunSettings): Promise<PartRange> {
  return shard ? partsOf(shard, await input.count()) : { from: 0, to: input.known ?? Infinity };
}

/** What the output depends on where it is records. */
function runOfRecords({ labelling: { terms, ...others } }: RecordSettings): Record<string, unknown> {
  return { ...others, terms: [...terms] };
}

function lengthOf({ from, to }: PartRange): number | undefined {
  return to === Infinity ? undefined : to - from;
}

/** What a run is asked, by the names of options: all that its output depends on. */
async function runOf(settings: RunSettings, { onnx }: ModelDescription): Promise<Record<string, unknown>> {
  const { model, deep, input, choices, column, top, format, gzip, shard, rejects, promise } = settings;
  const { size, mtimeMs } = input === "-" ? { size: 0, mtimeMs: 0 } : await stat(input);
  return {
    ...model,
    "model.onnx": onnx.sha256,
    "--deep": deep,
    "--in": { input, size, mtimeMs },
    "--separator": choices.separator,
    "--encoding": choices.encoding,
    "--column": column,
    "--top": top,
    "--format": format,
    "--gzip": gzip,
    "--shard": shard && `${shard.number}/${shard.of}`,
    "--rejects": rejects,
    "--promise": promise,
  };
}
