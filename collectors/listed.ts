import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type ClientOptions } from "./engine/client.js";
import type { Asked, Collector } from "./engine/collector.js";
import { Responses } from "./engine/responses.js";
import { Session } from "./engine/session.js";

/** What a service says can be asked for, such as the sets of a catalogue. Nothing of it is kept. */
export async function* listed(
  collector: Collector,
  asked: Asked,
  client: ClientOptions,
): AsyncGenerator<string> {
  if (!collector.list) throw new Error(`no sets: ${collector.name} (expected catalogue)`);
  const folder = await mkdtemp(join(tmpdir(), "workbench-"));
  const responses = await Responses.open(folder);
  try {
    yield* collector.list(new Session(responses, new Client(client)), asked);
  } finally {
    responses.close();
    await rm(folder, { recursive: true });
  }
}
