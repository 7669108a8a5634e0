import { renamedHeadings } from "./renamedHeadings.js";

/** Milliseconds that cells have to make what an address points at. */
const patience = 10_000;

/**
 * A script for every page: an address that ends in a section of an older version leads to where the section is now; where
 * it is nowhere, a note says so and lists the sections that there are. Scripts of pages must not need a module, so that it
 * runs at once.
 */
export const lostHeading = `
addEventListener("DOMContentLoaded", () => {
  const renamed = ${JSON.stringify(renamedHeadings)};
  let asked = 0;
  const look = (waited = 0, mine = ++asked) => {
    document.querySelector(".lost-heading")?.remove();
    // What a reader typed may follow the name of the section: the browser knows no such anchor.
    const [sought, ...typed] = location.hash.slice(1).split("?");
    if (mine !== asked || !/^[a-z0-9-]+$/.test(sought)) return;
    const found = document.getElementById(sought);
    if (found) return waited > 0 || typed.length > 0 ? found.scrollIntoView() : undefined;
    const page = location.pathname.split("/").at(-1).replace(/\\.html$/, "") || "index";
    const now = renamed[page]?.[sought];
    if (now && document.getElementById(now)) return location.replace("#" + [now, ...typed].join("?"));
    const busy = document.querySelector("#observablehq-main observablehq-loading") && waited < ${patience};
    if (busy || waited === 0) return void setTimeout(look, 250, waited + 250, mine);
    note(sought);
  };
  const note = (sought) => {
    const headings = document.querySelectorAll("#observablehq-main :is(h2, h3)[id]");
    const aside = document.createElement("aside");
    aside.className = "caveat lost-heading";
    aside.setAttribute("role", "status");
    aside.setAttribute("label", "This section has moved");
    const sentence = document.createElement("p");
    sentence.textContent = "This page has no section “" + sought.replaceAll("-", " ") + "” any longer" +
      (headings.length > 0 ? ". These are its sections:" : ".");
    const list = document.createElement("ul");
    for (const { id, textContent } of headings) {
      const link = document.createElement("a");
      link.href = "#" + id;
      link.textContent = textContent;
      list.appendChild(document.createElement("li")).append(link);
    }
    aside.append(sentence, ...(headings.length > 0 ? [list] : []));
    const title = document.querySelector("#observablehq-main h1");
    if (title) title.after(aside);
    else document.querySelector("#observablehq-main")?.prepend(aside);
  };
  addEventListener("hashchange", () => look());
  look();
});
`;
