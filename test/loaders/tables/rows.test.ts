import { stringify } from "csv-stringify/sync";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../../loaders/formats/csv.js";
import { parseMarcXml } from "../../../loaders/formats/marcxml.js";
import {
  annotationColumns,
  developmentLabelColumns,
  testSampleColumns,
} from "../../../loaders/sources/catalogue/annotations.js";
import { libraryColumns } from "../../../loaders/sources/catalogue/columns.js";
import { annotatedBooks } from "../../../loaders/tables/annotatedBooks.js";
import { annotationRows } from "../../../loaders/tables/annotationRows.js";
import { booksOf } from "../../../loaders/tables/books.js";
import { catalogueRecords } from "../../../loaders/tables/catalogueRecords.js";
import { developmentBooks } from "../../../loaders/tables/developmentLabels.js";
import { parseImprint } from "../../../loaders/tables/imprint.js";
import { testBooks } from "../../../loaders/tables/testSample.js";

/** A table of the given cells in the given columns; other cells are empty. */
function table<Column extends string>(columns: readonly Column[], rows: Partial<Record<Column, string>>[]) {
  const full = rows.map((row) => columns.map((column) => row[column] ?? ""));
  const text = stringify([[...columns], ...full]);
  return parseCsv(Buffer.from(text), "t.csv", { columns });
}

const id = "BL record ID for physical resource";

describe("booksOf", () => {
  const books = (...rows: Partial<Record<(typeof libraryColumns)[number], string>>[]) =>
    booksOf(table(libraryColumns, rows), new Map([["900000001", { digitalId: "1", ark: "ark:/99999/x" }]]));

  test("reads a book", () => {
    const { rows } = books({
      "BL record ID": "800000001",
      Name: "HOLT, Ann",
      Title: " The Mill by the Ford. [A novel.] ",
      "Country of publication": "England",
      "Place of publication": "London",
      Publisher: "Marsh & Sons",
      "Date of publication": "1879 [1878]",
      "BL shelfmark": "Digital Store 12650.c.2.",
      Languages: "Dutch ; Latin",
      [id]: "900000001",
    });
    expect(rows).toEqual([
      {
        id: "900000001",
        digitalId: "800000001",
        title: "The Mill by the Ford. [A novel.]",
        author: "HOLT, Ann",
        place: "London",
        publisher: "Marsh & Sons",
        year: 1879,
        dateStatement: "1879 [1878]",
        shelfmark: "12650.c.2.",
        country: "England",
        languages: ["Dutch", "Latin"],
        ark: "ark:/99999/x",
      },
    ]);
  });

  test("drops and counts rows without an ID and repeated IDs", () => {
    const { rows, summary } = books({ [id]: "#N/A" }, { [id]: "42", Title: "First" }, { [id]: "000000042" });
    expect(rows.map(({ id, title }) => [id, title])).toEqual([["000000042", "First"]]);
    expect(summary).toMatchObject({
      read: 3,
      kept: 1,
      dropped: { "without a record ID": 1, "repeating a record ID": 1 },
    });
  });

  test("keeps and counts blank titles, blank digital IDs and dates that name no year", () => {
    const { rows, summary } = books(
      { [id]: "1", "Date of publication": "17 vols. University Press" },
      { [id]: "900000001", Title: "T", "BL record ID": "14", "Date of publication": "1850" },
    );
    expect(rows[0]).toMatchObject({ title: "", digitalId: "", year: null, languages: [], ark: "" });
    expect(summary.noted).toEqual({
      "without a title": 1,
      "without a digital ID": 1,
      "with a date that names no year": 1,
      "without an ark": 1,
    });
  });

  test("takes the first of all names where there is no heading", () => {
    const { rows } = books(
      { [id]: "1", "All names": "Example, Edward, 1800-1850 [person] ; B [person]" },
      { [id]: "2", "All names": "EXAMPLE, Samuel.|SAMPLE, Edward" },
    );
    expect(rows.map(({ author }) => author)).toEqual(["Example, Edward, 1800-1850", "EXAMPLE, Samuel."]);
  });
});

