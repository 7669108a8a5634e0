const languagesByCountry: Record<string, readonly string[]> = {
  ae: ["French", "Arabic"],
  ag: ["Spanish"],
  at: ["English"],
  au: ["German"],
  be: ["French", "Dutch"],
  bl: ["Portuguese"],
  cc: ["Chinese"],
  ce: ["English"],
  ck: ["Spanish"],
  cl: ["Spanish"],
  dk: ["Danish"],
  er: ["German", "Estonian"],
  fi: ["Swedish", "Finnish"],
  fr: ["French"],
  gr: ["Greek"],
  gw: ["German"],
  hu: ["Hungarian"],
  ie: ["English"],
  ii: ["English"],
  io: ["Dutch"],
  it: ["Italian"],
  lu: ["German", "French"],
  lv: ["German", "Latvian"],
  mf: ["English", "French"],
  mx: ["Spanish"],
  ne: ["Dutch"],
  no: ["Danish", "Norwegian"],
  nz: ["English"],
  pe: ["Spanish"],
  pk: ["English"],
  pl: ["Polish", "German"],
  po: ["Portuguese"],
  quc: ["English", "French"],
  rm: ["Romanian"],
  ru: ["Russian"],
  sa: ["English"],
  si: ["English"],
  sp: ["Spanish"],
  sw: ["Swedish"],
  sz: ["German", "French", "Italian"],
  tu: ["Turkish", "French"],
  ua: ["Arabic", "English"],
  uy: ["Spanish"],
  xo: ["Hungarian", "Slovak", "German"],
  xr: ["German", "Czech"],
  xv: ["Slovenian", "German"],
};

/** Codes of the United Kingdom, of the United States and Canada as wholes, and of British territories. */
const english = /^(?:enk|stk|wlk|nik|uik|xxk|xxu|xxc|onc|nsc|nkc|bcc|vra|xna)$/;

/** A state of the United States has two letters and "u", such as nyu. */
const state = /^[a-z]{2}u$/;

/**
 * Languages (as the catalogue names them) in which a nineteenth-century book of a country is most likely to be
 * written, by the country's MARC code; null where the code is not known here.
 * Colonies count by the language of administration: British India, Ceylon and the Cape as English. Codes follow the
 * MARC Code List for Countries, whose borders are today's, so Breslau (pl) and Prague (xr) may print German.
 */
export function countryLanguages(code: string): readonly string[] | null {
  if (english.test(code) || state.test(code)) return ["English"];
  return Object.hasOwn(languagesByCountry, code) ? languagesByCountry[code] : null;
}
