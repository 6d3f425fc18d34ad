import type { KubernetesObject } from '../../define.ts';
import { serviceAlias } from '../service-reference.ts';
import { ruleTexts } from './rule-texts.ts';

/** A webhook, validating or mutating. The authority that signed its certificate (`caBundle`) is not read. */
interface Webhook {
  readonly name: string;
  readonly failurePolicy?: string;
  readonly timeoutSeconds?: number;
  readonly rules?: Parameters<typeof ruleTexts>[0];
  readonly clientConfig: {
    readonly url?: string;
    readonly service?: { readonly namespace?: string; readonly name?: string };
  };
}

/** A configuration of webhooks. */
export interface WebhookConfiguration extends KubernetesObject {
  readonly webhooks?: readonly Webhook[] | null;
}

/** What is read of both kinds of configuration. */
export const WEBHOOK_PROPERTIES = {
  webhooks: ({ webhooks }: WebhookConfiguration) => (webhooks ?? []).map(({ name }) => name),
  failurePolicies: ({ webhooks }: WebhookConfiguration) =>
    (webhooks ?? []).map(({ name, failurePolicy = 'Fail' }) => `${name}=${failurePolicy}`),
  rules: ({ webhooks }: WebhookConfiguration) =>
    (webhooks ?? []).flatMap(({ name, rules }) => ruleTexts(rules).map((rule) => `${name}: ${rule}`)),
  urls: ({ webhooks }: WebhookConfiguration) =>
    (webhooks ?? []).flatMap(({ clientConfig }) => placeOf(clientConfig.url)),
  timeoutSeconds: ({ webhooks }: WebhookConfiguration) => {
    // 10 where it is left out, as the API server fills it in.
    const seconds = (webhooks ?? []).map(({ timeoutSeconds = 10 }) => timeoutSeconds);
    return seconds.length === 0 ? null : Math.max(...seconds);
  },
} as const;

/** The services that webhooks call, each once. */
export function webhookServices({ webhooks }: WebhookConfiguration): { readonly alias: string }[] {
  const found = (webhooks ?? []).flatMap(({ clientConfig }) => serviceAlias(clientConfig.service)?.alias ?? []);
  return [...new Set(found)].map((alias) => ({ alias }));
}

/** Host and path: people put tokens into queries. */
function placeOf(url: string | undefined): string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const { origin, pathname } = new URL(url);
  return [`${origin}${pathname}`];
}
