import type {
  OtherCatalogues,
  ShiftSimulation,
} from "../../../src/lib/externalValidation/otherCatalogues.js";
import { loadAnnotatedBooks } from "../../../loaders/tables/annotatedBooks.js";
import { loadBooks } from "../../../loaders/tables/books.js";
import { loadDevelopmentLabels } from "../../../loaders/tables/developmentLabels.js";
import { loadTestSample } from "../../../loaders/tables/testSample.js";
import { readTaskFile } from "../../artefacts.js";
import { byLanguage } from "./byLanguage.js";
import { cataloguePromises } from "./cataloguePromises.js";
import { cueSupport, missedFeatures, scoreSets, withAndWithout, wording } from "./scoreSets.js";
import { loadRungs, probabilities, type LoadedRung } from "./rungs.js";
import { shelfTrust } from "./shelfTrust.js";
import { titleSets, type TitleSet } from "./titleSets.js";

/** Everything that the page on other catalogues shows, but the lists of titles. */
export async function otherCatalogues(): Promise<OtherCatalogues> {
  const { sets, rungs, scored } = await scoredSets();
  const reader = rungs.findLast(({ unseen }) => unseen) ?? rungs[rungs.length - 1];
  const explained = sets.map(({ titles }) => titles.map(({ title }) => reader.scorer.explain(title)));
  return {
    sets: sets.map(({ key, title, titles }) => ({ key, title, titles: titles.length })),
    rungs: rungs.map(({ key, title, unseen }) => ({ key, title, unseen })),
    scores: scoreSets(sets, rungs, scored),
    languages: byLanguage(sets, rungs, scored),
    bare: withAndWithout(sets, rungs, scored),
    /** The model whose reasons are shown: the last that has seen neither of the other catalogues. */
    reader: reader.key,
    cues: cueSupport(sets, explained),
    missed: missedFeatures(sets, explained),
    wording: wording(sets, (await loadBooks()).rows),
    promises: await cataloguePromises(sets, rungs, reader),
    simulation: JSON.parse(
      (await readTaskFile("title-genre", "shift-simulation.json")).toString(),
    ) as ShiftSimulation,
    trust: shelfTrust(await peopleOnShelves(), (await loadBooks()).rows, sets.at(-1)?.titles ?? []),
  };
}

/** The titles with what every model says of them, as columns. */
export async function otherCatalogueTitles() {
  const { sets, rungs, scored } = await scoredSets();
  return {
    rungs: rungs.map(({ key, title, threshold }) => ({ key, title, threshold })),
    sets: sets.map(({ key, title, titles }, s) => ({
      key,
      title,
      id: titles.map(({ id }) => id),
      text: titles.map((each) => each.title),
      author: titles.map(({ author }) => author),
      year: titles.map(({ year }) => year),
      group: titles.map(({ group }) => group),
      fiction: titles.map(({ label }) => label === "fiction"),
      probabilities: scored[s],
    })),
  };
}

async function scoredSets(): Promise<{ sets: TitleSet[]; rungs: LoadedRung[]; scored: number[][][] }> {
  const [sets, rungs] = [await titleSets(), await loadRungs()];
  const scored: number[][][] = [];
  for (const { titles } of sets)
    scored.push(await Promise.all(rungs.map((rung) => probabilities(rung, titles))));
  return { sets, rungs, scored };
}

/** Books of the collection with a label that a person gave: well-joined annotations, test sample, development labels. */
async function peopleOnShelves() {
  const shelfmarks = new Map((await loadBooks()).rows.map(({ id, shelfmark }) => [id, shelfmark]));
  const labelled = [
    ...(await loadAnnotatedBooks()).rows.filter(({ wellJoined }) => wellJoined),
    ...(await loadDevelopmentLabels()).rows,
    ...(await loadTestSample()).rows,
  ];
  return labelled.flatMap(({ id, label }) =>
    label === null ? [] : [{ id, label, shelfmark: shelfmarks.get(id) ?? "" }],
  );
}
