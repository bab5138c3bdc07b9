import { isTransient, translateFailure } from "./failure.js";
import { positional } from "./positional.js";
/** The statements of a transaction, which Neo4j runs in the order in which they are sent, whether awaited or not. */
export function openPipeline(transaction) {
    let sent = [];
    const arrive = async () => {
        const underWay = sent;
        sent = [];
        try {
            for (const result of underWay)
                await result;
        }
        catch (error) {
            throw asThrown(error);
        }
    };
    return {
        arrive,
        async run({ text, parameters }) {
            try {
                return (await transaction.run(text, parameters)).records.map(positional);
            }
            catch (error) {
                // Of several that fail, the first is the cause.
                await arrive();
                throw asThrown(error);
            }
        },
        send({ text, parameters }) {
            const result = transaction.run(text, parameters).then(() => undefined);
            // Its failure is met in `arrive`, which may be later than when it happens.
            result.catch(() => undefined);
            sent.push(result);
        },
    };
}
/** The driver decides by the error whether to repeat a transaction, and would repeat one that ran out of memory. */
function asThrown(error) {
    return isTransient(error) ? error : translateFailure(error);
}
