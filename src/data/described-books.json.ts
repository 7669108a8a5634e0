import { pageProvenance } from "../../loaders/pageProvenance.js";
import { blurbBeginning, blurbText, loadBlurbs, whyUnused } from "../../loaders/tables/blurbs.js";
import { writeJson } from "../../loaders/write.js";

const table = await loadBlurbs();
const used = table.rows.filter((blurb) => whyUnused(blurb) === null);
await writeJson({
  provenance: pageProvenance(table),
  title: used.map(({ title }) => title),
  beginning: used.map((blurb) => {
    const text = blurbText(blurb);
    const beginning = blurbBeginning(text);
    return `${beginning.slice(blurb.title.length + 2)}${beginning.length < text.length ? " …" : ""}`;
  }),
  genres: used.map(({ genres }) => genres),
});
