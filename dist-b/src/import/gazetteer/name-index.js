import { kindsNamed } from "../../../schema/name/feature-words.js";
import { agreeingVowels } from "../../../schema/name/skeleton.js";
import { knownKeys } from "../mapping/name-keys.js";
/** Finds things by name as queries do: as it is written, else as it sounds, else by its consonants. */
export class NameIndex {
    #bySkeleton = new Map();
    /** Adds a name of a thing. */
    add({ skeleton, folded, sound, vowels }, thing) {
        const entries = this.#bySkeleton.get(skeleton);
        const entry = { folded, sound, vowels, thing };
        if (entries)
            entries.push(entry);
        else
            this.#bySkeleton.set(skeleton, [entry]);
    }
    /** The things whose names come closest to this one; none where no name is like it. */
    find(name) {
        const { folded, sound, skeleton, vowels } = knownKeys(name);
        const agreeing = new RegExp(`^${agreeingVowels(vowels)}$`);
        const kinds = kindsNamed(sound);
        const closest = [new Set(), new Set(), new Set(), new Set()];
        for (const entry of this.#bySkeleton.get(skeleton) ?? []) {
            if (!agreeing.test(entry.vowels))
                continue;
            const isOfKind = kinds.length === 0 || kinds.includes(entry.thing.kind);
            const closeness = entry.folded === folded ? 0 : entry.sound === sound ? 1 : isOfKind ? 2 : 3;
            closest[closeness]?.add(entry.thing);
        }
        return [...(closest.find(({ size }) => size > 0) ?? [])];
    }
}
