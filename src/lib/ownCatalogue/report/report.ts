import { count } from "../../format.js";
import { modelVersion } from "../../inference/verdict.js";
import { citationText } from "./citation.js";
import { longDay } from "./longDay.js";
import { Markup, markup } from "./markup.js";
import { answersSection, catalogueSection, modelSection } from "./catalogueSections.js";
import { accuracySection, annotationsSection, sharesSection, slicesSection } from "./figureSections.js";
import { limitsSection } from "./limitsSection.js";
import type { ReportFigures, ReportSource } from "./reportFigures.js";
import { settingsSection } from "./settingsSection.js";

/** Drawings of a report, as SVG. */
export interface ReportCharts {
  /** Records by period, null where no year is known. */
  years: Markup | null;
  /** Shares of labels with their intervals, null where none are estimated. */
  shares: Markup | null;
}

const style = `
  :root { color-scheme: light; --theme-foreground: #1a1a1a; --theme-foreground-muted: #666; --theme-foreground-faintest: #ddd; --theme-background: #fff; }
  body { font: 17px/1.5 Georgia, "Times New Roman", serif; color: #1a1a1a; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h1, h2 { line-height: 1.2; }
  h2 { margin-top: 2.2rem; border-top: 1px solid #bbb; padding-top: 0.8rem; }
  table { border-collapse: collapse; font: 14px/1.4 system-ui, sans-serif; margin: 1rem 0; }
  caption { text-align: left; font-weight: 600; padding-bottom: 0.3rem; }
  th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #ddd; padding: 0.25rem 0.9rem 0.25rem 0; }
  th[scope="row"] { font-weight: normal; min-width: 8rem; overflow-wrap: anywhere; }
  .number { text-align: right; white-space: nowrap; }
  .table { overflow-x: auto; }
  figure { margin: 1rem 0; }
  figcaption { font: 14px/1.4 system-ui, sans-serif; }
  p { overflow-wrap: anywhere; }
  svg { max-width: 100%; height: auto; }
  @media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;

/** A report on a reader's catalogue: one HTML page that needs nothing else. */
export function report(source: ReportSource, figures: ReportFigures, charts: ReportCharts): string {
  const { file, models, citation, at } = source;
  const title = `Report on “${file.name}”`;
  const [used] = models;
  return `<!doctype html>
${
  markup`<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${citation.title} ${citation.version}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${longDay(at)}. ${count(figures.titled)} titles of this catalogue were read by the model “${used.title}” (version ${modelVersion(used.description)}) in a browser; nothing of the catalogue was sent anywhere. The report says what was asked, what came out, how sure that is, and what it rests on.</p>
${catalogueSection(source, figures, charts.years)}
${modelSection(used)}
${answersSection(used, figures)}
${annotationsSection(source, figures)}
${accuracySection(figures, source)}
${sharesSection(figures, source, charts.shares)}
${slicesSection(figures)}
${limitsSection(figures, source)}
<h2>How to cite</h2>
<p>${citationText(citation, longDay(at))} Model “${used.title}”, version ${modelVersion(used.description)}.</p>
${settingsSection(source)}
</main>
</body>
</html>`.text
}
`;
}
