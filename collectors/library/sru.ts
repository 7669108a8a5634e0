import type { MarcRecord } from "../../src/lib/catalogue/readers/marc/marcRecord.js";
import { UnexpectedAnswer, type Answer } from "../engine/answer.js";
import type { Session } from "../engine/session.js";
import { addressOf } from "../text.js";
import { elementsOf } from "./envelope.js";
import { marcRecords } from "./marcRecords.js";

/** Records of an answer. */
const pageSize = 100;

/** A request for the records that a search finds (https://www.loc.gov/standards/sru/sru-1-1.html). */
export function searchAddress(address: string, query: string, start: number): string {
  return addressOf(address, {
    ...{ version: "1.1", operation: "searchRetrieve", query, recordSchema: "marcxml" },
    ...{ startRecord: start, maximumRecords: pageSize },
  });
}

/** The records that a search in a library's catalogue finds, page by page. */
export async function* sruRecords(
  session: Session,
  address: string,
  query: string,
): AsyncGenerator<MarcRecord> {
  for (let start = 1; ;) {
    const { records, found, next } = await session.ask(
      { url: searchAddress(address, query, start) },
      readPage,
    );
    session.expect(found);
    if (records.length === 0) session.empty();
    yield* records;
    start = next ?? start + records.length;
    if (records.length === 0 || start > found) return;
  }
}

function readPage(answer: Answer) {
  const elements = elementsOf(answer, ["numberOfRecords", "nextRecordPosition", "message", "diagnostic"]);
  const text = (name: string) => elements.find((element) => element.name === name)?.text;
  const [found, next] = [text("numberOfRecords"), text("nextRecordPosition")];
  if (text("diagnostic") !== undefined && !Number(found))
    throw new UnexpectedAnswer(
      `refused request: ${answer.url}: ${text("message") ?? "a diagnostic"} (expected records)`,
    );
  if (found === undefined)
    throw new UnexpectedAnswer(
      `changed format: ${answer.url} has no numberOfRecords (expected as documented)`,
    );
  return {
    records: marcRecords(answer),
    found: Number(found),
    next: next === undefined ? null : Number(next),
  };
}
