import { expect, it } from "vitest";
import { retryAfter } from "../../../collectors/engine/retryAfter.js";

it("gives seconds, or the time from the answer's own date, so that a wrong clock here changes nothing", () => {
  expect(retryAfter(new Headers({ "retry-after": "120" }))).toBe(120);
  const headers = { "retry-after": "Wed, 21 Oct 2015 07:28:30 GMT", date: "Wed, 21 Oct 2015 07:28:00 GMT" };
  expect(retryAfter(new Headers(headers))).toBe(30);
  expect(retryAfter(new Headers({ ...headers, date: "Wed, 21 Oct 2015 08:00:00 GMT" }))).toBe(0);
});

it("gives null where nothing is asked for that can be read", () => {
  expect(retryAfter(new Headers())).toBeNull();
  expect(retryAfter(new Headers({ "retry-after": "soon" }))).toBeNull();
});
