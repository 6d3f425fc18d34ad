import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { type Example, loadExamples } from './examples.ts';

/** Everything comes from here: no CDN, no inline script. Monaco, the editor, sets styles on elements. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly compressed: Buffer;
  readonly plain: string;
}

/** Where GraphiQL sends what it is given. */
export interface Endpoints {
  readonly endpoint: string;
  /** GraphQL over SSE. */
  readonly subscriptionsEndpoint: string;
}

/** Serves GraphiQL at /graphiql, with the example queries as its tabs. Its eight megabytes are loaded when first asked for. */
export function registerGraphiql(app: FastifyInstance, endpoints: Endpoints): void {
  app.get('/graphiql', (_request, reply) =>
    reply.header('content-security-policy', CONTENT_SECURITY_POLICY).type('text/html; charset=utf-8').send(PAGE),
  );
  let assets: Promise<ReadonlyMap<string, Asset>> | undefined;
  app.get<{ Params: { file: string } }>('/graphiql/:file', async (request, reply) => {
    assets ??= loadAssets(endpoints);
    const asset = (await assets).get(request.params.file);
    if (!asset) return reply.callNotFound();
    reply
      .type(asset.type)
      .header('etag', asset.etag)
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-encoding');
    if (request.headers['if-none-match'] === asset.etag) return reply.code(304).send();
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(asset.plain);
    return reply.header('content-encoding', 'gzip').send(asset.compressed);
  });
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

const SCRIPT = 'text/javascript; charset=utf-8';

async function loadAssets(endpoints: Endpoints): Promise<ReadonlyMap<string, Asset>> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const examples = await loadExamples();
  const files: readonly (readonly [name: string, type: string, content: string])[] = [
    ['graphiql.js', SCRIPT, bundle.js],
    ['graphiql.css', 'text/css; charset=utf-8', bundle.css],
    ['editor-worker.js', SCRIPT, bundle.editorWorkerService],
    ['json-worker.js', SCRIPT, bundle.jsonWorker],
    ['graphql-worker.js', SCRIPT, bundle.graphqlWorker],
    ['start.js', SCRIPT, startScript(endpoints, examples)],
  ];
  const assets = files.map(async ([name, type, plain]): Promise<[string, Asset]> => {
    const compressed = await promisify(gzip)(plain);
    return [name, { type, plain, compressed, etag: `"${hash('sha1', plain)}"` }];
  });
  return new Map(await Promise.all(assets));
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
