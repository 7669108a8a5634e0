import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { readModel } from "../../models/artefacts.js";
import { titleKinds } from "../../models/title-genre/titleKinds.js";
import { LinearScorer } from "../lib/model/linearScorer.js";

const table = await loadTestSample();
const labelled = table.rows.filter(({ label }) => label !== null);
const { description, onnx } = await readModel("title-genre");
const { values } = await new LinearScorer(description, onnx).score(labelled.map(({ title }) => title));
const outcomes = labelled.map(({ label }) => (label === "fiction" ? 1 : 0));
const kinds = titleKinds(labelled.map(({ id, title }, i) => ({ id, text: title, outcome: outcomes[i] })));
const titles = labelled.map(({ id, title, year, ark, label }, i) => ({
  ...{ id, title, year, ark, label, kind: kinds[i].kind, probability: values[i * 2 + 1] },
}));
const wrong = titles.filter(
  ({ probability }, i) => Number(probability >= description.thresholds[0]) !== outcomes[i],
);
await writeJson({ provenance: pageProvenance(table), titles: wrong });
