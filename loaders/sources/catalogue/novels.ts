import type { Source } from "../source.js";

const atCirculatingLibrary =
  "Troy J. Bassett, At the Circulating Library: A Database of Victorian Fiction, 1837-1901, snapshot version 8.0, 2022.";
const britishFiction =
  "Novels Project, British Fiction 1800-1836, after Peter Garside and others, British Fiction, 1800-1829: A Database of Production, Circulation and Reception, and The English Novel, 1830-1836.";

/** Every new novel published in Britain from 1800 to 1829, by catalogue number. */
export const britishFiction1800: Source = {
  path: "british-novels/british-fiction-1800-1829.json",
  bytes: 1776006,
  sha256: "1670a6010844e17847d4779d1b9ba11cbe6d0c914747f5948a32161b2fc29f96",
  url: "https://raw.githubusercontent.com/novels-project/british-fiction-1770-1836/798ee95f7d2382a4533b22a2c1771e4e689947c5/data/british-fiction-1800-1829.json",
  identical: true,
  licence: "CC0-1.0",
  citation: britishFiction,
};

/** Novels of 1800-1829 found after the bibliography was printed. */
export const britishFiction1800Updates: Source = {
  path: "british-novels/british-fiction-1800-1829-updates.json",
  bytes: 875,
  sha256: "37ca20197760089604025c03a061ff8edddff7005ff6cf8a1372b53a3727eaa6",
  url: "https://raw.githubusercontent.com/novels-project/british-fiction-1770-1836/798ee95f7d2382a4533b22a2c1771e4e689947c5/data/british-fiction-1800-1829-updates.json",
  identical: true,
  licence: "CC0-1.0",
  citation: britishFiction,
};

/** Every new novel published in Britain from 1830 to 1836. */
export const britishFiction1830: Source = {
  path: "british-novels/british-fiction-1830-1836.json",
  bytes: 190106,
  sha256: "4807aa1a0b2fbf964744b3bd17eb9bd7e9e4aab1f64cc184ce06ab4c073ca2ed",
  url: "https://raw.githubusercontent.com/novels-project/british-fiction-1770-1836/798ee95f7d2382a4533b22a2c1771e4e689947c5/data/british-fiction-1830-1836.json",
  identical: true,
  licence: "CC0-1.0",
  citation: britishFiction,
};

/** British novels of 1824-1907. */
export const circulatingTitles: Source = {
  path: "british-novels/atcl_titles.csv",
  bytes: 1748971,
  sha256: "0c2c3928645d6a20e87d4117a0ac235bc5c0fee5f48aec37dccf60f83641e45d",
  url: "https://raw.githubusercontent.com/sceckert/IntroDHFall2022/015d2928988cd2b51890b9e48e1f9114c35c5df5/_datasets/At-the-Circulating-Library-Dataset/titles.csv",
  identical: true,
  licence: "cite: Troy J. Bassett, At the Circulating Library, snapshot v8.0, 2022",
  citation: atCirculatingLibrary,
  columns: [
    "title_id",
    "author_id",
    "title",
    "volumes",
    "publisher_location",
    "publisher_name",
    "publication_year",
  ] as const,
};

/** Authors of the British novels of 1824-1907. */
export const circulatingAuthors: Source = {
  path: "british-novels/atcl_authors.csv",
  bytes: 310228,
  sha256: "b2d60dd5023e8741b8bad8500ad5c72510b38f0c30c414fb0540478d31cc027a",
  url: "https://raw.githubusercontent.com/sceckert/IntroDHFall2022/015d2928988cd2b51890b9e48e1f9114c35c5df5/_datasets/At-the-Circulating-Library-Dataset/authors.csv",
  identical: true,
  licence: "cite: Troy J. Bassett, At the Circulating Library, snapshot v8.0, 2022",
  citation: atCirculatingLibrary,
  columns: [
    "author_id",
    "first_name",
    "middle_name",
    "last_name",
    "alt_name",
    "birth_year",
    "death_year",
    "gender",
  ] as const,
};

/** The snapshot's own description of its columns. */
export const circulatingReadme: Source = {
  path: "british-novels/atcl_readme.txt",
  bytes: 1432,
  sha256: "20af43ddc2035d4132e124cba6e34163f0d31a057986045536ee80932180a393",
  url: "https://raw.githubusercontent.com/sceckert/IntroDHFall2022/015d2928988cd2b51890b9e48e1f9114c35c5df5/_datasets/At-the-Circulating-Library-Dataset/readme.txt",
  identical: true,
  licence: "cite: Troy J. Bassett, At the Circulating Library, snapshot v8.0, 2022",
  citation: atCirculatingLibrary,
};
