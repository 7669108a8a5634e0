import { stringify } from "csv-stringify/sync";
import { developmentLabelColumns } from "../catalogue/annotations.js";
import type { Work } from "./works.js";

const codes: Record<string, string> = {
  Czech: "cs",
  Danish: "da",
  Dutch: "nl",
  English: "en",
  French: "fr",
  German: "de",
  Greek: "el",
  Hungarian: "hu",
  Italian: "it",
  Latin: "la",
  Norwegian: "no",
  Polish: "pl",
  Portuguese: "pt",
  Russian: "ru",
  Spanish: "es",
  Swedish: "sv",
  Welsh: "cy",
};

/** The titles labelled for choosing models. */
export function renderDevelopmentLabels(works: readonly Work[]): string {
  const rows = works
    .filter(({ role }) => role === "development")
    .map(({ id, title, language, label }) => [
      id,
      title,
      codes[language] ?? "",
      language === "English" ? "random" : "not_english",
      label,
    ]);
  return stringify([[...developmentLabelColumns], ...rows]);
}
