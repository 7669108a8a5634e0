/** What is used of the package, whose own declarations name files that TypeScript does not find. */
declare module "@huggingface/tokenizers" {
  export class Tokenizer {
    constructor(tokenizer: object, config: object);
    encode(text: string, options: { add_special_tokens: boolean }): { ids: number[] };
    tokenize(text: string): string[];
    normalizer(text: string): string;
    pre_tokenizer(text: string): string[];
  }
}
