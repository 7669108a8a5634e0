import { writeJson } from "../../loaders/write.js";
import { readModel } from "../../models/artefacts.js";
import { circularOrder } from "../lib/cover/seriation.js";
import { decodeOnnx } from "../lib/model/onnx.js";
import { weightSimilarity } from "../lib/model/weightSimilarity.js";

const { description, onnx } = await readModel("book-genres");
const order = circularOrder(weightSimilarity(decodeOnnx(onnx).model));
await writeJson({ order: order.map((place) => description.labels[place]) });
