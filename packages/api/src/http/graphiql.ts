import type { FastifyInstance } from 'fastify';
import { type Example, loadExamples } from './examples.ts';
import { MEDIA_TYPES, type PageFile, registerPage } from './page-assets.ts';

/** Where GraphiQL sends what it is given. */
export interface Endpoints {
  readonly endpoint: string;
  /** GraphQL over SSE. */
  readonly subscriptionsEndpoint: string;
}

/** Serves GraphiQL at /graphiql, with the example queries as its tabs. */
export function registerGraphiql(app: FastifyInstance, endpoints: Endpoints): void {
  registerPage(app, { path: '/graphiql', html: PAGE, files: () => loadFiles(endpoints) });
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Pellucid: GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript.</noscript>
    <div id="root" style="height: 100vh"></div>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

/** Two platforms, joined. */
const LOGO =
  '<svg viewBox="0 0 40 40" width="32" height="32" fill="none" stroke="currentColor" stroke-width="3"><circle cx="14" cy="20" r="10"/><circle cx="26" cy="20" r="10"/></svg>';

async function loadFiles(endpoints: Endpoints): Promise<PageFile[]> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const examples = await loadExamples();
  const { script: type, style } = MEDIA_TYPES;
  return [
    { name: 'graphiql.js', type, content: bundle.js },
    { name: 'graphiql.css', type: style, content: bundle.css },
    { name: 'editor-worker.js', type, content: bundle.editorWorkerService },
    { name: 'json-worker.js', type, content: bundle.jsonWorker },
    { name: 'graphql-worker.js', type, content: bundle.graphqlWorker },
    { name: 'start.js', type, content: startScript(endpoints, examples) },
  ];
}

/** The bundle's own page does the same with workers from blobs and the options in line. */
function startScript(endpoints: Endpoints, examples: readonly Example[]): string {
  const options = {
    ...endpoints,
    title: 'Pellucid',
    logo: LOGO,
    shouldPersistHeaders: false,
    // The first tab's own variables are not shown at first.
    variables: examples[0]?.variables ?? undefined,
    defaultTabs: examples.map(({ query, variables }) => ({ query, ...(variables ? { variables } : {}) })),
  };
  return `
const workers = { editorWorkerService: 'editor-worker.js', json: 'json-worker.js', graphql: 'graphql-worker.js' };
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => '/graphiql/' + workers[label] };
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), ${JSON.stringify(options)});
`;
}
