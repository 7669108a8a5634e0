import type { Source } from "../source.js";

/** Colours of book covers. A JSON object of label names and numbers. */
export const coverColours: Source = {
  path: "label-sets/cover_58_colours.json",
  bytes: 930,
  sha256: "18ce1e1b2b452af14a4e9b2e665e1d3b2061b5139810c00677e876604877167c",
  url: "https://raw.githubusercontent.com/NasrinRipa/Multilabel-Book-Genre-Cover-Hues/HEAD/deployment/color_types_encoded50.json",
  identical: true,
  licence: "label names (facts)",
  citation: "Nasrin Ripa, Multilabel Book Genre and Cover Hues: the 58 colours told apart by its model.",
  note: "The address follows the newest version, so its checksum may change.",
};

/** Genres of Smashwords. A JSON object of label names and numbers. */
export const smashwordsGenres: Source = {
  path: "label-sets/smashwords_222_genres.json",
  bytes: 4855,
  sha256: "eb7ed90f5e6024b840fbb467cbe866b2b28cbda8c9949248945b2dd3af1391bc",
  url: "https://raw.githubusercontent.com/NasrinRipa/multilabel-book-genre-classifier/HEAD/deployment/genre_types_encoded.json",
  identical: true,
  licence: "label names (facts)",
  citation:
    "Nasrin Ripa, Multilabel Book Genre Classifier: the 222 Smashwords genres told apart by its model.",
  note: "The address follows the newest version, so its checksum may change.",
};

/** Tags of Stack Overflow. A JSON object of label names and numbers. */
export const stackOverflowTags: Source = {
  path: "label-sets/stackoverflow_69_tags.json",
  bytes: 1318,
  sha256: "7864d66fce30bdb285672d76120fbc2b0ae87ea66f7e60d2d2f10a95f5464839",
  url: "https://raw.githubusercontent.com/MdTanvirHossainTusher/QA_Classifier/HEAD/deployment/category_types_encoded.json",
  identical: true,
  licence: "label names (facts)",
  citation: "Md Tanvir Hossain Tusher, QA Classifier: the 69 Stack Overflow tags told apart by its model.",
  note: "The address follows the newest version, so its checksum may change.",
};

/** Themes of quotations. A JSON object of label names and numbers. */
export const quoteThemes: Source = {
  path: "label-sets/textthema_103_themes.json",
  bytes: 1792,
  sha256: "2a236045c2532d0964e1a1da3694f63c24cede7d4cddcba2c13cfa852866190c",
  url: "https://raw.githubusercontent.com/tanvir-ishraq/TextThema-Multi-Classifier/HEAD/deployment_hf/tag_types_encoded.json",
  identical: true,
  licence: "label names (facts)",
  citation: "Tanvir Ishraq, TextThema Multi-Classifier: the 103 quotation themes told apart by its model.",
  note: "The address follows the newest version, so its checksum may change.",
};
