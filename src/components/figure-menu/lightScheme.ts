/**
 * Reads an element as it looks in the light colour scheme, whatever the reader's. The element has the colours of that
 * scheme while `read` runs and no longer, so that nothing of it is painted.
 */
export function inLightScheme<T>(element: HTMLElement, read: () => T): T {
  if (!matchMedia("(prefers-color-scheme: dark)").matches) return read();
  const before = element.getAttribute("style");
  try {
    for (const [name, value] of lightProperties()) element.style.setProperty(name, value);
    element.style.setProperty("color", "var(--theme-foreground)");
    return read();
  } finally {
    if (before === null) element.removeAttribute("style");
    else element.setAttribute("style", before);
  }
}

/** The custom properties that style sheets give the whole page in the light scheme; a later rule stands for an earlier. */
function lightProperties(): Map<string, string> {
  const properties = new Map<string, string>();
  for (const sheet of document.styleSheets)
    if (appliesInLight(sheet.media.mediaText)) collect(sheet.cssRules, properties);
  return properties;
}

function collect(rules: CSSRuleList, into: Map<string, string>): void {
  for (const rule of rules) {
    if (rule instanceof CSSImportRule) {
      if (rule.styleSheet && appliesInLight(rule.media.mediaText)) collect(rule.styleSheet.cssRules, into);
    } else if (rule instanceof CSSMediaRule) {
      if (appliesInLight(rule.conditionText)) collect(rule.cssRules, into);
    } else if (rule instanceof CSSStyleRule) {
      if (!rule.selectorText.split(",").some((selector) => selector.trim() === ":root")) continue;
      for (const name of rule.style)
        if (name.startsWith("--")) into.set(name, rule.style.getPropertyValue(name));
    } else if (rule instanceof CSSGroupingRule) {
      collect(rule.cssRules, into);
    }
  }
}

/** Does a media query hold for this reader, or would it in the light scheme? */
function appliesInLight(query: string): boolean {
  const light = query.replace(/\(prefers-color-scheme:\s*light\)/g, "all");
  return !/prefers-color-scheme:\s*dark/.test(light) && matchMedia(light).matches;
}
