import { expect, test } from "vitest";
import { Pairs, scoreOf } from "../../src/identity/evidence.ts";

const says = (weight: number) => ({ weight, why: "" });

test("what speaks for a pair adds up, and never to certainty", () => {
  expect(scoreOf([says(0.75)])).toBe(0.75);
  expect(scoreOf([says(0.75), says(0.4)])).toBe(0.85);
  expect(scoreOf([says(0.9), says(0.9), says(0.4)])).toBeLessThan(1);
});

test("what speaks against it takes its part off, in any order", () => {
  expect(scoreOf([says(0.8), says(-0.5)])).toBe(0.4);
  expect(scoreOf([says(-0.5), says(0.8)])).toBe(0.4);
  expect(scoreOf([says(-0.5)])).toBe(0);
});

test("a pair is one, whichever of the two is named first", () => {
  const pairs = new Pairs();
  pairs.add("b", "a", says(0.1));
  pairs.add("a", "b", says(0.2));
  expect(pairs.all).toEqual([{ one: "a", other: "b", evidence: [says(0.1), says(0.2)] }]);
});
