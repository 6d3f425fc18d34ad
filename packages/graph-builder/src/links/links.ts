import type { Link } from '@pellucid/provider-sdk';
import { CLUSTER_API } from './cluster-api.ts';
import { KUBERNETES_ON_OPENSTACK } from './kubernetes-on-openstack.ts';
import { WITHIN_OPENSTACK } from './within-openstack.ts';

/** Every link between resources that do not name each other. */
export const LINKS: readonly Link[] = [...KUBERNETES_ON_OPENSTACK, ...CLUSTER_API, ...WITHIN_OPENSTACK];
