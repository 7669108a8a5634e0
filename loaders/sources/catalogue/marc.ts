import type { Source } from "../source.js";

/** The nine files of the catalogue hold consecutive parts of one alphabetical list. */
const shared = {
  identical: true,
  licence: "CC0-1.0 (British Library)",
  citation:
    "British Library, records of nineteenth-century printed books in MARCXML, the population that the digitised collection was chosen from, published by British Library Labs with its Sample Generator.",
} as const;

const folder =
  "https://raw.githubusercontent.com/BL-Labs/sample_generator_datatools/0815454987dfd6ddfae1b0525685eae6b2bda8c2/data";

/** Records of the nineteenth-century catalogue, headings A to Agneta, in catalogue order. */
export const catalogueFiles: readonly Source[] = [
  {
    ...shared,
    path: "bl-catalogue/19C_00001.xml",
    url: `${folder}/19C_00001.xml`,
    bytes: 1965995,
    sha256: "0ce6c4e716be112fb0fab58902c580ad81248dc8a2fb2c056b3148930cf7f367",
  },
  {
    ...shared,
    path: "bl-catalogue/19C_00002.xml",
    url: `${folder}/19C_00002.xml`,
    bytes: 1785326,
    sha256: "cd3088f8150eb3a2d6e3a39b9e3b82dc23c1a4bc467d500423b709e795df7762",
  },
  {
    ...shared,
    path: "bl-catalogue/19C_00003.xml",
    url: `${folder}/19C_00003.xml`,
    bytes: 1689686,
    sha256: "e78252c18a5538f02628c9081309d48ca43ffc189d68fc8f3a7705ec9ceac7a6",
  },
  {
    ...shared,
    path: "bl-catalogue/19C_00004.xml",
    url: `${folder}/19C_00004.xml`,
    bytes: 1619248,
    sha256: "c655b34f5515c02be107e0d5cc3366056ce0ad2a46ac666fd19da89a4745bc66",
  },
  {
    ...shared,
    path: "bl-catalogue/19C_00005.xml",
    url: `${folder}/19C_00005.xml`,
    bytes: 1708332,
    sha256: "4f48390a00a8292606d20289aa1b44d2b4c000bb6b1705273d3ff6cfc31debcc",
  },
  {
    ...shared,
    path: "bl-catalogue/19C_00006.xml",
    url: `${folder}/19C_00006.xml`,
    bytes: 1697951,
    sha256: "8d0f12e8a8391b5d6ab92f050b0e448133338b3854b04fccb2f91cf27a0fb1ae",
  },
  {
    ...shared,
    path: "bl-catalogue/19C_00007.xml",
    url: `${folder}/19C_00007.xml`,
    bytes: 1686051,
    sha256: "54b42f0e6ea79ee7fd64a429f3eaffbd017931f140a7ccb0bf61c95c96085862",
  },
  {
    ...shared,
    path: "bl-catalogue/19C_00008.xml",
    url: `${folder}/19C_00008.xml`,
    bytes: 1826563,
    sha256: "3a79d43ae703bfc6555d3a9b9379563f9d76c6f5fb0a08b1be789a260215ac16",
  },
  {
    ...shared,
    path: "bl-catalogue/19C_00009.xml",
    url: `${folder}/19C_00009.xml`,
    bytes: 1760737,
    sha256: "cdeff125a279a29c678a9ffeeb294c2a30acb5775fb76dbd0f77753b51b5aab9",
  },
];
