/** Writes files that readers take home off the page's thread. */
import { expose } from "comlink";
import { homeFormats, type HomeFormatKey } from "../../lib/ownCatalogue/takeHome/formats.js";
import type { Cell, TableShape, TableWriter } from "../../lib/ownCatalogue/takeHome/tableWriter.js";

let writer: TableWriter | undefined;
let type = "";

const offer = {
  /** Begins a file, in place of one that was not finished. */
  begin(format: HomeFormatKey, shape: TableShape): void {
    writer = homeFormats[format].writer(shape);
    ({ type } = homeFormats[format]);
  },
  write(columns: readonly (readonly Cell[])[]): void {
    writer?.write(columns);
  },
  finish(): Blob {
    const file = new Blob(writer?.finish(), { type });
    writer = undefined;
    return file;
  },
};

export type HomeOffer = typeof offer;
expose(offer);
