import { count, decimal, intervalRange, percent, type Interval } from "../format.js";
import type { TaskFigures } from "./taskFigures.js";

/** A figure as readers see it, with the range of its interval, "" where it has none. */
interface Cell {
  value: string;
  range: string;
}

/** A row of the table of tasks, the same for the page and the command line. */
export interface FigureRow {
  label: string;
  /** What it is, in a few words. */
  meaning: string;
  of: (figures: TaskFigures) => Cell;
}

const plain = (value: string): Cell => ({ value, range: "" });
const estimate = (figure: Interval | null, digits?: number): Cell => ({
  value: decimal(figure?.value, digits),
  range: figure === null ? "" : intervalRange(figure, (value) => decimal(value, digits)),
});

/** What the table of tasks shows of each. */
export const figureRows: readonly FigureRow[] = [
  { label: "Texts", meaning: "held out", of: ({ texts }) => plain(count(texts)) },
  {
    label: "Seeds",
    meaning: "trainings behind the two scores",
    of: ({ seeds }) => plain(count(seeds)),
  },
  {
    label: "Accuracy or micro-F1",
    meaning: "accuracy where a text has one label, micro-F1 where it may have several",
    of: ({ score }) => estimate(score),
  },
  { label: "Macro-F1", meaning: "mean of the F1 of the classes", of: ({ macroF1 }) => estimate(macroF1) },
  {
    label: "Calibration error",
    meaning: "ten bins of equal mass, each class against the rest, mean over the classes",
    of: ({ calibration }) => estimate(calibration.mean, 4),
  },
  {
    label: "If calibrated",
    meaning: "what chance alone would make of it",
    of: ({ calibration }) => plain(decimal(calibration.meanIfCalibrated, 4)),
  },
  {
    label: "Classes off",
    meaning: "classes whose error is above what 95% of calibrated models would show",
    of: ({ calibration: { classes } }) =>
      plain(`${count(classes.filter(isOff).length)} of ${count(classes.length)}`),
  },
  {
    label: "Planted errors",
    meaning: "average precision with which labels made wrong on purpose are found",
    of: ({ planted }) => estimate(planted?.averagePrecision ?? null),
  },
  {
    label: "Shows a step of",
    meaning: "smallest difference to the model before it that the texts show four times in five",
    of: ({ smallest }) => plain(percent(smallest)),
  },
  {
    label: "Faultless model",
    meaning: "accuracy of a model without fault on labels that are not",
    of: ({ ceiling }) => estimate(ceiling),
  },
];

/** Is the calibration error of a class more than chance? */
export function isOff({ error, atMost }: TaskFigures["calibration"]["classes"][number]): boolean {
  return error.value > atMost;
}

/** A cell on one line. */
export function figureText({ value, range }: Cell): string {
  return range === "" ? value : `${value} (${range})`;
}
