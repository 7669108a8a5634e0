import { colour } from "../palette.js";

/** The chosen set in the colour of what is chosen, the collection in grey; the marks differ in shape too. */
export const setColour = "var(--theme-foreground-focus)";
export const collectionColour = colour.muted;
