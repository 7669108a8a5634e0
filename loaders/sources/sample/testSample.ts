import { stringify } from "csv-stringify/sync";
import { formatPythonList } from "../../formats/pythonList.js";
import { testSampleColumns } from "../catalogue/annotations.js";
import { shelfmarkOf } from "./shelfmark.js";
import { pick, type Work } from "./works.js";

type TestRow = Record<(typeof testSampleColumns)[number], string>;

/**
 * The test sample, with a few books that nobody could tell ("both") or labelled ("").
 * No model gave its probabilities: they are the true label, blurred by a made-up error that is wrong for one in ten.
 */
export function renderTestSample(works: readonly Work[]): string {
  const rows = works.filter(({ role }) => role === "test").map(testRow);
  return stringify(rows, { header: true, columns: [...testSampleColumns] });
}

function testRow(work: Work, number: number): TestRow {
  const titles = pick(`${work.id} variant`, 10) === 0 ? [work.title, "Single Works"] : [work.title];
  const probability = madeUpProbability(work);
  const doubt = pick(`${work.id} doubt`, 100);
  return {
    ID: String(number),
    title: formatPythonList(titles),
    datefield: work.dateStatement,
    imgs: "{}",
    shelfmarks: formatPythonList([`British Library HMNTS ${shelfmarkOf(work)}`]),
    publisher: work.publisher,
    edition: "",
    flickr_url_to_book_images: "",
    place: work.place,
    issuance: "monographic",
    authors: work.author === "" ? "{}" : `{'creator': ${formatPythonList([work.author])}}`,
    date: "01/01/1970 00:31",
    pdf: "",
    identifier: String(Number(work.id)),
    corporate: "{}",
    text: "",
    word_count: String(work.title.split(/\s+/).length),
    predicted_label: probability > 0.5 ? "Fiction" : "Non-fiction",
    fiction_probs: probability.toFixed(6),
    non_fiction_probs: (1 - probability).toFixed(6),
    true_label: doubt < 2 ? "both" : doubt < 10 ? "" : work.label,
    "free text comment": "",
  };
}

/** Between 0.5 and 0.99 for the true label, except that one book in ten gets 0.05 to 0.5. */
function madeUpProbability({ id, label }: Work): number {
  const within = pick(`${id} probability`, 10_000) / 10_000;
  const forTruth = pick(`${id} error`, 10) === 0 ? 0.05 + 0.45 * within : 0.99 - 0.49 * within ** 2;
  return label === "fiction" ? forTruth : 1 - forTruth;
}
