import { deepKey } from "../deep/deepKey.js";
import { flipKinds, type FlipKind } from "./flipKinds.js";
import { neverRight, titleChanges, type LadderModel, type LadderTitle } from "./flips.js";
import { namesakeRecalls, type NamedTitle, type NamesakeRecall } from "./namesakes.js";

/** What the rungs of the ladder make of the test titles: figures, no titles. */
export interface LadderFigures {
  titles: number;
  /** Titles that no rung gets right. */
  neverRight: number;
  /** Titles of fiction of which a list of novels holds a namesake. */
  namesakes: number;
  namesakeRecalls: NamesakeRecall[];
  /** What became of titles from the final model to words and encoder; none where the latter was not fitted on them. */
  toDeep: FlipKind[];
}

/** The figures of some titles. @param final key of the model that serves readers */
export function ladderFigures(
  titles: readonly (LadderTitle & NamedTitle)[],
  models: readonly LadderModel[],
  final: string,
): LadderFigures {
  const [before, after] = [final, deepKey].map((key) => models.findIndex((model) => model.key === key));
  return {
    titles: titles.length,
    neverRight: neverRight(titles, models).length,
    namesakes: titles.filter(({ hasNamesake, label }) => hasNamesake && label === "fiction").length,
    namesakeRecalls: namesakeRecalls(titles, models),
    toDeep: before < 0 || after < 0 ? [] : flipKinds(titleChanges(titles, models, before, after)),
  };
}
