import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Question } from "./questions/question.ts";
import { questions } from "./questions/questions.ts";
import { type ServerName, serverNames } from "./servers/servers.ts";

export interface Options {
  readonly size: number;
  /** A file of UCDP GED to ask about, instead of the graph that is made up. */
  readonly ged: string | undefined;
  readonly questions: readonly Question[];
  /** All, or all but the peer. */
  readonly servers: readonly ServerName[];
  readonly runs: number;
  readonly measuredMs: number;
  /** Is it all of the benchmark, so that its results are worth keeping? */
  readonly isWhole: boolean;
  /** Folder in which the data sets are kept from run to run. */
  readonly cache: string;
}

const help = `npm run bench -- [options]
  --size <number>        how big the made-up graph is: 1 has 50,000 events (default 1)
  --ged <file>           ask about the seed with this file of UCDP GED, instead of a graph that is made up
  --questions <a,b,...>  only these: ${questions.map(({ name }) => name).join(", ")}
  --without-peer         ask ours and the reference alone
  --runs <number>        how often each is measured, of which the median counts (default 3)
  --seconds <number>     how long each measurement takes (default 2)
  --cache <folder>       where data sets are kept (default bench/.cache)`;

/** Reads the command line; prints help and ends where that is asked for, or something is wrong. */
export function readOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        size: { type: "string", default: "1" },
        ged: { type: "string" },
        questions: { type: "string" },
        "without-peer": { type: "boolean", default: false },
        runs: { type: "string", default: "3" },
        seconds: { type: "string", default: "2" },
        cache: { type: "string", default: join(import.meta.dirname, ".cache") },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) end(help, 0);
    const runs = positive("runs", values.runs);
    return {
      size: positive("size", values.size),
      // npm runs this in bench/, wherever it was called from.
      ged: values.ged && resolve(process.env.INIT_CWD ?? ".", values.ged),
      questions: values.questions ? values.questions.split(",").map(named) : questions,
      servers: serverNames.filter((name) => name !== "peer" || !values["without-peer"]),
      runs,
      isWhole: !values.questions && !values["without-peer"] && runs >= 3,
      measuredMs: positive("seconds", values.seconds) * 1000,
      cache: values.cache,
    };
  } catch (error) {
    return end(`${(error as Error).message}\n\n${help}`, 1);
  }
}

function named(name: string): Question {
  const question = questions.find((each) => each.name === name);
  if (!question) throw new Error(`There is no question ${name}`);
  return question;
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new Error(`--${name} is ${text}, and has to be a number above 0`);
}

function end(text: string, code: number): never {
  process.stderr.write(`${text}\n`);
  process.exit(code);
}
