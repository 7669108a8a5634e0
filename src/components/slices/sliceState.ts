import { conditionKinds } from "../../lib/slices/discovery/settings.js";
import { encodeSlice } from "../../lib/slices/slice.js";
import { startingSlices } from "../../lib/slices/startingSlices.js";
import { defaultTask } from "../taskChooser.js";
import { urlState, type UrlState } from "../urlState.js";

/** What the page on slices shows at first. */
export function startingState() {
  return {
    ...defaultTask,
    /** Key of the model; the final one for "". */
    model: "",
    slice: startingSlices.map(encodeSlice),
    /** Name of the slice whose titles are listed. */
    open: "",
    alpha: 0.95,
    support: 20,
    depth: 3,
    seed: 1,
    half: "first",
    use: ["catalogue", "words", "length", "language", "confidence"],
  };
}

/** What the page on slices keeps in the address. */
export type SliceState = UrlState<ReturnType<typeof startingState>>;

/** The settings of the page, bound to the address. @param scope where several states share it: see `divideQuery` */
export function sliceState(scope = ""): SliceState {
  return urlState<ReturnType<typeof startingState>>(
    startingState(),
    {
      choices: { half: ["first", "second"], use: conditionKinds },
      bounds: { alpha: [0.5, 1], support: [2, 1000], depth: [1, 3], seed: [1, 9999] },
      typed: ["slice", "open"],
    },
    scope,
  );
}
