import { describe, expect, it } from "vitest";
import { doubleLabels } from "../../../loaders/audit/doubleLabels.js";
import { authorInComment, compareFields } from "../../../loaders/audit/fieldComparisons.js";
import { headings } from "../../../loaders/audit/headings.js";
import { shelfLabel } from "../../../src/lib/agreement/shelfLabel.js";
import type { AnnotatedBook, TestBook } from "../../../src/lib/rows.js";

const record = {
  title: "Rambles in Norway, with a map",
  author: "Forbes, Anna, 1850-",
  place: "Edinburgh ; London",
  publisher: "Grant & Sons",
  year: 1881,
  languages: ["English"],
  shelfmark: "10280.bb.7.",
};
const annotation = {
  year: 1882,
  place: "Edinburgh",
  publisher: "Printed for Grant",
  country: "stk",
  subjectTerms: [{ term: "Norway", id: "fst01204556" }],
  comment: "NACO heading for author: Forbes, A.",
  label: "non_fiction" as const,
};

describe("compareFields", () => {
  it("agrees in every field where record and annotation describe one book", () => {
    expect(Object.values(compareFields(record, annotation))).toEqual(Array(7).fill(true));
  });

  it("disagrees in every field where they describe two", () => {
    const other = {
      ...{ year: 1820, place: "Paris", publisher: "Didot", country: "fr", label: "fiction" as const },
      subjectTerms: [{ term: "Sailors", id: "" }],
      comment: "Authorised heading for author: Roux, J.",
    };
    expect(Object.values(compareFields(record, other))).toEqual(Array(7).fill(false));
  });

  it("says nothing where a side is empty, or the shelf holds both labels", () => {
    const empty = {
      ...{
        year: null,
        place: "",
        publisher: "",
        country: "",
        subjectTerms: [],
        comment: "",
        label: "fiction" as const,
      },
    };
    const verdicts = compareFields({ ...record, shelfmark: "12300.a.1." }, empty);
    expect(Object.values(verdicts)).toEqual(Array(7).fill(null));
  });
});

describe("authorInComment", () => {
  it("reads the name after the words on a heading, and none where there is none", () => {
    expect(authorInComment("Authorized heading for author: Bede, Cuthbert")).toBe("Bede, Cuthbert");
    expect(authorInComment("NACO heading for author\n Hocking, Silas")).toBe("Hocking, Silas");
    expect(authorInComment("No author heading")).toBe("");
    expect(authorInComment("")).toBe("");
  });
});

describe("shelfLabel", () => {
  it("gives a label to shelves of one kind alone", () => {
    expect([shelfLabel("drama"), shelfLabel("history"), shelfLabel("other"), shelfLabel(null)]).toEqual([
      "fiction",
      "non_fiction",
      null,
      null,
    ]);
  });
});

describe("doubleLabels", () => {
  const book = (id: string, title: string, label: string | null) =>
    ({ id, title, label, author: "", year: null, ark: "" }) as unknown as AnnotatedBook & TestBook;

  it("matches by record first, then by title, and leaves unlabelled books out", () => {
    const annotated = [
      book("1", "Songs of the Moor", "fiction"),
      book("2", "Letters from abroad", "non_fiction"),
      book("3", "Not in the sample", "fiction"),
      book("4", "Nobody could tell", "fiction"),
      book("5", "", "fiction"),
    ];
    const test = [
      book("1", "Another title", "non_fiction"),
      book("9", "Letters from abroad.", "non_fiction"),
      book("4", "Nobody could tell", null),
      book("8", "", "fiction"),
    ];
    expect(doubleLabels(annotated, test)).toMatchObject([
      { id: "1", annotation: "fiction", test: "non_fiction", matchedBy: "record" },
      { id: "2", annotation: "non_fiction", test: "non_fiction", matchedBy: "title" },
    ]);
  });
});

describe("headings", () => {
  it("reads the kind of a heading from its tag, each heading of a book once", () => {
    const copy = (genre: string, subject: string) => ({
      id: "1",
      bookId: "1",
      annotator: "1",
      madeAt: "",
      subject: "",
      cells: { "FAST genre terms": genre, "FAST subject terms": subject },
    });
    const { facets, book, facet, term, id } = headings([
      copy("655 7 $aPoetry$2fast$0(OCoLC)fst01423828", ""),
      copy(
        "",
        "651 7 ǂaEnglandǂzLondonǂ2fastǂ0(OCoLC)fst01204271\n651 7 ǂaEnglandǂzLondonǂ2fastǂ0(OCoLC)fst01204271\nSeafaring",
      ),
    ]);
    expect(book).toEqual([0, 1, 1]);
    expect(facet.map((number) => facets[number])).toEqual(["Forms and genres", "Places", "Other headings"]);
    expect(term).toEqual(["Poetry", "England--London", "Seafaring"]);
    expect(id).toEqual(["fst01423828", "fst01204271", ""]);
  });
});
