import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { MEDIA_TYPES, type PageFile } from '../http/page-assets.ts';

/** Swagger UI on our own document. */
export const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Pellucid: REST</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <noscript>This page needs JavaScript; the document itself is at /api/openapi.json.</noscript>
    <div id="swagger-ui"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

/** Swagger would have a document checked by a service of its own on the internet: `validatorUrl` keeps it from that. */
const START = `
SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null, tryItOutEnabled: true });
`;

const require = createRequire(import.meta.url);
const STYLE = require.resolve('swagger-ui-dist/swagger-ui.css');
const BUNDLE = require.resolve('swagger-ui-dist/swagger-ui-bundle.js');

/** The files of the page. */
export async function loadFiles(): Promise<PageFile[]> {
  const { script, style } = MEDIA_TYPES;
  return [
    { name: 'swagger-ui.css', type: style, content: await readFile(STYLE, 'utf8') },
    { name: 'swagger-ui-bundle.js', type: script, content: await readFile(BUNDLE, 'utf8') },
    { name: 'start.js', type: script, content: START },
  ];
}
