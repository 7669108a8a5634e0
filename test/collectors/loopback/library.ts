import type { Reply, Service } from "./server.js";

/** How the repository behaves. */
export interface LibraryOptions {
  records: number;
  /** Tokens that have expired when they are used, by the number of the request. */
  expired?: (request: number) => boolean;
}

const pageSize = 50;

/** A repository as https://www.openarchives.org/OAI/openarchivesprotocol.html describes it. */
export function oaiRepository({ records, expired = () => false }: LibraryOptions): Service {
  let asked = -1;
  return ({ searchParams }) => {
    asked++;
    const token = searchParams.get("resumptionToken");
    if (searchParams.get("verb") === "ListSets")
      return oai(
        "<ListSets><set><setSpec>music</setSpec><setName>Music &amp; scores</setName></set></ListSets>",
      );
    if (searchParams.get("metadataPrefix") !== "marc21" && token === null)
      return oai('<error code="cannotDisseminateFormat">only marc21</error>');
    if (token !== null && expired(asked))
      return oai('<error code="badResumptionToken">it has expired</error>');
    if (records === 0) return oai('<error code="noRecordsMatch">none</error>');
    const from = Number(token ?? 0);
    const last = Math.min(records, from + pageSize);
    const listed = Array.from({ length: last - from }, (_, i) => oaiRecord(from + i)).join("");
    const next = last < records ? String(last) : "";
    return oai(
      `<ListRecords>${listed}<resumptionToken completeListSize="${records}" cursor="${from}">${next}</resumptionToken></ListRecords>`,
    );
  };
}

/** A catalogue as https://www.loc.gov/standards/sru/ describes it. */
export function sruCatalogue({ records }: LibraryOptions): Service {
  return ({ searchParams }) => {
    if (!searchParams.get("query")?.includes("="))
      return xml(
        '<zs:searchRetrieveResponse xmlns:zs="http://www.loc.gov/zing/srw/"><zs:diagnostics><diagnostic xmlns="http://www.loc.gov/zing/srw/diagnostic/"><message>Query syntax error</message></diagnostic></zs:diagnostics></zs:searchRetrieveResponse>',
      );
    const start = Number(searchParams.get("startRecord"));
    const last = Math.min(records, start - 1 + Number(searchParams.get("maximumRecords")));
    const listed = Array.from(
      { length: Math.max(0, last - start + 1) },
      (_, i) => `<zs:record><zs:recordData>${marc(start - 1 + i)}</zs:recordData></zs:record>`,
    ).join("");
    const next = last < records ? `<zs:nextRecordPosition>${last + 1}</zs:nextRecordPosition>` : "";
    return xml(
      `<zs:searchRetrieveResponse xmlns:zs="http://www.loc.gov/zing/srw/"><zs:numberOfRecords>${records}</zs:numberOfRecords><zs:records>${listed}</zs:records>${next}</zs:searchRetrieveResponse>`,
    );
  };
}

function oaiRecord(number: number): string {
  const deleted = number % 20 === 19;
  const header = `<header${deleted ? ' status="deleted"' : ""}><identifier>oai:library:${number}</identifier></header>`;
  return `<record>${header}${deleted ? "" : `<metadata>${marc(number)}</metadata>`}</record>`;
}

function marc(number: number): string {
  const field = (tag: string, code: string, text: string) =>
    `<marc:datafield tag="${tag}" ind1=" " ind2=" "><marc:subfield code="${code}">${text}</marc:subfield></marc:datafield>`;
  const id = String(number).padStart(9, "0");
  return `<marc:record xmlns:marc="http://www.loc.gov/MARC21/slim"><marc:leader>00000nam a2200000 a 4500</marc:leader><marc:controlfield tag="001">${id}</marc:controlfield><marc:controlfield tag="008">850101s1885    enk           000 1 eng d</marc:controlfield>${field("100", "a", "Smith, Jane")}${field("245", "a", `Poems &amp; tales no. ${number}`)}${field("260", "c", "[1885]")}${field("655", "a", "Poetry.")}</marc:record>`;
}

function oai(content: string): Reply {
  return xml(
    `<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-01-01T00:00:00Z</responseDate><request>-</request>${content}</OAI-PMH>`,
  );
}

function xml(body: string): Reply {
  return { type: "text/xml; charset=utf-8", body };
}
