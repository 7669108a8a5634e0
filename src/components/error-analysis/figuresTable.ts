import { html } from "htl";
import { figureRows, isOff, type FigureRow } from "../../lib/errorAnalysis/figureRows.js";
import type { TaskFigures } from "../../lib/errorAnalysis/taskFigures.js";
import { count, decimal, interval, intervalRange, percent } from "../../lib/format.js";
import { countColumn, decimalColumn } from "../numberColumn.js";
import { labelName } from "../palette.js";
import { scoreCell } from "../scoreCell.js";
import { dataTable, type Column } from "../table.js";

const fine = (value: number | null | undefined) => decimal(value, 4);

/** The figures of all tasks, a column for each. */
export function figuresTable(tasks: readonly TaskFigures[]): HTMLElement {
  return dataTable(figureRows, {
    caption: "The final model of every task, with 95% intervals",
    columns: [
      {
        key: "label",
        label: "Figure",
        width: "11rem",
        sort: false,
        format: (_, { label, meaning }) => html`<span>${label}<br /><small>${meaning}</small></span>`,
      },
      ...tasks.map((figures): Column<FigureRow> => ({
        key: figures.task,
        label: figures.title,
        sort: false,
        align: "right",
        value: ({ of }) => of(figures).value,
        format: (value, { of }) => scoreCell(String(value), of(figures).range),
      })),
    ],
  });
}

/** The classes of a task whose calibration error is furthest above chance, ten at most. */
export function worstCalibrated({ calibration: { classes } }: TaskFigures): HTMLElement {
  const worst = classes
    .map((each) => ({ ...each, beyond: each.error.value - each.ifCalibrated, off: isOff(each) }))
    .sort((a, b) => b.beyond - a.beyond)
    .slice(0, 10);
  return dataTable(worst, {
    caption: `Calibration by class, ${classes.length > 10 ? `the ten worst of ${count(classes.length)}` : "the worst first"}`,
    columns: [
      { key: "label", label: "Class", format: (value) => labelName(String(value)) },
      countColumn("texts", "Texts"),
      {
        key: "error",
        label: "Calibration error",
        align: "right",
        format: (_, { error }) => scoreCell(fine(error.value), intervalRange(error, fine)),
        sort: ({ error }) => error.value,
      },
      decimalColumn("ifCalibrated", "If calibrated", { digits: 4 }),
      decimalColumn("atMost", "95% at most", { digits: 4 }),
      { key: "off", label: "More than chance", format: (value) => (value === true ? "yes" : "no") },
    ],
  });
}

/** How many classes are off, and how many would be by chance. */
export function calibrationSentence({
  calibration: { classes, mean, meanIfCalibrated },
}: TaskFigures): string {
  const off = classes.filter(isOff).length;
  const error = `${interval(mean, fine)}, where chance alone would make ${fine(meanIfCalibrated)}`;
  if (classes.length === 1)
    return `The error is ${error}; it is ${off === 1 ? "more" : "no more"} than 95% of calibrated models would show.`;
  return (
    `Averaged over the classes, the error is ${error}. ${count(off)} of ${count(classes.length)} classes show more than 95% of ` +
    `calibrated models would; by chance, ${decimal(classes.length * 0.05, 1)} would.`
  );
}

/** Which intervals cover the seed of the training. */
export function seedSentence(tasks: readonly TaskFigures[]): string {
  const list = (some: readonly TaskFigures[]) =>
    new Intl.ListFormat("en-GB").format(some.map(({ title }) => `“${title}”`));
  const several = tasks.filter(({ seeds }) => seeds > 1);
  const once = tasks.filter(({ seeds }) => seeds === 1);
  return [
    several.length > 0 &&
      `Of ${list(several)} the two scores are means over ${new Intl.ListFormat("en-GB").format(several.map(({ seeds }) => count(seeds)))} seeds, of which the first is the model that is kept, and their intervals cover the choice of the texts and the luck of the training together: the variance of the one, from a bootstrap over texts, and that of the mean of the other are added. That needs no second look at the texts, and is rather too wide, since what a seed does to single texts is counted twice; how much the seeds add, so few of them tell only coarsely.`,
    once.length > 0 &&
      `${list(once)} ${once.length === 1 ? "was" : "were each"} trained with one seed, and the intervals cover the texts alone.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** What a model without fault would score on labels that have some, and where the model stands beside it. */
export function ceilingSentence({ evidence, ceiling, score, title, nouns }: TaskFigures): string {
  if (!evidence || !ceiling) return "";
  const { twice, disagree, contradicted } = evidence;
  const gap = (ceiling.value - score.value) * 100;
  const inside = score.value >= ceiling.low && score.value <= ceiling.high;
  const sentences = [
    `How much is there to win? Of the ${count(twice)} ${nouns} that two people labelled without knowing of each other, they disagree on ${count(disagree)}.`,
    `If both err independently and equally often, ${percent(1 - ceiling.value)} of the labels of “${title}” are wrong, and a model without fault would score ${interval(ceiling)} against them: an exact interval, whose upper end counts the ${count(contradicted)} ${nouns} that name themselves what their label denies as labelled wrong.`,
    `The model stands ${decimal(Math.abs(gap), 1)} points ${gap >= 0 ? "below" : "above"}, ${inside ? "inside the interval: so few double labels cannot part its faults from those of the labels" : "outside the interval"}.`,
    ceiling.low < score.value &&
      `Its lower end is below the model’s own ${decimal(score.value)}, which could be true only if model and people erred on the same ${nouns}.`,
  ];
  return sentences.filter(Boolean).join(" ");
}
