import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeState, encodeState } from "../../src/lib/urlState.js";

const defaults = {
  query: "",
  shown: "all",
  confidence: 0.5,
  dimmed: true,
  languages: [] as readonly string[],
  years: [1800, 1900] as readonly [number, number],
};

describe("encodeState", () => {
  it("leaves out what is at its default", () => {
    expect(encodeState(decodeState("", defaults).state, defaults)).toBe("");
  });

  it("writes each type so that a reader can make sense of it", () => {
    const { state } = decodeState("", defaults);
    const changed = {
      ...state,
      query: "a tale",
      confidence: 0.9,
      dimmed: false,
      years: [1850, 1860] as [number, number],
    };
    expect(encodeState(changed, defaults)).toBe("query=a+tale&confidence=0.9&dimmed=false&years=1850..1860");
    expect(encodeState({ ...state, languages: ["German", "Dutch"] }, defaults)).toBe(
      "languages=German&languages=Dutch",
    );
  });
});

describe("decodeState", () => {
  it("takes a query string with or without its question mark", () => {
    expect(decodeState("?confidence=.75", defaults).state.confidence).toBe(0.75);
    expect(decodeState("confidence=.75", defaults).state.confidence).toBe(0.75);
  });

  it("reports unknown keys and keeps the rest", () => {
    const { state, ignored } = decodeState("?genre=novel&shown=wrong&__proto__=1", defaults);
    expect(state).toEqual({ ...defaults, shown: "wrong" });
    expect(ignored).toEqual([
      { key: "genre", value: "novel", expected: "no such setting" },
      { key: "__proto__", value: "1", expected: "no such setting" },
    ]);
  });

  it.each([
    ["confidence=high", "a number from 0 to 1"],
    ["confidence=2", "a number from 0 to 1"],
    ["confidence=0x1", "a number from 0 to 1"],
    ["confidence=0.1&confidence=0.2", "a number from 0 to 1"],
    ["dimmed=1", "true or false"],
    ["shown=none", "one of all, right, wrong"],
    ["languages=German&languages=Klingon", "each one of Dutch, German"],
    ["years=1860..1850", "two numbers low..high from 1700 to 2000"],
    ["years=1850", "two numbers low..high from 1700 to 2000"],
    ["years=1..2..3", "two numbers low..high from 1700 to 2000"],
    ["years=1850..2001", "two numbers low..high from 1700 to 2000"],
  ])("keeps the default for %s and says what was expected", (query, expected) => {
    const { state, ignored } = decodeState(query, defaults, {
      choices: { shown: ["all", "right", "wrong"], languages: ["Dutch", "German"] },
      bounds: { confidence: [0, 1], years: [1700, 2000] },
    });
    expect(state).toEqual(defaults);
    expect(ignored).toHaveLength(1);
    expect(ignored[0].expected).toBe(expected);
  });

  it("never gives out the arrays of the defaults to be written into", () => {
    expect(decodeState("", defaults).state.years).not.toBe(defaults.years);
  });

  it("gives back every state that was encoded", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x));
    const text = fc.string({ unit: "grapheme" });
    const range = fc
      .tuple(number, number)
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    const states = fc.record({
      query: text,
      shown: text,
      confidence: number,
      dimmed: fc.boolean(),
      languages: fc.array(fc.oneof(text, fc.constantFrom("", "~", "~a"))),
      years: range,
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(decodeState(encodeState(state, defaults), defaults)).toEqual({ state, ignored: [] });
      }),
    );
  });

  it("survives any query string", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const { state } = decodeState(query, defaults);
        expect(Object.keys(state)).toEqual(Object.keys(defaults));
      }),
    );
  });
});
