import type { Source } from "../source.js";

/** Popular quotations, one JSON array. */
export const popularQuotes: Source = {
  path: "quotes/all_popular_quotes.json",
  bytes: 1573085,
  sha256: "2644de48518ff4c106ed015dcde6319cacaff97155a764cae582cf54fe06f981",
  url: "https://raw.githubusercontent.com/afozk95/goodreads-quotes/70b2e86aea947bf53223673a03152b2693218540/all_popular_quotes.json",
  identical: true,
  licence: "no licence stated; research use",
  citation:
    "Popular quotations of Goodreads with author, likes and tags, collected by GitHub user afozk95 (goodreads-quotes).",
};

/** English quotations, one JSON object a line. */
export const englishQuotes: Source = {
  path: "quotes/english_quotes.jsonl",
  bytes: 646739,
  sha256: "efd879f9583253782a4c424e001b870c1ed698b37e73d80e26d6e7dc3e25935d",
  url: "https://raw.githubusercontent.com/Abirate/Creating-dataset-using-Web-Scraping-BeautifulSoup-/d6fb23c9fce8f5fc3d74802b83b697ad4f548187/quotes.jsonl",
  identical: true,
  licence: "CC BY 4.0 (compilation)",
  citation:
    "Abir Eltaief, English quotes: a data set of Goodreads quotations for multi-label classification (2022).",
  note: "194 of its texts are mis-encoded.",
};

/** Quotations tagged inspirational; tags separated by semicolons. */
export const inspirationalQuotes: Source = {
  path: "quotes/inspirational_quotes.csv",
  bytes: 704045,
  sha256: "29c2a753c3c93c1deaa2d4faf505da007bb603f51f40cf1d4104d499d2ae9716",
  url: "https://raw.githubusercontent.com/jormur/goodreads-quotes-analysis/9759356a2b079ea11fd1cb6f37982c9561710596/quotes.csv",
  identical: true,
  licence: "no licence stated; research use",
  citation:
    "Inspirational quotations of Goodreads with tags and likes, collected by GitHub user jormur (goodreads-quotes-analysis).",
  columns: ["index", "quote", "author", "tags", "likes"],
};

/** Quotations of many authors; tags separated by commas. */
export const quotesSample: Source = {
  path: "quotes/quotes_sample.csv",
  bytes: 1511738,
  sha256: "935f41f65343693a3ddfaa18f97347653d11233f54dcf6ed4579ad738aea5ef4",
  url: "https://raw.githubusercontent.com/MichaelMwb/LLM-Powered-Quote-Retrieval/eb930dcc569df35ee79dac54ca94f0b559db8628/quotes_sample.csv",
  identical: true,
  licence: "no licence stated; research use",
  citation:
    "Sample of Goodreads quotations with author and tags, collected by GitHub user MichaelMwb (LLM-Powered-Quote-Retrieval).",
  columns: ["quote", "author", "category"],
};
