import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { artefactPath } from "../../models/artefacts.js";
import { tokeniserDefinition } from "../../src/lib/encoder/tokeniser.js";
import { encoderTensors } from "../../src/lib/encoder/tensors.js";
import { serveSite } from "../../tools/serveSite.js";
import { launchBrowser } from "../../tools/browser.js";
import { installTransformers } from "./install.js";

declare const timeTexts: (texts: readonly string[]) => Promise<number[]>;

/** Takes a text to its vector with the tokeniser and the runtime of Transformers.js, on one thread of a page. */
const page = `
  import { AutoModel, AutoTokenizer, Tensor, env } from "@huggingface/transformers";
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = "/models/";
  env.backends.onnx.wasm.numThreads = 1;
  env.backends.onnx.wasm.wasmPaths = "/runtime/";
  const tokenizer = await AutoTokenizer.from_pretrained("encoder");
  const model = await AutoModel.from_pretrained("encoder", { dtype: "fp32", device: "wasm" });
  globalThis.timeTexts = async (texts) => {
    const times = [];
    for (const text of texts) {
      const began = performance.now();
      const { input_ids } = await tokenizer(text, { truncation: true, max_length: 256 });
      const pieces = new Tensor("int32", Int32Array.from(input_ids.data, Number), input_ids.dims);
      const { ${encoderTensors.mean}: mean } = await model({ ${encoderTensors.pieces}: pieces });
      if (!Number.isFinite(mean.data[0])) throw new Error("no vector: " + text);
      times.push((performance.now() - began) / 1000);
    }
    return times;
  };`;

/** Seconds that each text takes Transformers.js on the encoder's own file. */
export type TimeTexts = (texts: readonly string[]) => Promise<number[]>;

/**
 * Opens a page with Transformers.js in Chromium for the length of a measurement, warmed up.
 *
 * @param measure gets null, after a sentence, where it cannot be had
 */
export async function withTransformers<T>(measure: (time: TimeTexts | null) => Promise<T>): Promise<T> {
  const modules = await installTransformers();
  if (modules === null) {
    console.error("Transformers.js cannot be had here, and is not measured.");
    return measure(null);
  }
  const folder = await mkdtemp(join(tmpdir(), "transformers-"));
  try {
    await layOut(folder, modules);
    const site = await serveSite(folder);
    const browser = await launchBrowser();
    try {
      const opened = await browser.newPage();
      await opened.goto(site.url);
      await opened.waitForFunction(() => typeof timeTexts === "function", undefined, { timeout: 120_000 });
      return await measure((texts) => opened.evaluate((texts) => timeTexts(texts), texts));
    } finally {
      await browser.close();
      await site.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the page with its model in the layout that Transformers.js looks for. */
async function layOut(folder: string, modules: string): Promise<void> {
  const model = join(folder, "models", "encoder");
  await mkdir(join(model, "onnx"), { recursive: true });
  await cp(artefactPath("encoder", "model.onnx"), join(model, "onnx", "model.onnx"));
  const vocabulary = await readFile(artefactPath("encoder", "vocabulary.txt"), "utf8");
  const marks = { single: [mark("[CLS]"), sequence("A"), mark("[SEP]")], pair: [] };
  const ids = (token: string, id: number) => [token, { id: token, ids: [id], tokens: [token] }];
  const special_tokens = Object.fromEntries([ids("[CLS]", 2), ids("[SEP]", 3)]) as object;
  const files = {
    "config.json": { model_type: "bert" },
    "tokenizer_config.json": { tokenizer_class: "BertTokenizer", model_max_length: 256, pad_token: "[PAD]" },
    "tokenizer.json": {
      ...tokeniserDefinition(vocabulary),
      post_processor: { type: "TemplateProcessing", ...marks, special_tokens },
    },
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(join(model, name), JSON.stringify(content));
  await symlink(join(modules, "onnxruntime-web", "dist"), join(folder, "runtime"));
  await build({
    stdin: { contents: page, resolveDir: join(modules, ".."), loader: "js" },
    outfile: join(folder, "page.js"),
    bundle: true,
    format: "esm",
    target: "esnext",
    platform: "browser",
  });
  await writeFile(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Transformers.js</title><script type="module" src="page.js"></script>',
  );
}

function mark(id: string): object {
  return { SpecialToken: { id, type_id: 0 } };
}

function sequence(id: string): object {
  return { Sequence: { id, type_id: 0 } };
}
