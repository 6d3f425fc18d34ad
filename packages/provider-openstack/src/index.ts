import type { Provider } from '@pellucid/provider-sdk';
import { connect } from './connect.ts';
import { createDiagnose } from './diagnosis/diagnose.ts';
import { resources } from './resources/index.ts';
import type { OpenStackSettings } from './settings.ts';

export type { OpenStackSettings } from './settings.ts';

/** Reads OpenStack clouds. */
export const openstackProvider: Provider<OpenStackSettings> = {
  name: 'openstack',
  resources,
  connect,
  diagnose: createDiagnose(resources),
};
