import { createGraphiQLFetcher, createLocalStorage } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { questions } from "./questions.ts";
import "graphiql/setup-workers/vite";
// One by one: the bundled `graphiql/style.css` adds web fonts and a second copy of the editor's rules.
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./playground.css";

const fetcher = createGraphiQLFetcher({ url: "/graphql", enableIncrementalDelivery: false });

// A name of its own: another project's playground, served earlier at the same port, must not hand us its tabs.
const storage = createLocalStorage({ namespace: "claimgraph" });

const root = document.getElementById("playground");
if (!root) throw new Error("index.html has no element for the playground.");

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    storage={storage}
    defaultTabs={questions.map((query) => ({ query }))}
    schemaDescription
    inputValueDeprecation
  >
    <GraphiQL.Logo>Claimgraph</GraphiQL.Logo>
  </GraphiQL>,
);
