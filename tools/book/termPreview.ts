/**
 * The script that shows what a term means where the pointer rests on its link or the keyboard reaches it, as WCAG 2.2
 * (1.4.13) asks: the pointer may move onto the preview, Escape closes it, and it stays until pointer and focus leave.
 * It stands in the head of each page, because it must work before any module has come.
 */
export const termPreview = `
(() => {
  let preview, link;
  const termAt = (target) => target instanceof Element ? target.closest("a.term") : null;
  const show = (term) => {
    if (term === link || !HTMLElement.prototype.showPopover) return;
    hide();
    if (!preview) {
      preview = document.createElement("div");
      preview.id = "term-preview";
      preview.role = "tooltip";
      preview.popover = "manual";
      document.querySelector("#observablehq-main").append(preview);
    }
    link = term;
    preview.textContent = term.dataset.definition;
    term.setAttribute("aria-describedby", preview.id);
    preview.showPopover();
    const { left, top, bottom } = term.getClientRects()[0];
    const { width, height } = preview.getBoundingClientRect();
    const room = document.documentElement.clientWidth - width - 8;
    preview.style.left = Math.max(8, Math.min(left, room)) + "px";
    preview.style.top = (bottom + height > innerHeight ? top - height : bottom) + "px";
  };
  const hide = () => {
    link?.removeAttribute("aria-describedby");
    link = undefined;
    if (preview?.matches(":popover-open")) preview.hidePopover();
  };
  const leave = ({ relatedTarget }) => {
    if (link && termAt(relatedTarget) !== link && !preview.contains(relatedTarget) && document.activeElement !== link) hide();
  };
  addEventListener("pointerover", ({ target, pointerType }) => {
    const term = termAt(target);
    if (term && pointerType !== "touch") show(term);
  });
  addEventListener("pointerout", leave);
  addEventListener("focusin", ({ target }) => {
    const term = termAt(target);
    if (term) show(term);
  });
  addEventListener("focusout", leave);
  addEventListener("scroll", hide, { passive: true });
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
})();
`;
