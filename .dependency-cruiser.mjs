/** The arrows between the rooms of the house: whatever is not allowed here fails `npm run check`. */
const arrow = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });
const own = "^(src|loaders|collectors|models|tools|bench|deploy|test)/";

/** A room imports from the given ones and from packages. */
const room = (folder, ...others) =>
  arrow(
    `walls of ${folder}`,
    `${folder} imports ${[folder, ...others].join(", ")} and packages`,
    { path: `^${folder}/` },
    { path: own, pathNot: [folder, ...others].map((each) => `^${each}[/.]`) },
  );

/** Folders of components that more than one page offers: whole tools, fed by any catalogue. */
const sharedTools = "cross-filter|error-analysis|figure-menu|keywords|shares|slices";

export default {
  forbidden: [
    arrow("no circle", "What imports itself, even for a type, cannot be read alone", {}, { circular: true }),
    room("src/lib"),
    room("src/workers", "src/lib"),
    room("src/components", "src/workers", "src/lib"),
    room("loaders", "src/lib"),
    room("collectors", "loaders", "src/lib", "tools/command"),
    // Its commands are parsed as all commands are.
    room("models", "loaders", "src/lib", "tools/command"),
    room("src/data", "loaders", "models", "src/lib"),
    arrow(
      "no other page's components",
      "What two pages need stands at the top of src/components, in a folder of its own where it is a whole tool",
      { path: "^src/components/([^/]+)/" },
      { path: "^src/components/[^/]+/", pathNot: `^src/components/($1|${sharedTools})/` },
    ),
    arrow(
      "tests are imported by tests alone",
      "The bench drives the same browser, and what it measured goes into the README",
      { pathNot: "^(test|bench)/" },
      { path: "^(test|bench)/", pathNot: "^bench/(measure|fewLabels/record)" },
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    // Imports of types are arrows too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    cache: { folder: ".cache/dependency-cruiser", strategy: "content" },
  },
};
