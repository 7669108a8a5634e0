import type { Answer } from "../engine/answer.js";
import type { Session } from "../engine/session.js";
import { UnexpectedAnswer } from "../engine/answer.js";
import { addressOf } from "../text.js";
import { elementsOf } from "./envelope.js";
import { marcRecords } from "./marcRecords.js";
import type { MarcRecord } from "../../src/lib/catalogue/readers/marc/marcRecord.js";

/** What is asked of a repository. */
export interface OaiQuestion {
  address: string;
  set: string | undefined;
  from: string | undefined;
}

/** Times that a list is begun anew after its token has expired. */
const mostBeginnings = 10;

/** The first request for the records of a list (https://www.openarchives.org/OAI/openarchivesprotocol.html#ListRecords). */
export function listAddress({ address, set, from }: OaiQuestion, beginning = 0): string {
  const begun = addressOf(address, {
    ...{ verb: "ListRecords", metadataPrefix: "marc21" },
    ...(set !== undefined && { set }),
    ...(from !== undefined && { from }),
  });
  return beginning === 0 ? begun : `${begun}#beginning-${beginning}`;
}

/**
 * The records of a repository, list by list, along its resumption tokens. A token that has expired, as after a long
 * stop, begins the list anew: records that come twice are one row.
 */
export async function* oaiRecords(session: Session, question: OaiQuestion): AsyncGenerator<MarcRecord> {
  for (let beginning = 0; beginning < mostBeginnings; beginning++) {
    let url = listAddress(question, beginning);
    for (;;) {
      const list = await session.ask({ url }, readList);
      if (list.total !== null) session.expect(list.total);
      if (list.records.length === 0) session.empty();
      yield* list.records;
      if (list.error === "badResumptionToken") break;
      if (list.token === "") return;
      url = addressOf(question.address, { verb: "ListRecords", resumptionToken: list.token });
    }
  }
  throw new Error(`expired tokens: ${question.address} (expected a list that lasts as long as it is read)`);
}

/** The names of the sets of a repository, each with its key. */
export async function* oaiSets(
  session: Session,
  address: string,
): AsyncGenerator<{ key: string; name: string }> {
  for (let url = addressOf(address, { verb: "ListSets" }); url !== "";) {
    const found = await session.ask({ url }, (answer) =>
      elementsOf(answer, ["setSpec", "setName", "resumptionToken"]),
    );
    const texts = (name: string) => found.filter((element) => element.name === name).map(({ text }) => text);
    const [keys, names] = [texts("setSpec"), texts("setName")];
    for (const [i, key] of keys.entries()) yield { key, name: names[i] ?? "" };
    const [token = ""] = texts("resumptionToken");
    url = token === "" ? "" : addressOf(address, { verb: "ListSets", resumptionToken: token });
  }
}

function readList(answer: Answer) {
  const elements = elementsOf(answer, ["resumptionToken", "error"]);
  const error = elements.find(({ name }) => name === "error");
  const code = error?.attributes["code"] ?? "";
  if (error && code !== "badResumptionToken" && code !== "noRecordsMatch")
    throw new UnexpectedAnswer(`refused request: ${answer.url}: ${code}, ${error.text} (expected records)`);
  const token = elements.find(({ name }) => name === "resumptionToken");
  const size = token?.attributes["completeListSize"];
  return {
    records: error ? [] : marcRecords(answer),
    token: token?.text ?? "",
    total: size === undefined ? null : Number(size),
    error: code,
  };
}
