declare module "@observablehq/inputs" {
  /** A form with a value that emits "input" when it changes. */
  export type Input<Value> = HTMLFormElement & { value: Value };

  export function select<Value>(
    options: readonly Value[],
    settings: { label?: string; value?: Value; format?: (value: Value) => string },
  ): Input<Value>;
  export function text(settings: { label?: string; value?: string; placeholder?: string }): Input<string>;
  export function number(
    extent: readonly [number, number],
    settings: { label?: string; value?: number; step?: number },
  ): Input<number>;
}
