import { readArtefact } from "../../../loaders/inputs.js";
import { writeJson } from "../../../loaders/write.js";
import { readTaskFile } from "../../../models/artefacts.js";
import { parseEncoderDescription } from "../../lib/encoder/description.js";

const description = parseEncoderDescription(
  JSON.parse((await readTaskFile("encoder", "model.json")).toString()),
);
const runtime = await readArtefact("node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm");
await writeJson({ ...description, runtimeBytes: runtime.length });
