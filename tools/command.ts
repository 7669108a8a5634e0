import { Command, CommanderError } from "commander";

/** What a command of package.json is for and what it takes: so it is parsed, and so it answers `--help`. */
export interface CommandDescription<Flag extends string = never> {
  /** How it is called before its arguments, such as "npm run train --". */
  call: string;
  purpose: string;
  /** Arguments that are no options, such as ["[task]", "a folder of models/"]; "[parts...]" takes several. */
  names?: readonly [form: string, purpose: string];
  /** Options such as "--top <number>" or "--without-test", each with what it does. */
  options?: Readonly<Record<Flag, string>>;
  /** What its exit codes say, where there are others than 0 and 1. */
  exitCodes?: Readonly<Record<number, string>>;
  /** Two calls or more, each with what it does. */
  examples: readonly [Example, Example, ...Example[]];
}

/** An error with an exit code of its own, by which a script tells it from others. */
export class CodedError extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

type Example = readonly [call: string, does: string];

type OptionName<Flag extends string> = Flag extends `--${infer Name} <${string}>`
  ? Name
  : Flag extends `--${infer Name}`
    ? Name
    : never;

/** Options by name: the text of one that takes a value, if it was given; whether another was given. */
export type OptionValues<Flag extends string> = {
  [Each in Flag as OptionName<Each>]: Each extends `${string} <${string}>` ? string | undefined : boolean;
};

/**
 * Runs a command with the arguments of this process, or prints its help. An error becomes one line,
 * `error: problem thing: value (expected …)`, and exit code 1, or that of a `CodedError`.
 */
export async function startCommand<Flag extends string = never>(
  description: CommandDescription<Flag>,
  run: (options: OptionValues<Flag>, names: readonly string[]) => unknown,
): Promise<void> {
  const command = parserOf(description);
  try {
    command.parse();
    const values = command.options.map((option) => {
      const value = command.getOptionValue(option.attributeName()) as string | true | undefined;
      return [option.name(), option.required ? value : value === true];
    });
    await run(Object.fromEntries(values) as OptionValues<Flag>, command.args);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    console.error(error instanceof Error ? `error: ${messageOf(error, command)}` : error);
    process.exitCode = error instanceof CodedError ? error.exitCode : 1;
  }
}

/** How a command is called, with its options on one line. */
export function usageOf({ call, names, options }: CommandDescription<string>): string {
  return [call, ...(names ? [names[0]] : []), ...Object.keys(options ?? {})].join(" ");
}

function parserOf(description: CommandDescription<string>): Command {
  const { call, purpose, names, options, exitCodes = {}, examples } = description;
  const codes = Object.entries(exitCodes).map(([code, says]) => `  ${code}  ${says}\n`);
  const command = new Command(call)
    .description(purpose)
    .helpOption("-h, --help", "prints this")
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .addHelpText("after", codes.length > 0 ? `\nExit codes:\n${codes.join("")}` : "")
    .addHelpText(
      "after",
      `\nExamples:\n${examples.map(([line, does]) => `  ${line}\n      ${does}\n`).join("")}`,
    );
  if (names) command.argument(...names);
  for (const [flags, does] of Object.entries(options ?? {})) command.option(flags, does);
  return command;
}

/** What went wrong, said as all errors of the repository are. */
function messageOf(error: Error, command: Command): string {
  if (!(error instanceof CommanderError)) return error.message;
  const named = /'(.+?)'/.exec(error.message)?.[1] ?? "";
  const known = [...command.options.map(({ flags }) => flags), "--help"].join(", ");
  switch (error.code) {
    case "commander.unknownOption":
      return `unknown option: ${named} (expected ${known})`;
    case "commander.optionMissingArgument":
      return `missing value: ${named.split(" ")[0]} (expected ${named})`;
    case "commander.excessArguments":
      return `unexpected argument: ${command.args.at(-1) ?? ""} (expected ${command.usage()})`;
    default:
      return error.message.replace(/^error: /, "");
  }
}
