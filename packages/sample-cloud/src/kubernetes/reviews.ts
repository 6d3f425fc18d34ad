import type { Answer, JsonObject } from '../http.ts';

/** What a cluster's administrator is told who asks about himself, as Kubernetes 1.35 answers it. */
const REVIEWS: Readonly<Record<string, { readonly kind: string; readonly status: JsonObject }>> = {
  '/apis/authentication.k8s.io/v1/selfsubjectreviews': {
    kind: 'SelfSubjectReview',
    status: { userInfo: { username: 'admin', groups: ['system:masters', 'system:authenticated'] } },
  },
  '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews': {
    kind: 'SelfSubjectRulesReview',
    status: {
      resourceRules: [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }],
      nonResourceRules: [{ verbs: ['*'], nonResourceURLs: ['*'] }],
      incomplete: false,
    },
  },
};

/** The answer to a question about the asker's own rights, which is sent as POST and changes nothing; else undefined. */
export function answerReview({ method, url }: { readonly method: string; readonly url: URL }): Answer | undefined {
  const review = method === 'POST' ? REVIEWS[url.pathname] : undefined;
  if (!review) return undefined;
  const { kind, status } = review;
  const apiVersion = url.pathname.split('/').slice(2, 4).join('/');
  return { status: 201, body: { kind, apiVersion, metadata: {}, spec: {}, status } };
}
