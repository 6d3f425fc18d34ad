// Generated from schema/ by `npm run codegen`; do not edit.
import type { ModelTable } from '../model.ts';

/** The first-party kinds. `own` properties must be mapped by a definition, `common` ones come from provider defaults. */
export interface FirstPartyModel {
  KubernetesNamespace: {
    provider: 'kubernetes';
    own: {};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
    };
  };
  OpenStackDomain: {
    provider: 'openstack';
    own: { description: string | null; enabled: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      projects: { to: 'OpenStackProject'; many: true; properties: {} };
    };
  };
  OpenStackProject: {
    provider: 'openstack';
    own: { description: string | null; enabled: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      domain: { to: 'OpenStackDomain'; many: false; properties: {} };
      servers: { to: 'OpenStackServer'; many: true; properties: {} };
    };
  };
  OpenStackServer: {
    provider: 'openstack';
    own: { host: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
    };
  };
}

/** The same, at run time. */
export const FIRST_PARTY_MODEL: ModelTable = {
 "KubernetesNamespace": {
  "name": "KubernetesNamespace",
  "provider": "kubernetes",
  "properties": [
   {
    "name": "uid",
    "type": "ID",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "kind",
    "type": "String",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "provider",
    "type": "String",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "account",
    "type": "String",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "status",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "createdAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "updatedAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "firstSeenAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "labels",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   }
  ],
  "relationships": [
   {
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   }
  ]
 },
 "OpenStackDomain": {
  "name": "OpenStackDomain",
  "provider": "openstack",
  "properties": [
   {
    "name": "uid",
    "type": "ID",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "kind",
    "type": "String",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "provider",
    "type": "String",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "account",
    "type": "String",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "status",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "createdAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "updatedAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "firstSeenAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "region",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "tags",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "enabled",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   }
  ],
  "relationships": [
   {
    "field": "projects",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackProject",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackProject": {
  "name": "OpenStackProject",
  "provider": "openstack",
  "properties": [
   {
    "name": "uid",
    "type": "ID",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "kind",
    "type": "String",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "provider",
    "type": "String",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "account",
    "type": "String",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "status",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "createdAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "updatedAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "firstSeenAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "region",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "tags",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "enabled",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   }
  ],
  "relationships": [
   {
    "field": "domain",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "OpenStackDomain",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "servers",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackServer": {
  "name": "OpenStackServer",
  "provider": "openstack",
  "properties": [
   {
    "name": "uid",
    "type": "ID",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "kind",
    "type": "String",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "provider",
    "type": "String",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "account",
    "type": "String",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "status",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "createdAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "updatedAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "firstSeenAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": true,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "region",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": true,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "tags",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "projectId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "host",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   }
  ],
  "relationships": [
   {
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   }
  ]
 }
};
