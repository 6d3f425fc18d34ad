import type { Answer } from '../http.ts';

// How each service words its errors, as the recorded cloud (Zed) did when asked once for each.

const WEBOB_TITLES: Readonly<Record<number, string>> = { 400: '400 Bad Request', 404: '404 Not Found' };

/** The page that WebOb makes of an error no API code has taken up. */
export function webobPage(status: number, text: string): Answer {
  const title = WEBOB_TITLES[status] ?? `${status}`;
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=UTF-8' },
    body: `<html>\n <head>\n  <title>${title}</title>\n </head>\n <body>\n  <h1>${title}</h1>\n  ${text}<br /><br />\n\n\n\n </body>\n</html>`,
  };
}

export const webobNotFound = () => webobPage(404, 'The resource could not be found.');

/** The page that Flask makes of an unknown URL (Keystone, CloudKitty's v2). */
export const flaskNotFound = (): Answer => ({
  status: 404,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.</p>\n',
});

export const itemNotFound = (id: string): Answer => ({
  status: 404,
  body: { itemNotFound: { code: 404, message: `Resource ${id} could not be found.` } },
});

export const neutronNotFound = (message: string): Answer => ({
  status: 404,
  body: { NeutronError: { type: 'HTTPNotFound', message, detail: '' } },
});

export const octaviaFault = (status: number, text: string): Answer => ({
  status,
  body: { faultcode: 'Client', faultstring: text, debuginfo: null },
});

export const designateError = (status: number, type: string): Answer => ({ status, body: { code: status, type } });

/** What a plain WebOb service without paging answers (Heat, Manila, Gnocchi). */
export const WEBOB_ERRORS = { unknownPath: webobNotFound, unknownId: webobNotFound, unknownMarker: webobNotFound };

export function placementNotFound(): Answer {
  return {
    status: 404,
    body: { errors: [{ status: 404, title: 'Not Found', detail: 'The resource could not be found.\n\n   ' }] },
  };
}

export function barbicanNotFound(): Answer {
  return { status: 404, body: { code: 404, title: 'Not Found', description: '' } };
}
