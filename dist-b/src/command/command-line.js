import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { namedLabels } from "../identity/labels.js";
import { formats } from "../import/formats/formats.js";
import { exitCodes } from "./exit-code.js";
/** Runs the command that these arguments ask for. Where they ask for none, says what is wrong with them. */
export async function commandLine(args, commands) {
    let code = exitCodes.done;
    const program = describeCommands(commands, (result) => {
        code = result;
    });
    try {
        await program.parseAsync(args, { from: "user" });
        return code;
    }
    catch (error) {
        if (!(error instanceof CommanderError))
            throw error;
        return error.exitCode === 0 ? exitCodes.done : exitCodes.failed;
    }
}
function describeCommands(commands, end) {
    const program = new Command("claimgraph")
        .description("Fills a knowledge graph of armed conflict, and joins what its sources call by different names.")
        .exitOverride()
        .showHelpAfterError("(--help tells more)");
    program
        .command("import")
        .description("Takes files into the graph. The same file again changes nothing; a newer release of it changes what it says otherwise.")
        .addArgument(new Argument("<format>", "what the files are").choices(formats.map(({ name }) => name)))
        .argument("<files...>", "the files; packed with gzip, too")
        .option("--dry-run", "read, check and compare as an import does, and write nothing")
        .option("--rejects <file.csv>", "write each row that is rejected there, as it was, with the reason")
        .option("--release <name>", "release of the data set, such as 23.1; else told by the file's name", releaseName)
        .option("--published-on <day>", "day on which that release was published, as YYYY-MM-DD", day)
        .option("--json", "tell how it goes as JSON on stdout, an object a line")
        .option("--quiet", "tell only what came of it")
        .addHelpText("after", `\nFormats:\n${formatLines()}\n\nEnds with 0, with 2 when rows were rejected, with 1 when it failed.`)
        .action(async (format, files, options) => {
        end(await commands.import({ format, files, ...options }));
    });
    program
        .command("candidates")
        .description("Lists pairs that are probably the same thing under two names, the most probable first.")
        .addOption(kindOption().default("Faction", "faction"))
        .option("--min <score>", "least score of what is listed, from 0 to 1", score, 0.5)
        .option("--json", "as JSON, an object a line")
        .action(async (options) => end(await commands.candidates(options)));
    program
        .command("same")
        .description("Records the decision that two things are the same, or takes it back. Both stay; nothing is merged.")
        .argument("<a>", "key of one, or a name that only it has")
        .argument("<b>", "key of the other, or a name that only it has")
        .addOption(kindOption())
        .option("--source <key or address>", "what the decision rests on: a source or report of the graph, or a web page")
        .option("--note <text>", "why, in a line")
        .addOption(new Option("--undo", "take the decision back").conflicts(["source", "note"]))
        .action(async (a, b, options, command) => {
        if (!options.undo && !options.source) {
            command.error("error: --source is missing: say what the decision rests on");
        }
        end(await commands.same({ things: [a, b], ...options }));
    });
    return program;
}
function formatLines() {
    return formats.map(({ name, description }) => `  ${name.padEnd(10)} ${description}`).join("\n");
}
function kindOption() {
    const kinds = namedLabels.map((label) => label.toLowerCase());
    return new Option("--kind <kind>", `what they are: ${kinds.join(", ")}`).argParser((kind) => {
        const label = namedLabels.find((label) => label.toLowerCase() === kind);
        if (label === undefined)
            throw new InvalidArgumentError(`Allowed: ${kinds.join(", ")}.`);
        return label;
    });
}
function releaseName(name) {
    if (/^[\w.-]{1,50}$/.test(name))
        return name;
    throw new InvalidArgumentError("Allowed: up to 50 letters, digits, dots, dashes and underscores.");
}
function day(text) {
    if (z.iso.date().safeParse(text).success)
        return text;
    throw new InvalidArgumentError("Allowed: a day as YYYY-MM-DD.");
}
function score(text) {
    const value = Number(text);
    if (text.trim() !== "" && value >= 0 && value <= 1)
        return value;
    throw new InvalidArgumentError("Allowed: 0 to 1.");
}
