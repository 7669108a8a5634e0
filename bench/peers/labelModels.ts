import { loadBooks } from "../../loaders/tables/books.js";
import { castVotes } from "../../models/title-genre/castVotes.js";
import { loadLabelledTitles } from "../../models/title-genre/data.js";
import { processorSeconds } from "../../models/training/processorSeconds.js";
import { dawidSkene } from "../../src/lib/labelling/labelModels/dawidSkene.js";
import { defaultDawidSkene } from "../../src/lib/labelling/labelModels/settings.js";
import type { LabelModelRecord, LabelModelResult } from "../../src/lib/peers/peerRecord.js";
import { openEnvironment } from "./environment.js";
import { runProgram } from "./run.js";

/** Learning rates that Snorkel is granted the best of; the first is its own. */
const rates = [0.01, 0.001, 0.003, 0.03, 0.1];

/**
 * Snorkel's label model and the workbench's own on the same votes: those of the functions that read one book each, on the
 * titled books of the collection, the tested ones among them. Neither is told a label.
 */
export async function compareLabelModels(): Promise<LabelModelRecord> {
  const { test } = await loadLabelledTitles();
  const titled = (await loadBooks()).rows.filter(({ title }) => title !== "");
  const labels = new Map(test.map(({ id, label }) => [id, label]));
  const others = titled.filter(({ id }) => !labels.has(id));
  const judged = titled.filter(({ id }) => labels.has(id));
  const books = [...others, ...judged];
  const votes = castVotes(books);
  const accuracy = (isFiction: (row: number) => boolean) =>
    judged.filter(({ id }, row) => isFiction(row) === (labels.get(id) === "fiction")).length / judged.length;

  const began = process.cpuUsage();
  const { probabilities } = dawidSkene(votes, books.length);
  const seconds = processorSeconds(began);
  const results: LabelModelResult[] = [
    {
      system: "This workbench",
      accuracy: accuracy((row) => probabilities[others.length + row] >= 0.5),
      seconds,
    },
  ];
  const environment = await openEnvironment("encoder");
  if ("missing" in environment) console.error(`skipped peer: Snorkel, since ${environment.missing}`);
  else {
    const files = {
      "votes.i8": table(votes, books.length),
      "votes.json": JSON.stringify({ books: books.length, functions: votes.length, judged: judged.length }),
    };
    const snorkel = async (system: string, rate: number, share: string): Promise<LabelModelResult> => {
      const program = {
        environment: "encoder",
        script: "snorkel_label_model.py",
        args: [String(rate), share],
      } as const;
      const { scores, trainSeconds } = await runProgram(
        environment.interpreter,
        program,
        files,
        2 * judged.length,
      );
      return {
        system,
        accuracy: accuracy((row) => scores[2 * row + 1] >= scores[2 * row]),
        seconds: trainSeconds,
      };
    };
    const share = String(defaultDawidSkene.prior);
    results.push(await snorkel("Snorkel, as it comes", rates[0], "unknown"));
    const tried: LabelModelResult[] = [];
    for (const rate of rates) tried.push(await snorkel("Snorkel, class balance told", rate, share));
    const best = tried.reduce((a, b) => (b.accuracy > a.accuracy ? b : a));
    results.push(tried[0], {
      ...best,
      system: "Snorkel, class balance told, the best of five learning rates on the test titles",
    });
  }
  return { functions: votes.length, books: books.length, results };
}

/** Votes as books × functions. */
function table(votes: readonly Int8Array[], books: number): Uint8Array {
  const rows = new Int8Array(books * votes.length);
  votes.forEach((of, f) => of.forEach((vote, book) => (rows[book * votes.length + f] = vote)));
  return new Uint8Array(rows.buffer);
}
