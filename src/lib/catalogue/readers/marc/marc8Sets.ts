/** A character set of MARC-8: the signs of codes from the first one on, a space where a code has none. */
export interface Marc8Set {
  from: number;
  signs: string;
}

/**
 * Character sets of MARC-8 of one byte a sign, by the byte with which escape sequences name them, as the Library of
 * Congress publishes them (MARC 21 Specifications, "MARC-8 Code Tables"). Those of Arabic and of East Asia are not here.
 */
export const marc8Sets: Readonly<Record<number, Marc8Set>> = {
  // ANSEL, extended Latin.
  0x45: {
    from: 0x88,
    signs:
      "\u0098\u009c   \u200d\u200c                  ŁØĐÞÆŒ\u02b9·♭®±ƠƯ\u02bc \u02bbłøđþæœ\u02baı£ð ơư  °ℓ℗©♯¿¡ß€                       \u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030c\u030a\ufe20\ufe21\u0315\u030b\u0310\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031c\u032e\ufe22\ufe23  \u0313",
  },
  // Cyrillic.
  0x4e: {
    from: 0x21,
    signs: "!\"#$%&'()*+,-./0123456789:;<=>?юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧ",
  },
  // Extended Cyrillic.
  0x51: { from: 0xc0, signs: "ґђѓєёѕіїјљњћќўџ ѣѳѵѫ       [ ] _ҐЂЃЄЁЅІЇЈЉЊЋЌЎЏЪѢѲѴѪ" },
  // Greek.
  0x53: {
    from: 0x21,
    signs:
      "\u0300\u0301\u0308\u0342\u0313\u0314\u0345        «»“”ʹ͵     ·   ; ΑΒ ΓΔΕϚϜΖΗΘΙΚΛΜΝΞΟΠϞΡΣ ΤΥΦΧΨΩϠ  αβϐγδεϛϝζηθικλμνξοπϟρσςτυφχψωϡ",
  },
  // Hebrew.
  0x32: {
    from: 0x21,
    signs:
      "!\u05f4#$%&\u05f3()*+,\u05be./0123456789:;<=>?\u05b7\u05b8\u05b6\u05b5\u05b4\u05b9\u05bb\u05b0\u05b2\u05b3\u05b1\u05bc\u05bf\u05c1\ufb1e            [ ]  \u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea\u05f0\u05f1\u05f2",
  },
  // Subscripts.
  0x62: { from: 0x28, signs: "₍₎ ₊ ₋  ₀₁₂₃₄₅₆₇₈₉" },
  // Superscripts.
  0x70: { from: 0x28, signs: "⁽⁾ ⁺ ⁻  ⁰¹²³⁴⁵⁶⁷⁸⁹" },
  // Greek symbols.
  0x67: { from: 0x61, signs: "αβγ" },
};
