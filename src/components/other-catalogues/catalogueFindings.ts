import { labelledClasses } from "../../lib/agreement/shelfLabel.js";
import type { BareChange, OtherCatalogues, SetKey } from "../../lib/externalValidation/otherCatalogues.js";
import { count, decimal, interval, percent, plural, signed } from "../../lib/format.js";

const scoresOf = ({ scores }: OtherCatalogues, set: SetKey, rung: string) =>
  scores.find((each) => each.set === set && each.rung === rung);

/** The model whose reasons the page shows, by its title. */
export function readerTitle({ rungs, reader }: OtherCatalogues): string {
  return rungs.find(({ key }) => key === reader)?.title ?? reader;
}

/** What the models keep of their score in the other catalogues. */
export function travelled(report: OtherCatalogues): string {
  const { rungs, reader } = report;
  const last = rungs[rungs.length - 1];
  const parts: string[] = [];
  const home = scoresOf(report, "test", reader);
  const catalogue = scoresOf(report, "catalogue", reader);
  if (home && catalogue && catalogue.titles > 0)
    parts.push(
      `“${readerTitle(report)}” falls from a balanced accuracy of ${decimal(home.balanced.value)} on the test sample to ${interval(catalogue.balanced)} on the ${plural(catalogue.titles, "undigitised record")}, catalogued by the same library.`,
    );
  const [lastHome, abroad] = [scoresOf(report, "test", last.key), scoresOf(report, "hathiTrust", last.key)];
  if (lastHome && abroad && abroad.titles > 0)
    parts.push(
      `“${last.title}”, which had the most to learn from, keeps ${interval(abroad.balanced)} of its ${decimal(lastHome.balanced.value)} on ${plural(abroad.titles, "HathiTrust title")}.`,
    );
  return parts.join(" ");
}

/** How the score of a model that was trained on the shelves is to be read. */
export function trainedOnIt(report: OtherCatalogues): string {
  const seen = report.rungs.filter(({ unseen }) => !unseen);
  const told = seen.flatMap(({ key, title }) => {
    const scores = scoresOf(report, "catalogue", key);
    return scores && scores.titles > 0
      ? [`“${title}” comes to a balanced accuracy of ${decimal(scores.balanced.value)} here`]
      : [];
  });
  if (told.length === 0) return "Every model here was trained without these records.";
  return `${told.join("; ")}, but it was trained on these records with these very labels, so the figure says how well it remembers and nothing about records that it has not seen. No part of the catalogue was kept from it. Of the models in the chart none has seen a record of it, though “Weak supervision” learned from the shelves of the collection, so that it and the labels share a view of what a shelf means.`;
}

/** The classes in which the reader's model fares worst and best in the catalogue. */
export function byClass(report: OtherCatalogues): string {
  const groups = (scoresOf(report, "catalogue", report.reader)?.groups ?? []).filter(
    ({ titles }) => titles > 0,
  );
  if (groups.length < 2) return "";
  const sorted = [...groups].sort((a, b) => a.recall.value - b.recall.value);
  const [worst, best] = [sorted[0], sorted[sorted.length - 1]];
  return `In the catalogue “${readerTitle(report)}” judges ${percent(best.recall.value, 0)} of ${best.group} right and ${percent(worst.recall.value, 0)} of ${worst.group}.`;
}

/** What part languages and empty shelves have in the loss. */
export function languagesAndShelves(report: OtherCatalogues): string {
  const of = (set: SetKey, language: string) =>
    report.languages.find(
      (each) =>
        each.set === set &&
        each.rung === report.reader &&
        each.label === "fiction" &&
        each.language === language,
    );
  const [english, other] = ["English", "other languages"].map((language) => of("catalogue", language));
  const abroad = of("test", "other languages");
  const parts: string[] = [];
  if (english && other)
    parts.push(
      `Of the catalogue’s fiction it finds ${interval(english, percent)} in English and ${interval(other, percent)} in other languages, in which ${count(other.titles)} of ${plural(english.titles + other.titles, "title")} are written.`,
    );
  if (abroad)
    parts.push(
      `The test sample has no more than ${plural(abroad.titles, "title")} of fiction in other languages, so its score could not give warning: that whatever is not English is no novel was never put to the test at home.`,
    );
  const empty = report.trust.filter((each) => each.elsewhere > 20 * Math.max(1, each.collection));
  for (const { shelf, collection, elsewhere } of empty)
    parts.push(
      `The shelf of ${shelf} has ${plural(collection, "title")} in the collection and ${count(elsewhere)} among the undigitised records; a model cannot know subjects that it was never shown.`,
    );
  return parts.join(" ");
}

/** How far the press-mark can be trusted as a label. */
export function trusted({ trust }: OtherCatalogues): string {
  const known = trust.filter(({ books }) => books > 0);
  const books = known.reduce((sum, each) => sum + each.books, 0);
  const agree = known.reduce((sum, each) => sum + each.agree, 0);
  if (books === 0) return "No labelled book stands on such a shelf.";
  const scarce = trust
    .filter((each) => each.books < 20)
    .map(({ shelf, books: n }) => `${shelf} (${count(n)})`);
  return `People and press-mark agree on ${percent(agree / books)} of ${plural(books, "labelled book")} that stand on one of the ${count(labelledClasses.length)} shelves.${
    scarce.length > 0 ? ` For ${scarce.join(", ")} there are too few books to say much.` : ""
  } Errors so rare cannot explain what the models lose.`;
}

/** Why titles are harder elsewhere, from their wording. */
export function worded({ wording }: OtherCatalogues): string {
  const of = (set: SetKey) => wording.find((each) => each.set === set);
  const [home, abroad, catalogue] = [of("test"), of("hathiTrust"), of("catalogue")];
  if (!home || !abroad || !catalogue || abroad.titles === 0 || catalogue.titles === 0) return "";
  return `There are two ways of being elsewhere. HathiTrust asks about the same kinds of books in other words: its titles have ${count(abroad.medianWords)} words in the median instead of ${count(home.medianWords)}, ${percent(abroad.brackets)} have square brackets instead of ${percent(home.brackets, 0)}, and “etc” is all but absent. The undigitised catalogue is worded in the same way, with brackets (${percent(catalogue.brackets, 0)}) and “etc” (${percent(catalogue.etc, 0)}), but it holds other books: ${percent(catalogue.knownWords, 0)} of its words stand in three titles of the collection or more, against ${percent(home.knownWords, 0)} at home.`;
}

/** What taking the brackets out costs a model. */
export function bareSentence(report: OtherCatalogues, change: BareChange | undefined): string {
  if (!change || change.titles === 0) return "There is no test sample to take brackets out of.";
  const title = report.rungs.find(({ key }) => key === change.rung)?.title ?? change.rung;
  return `Of the ${plural(change.titles, "title")}, ${count(change.bracketed)} have brackets. Without them “${title}” loses ${plural(change.lost, "title")} and gains ${count(change.gained)}: ${signed(change.difference.value * 100, 1)} points. ${count(change.fictionLost)} of the lost ones are fiction, since it is mostly novels and poems that the cataloguers named in brackets.`;
}
