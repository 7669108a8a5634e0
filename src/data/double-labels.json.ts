import { doubleLabels } from "../../loaders/audit/doubleLabels.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadTestSample } from "../../loaders/tables/testSample.js";
import { writeJson } from "../../loaders/write.js";

const [annotated, test] = [await loadAnnotatedBooks(), await loadTestSample()];
const wellJoined = annotated.rows.filter((book) => book.wellJoined);
await writeJson({ books: doubleLabels(wellJoined, test.rows) });
