import type { Answer, SampleRequest } from '../http.ts';
import { filtered } from './filter.ts';
import { createTokenIssuer, unauthorized } from './identity.ts';
import { pageOf } from './paging.ts';
import type { Library, View } from './recordings.ts';
import { SERVICES, type Service } from './services.ts';
import { negotiate, versionDocument } from './versions.ts';

const readOnly: Answer = {
  status: 405,
  headers: { Allow: 'GET, HEAD' },
  body: {
    error: { code: 405, title: 'Method Not Allowed', message: 'The sample cloud is a recording: it only reads.' },
  },
};

/**
 * Answers for all recorded OpenStack services, each below its prefix. What a token was scoped to decides the view.
 *
 * @param views both recorded views, from {@link loadOpenStackRecordings}
 * @param pageSize what any service gives at most in one page
 */
export function createOpenStackHandler(
  views: Readonly<Record<View, Library>>,
  options: { readonly authUrl: string; readonly pageSize: number },
): (request: SampleRequest) => Answer {
  const tokens = createTokenIssuer(views.admin, options.authUrl);
  return (request) => {
    const service = SERVICES.find(({ prefix }) => `${request.url.pathname}/`.startsWith(`${prefix}/`));
    if (!service) return { status: 404, body: { error: 'No recorded service at this path.', services: prefixes() } };
    const path = pathIn(service, request.url);
    if (request.method === 'POST' && service.type === 'identity' && path === '/v3/auth/tokens') {
      return tokens.issue(request);
    }
    const document = versionDocument(service, path, views.admin);
    if (document) return document;
    const view = tokens.viewOf(request.header('X-Auth-Token'));
    if (view === undefined) return unauthorized(options.authUrl);
    if (request.method !== 'GET' && request.method !== 'HEAD') return readOnly;
    const version = negotiate(service, request.header);
    if ('refusal' in version) return version.refusal;
    const answer = read(views[view], service, path, request.url, options.pageSize);
    return { ...answer, headers: { ...withoutVersions(answer.headers ?? {}), ...version.headers } };
  };
}

function read(library: Library, service: Service, path: string, url: URL, pageSize: number): Answer {
  const recording = library.find(service, path, url.searchParams);
  if (recording) return pageOf(filtered(recording, url.searchParams), url, pageSize);
  const parent = path.slice(0, path.lastIndexOf('/'));
  const id = path.slice(parent.length + 1);
  const isListed = [parent, `${parent}/detail`].some((list) => library.find(service, list, new URLSearchParams()));
  return isListed ? service.unknownId(id) : service.unknownPath();
}

function pathIn(service: Service, url: URL): string {
  const path = url.pathname.slice(service.prefix.length).replace(/\/$/, '');
  return service.canonical?.(path) ?? path;
}

/** The recorded microversion headers give way to those of this request; HTTP does not care for their spelling. */
function withoutVersions(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !/^(openstack-api-version|x-openstack-.*-api-version|vary)$/i.test(name),
    ),
  );
}

const prefixes = (): readonly string[] => SERVICES.map(({ prefix }) => prefix);
