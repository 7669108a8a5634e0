import type { LabellingFunction } from "../labellingFunction.js";
import { authors } from "./authors.js";
import { brackets } from "./brackets.js";
import { danish } from "./danish.js";
import { dutch } from "./dutch.js";
import { englishForms } from "./englishForms.js";
import { englishPast } from "./englishPast.js";
import { englishReference } from "./englishReference.js";
import { englishThemes } from "./englishThemes.js";
import { englishWorld } from "./englishWorld.js";
import { french } from "./french.js";
import { german } from "./german.js";
import { imprints } from "./imprints.js";
import { italian } from "./italian.js";
import { learned } from "./learned.js";
import { otherLanguages } from "./otherLanguages.js";
import { portuguese } from "./portuguese.js";
import { shapes } from "./shapes.js";
import { shelves } from "./shelves.js";
import { slavic } from "./slavic.js";
import { spanish } from "./spanish.js";
import { swedish } from "./swedish.js";

/** The labelling functions of the workbench. */
export const labellingFunctions: readonly LabellingFunction[] = [
  ...brackets,
  ...englishForms,
  ...englishThemes,
  ...englishPast,
  ...englishWorld,
  ...englishReference,
  ...german,
  ...french,
  ...dutch,
  ...danish,
  ...swedish,
  ...spanish,
  ...italian,
  ...portuguese,
  ...slavic,
  ...otherLanguages,
  ...authors,
  ...shelves,
  ...imprints,
  ...shapes,
  ...learned,
];
