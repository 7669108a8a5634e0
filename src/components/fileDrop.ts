import { html } from "htl";

export interface FileDropOptions {
  /** Identifier of the field, for its label. */
  id: string;
  label: string;
  /** Endings that the dialogue offers, such as ".json,.onnx"; any file if not given. */
  accept?: string;
  multiple?: boolean;
  /** Called with at least one file. */
  take: (files: File[]) => void;
}

/** A field to choose files, on which they can be dropped too. The same file can be chosen again. */
export function fileDrop({ id, label, accept = "", multiple = false, take }: FileDropOptions): HTMLElement {
  const input = html`<input id=${id} type="file" accept=${accept} />` as HTMLInputElement;
  input.multiple = multiple;
  const taken = (files: FileList | null | undefined) => {
    const list = [...(files ?? [])];
    if (list.length > 0) take(list);
  };
  input.addEventListener("change", () => {
    const { files } = input;
    taken(files);
    input.value = "";
  });
  const element = html`<div class="file-drop">
    <label for=${id}>${label}</label>
    ${input}
  </div>`;
  element.addEventListener("dragover", (event) => {
    event.preventDefault();
    element.classList.add("dropping");
  });
  element.addEventListener("dragleave", () => element.classList.remove("dropping"));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    element.classList.remove("dropping");
    taken(event.dataTransfer?.files);
  });
  return element;
}
