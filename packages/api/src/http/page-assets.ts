import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Everything comes from here: no CDN, no inline script. Libraries of editors and pages set styles on elements. */
const PAGE_POLICY = [
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

/** The media types of what pages are made of. */
export const MEDIA_TYPES = { script: 'text/javascript; charset=utf-8', style: 'text/css; charset=utf-8' } as const;

/** A file that belongs to a page. */
export interface PageFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly compressed: Buffer;
  readonly plain: string;
}

/** Serves a page at `path` and its files below; megabytes as they may be, they are loaded when first asked for. */
export function registerPage(
  app: FastifyInstance,
  { path, html, files }: { readonly path: string; readonly html: string; readonly files: () => Promise<PageFile[]> },
): void {
  app.get(path, (_request, reply) =>
    reply.header('content-security-policy', PAGE_POLICY).type('text/html; charset=utf-8').send(html),
  );
  let assets: Promise<ReadonlyMap<string, Asset>> | undefined;
  app.get<{ Params: { file: string } }>(`${path}/:file`, async (request, reply) => {
    assets ??= files().then(compressAll);
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

async function compressAll(files: readonly PageFile[]): Promise<ReadonlyMap<string, Asset>> {
  const assets = files.map(async ({ name, type, content }): Promise<[string, Asset]> => {
    const compressed = await promisify(gzip)(content);
    return [name, { type, plain: content, compressed, etag: `"${hash('sha1', content)}"` }];
  });
  return new Map(await Promise.all(assets));
}
