import type { PackedModel } from "./packedModel.js";

/** Put in its place when the library is built. */
declare const packedModel: PackedModel;

/** The model that the library carries. */
export const model: PackedModel = packedModel;
