import { expect, test } from "vitest";
import { buildGraphSchema } from "../../schema/build.ts";
import { schemaStatements } from "../../schema/statements.ts";

test("every key is unique; orders, filters, points and names have their indexes", async () => {
  expect(schemaStatements(await buildGraphSchema())).toMatchInlineSnapshot(`
    [
      "CREATE CONSTRAINT alias_key IF NOT EXISTS FOR (n:Alias) REQUIRE n.key IS UNIQUE",
      "CREATE CONSTRAINT claim_key IF NOT EXISTS FOR (n:Claim) REQUIRE n.key IS UNIQUE",
      "CREATE CONSTRAINT event_key IF NOT EXISTS FOR (n:Event) REQUIRE n.key IS UNIQUE",
      "CREATE CONSTRAINT faction_key IF NOT EXISTS FOR (n:Faction) REQUIRE n.key IS UNIQUE",
      "CREATE CONSTRAINT person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.key IS UNIQUE",
      "CREATE CONSTRAINT place_key IF NOT EXISTS FOR (n:Place) REQUIRE n.key IS UNIQUE",
      "CREATE CONSTRAINT report_key IF NOT EXISTS FOR (n:Report) REQUIRE n.key IS UNIQUE",
      "CREATE CONSTRAINT revisedvalue_key IF NOT EXISTS FOR (n:RevisedValue) REQUIRE n.key IS UNIQUE",
      "CREATE CONSTRAINT revision_key IF NOT EXISTS FOR (n:Revision) REQUIRE n.key IS UNIQUE",
      "CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.key IS UNIQUE",
      "CREATE FULLTEXT INDEX alias_words IF NOT EXISTS FOR (n:Alias) ON EACH [n.folded, n.sound] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }",
      "CREATE FULLTEXT INDEX event_words IF NOT EXISTS FOR (n:Event|Version) ON EACH [n.title, n.summary] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }",
      "CREATE FULLTEXT INDEX report_words IF NOT EXISTS FOR (n:Report) ON EACH [n.title] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }",
      "CREATE INDEX alias_folded IF NOT EXISTS FOR (n:Alias) ON (n.folded)",
      "CREATE INDEX alias_skeleton IF NOT EXISTS FOR (n:Alias) ON (n.skeleton)",
      "CREATE INDEX claim_claimedon IF NOT EXISTS FOR (n:Claim) ON (n.claimedOn)",
      "CREATE INDEX claim_credibility IF NOT EXISTS FOR (n:Claim) ON (n.credibility)",
      "CREATE INDEX claim_day IF NOT EXISTS FOR (n:Claim) ON (n.day)",
      "CREATE INDEX claim_knownon IF NOT EXISTS FOR (n:Claim) ON (n.knownOn)",
      "CREATE INDEX claim_stance IF NOT EXISTS FOR (n:Claim) ON (n.stance)",
      "CREATE INDEX event_deathsbest IF NOT EXISTS FOR (n:Event) ON (n.deathsBest)",
      "CREATE INDEX event_kind IF NOT EXISTS FOR (n:Event) ON (n.kind)",
      "CREATE INDEX event_responsibility IF NOT EXISTS FOR (n:Event) ON (n.responsibility)",
      "CREATE INDEX event_responsibility_key IF NOT EXISTS FOR (n:Event) ON (n.responsibility, n.key)",
      "CREATE INDEX event_responsibility_startedon IF NOT EXISTS FOR (n:Event) ON (n.responsibility, n.startedOn)",
      "CREATE INDEX event_startedon IF NOT EXISTS FOR (n:Event) ON (n.startedOn)",
      "CREATE INDEX event_title IF NOT EXISTS FOR (n:Event) ON (n.title)",
      "CREATE INDEX event_weapon IF NOT EXISTS FOR (n:Event) ON (n.weapon)",
      "CREATE INDEX faction_kind IF NOT EXISTS FOR (n:Faction) ON (n.kind)",
      "CREATE INDEX faction_name IF NOT EXISTS FOR (n:Faction) ON (n.name)",
      "CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name)",
      "CREATE INDEX place_countrycode IF NOT EXISTS FOR (n:Place) ON (n.countryCode)",
      "CREATE INDEX place_kind IF NOT EXISTS FOR (n:Place) ON (n.kind)",
      "CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name)",
      "CREATE INDEX place_population IF NOT EXISTS FOR (n:Place) ON (n.population)",
      "CREATE INDEX report_knownon IF NOT EXISTS FOR (n:Report) ON (n.knownOn)",
      "CREATE INDEX report_language IF NOT EXISTS FOR (n:Report) ON (n.language)",
      "CREATE INDEX report_publishedon IF NOT EXISTS FOR (n:Report) ON (n.publishedOn)",
      "CREATE INDEX report_title IF NOT EXISTS FOR (n:Report) ON (n.title)",
      "CREATE INDEX source_kind IF NOT EXISTS FOR (n:Source) ON (n.kind)",
      "CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.name)",
      "CREATE INDEX source_reliability IF NOT EXISTS FOR (n:Source) ON (n.reliability)",
      "CREATE POINT INDEX event_location IF NOT EXISTS FOR (n:Event) ON (n.location)",
      "CREATE POINT INDEX place_location IF NOT EXISTS FOR (n:Place) ON (n.location)",
    ]
  `);
});
