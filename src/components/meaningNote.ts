import { html } from "htl";
import { percent, plural } from "../lib/format.js";
import type { Deletion } from "../lib/encoder/deletion.js";

/** What the number of a word in its context means, and how far it can be trusted. @param nouns what the texts are called */
export function meaningNote(deletion: Deletion | undefined, nouns: string): HTMLElement {
  return html`<p class="status">
    By meaning, the encoder’s part of the sum is the mean of one number for each token, a word or a piece of
    one: what is shown is that sum, exactly. But a token’s vector was made with the whole text in view. Its
    number says where in the text the sum stands, not what the word would add in another text, nor what would
    be left without it: take a word out, and the numbers of all others change.
    ${
      deletion &&
      `Of ${plural(deletion.texts, "text")} from the test ${nouns}, the word with the largest number was also the one without which the encoder’s part changes most in ${percent(deletion.meaning, 0)}; for the features of the word model that is so in ${percent(deletion.words, 0)}, for a word taken by chance in ${percent(deletion.chance, 0)}.`
    }
  </p>`;
}
