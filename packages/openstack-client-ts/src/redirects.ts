import { type Http, HttpError, type HttpRequest, type HttpResponse, redactUrl } from '@pellucid/http';
import { OpenStackError } from './errors.ts';

const MAX_REDIRECTS = 30;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 305, 307, 308]);

/** Follows redirects with the method kept (keystoneauth); neither token nor password goes to another origin. */
export async function followRedirects(http: Http, request: HttpRequest): Promise<HttpResponse> {
  let url = request.url;
  for (let followed = 0; followed <= MAX_REDIRECTS; followed += 1) {
    const response = await http.request({ ...request, url });
    const location = REDIRECTS.has(response.status) ? response.headers['location'] : undefined;
    if (!location) return response;
    const target = new URL(location, url);
    if (target.origin !== new URL(url).origin) {
      throw new OpenStackError(
        'UNEXPECTED_ANSWER',
        `${redactUrl(url)} redirects to another origin (${target.origin}); credentials are not sent there`,
      );
    }
    url = target.href;
  }
  throw new HttpError('connection', {
    method: request.method ?? 'GET',
    url,
    reason: `more than ${MAX_REDIRECTS} redirects`,
  });
}
