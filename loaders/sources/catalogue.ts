import { annotations, developmentLabels, testSample } from "./catalogue/annotations.js";
import { blurbFiles, blurbGenres } from "./catalogue/blurbs.js";
import { arks, digitisedBooks } from "./catalogue/collection.js";
import { hathiTrust } from "./catalogue/external.js";
import { coverColours, quoteThemes, smashwordsGenres, stackOverflowTags } from "./catalogue/labelSets.js";
import { catalogueFiles } from "./catalogue/marc.js";
import {
  britishFiction1800,
  britishFiction1800Updates,
  britishFiction1830,
  circulatingAuthors,
  circulatingReadme,
  circulatingTitles,
} from "./catalogue/novels.js";
import { taggedQuestions, untaggedQuestions } from "./catalogue/questions.js";
import { englishQuotes, inspirationalQuotes, popularQuotes, quotesSample } from "./catalogue/quotes.js";
import type { Source } from "./source.js";

/** Sources that belong together, under a heading for readers. */
export interface SourceGroup {
  readonly title: string;
  readonly sources: readonly Source[];
}

/** Every dataset that the workbench knows, in the order in which the pages use them. */
const sourceGroups: readonly SourceGroup[] = [
  { title: "The digitised collection", sources: [digitisedBooks, arks] },
  { title: "Annotated titles", sources: [annotations, testSample, developmentLabels] },
  { title: "The nineteenth-century catalogue", sources: catalogueFiles },
  {
    title: "British novels",
    sources: [
      britishFiction1800,
      britishFiction1800Updates,
      britishFiction1830,
      circulatingTitles,
      circulatingAuthors,
      circulatingReadme,
    ],
  },
  { title: "HathiTrust titles", sources: [hathiTrust] },
  { title: "Book descriptions", sources: [...blurbFiles, blurbGenres] },
  { title: "Quotations", sources: [popularQuotes, englishQuotes, inspirationalQuotes, quotesSample] },
  { title: "Questions", sources: [taggedQuestions, untaggedQuestions] },
  { title: "Label sets", sources: [smashwordsGenres, quoteThemes, stackOverflowTags, coverColours] },
];

/** Every source of every group. */
export const allSources: readonly Source[] = sourceGroups.flatMap((group) => group.sources);
