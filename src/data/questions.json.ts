import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadQuestions } from "../../loaders/tables/questions.js";
import { writeJson } from "../../loaders/write.js";
import { countTogether } from "../lib/metrics/multilabel/coOccurrence.js";

const table = await loadQuestions();
const tags = table.rows.map((row) => row.tags);
await writeJson({
  provenance: pageProvenance(table),
  title: table.rows.map(({ title }) => title),
  tags,
  together: countTogether([...new Set(tags.flat())].sort(), tags),
});