type AnnotationColumn = (typeof libraryColumns)[number] | (typeof annotationColumns)[number];
const annotation: Partial<Record<AnnotationColumn, string>> = {
  [id]: "900000001",
  Title: "Poems",
  "Place of publication": "Edinburgh ; London",
  "Date of publication": "1877",
  Languages: "English",
  classification_id: "123456789.0",
  user_id: "3.0",
  created_at: "2021-02-03 04:05:06 UTC",
  annotator_date_pub: "[1877]",
  annotator_normalised_date_pub: "1877",
  annotator_genre: "Fiction",
  annotator_FAST_genre_terms: "655 7 $aPoetry$2fast$0(OCoLC)fst01423828",
  annotator_FAST_subject_terms: "NONE",
  annotator_comments: "NONE",
  annotator_publisher: "A. & Co.",
  annotator_place_pub: "Edinburgh\nLondon",
  annotator_country: "stk",
  "Link to digitised book": "http://access.bl.uk/item/viewer/ark:/99999/x",
  is_valid: "False",
};
const annotations = (...changes: Partial<Record<AnnotationColumn, string>>[]) =>
  annotationRows(
    table(
      [...libraryColumns, ...annotationColumns],
      changes.map((change) => ({ ...annotation, ...change })),
    ),
    "t.csv",
  );

describe("annotationRows", () => {
  test("reads a judgement beside its book", () => {
    const [row] = annotations({}).rows;
    expect(row.split).toBe("training");
    expect(row.book).toMatchObject({ id: "900000001", ark: "ark:/99999/x", year: 1877 });
    expect(row.judgement).toEqual({
      id: "123456789",
      bookId: "900000001",
      annotator: "3",
      madeAt: "2021-02-03T04:05:06Z",
      label: "fiction",
      year: 1877,
      place: "Edinburgh ; London",
      publisher: "A. & Co.",
      country: "stk",
      genreTerms: [{ term: "Poetry", id: "fst01423828" }],
      subjectTerms: [],
      comment: "",
    });
  });

  test("falls back on the date as printed where none was normalised", () => {
    const rows = annotations(
      { annotator_normalised_date_pub: "NONE" },
      { annotator_normalised_date_pub: "NONE", annotator_date_pub: "NONE" },
    ).rows;
    expect(rows.map(({ judgement }) => judgement.year)).toEqual([1877, null]);
  });

  test("names the row of a label, split or time that it does not know", () => {
    expect(() => annotations({}, { annotator_genre: "Poetry" })).toThrow(
      'unknown value: "Poetry" in annotator_genre of t.csv, row 2 (expected "Fiction", "Non-fiction")',
    );
    expect(() => annotations({ is_valid: "" })).toThrow('unknown value: "" in is_valid of t.csv, row 1');
    expect(() => annotations({ created_at: "yesterday" })).toThrow(
      'unparsable time: "yesterday" in created_at',
    );
  });

  test("drops and counts rows without a book or classification", () => {
    const { rows, tally, read } = annotations({ [id]: "#N/A" }, { classification_id: "" }, {});
    expect([read, rows.length]).toEqual([3, 1]);
    expect(tally.dropped).toEqual({ "without a record ID": 1, "without a classification ID": 1 });
  });
});

describe("annotatedBooks", () => {
  const other = {
    annotator_normalised_date_pub: "1850",
    annotator_place_pub: "Wien",
    annotator_country: "au",
  };

  test("makes one row of a book's copies, and checks how it was joined", () => {
    const { rows } = annotations(
      { classification_id: "9.0" },
      { classification_id: "10.0" },
      { classification_id: "11.0" },
      {
        classification_id: "12.0",
        [id]: "2",
        Title: "Berättelser",
        Languages: "Swedish",
        is_valid: "True",
        ...other,
      },
    );
    const books = annotatedBooks(rows, []).rows;
    expect(books).toHaveLength(2);
    expect(books[0]).toMatchObject({
      id: "900000001",
      label: "fiction",
      judgements: 3,
      split: "training",
      agreement: { year: true, place: true, language: true },
      wellJoined: true,
      inTestSample: false,
    });
    expect(books[1]).toMatchObject({ judgements: 1, split: "validation", wellJoined: false });
  });

  test("goes by the majority of labels, and drops and counts a tie", () => {
    const { rows } = annotations(
      { classification_id: "1.0" },
      { classification_id: "2.0", annotator_genre: "Non-fiction" },
      { classification_id: "3.0", annotator_genre: "Non-fiction" },
      { classification_id: "4.0", [id]: "2" },
      { classification_id: "5.0", [id]: "2", annotator_genre: "Non-fiction" },
    );
    const { rows: books, summary } = annotatedBooks(rows, []);
    expect(books.map(({ id, label }) => [id, label])).toEqual([["900000001", "non_fiction"]]);
    expect(summary.dropped).toEqual({ "with as many rows for fiction as against": 1 });
  });

  test("checks the judgement with the lowest classification ID, in number order", () => {
    const { rows } = annotations({ classification_id: "10.0", ...other }, { classification_id: "9.0" });
    expect(annotatedBooks(rows, []).rows[0].wellJoined).toBe(true);
  });

  test("knows a book of the test sample by its ID, or by the letters of its title", () => {
    const { rows } = annotations(
      { classification_id: "1.0" },
      { [id]: "2", Title: "Le Rouge, etc." },
      { [id]: "3", Title: "" },
    );
    const inTest = (...books: { id: string; title: string }[]) =>
      annotatedBooks(rows, books).rows.map(({ inTestSample }) => inTestSample);
    expect(inTest({ id: "900000001", title: "x" })).toEqual([true, false, false]);
    expect(inTest({ id: "7", title: "LE ROUGE: ETC" }, { id: "8", title: "" })).toEqual([false, true, false]);
  });
});

