import type { Asked, Collector } from "./engine/collector.js";
import { listAddress, oaiRecords, oaiSets, type OaiQuestion } from "./library/oai.js";
import { recordRow, type LibraryRecord } from "./library/recordRow.js";
import { searchAddress, sruRecords } from "./library/sru.js";

/** Records of a library that offers them by OAI-PMH or SRU, in MARCXML: where *Your catalogue* can begin. */
export const catalogue: Collector = {
  name: "catalogue",
  kind: "records",
  service: "a library’s catalogue, by OAI-PMH or SRU",
  documentation: "https://www.openarchives.org/OAI/openarchivesprotocol.html",
  licence: "as the library says",
  citation: "Records of the library at the address asked.",
  address: undefined,
  perSecond: 1,
  takes: ["protocol", "set", "query"],

  plan(asked) {
    return {
      requests: [
        isSru(asked) ? searchAddress(asked.address, queryOf(asked), 1) : listAddress(questionOf(asked)),
      ],
      itemsPerRequest: 100,
      cost: "nothing; a library’s server is small, so that it is asked once a second",
    };
  },

  async *collect(session, asked) {
    const records = isSru(asked)
      ? sruRecords(session, asked.address, queryOf(asked))
      : oaiRecords(session, questionOf(asked));
    const credit = {
      library: new URL(asked.address).hostname,
      address: asked.address,
      licence: "as the library says",
    };
    for await (const record of records) yield recordRow(record, credit);
  },

  async *list(session, asked) {
    for await (const { key, name } of oaiSets(session, asked.address)) yield `${key}\t${name}`;
  },

  file: {
    name: "records.xml",
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="http://www.loc.gov/MARC21/slim">\n',
    of: (row) => (row as LibraryRecord).marcxml,
    foot: "</collection>\n",
  },
};

function isSru({ protocol = "oai" }: Asked): boolean {
  if (protocol === "oai" || protocol === "sru") return protocol === "sru";
  throw new Error(`unknown protocol: ${protocol} (expected oai or sru)`);
}

function queryOf({ query }: Asked): string {
  if (query) return query;
  throw new Error("missing option: --query (expected what to search for, with --protocol sru)");
}

function questionOf({ address, set, since }: Asked): OaiQuestion {
  return { address, set, from: since };
}
