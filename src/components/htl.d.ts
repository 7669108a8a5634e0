/** htl ships no types; this is the part that the components use. */
declare module "htl" {
  type Tag<Result> = (strings: TemplateStringsArray, ...values: readonly unknown[]) => Result;
  /** Element (or null, a text node, a fragment) of the template; interpolated text is always escaped. */
  export const html: Tag<HTMLElement> & { fragment: Tag<DocumentFragment> };
  export const svg: Tag<SVGElement> & { fragment: Tag<DocumentFragment> };
}