describe("testBooks", () => {
  type TestCells = Partial<Record<(typeof testSampleColumns)[number], string>>;
  const cells: TestCells = {
    identifier: "12345",
    title: "['Songs of the Weir. [Poems.]', 'Single Works']",
    datefield: "1892, 93",
    date: "01/01/1970 00:31",
    shelfmarks: "['British Library HMNTS 11650.h.3.', 'British Library HMNTS 1.a.1.']",
    authors: "{'contributor': ['B'], 'creator': ['WEIR, Edmund', 'A']}",
    corporate: "{'creator': ['Great Britain']}",
    true_label: "fiction",
    fiction_probs: "0.75",
  };
  const books = (...changes: TestCells[]) =>
    testBooks(
      table(
        testSampleColumns,
        changes.map((change) => ({ ...cells, ...change })),
      ),
      "t.csv",
      new Map([["000012345", { digitalId: "800000002", ark: "ark:/99999/x" }]]),
    );

  test("reads a book, its variant titles and the published probability", () => {
    expect(books({}).rows).toEqual([
      {
        id: "000012345",
        digitalId: "800000002",
        title: "Songs of the Weir. [Poems.]",
        variantTitles: ["Single Works"],
        author: "WEIR, Edmund; A",
        place: "",
        publisher: "",
        year: 1892,
        dateStatement: "1892, 93",
        shelfmark: "11650.h.3.",
        country: "",
        languages: [],
        ark: "ark:/99999/x",
        label: "fiction",
        publishedProbability: 0.75,
      },
    ]);
  });

  test("names contributors, then bodies, where there is no creator", () => {
    const authors = books(
      { identifier: "1", authors: "{'contributor': ['B']}" },
      { identifier: "2", authors: "{}" },
      { identifier: "3", authors: "{}", corporate: "{}" },
    ).rows.map(({ author }) => author);
    expect(authors).toEqual(["B", "Great Britain", ""]);
  });

  test("gives no label where the annotators chose both or none, and counts them", () => {
    const { rows, summary } = books(
      { identifier: "1", true_label: "both" },
      { identifier: "2", true_label: "" },
      { identifier: "3", true_label: "non_fiction" },
      { identifier: "n/a" },
      { identifier: "03" },
    );
    expect(rows.map(({ label }) => label)).toEqual([null, null, "non_fiction"]);
    expect(summary).toMatchObject({
      dropped: { "without a record ID": 1, "repeating a record ID": 1 },
      noted: { "labelled both": 1, "without a label": 1 },
    });
  });

  test("names the row of an unknown label, an impossible probability or an unparsable title", () => {
    expect(() => books({ true_label: "poetry" })).toThrow(
      'unknown value: "poetry" in true_label of t.csv, row 1',
    );
    expect(() => books({ fiction_probs: "1.5" })).toThrow(
      'wrong probability: "1.5" in fiction_probs of t.csv, row 1 (expected a number from 0 to 1)',
    );
    expect(() => books({ title: "['Poems" })).toThrow("unparsable text: ['Poems in title of t.csv, row 1");
    expect(books({ fiction_probs: "" }).rows[0].publishedProbability).toBeNull();
  });
});

