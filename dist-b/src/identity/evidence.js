/**
 * How probable it is, from 0 to 1, by all that is known: what speaks for it adds up as chances that do not depend on each
 * other do, and each thing that speaks against it takes its part off. An order to look through, not a measured rate.
 */
export function scoreOf(evidence) {
    const against = evidence.filter(({ weight }) => weight < 0);
    const doubt = evidence
        .filter(({ weight }) => weight > 0)
        .reduce((rest, { weight }) => rest * (1 - weight), 1);
    const score = against.reduce((rest, { weight }) => rest * (1 + weight), 1 - doubt);
    return Math.round(100 * score) / 100;
}
/** Pairs by their keys, in whichever order these are given. */
export class Pairs {
    #pairs = new Map();
    get all() {
        return [...this.#pairs.values()];
    }
    /** Adds what speaks for two being the same, or against it. */
    add(a, b, ...evidence) {
        const [one, other] = a < b ? [a, b] : [b, a];
        const name = JSON.stringify([one, other]);
        const pair = this.#pairs.get(name) ?? { one, other, evidence: [] };
        pair.evidence.push(...evidence);
        this.#pairs.set(name, pair);
    }
}
