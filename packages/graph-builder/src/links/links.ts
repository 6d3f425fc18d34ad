import type { Link } from '@pellucid/provider-sdk';
import { KUBERNETES_ON_OPENSTACK } from './kubernetes-on-openstack.ts';

/** Every link between resources that do not name each other. */
export const LINKS: readonly Link[] = KUBERNETES_ON_OPENSTACK;