describe("developmentBooks", () => {
  test("reads labelled titles; drops and counts the rest", () => {
    const row = {
      physical_record_id: "654321",
      title: "T",
      language_guess: "en",
      part: "random",
      label: "fiction",
    };
    const cells = [
      row,
      row,
      { ...row, physical_record_id: "" },
      { ...row, physical_record_id: "5", title: " " },
    ];
    const { rows, summary } = developmentBooks(table(developmentLabelColumns, cells), "t.csv");
    expect(rows).toEqual([
      { id: "000654321", title: "T", languageGuess: "en", part: "random", label: "fiction" },
    ]);
    expect(summary.dropped).toEqual({
      "repeating a record ID": 1,
      "without a record ID": 1,
      "without a title": 1,
    });
    const unknown = table(developmentLabelColumns, [{ ...row, label: "both" }]);
    expect(() => developmentBooks(unknown, "t.csv")).toThrow(
      'unknown value: "both" in label of t.csv, row 1',
    );
  });
});

describe("parseImprint", () => {
  test.each([
    ["[Lisbon, 1808].", "Lisboa", "", "1808].", null],
    ["London, [1851?]", "London", "", "[1851?]", null],
    ["pp. xvi. 225. Ward & Co.: London, [1863.]", "London", "Ward & Co.", "[1863.]", 225],
    ["pp. 9, 40. A. B.: London; C. D.: Leeds, 1863.", "London", "A. B.; C. D.", "1863.", 40],
    ["10-170. G. R. & Sons: London", "London", "G. R. & Sons", "", 170],
    ["pp. 248. v Praze, 1893.", "Prag", "", "1893.", 248],
    ["4 pt. Calcutta, 1898.", "Calcutta", "", "1898.", null],
    ["Frankfurt a. M.", "Frankfurt", "", "", null],
    ["", "", "", "", null],
  ])("takes %j apart", (statement, place, publisher, dateStatement, pages) => {
    expect(parseImprint(statement)).toEqual({ place, publisher, dateStatement, pages });
  });
});

describe("catalogueRecords", () => {
  const field = (tag: string, ...subfields: [string, string][]) =>
    `<datafield tag="${tag}" ind1=" " ind2=" ">${subfields
      .map(([code, text]) => `<subfield code="${code}">${text}</subfield>`)
      .join("")}</datafield>`;
  const record = (number: string, coded: string, ...fields: string[]) =>
    `<record><leader/><controlfield tag="001">${number}</controlfield><controlfield tag="008">${coded}</controlfield>${fields.join("")}</record>`;
  const records = (...xml: string[]) =>
    catalogueRecords(
      parseMarcXml(
        `<collection xmlns="http://www.loc.gov/MARC21/slim">${xml.join("")}</collection>`,
        "c.xml",
      ),
      new Set(["000000008"]),
    );
  const uncoded = "870813|1889|||||||    ||    |||| |||||  ";

  test("reads a record", () => {
    const { rows } = records(
      record(
        "000000008",
        "870813|1889||||enk    ||    |||| ||eng  ",
        field("100", ["a", "EXAMPLE, John"]),
        field("245", ["a", "A tale,"], ["b", "in verse."]),
        field("260", ["a", "London :"], ["b", "A. &amp; Co.,"], ["c", "[1888]"]),
        field("300", ["a", "xvi, [1], 422 p. ;"], ["c", "8º."]),
        field("852", ["b", "HMNTS"], ["j", "012641.b.30."]),
      ),
    );
    expect(rows).toEqual([
      {
        id: "000000008",
        title: "A tale, in verse.",
        author: "EXAMPLE, John",
        place: "London",
        publisher: "A. & Co.",
        dateStatement: "[1888]",
        year: 1888,
        country: "enk",
        language: "eng",
        pages: 422,
        shelfmark: "012641.b.30.",
        digitised: true,
      },
    ]);
  });

  test("gives blanks and nulls for what a record lacks, and the year of field 008", () => {
    const [row] = records(record("9", uncoded, field("300", ["a", "2 vol. ;"]))).rows;
    expect(row).toMatchObject({
      id: "000000009",
      title: "",
      year: 1889,
      dateStatement: "",
      country: "",
      language: "",
      pages: null,
      digitised: false,
    });
  });

  test("takes an imprint apart that stands whole in the place, its last page included", () => {
    const [row] = records(record("1", uncoded, field("260", ["a", "pp. 18. Roma, 1867."]))).rows;
    expect(row).toMatchObject({
      place: "Roma",
      publisher: "",
      dateStatement: "1867.",
      year: 1867,
      pages: 18,
    });
  });

  test("drops and counts records without an ID and repeated IDs", () => {
    const { rows, summary } = records(record("", uncoded), record("9", uncoded), record("009", uncoded));
    expect(rows).toHaveLength(1);
    expect(summary.dropped).toEqual({ "without a record ID": 1, "repeating a record ID": 1 });
  });
});
