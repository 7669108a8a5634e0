import { formsOfWord } from "../catalogue/formWords.js";
import { titleKey } from "./titleKey.js";

/** A note that says nothing of the work: the edition, the volumes, plates, who edited it. */
const note =
  /[,.;:]? *\(?\b(?:(?:the )?(?:\w+|\d+(?:st|nd|rd|th|d)) (?:and \w+ )?(?:edition|impression|thousand)|new (?:and \w+ )?edition|new series|in (?:\w+|\d+) vol(?:ume)?s?|(?:vol|volume|part)\.? (?:\d+|[ivxl]+)|with (?:\w+ ){0,3}(?:illustrations|plates|maps|portraits?|engravings|notes|a preface|an introduction)|(?:illustrated|edited|translated|compiled|adapted)\b)[\s\S]*$/iu;
/** Where a main title ends: subtitle, alternative title, statement of responsibility, an ellipsis. */
const mainEnd =
  /(?<=[\p{L}\p{N}]{3}['’"”)]?)[.](?=\s)|\s?[:;([/]|\s\.{2,}|,? (?:or|ou|oder|ossia)[,:]? (?=[\p{Lu}"“])|,? by (?=[\p{Lu}"“]|the )/u;
const article =
  /^(?:the|a|an|le|la|les|un|une|der|die|das|ein|eine|il|lo|i|gli|el|los|las|de|het|een)[ ]+|^l['’]/i;
const word = /[\p{L}\p{N}]+/gu;
/** Words that, beside those of forms, tell no work from another. */
const common = new Set(
  "the a an of and in on by for from to with or other his her my new old collected complete selected select original miscellaneous various works work volume vol part series book books edition verse prose english le la les de des du et der die das und von el los las y di e del".split(
    " ",
  ),
);

/**
 * What two catalogues call the same work: the letters and digits of its main title, without subtitle, alternative
 * title, edition, volumes, statement of responsibility, form word at its end, article at its beginning, and what the
 * cataloguer put in brackets. "Dumaresq's Daughter. A novel" and "DUMARESQ'S DAUGHTER; by …" are one. A main title that
 * names nothing but forms ("Poems", "Tales and Sketches") belongs to many works: there all letters of the title count,
 * so that only a copy is the same.
 */
export function workKey(title: string): string {
  const plain = title.replace(/\[[^\]]*\]?/g, " ").trim() || title.replace(/[[\]]/g, " ").trim();
  const noted = plain.replace(note, "");
  const [first] = noted.replace(article, "").split(mainEnd);
  const main = withoutForm(first);
  return namesWork(main) ? titleKey(main) : titleKey(noted);
}

/** A main title without the form at its end: "Emma, a novel" gives "Emma". */
function withoutForm(main: string): string {
  const cut = main.replace(/,? (?:a|an|ein|eine|un|une)(?: [\w'-]+){0,2} [\w'-]+$/iu, (end) =>
    formsOfWord(end.slice(end.lastIndexOf(" ") + 1).toLowerCase()) > 0 ? "" : end,
  );
  return cut === "" ? main : cut;
}

/** Is there a word that is neither a form nor as common as "the collected"? */
function namesWork(main: string): boolean {
  return (main.toLowerCase().match(word) ?? []).some(
    (each) => !common.has(each) && formsOfWord(each) === 0 && each.length > 1,
  );
}
