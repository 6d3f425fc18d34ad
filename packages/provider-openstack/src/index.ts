import type { Provider } from '@pellucid/provider-sdk';
import { connect, type OpenStackSettings } from './connect.ts';
import { resources } from './resources/index.ts';

export type { OpenStackSettings } from './connect.ts';

/** Reads OpenStack clouds. */
export const openstackProvider: Provider<OpenStackSettings> = { name: 'openstack', resources, connect };
