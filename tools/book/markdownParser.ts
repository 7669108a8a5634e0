/** What is needed of markdown-it, the parser that Framework reads pages with. */
export interface MarkdownParser {
  core: {
    ruler: {
      before(next: string, name: string, rule: (state: CoreState) => void): void;
      push(name: string, rule: (state: CoreState) => void): void;
    };
  };
  renderer: {
    rules: {
      code_inline: (tokens: Token[], at: number) => string;
      fence: (tokens: Token[], at: number, options: unknown, env: PageContext, self: unknown) => string;
    };
  };
  inline: {
    ruler: {
      before(next: string, name: string, rule: (state: InlineState, silent: boolean) => boolean): void;
    };
  };
}

/** The page that is being read: its path from the root of the site, and the task if it is the page of one. */
export interface PageContext {
  path: string;
  params?: { task?: string };
}

export interface CoreState {
  src: string;
  env: PageContext;
  tokens: Token[];
  Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
}

export interface InlineState {
  src: string;
  pos: number;
  env: PageContext;
  push(type: string, tag: string, nesting: -1 | 0 | 1): Token;
}

export interface Token {
  type: string;
  /** What follows the three back-ticks of a block of code. */
  info: string;
  content: string;
  children: Token[] | null;
}
