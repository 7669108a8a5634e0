import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";
import { scoredTitles } from "../../models/title-genre/scoredTitles.js";
import { titleKinds } from "../../models/title-genre/titleKinds.js";

const { titles, models, final } = await scoredTitles();
const at = models.findIndex(({ key }) => key === final);
const outcomes = titles.map(({ label }) => (label === "fiction" ? 1 : 0));
const kinds = titleKinds(titles.map(({ id, title }, i) => ({ id, text: title, outcome: outcomes[i] })));
const rows = titles.map(({ id, title, year, ark, label, probabilities }, i) => ({
  id,
  title,
  year,
  ark,
  label,
  kind: kinds[i].kind,
  probability: probabilities[at],
}));
const wrong = rows.filter(
  ({ probability }, i) => Number(probability >= models[at].threshold) !== outcomes[i],
);
await writeJson({ provenance: pageProvenance(await loadTestSample()), titles: wrong });
