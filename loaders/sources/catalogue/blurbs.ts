import type { Source } from "../source.js";

const shared = {
  identical: true,
  licence: "MIT for the compilation; blurbs belong to their publishers; research use",
  citation:
    "Goodreads lists of the best books by decade with their descriptions and genres, collected by GitHub user Arafat2345 for the Multilabel Book Genre Classification System.",
} as const;

const repository =
  "https://raw.githubusercontent.com/Arafat2345/Multilabel-Book-Genre-Classification-System/da7dfbafeb9bc042ea73206b397b88cd82ebb376";
const columns = ["title", "url", "description", "genres"] as const;

/** Lists of the best books of a decade, with title, description and genres (a Python list). */
export const blurbFiles: readonly Source[] = [
  {
    ...shared,
    path: "books/best_book_1930's_details.csv",
    url: `${repository}/scraper/best_book_1930%27s_details.csv`,
    bytes: 699704,
    sha256: "5bc49342741e19a9426639bacf09efdff29c3ee5c0799c67856408a89caa131b",
    columns,
  },
  {
    ...shared,
    path: "books/best_book_1940's_details.csv",
    url: `${repository}/scraper/best_book_1940%27s_details.csv`,
    bytes: 641499,
    sha256: "569849fbed670b511a2358cc0d6ec719dc85912163512838abd996d6eca56bde",
    columns,
  },
  {
    ...shared,
    path: "books/best_book_1950's_details.csv",
    url: `${repository}/scraper/best_book_1950%27s_details.csv`,
    bytes: 891931,
    sha256: "8a5e0f227c27153d55f7492e8acd727b9b2e8e182cd38e200e79c9c1505b5ef8",
    columns,
  },
  {
    ...shared,
    path: "books/best_book_1960's_details.csv",
    url: `${repository}/scraper/best_book_1960%27s_details.csv`,
    bytes: 1031436,
    sha256: "680a1be09db9f8a5ab51bf1f539f88c5900be224e69f292ea8e8fa1dc4fd27e8",
    columns,
  },
  {
    ...shared,
    path: "books/best_book_1970's_details.csv",
    url: `${repository}/scraper/best_book_1970%27s_details.csv`,
    bytes: 1315807,
    sha256: "10912e622d4b01b0d3cd73cccb3b5edeb8ce331bada083b8eef4ba53bf90ed77",
    columns,
  },
  {
    ...shared,
    path: "books/best_book_1980's_details.csv",
    url: `${repository}/scraper/best_book_1980%27s_details.csv`,
    bytes: 1691750,
    sha256: "414065bc0a60e322c3dc6024862a41630ca80a9e4d2a894230ab9a2e0b8d4239",
    columns,
  },
  {
    ...shared,
    path: "books/best_book_1990's_details.csv",
    url: `${repository}/scraper/best_book_1990%27s_details.csv`,
    bytes: 2419827,
    sha256: "e9c884d533c496071785ee2404fc82f5c0a8175a88177fc841ac2b89f466190e",
    columns,
  },
  {
    ...shared,
    path: "books/best_book_2020's_details_scraper.csv",
    url: `${repository}/scraper/best_book_2020%27s_details_scraper.csv`,
    bytes: 2758166,
    sha256: "aa4086d5a8373a75d0a8ab880f025a6dde1e873f49da130a1290f2bc2fd4b953",
    columns,
  },
];

/** The genres that the published model tells apart. */
export const blurbGenres: Source = {
  ...shared,
  path: "books/genre_types_encoded.json",
  url: `${repository}/deployment/genre_types_encoded.json`,
  bytes: 2734,
  sha256: "afbdd8cdda952cf8923cc65cfffe6e4c3d6e93aff6089fea83bfb650a8520702",
};
