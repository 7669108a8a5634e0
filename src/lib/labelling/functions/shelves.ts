import type { Label } from "../../rows.js";
import type { PressMarkFunction } from "../labellingFunction.js";

function shelf(
  name: string,
  vote: Label,
  description: string,
  ...ranges: [first: number, last: number][]
): PressMarkFunction {
  return { kind: "pressMark", name, language: "any", description, vote, ranges };
}

/**
 * Classes of the British Museum library's press-marks, one function a class. Classes that hold fiction and
 * non-fiction alike (0 to 699, 900 to 999, 12200 to 12299) have none.
 */
export const shelves = [
  shelf("shelf-prose", "fiction", "Press-marks of prose fiction, 12550 to 12709.", [12550, 12709]),
  shelf("shelf-poetry", "fiction", "Press-marks of poetry, 11600 to 11699.", [11600, 11699]),
  shelf("shelf-drama", "fiction", "Press-marks of drama, 11700 to 11799.", [11700, 11799]),
  shelf("shelf-history", "non_fiction", "Press-marks of history, 9000 to 9999.", [9000, 9999]),
  shelf(
    "shelf-topography",
    "non_fiction",
    "Press-marks of topography and travel, 10000 to 10499.",
    [10000, 10499],
  ),
  shelf("shelf-theology", "non_fiction", "Press-marks of theology and law, 3000 to 6999.", [3000, 6999]),
  shelf("shelf-science", "non_fiction", "Press-marks of science and the arts, 7000 to 8999.", [7000, 8999]),
  shelf(
    "shelf-old-library",
    "non_fiction",
    "Old press-marks of history and topography, 700 to 899, 1000 to 1499 and 2000 to 2999.",
    [700, 899],
    [1000, 1499],
    [2000, 2999],
  ),
];
