// Generated from schema/ by `npm run codegen`; do not edit.
import type { OperationTable } from '../operations/operation.ts';

/** What the API can do, as commands. */
export const OPERATION_TABLE: OperationTable = {
 "operations": [
  {
   "resource": "action",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/actions",
   "description": "What was done on clouds, and what was refused, the latest first. Administrators see all, others what they have done themselves.",
   "acts": false,
   "inputs": [
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "callerId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "Id of a caller.",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": "The mutation: `createServer`.",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "state",
     "type": "ActionState",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "targetId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "Native id of a resource that it was about.",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "since",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Begun from this time on (ISO 8601).",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "until",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Begun before this time (ISO 8601).",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "after",
     "type": "String",
     "list": false,
     "required": false,
     "description": "The `cursor` of an action that the list goes on after.",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "limit",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "1 to 1000.",
     "fallback": 20,
     "place": "query"
    }
   ],
   "output": {
    "type": "Action",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "action",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/actions/{id}",
   "description": "One action; null when there is none with this id that the caller may see.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "Action",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "flavor",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/flavors",
   "description": "Sizes of servers that the caller's project may use, asked of the cloud itself.",
   "acts": false,
   "inputs": [
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Flavor",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "floating-ip",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/floating-ips",
   "description": "Floating IPs of the caller's project, asked of the cloud itself; at most 1000.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "status",
     "type": "String",
     "list": false,
     "required": false,
     "description": "`ACTIVE` while it leads somewhere, `DOWN` some time after it does no more.",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "address",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "networkId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "The external network.",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "limit",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "1 to 1000.",
     "fallback": 100,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "FloatingIp",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "floating-ip",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/floating-ips/{id}",
   "description": "One floating IP; fails with `NOT_FOUND`.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "FloatingIp",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "image",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/images",
   "description": "Images that the caller may use: public and community ones, those of his project, those shared with it that it has accepted. By name, asked of the cloud itself; at most 1000.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "status",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Others than `active` cannot be used.",
     "fallback": "active",
     "place": "query"
    },
    {
     "name": "visibility",
     "type": "ImageVisibility",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "trusted",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Only those whose names can be trusted: no community images of other projects, to which anybody can give any name.",
     "fallback": false,
     "place": "query"
    },
    {
     "name": "limit",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "1 to 1000.",
     "fallback": 100,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Image",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "image",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/images/{id}",
   "description": "One image; fails with `NOT_FOUND`.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Image",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "keypair",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/keypairs",
   "description": "The caller's own keypairs, asked of the cloud itself.",
   "acts": false,
   "inputs": [
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Keypair",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "keypair",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/keypairs/{name}",
   "description": "One of the caller's keypairs; fails with `NOT_FOUND`.",
   "acts": false,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Keypair",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "availability-zone",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/availability-zones",
   "description": "Where servers, volumes, networks and routers can be placed, asked of the cloud itself.",
   "acts": false,
   "inputs": [
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "AvailabilityZone",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "network",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/networks",
   "description": "Networks that the caller may use: those of his project, those that are shared with it, and the external ones. By name, asked of the cloud itself; at most 1000.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "status",
     "type": "String",
     "list": false,
     "required": false,
     "description": "`ACTIVE`, …",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "external",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "shared",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "limit",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "1 to 1000.",
     "fallback": 100,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Network",
    "list": true,
    "leftOut": [
     "subnets"
    ]
   }
  },
  {
   "resource": "network",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/networks/{id}",
   "description": "One network; fails with `NOT_FOUND`.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Network",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "subnet",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/subnets",
   "description": "Subnets of the caller's project and of networks that are shared with it.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "networkId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "limit",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "1 to 1000.",
     "fallback": 100,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Subnet",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "subnet",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/subnets/{id}",
   "description": "One subnet; fails with `NOT_FOUND`.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Subnet",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "port",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/ports",
   "description": "Ports of the caller's project, asked of the cloud itself; at most 1000.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "status",
     "type": "String",
     "list": false,
     "required": false,
     "description": "`ACTIVE`, `DOWN`, …",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "networkId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "deviceId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "What is plugged in: the id of a server or a router.",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "limit",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "1 to 1000.",
     "fallback": 100,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Port",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "port",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/ports/{id}",
   "description": "One port; fails with `NOT_FOUND`.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Port",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "quota",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/quotas",
   "description": "How much the caller's project may have and what of it is left, asked of the cloud itself: of one service, or of all that it has.",
   "acts": false,
   "inputs": [
    {
     "name": "service",
     "type": "QuotaService",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Quota",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "router",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/routers",
   "description": "Routers of the caller's project, asked of the cloud itself; at most 1000.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "status",
     "type": "String",
     "list": false,
     "required": false,
     "description": "`ACTIVE`, …",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "limit",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "1 to 1000.",
     "fallback": 100,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Router",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "router",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/routers/{id}",
   "description": "One router; fails with `NOT_FOUND`.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Router",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "security-group",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/security-groups",
   "description": "Security groups of the caller's project and those that are shared with it, asked of the cloud itself; at most 1000.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "limit",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "1 to 1000.",
     "fallback": 100,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "SecurityGroup",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "security-group",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/security-groups/{id}",
   "description": "One security group; fails with `NOT_FOUND`.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "SecurityGroup",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server-group",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/server-groups",
   "description": "Server groups of the caller's project, asked of the cloud itself.",
   "acts": false,
   "inputs": [
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "ServerGroup",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "server-group",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/server-groups/{id}",
   "description": "One server group; fails with `NOT_FOUND`.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "ServerGroup",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/servers",
   "description": "Servers of the caller's project, the newest first, asked of the cloud itself.",
   "acts": false,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": "A part of the name.",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "status",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Nova's word: `ACTIVE`, `SHUTOFF`, `ERROR`, …",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "flavorId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "imageId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "address",
     "type": "String",
     "list": false,
     "required": false,
     "description": "A part of an IPv4 address.",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "tags",
     "type": "String",
     "list": true,
     "required": false,
     "description": "All of them (microversion 2.26).",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "keypairName",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Microversion 2.83.",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "availabilityZone",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Microversion 2.83.",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "limit",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "1 to 1000.",
     "fallback": 100,
     "place": "query"
    },
    {
     "name": "after",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "Id of the last server of the page before; `NOT_FOUND` when it is gone meanwhile.",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Server",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/servers/{id}",
   "description": "One server; fails with `NOT_FOUND`.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Server",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "console-log",
   "alias": null,
   "method": "GET",
   "path": "/servers/{id}/console-log",
   "description": "The last lines of what a server has written to its console (1 to 1000).",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "lines",
     "type": "Int",
     "list": false,
     "required": false,
     "description": null,
     "fallback": 50,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "String",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "interfaces",
   "alias": null,
   "method": "GET",
   "path": "/servers/{id}/interfaces",
   "description": "The ports of a server.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "ServerInterface",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "topology",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/topologies",
   "description": "The topologies of the caller's project, by name, with what belongs to each of them, asked of the cloud itself.",
   "acts": false,
   "inputs": [
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Topology",
    "list": true,
    "leftOut": [
     "networks",
     "routers",
     "securityGroups",
     "servers",
     "volumes",
     "floatingIps"
    ]
   }
  },
  {
   "resource": "topology",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/topologies/{name}",
   "description": "One topology; fails with `NOT_FOUND` when nothing belongs to it.",
   "acts": false,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Topology",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "volume",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/volumes",
   "description": "Volumes of the caller's project, asked of the cloud itself; at most 1000.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "status",
     "type": "String",
     "list": false,
     "required": false,
     "description": "`available`, `in-use`, …",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "limit",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "1 to 1000.",
     "fallback": 100,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Volume",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "volume",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/volumes/{id}",
   "description": "One volume; fails with `NOT_FOUND`.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "Volume",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "volume-type",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/volume-types",
   "description": "Types of volumes that the caller's project may use.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "limit",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "1 to 1000.",
     "fallback": 100,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "VolumeType",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "volume-snapshot",
   "verb": "list",
   "alias": null,
   "method": "GET",
   "path": "/volume-snapshots",
   "description": "Snapshots of the caller's project, or of one volume.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "status",
     "type": "String",
     "list": false,
     "required": false,
     "description": "`available`, …",
     "fallback": null,
     "place": "query"
    },
    {
     "name": "volumeId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "limit",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "1 to 1000.",
     "fallback": 100,
     "place": "query"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "VolumeSnapshot",
    "list": true,
    "leftOut": []
   }
  },
  {
   "resource": "volume-snapshot",
   "verb": "show",
   "alias": null,
   "method": "GET",
   "path": "/volume-snapshots/{id}",
   "description": "One snapshot; fails with `NOT_FOUND`.",
   "acts": false,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "account",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    },
    {
     "name": "region",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "query"
    }
   ],
   "output": {
    "type": "VolumeSnapshot",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "create",
   "alias": null,
   "method": "POST",
   "path": "/servers",
   "description": "Makes a server, or several alike. With `waitSeconds` it waits until all of them are `ACTIVE`.",
   "acts": true,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": "255 characters at most.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Microversion 2.19.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "flavorId",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "imageId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "Boot from a disk on the compute host, made of this image.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "bootVolume",
     "type": "BootVolumeInput",
     "list": false,
     "required": false,
     "description": "Boot from a volume.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "networks",
     "type": "ServerNetworkInput",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "networkMode",
     "type": "ServerNetworkMode",
     "list": false,
     "required": false,
     "description": "Instead of `networks`; without either it is `AUTO`.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "securityGroups",
     "type": "String",
     "list": true,
     "required": false,
     "description": "Names or ids; the project's `default` when left out. Ports that are there already keep their own.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "keypairName",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "userData",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Plain text for cloud-init, 49149 bytes at most. It is sent to the cloud and kept nowhere else.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "metadata",
     "type": "KeyValueInput",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "tags",
     "type": "String",
     "list": true,
     "required": false,
     "description": "Microversion 2.52.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "serverGroupId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "availabilityZone",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "host",
     "type": "String",
     "list": false,
     "required": false,
     "description": "The compute host; the cloud lets administrators choose it (microversion 2.74).",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "configDrive",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Give user data and metadata on a disk, too; the cloud decides when left out.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "count",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "How many, 1 to 100. Several get `-1`, `-2`, … behind the name.",
     "fallback": 1,
     "place": "body"
    },
    {
     "name": "minCount",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "Be content with so many where there is not room for `count`; `count` when left out.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "returnAdminPassword",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Answer with the password that the cloud makes up for the server's administrator, where it does so, and only for one server.",
     "fallback": false,
     "place": "body"
    }
   ],
   "output": {
    "type": "CreateServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "floating-ip",
   "verb": "create",
   "alias": "allocate",
   "method": "POST",
   "path": "/floating-ips",
   "description": "Allocates a floating IP to the project, and associates it if a port or a server is named. With `waitSeconds` it waits until it is `ACTIVE` where it leads to a port. `CONFLICT` when no address is free.",
   "acts": true,
   "inputs": [
    {
     "name": "networkId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "The external network; may be left out where there is but one.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "subnetId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "One of the network's subnets; left out: any.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "address",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Most clouds leave this to administrators; left out: any that is free.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "What it leads to at once: a port, or a server.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "serverId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "Its port on a network that a router connects to the external one.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "fixedIp",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Which address of the port or the server; left out: the only one.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "FloatingIpResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "floating-ip",
   "verb": "associate",
   "alias": null,
   "method": "POST",
   "path": "/floating-ips/{id}/associate",
   "description": "Leads a floating IP to a port or a server, away from where it leads now. `CONFLICT` where no router connects the two.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "portId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "serverId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "Its port on a network that a router connects to the external one.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "fixedIp",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Which address of the port or the server; left out: the only one.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "FloatingIpResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "floating-ip",
   "verb": "disassociate",
   "alias": null,
   "method": "POST",
   "path": "/floating-ips/{id}/disassociate",
   "description": "Leads a floating IP nowhere; the project keeps it.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "FloatingIpResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "floating-ip",
   "verb": "delete",
   "alias": "release",
   "method": "DELETE",
   "path": "/floating-ips/{id}",
   "description": "Gives a floating IP back to the cloud.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "create-image",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/images",
   "description": "Makes an image of a server that is `ACTIVE`, `SHUTOFF`, `PAUSED` or `SUSPENDED`: of its root disk; of one that boots from a volume it is an image without data, and snapshots of all its volumes. With `waitSeconds` it waits until the image is `active`.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": "255 characters at most.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "metadata",
     "type": "KeyValueInput",
     "list": true,
     "required": false,
     "description": "Become properties of the image, beside those that it has from the server's own image.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "ImageResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "image",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/images/{id}",
   "description": "Deletes an image of the caller's project. Servers made from it live on; snapshots of volumes that it stands for stay, too.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "keypair",
   "verb": "create",
   "alias": null,
   "method": "POST",
   "path": "/keypairs",
   "description": "Lets the cloud make a keypair. The private key is in this answer and kept nowhere.",
   "acts": true,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": "Letters, digits, spaces, `_` and `-`.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "CreateKeypairResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "keypair",
   "verb": "import",
   "alias": null,
   "method": "POST",
   "path": "/keypairs/import",
   "description": "Gives the cloud a public key that the caller has.",
   "acts": true,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "publicKey",
     "type": "String",
     "list": false,
     "required": true,
     "description": "As in `~/.ssh/id_ed25519.pub`.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "KeypairResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "keypair",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/keypairs/{name}",
   "description": "Deletes a keypair. Servers that have its key keep it.",
   "acts": true,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "network",
   "verb": "create",
   "alias": null,
   "method": "POST",
   "path": "/networks",
   "description": "Makes a network, without subnets. With `waitSeconds` it waits until the network is `ACTIVE`.",
   "acts": true,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "adminStateUp",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "With false it forwards nothing.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "mtu",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "In bytes; left out: the largest that the cloud allows.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portSecurityEnabled",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Whether its new ports have security groups, and may send from their own addresses only; left out: the cloud's choice, mostly true.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "availabilityZoneHints",
     "type": "String",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "NetworkResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "network",
   "verb": "update",
   "alias": null,
   "method": "PATCH",
   "path": "/networks/{id}",
   "description": "Changes what is named of a network.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "adminStateUp",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "mtu",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "In bytes.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portSecurityEnabled",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "For ports that are made from now on.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "NetworkResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "network",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/networks/{id}",
   "description": "Deletes a network and its subnets. `CONFLICT` while something is plugged into it.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "subnet",
   "verb": "create",
   "alias": null,
   "method": "POST",
   "path": "/subnets",
   "description": "Makes a subnet of a network.",
   "acts": true,
   "inputs": [
    {
     "name": "networkId",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "cidr",
     "type": "String",
     "list": false,
     "required": false,
     "description": "`10.0.0.0/24`, `2001:db8::/64`",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "subnetPoolId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "A pool of the cloud that gives a block that is free.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "prefixLength",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "Of the block that the pool gives: 26 for 64 addresses; left out: the pool's.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "ipVersion",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "4 or 6; left out: that of `cidr`, else 4.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "gatewayIp",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Null: no router leads out of it. Left out: its first address.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "enableDhcp",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Left out: true.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "dnsNameservers",
     "type": "String",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "allocationPools",
     "type": "AllocationPoolInput",
     "list": true,
     "required": false,
     "description": "Left out: all but the gateway.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "hostRoutes",
     "type": "HostRouteInput",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "ipv6AddressMode",
     "type": "Ipv6Mode",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "ipv6RaMode",
     "type": "Ipv6Mode",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "SubnetResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "subnet",
   "verb": "update",
   "alias": null,
   "method": "PATCH",
   "path": "/subnets/{id}",
   "description": "Changes what is named of a subnet.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "gatewayIp",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Null: no router leads out of it any more.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "enableDhcp",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "dnsNameservers",
     "type": "String",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "allocationPools",
     "type": "AllocationPoolInput",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "hostRoutes",
     "type": "HostRouteInput",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "SubnetResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "subnet",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/subnets/{id}",
   "description": "Deletes a subnet. `CONFLICT` while ports have addresses in it.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "port",
   "verb": "create",
   "alias": null,
   "method": "POST",
   "path": "/ports",
   "description": "Makes a port that nothing is plugged into yet: for a server with a certain address, say.",
   "acts": true,
   "inputs": [
    {
     "name": "networkId",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "adminStateUp",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "macAddress",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "fixedIps",
     "type": "FixedIpInput",
     "list": true,
     "required": false,
     "description": "Left out: an address of each subnet that gives some.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "securityGroupIds",
     "type": "ID",
     "list": true,
     "required": false,
     "description": "Left out: the project's `default`.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portSecurityEnabled",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Left out: as the network has it.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "allowedAddressPairs",
     "type": "AddressPairInput",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "PortResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "port",
   "verb": "update",
   "alias": null,
   "method": "PATCH",
   "path": "/ports/{id}",
   "description": "Changes what is named of a port.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "adminStateUp",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "fixedIps",
     "type": "FixedIpInput",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "securityGroupIds",
     "type": "ID",
     "list": true,
     "required": false,
     "description": "All of them; `addSecurityGroup` and `removeSecurityGroup` change one.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portSecurityEnabled",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "allowedAddressPairs",
     "type": "AddressPairInput",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "PortResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "port",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/ports/{id}",
   "description": "Deletes a port; a server loses it. `CONFLICT` for a router's.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "router",
   "verb": "create",
   "alias": null,
   "method": "POST",
   "path": "/routers",
   "description": "Makes a router, with a way out if wanted. With `waitSeconds` it waits until the router is `ACTIVE`.",
   "acts": true,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "adminStateUp",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "externalGateway",
     "type": "RouterGatewayInput",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "availabilityZoneHints",
     "type": "String",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "RouterResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "router",
   "verb": "update",
   "alias": null,
   "method": "PATCH",
   "path": "/routers/{id}",
   "description": "Changes what is named of a router.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "adminStateUp",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "With false it forwards nothing.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "routes",
     "type": "HostRouteInput",
     "list": true,
     "required": false,
     "description": "All of them.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "RouterResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "router",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/routers/{id}",
   "description": "Deletes a router. `CONFLICT` while it has interfaces.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "router",
   "verb": "add-interface",
   "alias": null,
   "method": "POST",
   "path": "/routers/{id}/add-interface",
   "description": "Connects a router to a subnet. With `waitSeconds` it waits until the router's port there is `ACTIVE`.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "subnetId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "The router gets a new port with the subnet's gateway address.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "A port that is there already, for another address than the subnet's gateway.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "RouterInterfaceResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "router",
   "verb": "remove-interface",
   "alias": null,
   "method": "POST",
   "path": "/routers/{id}/remove-interface",
   "description": "Disconnects a router from a subnet; its port there is deleted. `CONFLICT` while floating IPs or routes need it.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "subnetId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "The router gets a new port with the subnet's gateway address.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "A port that is there already, for another address than the subnet's gateway.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "RouterInterfaceResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "router",
   "verb": "set-gateway",
   "alias": null,
   "method": "PUT",
   "path": "/routers/{id}/gateway",
   "description": "Gives a router its way out, in place of the one it has.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "networkId",
     "type": "ID",
     "list": false,
     "required": true,
     "description": "An external network.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "enableSnat",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Most clouds leave this to administrators; left out: the cloud's choice.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "fixedIps",
     "type": "FixedIpInput",
     "list": true,
     "required": false,
     "description": "Most clouds leave this to administrators; left out: any address of the network.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "RouterResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "router",
   "verb": "clear-gateway",
   "alias": null,
   "method": "DELETE",
   "path": "/routers/{id}/gateway",
   "description": "Takes a router's way out away. `CONFLICT` while floating IPs need it.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "RouterResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "security-group",
   "verb": "create",
   "alias": null,
   "method": "POST",
   "path": "/security-groups",
   "description": "Makes a security group with all its rules, or nothing at all.",
   "acts": true,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "stateful",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Whether answers to what was let through are let through, too; left out: true.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "withDefaultRules",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Whether to keep the rules that Neutron gives to new groups: everything may leave.",
     "fallback": true,
     "place": "body"
    },
    {
     "name": "rules",
     "type": "SecurityGroupRuleInput",
     "list": true,
     "required": false,
     "description": "Besides those.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "SecurityGroupResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "security-group",
   "verb": "update",
   "alias": null,
   "method": "PATCH",
   "path": "/security-groups/{id}",
   "description": "Changes the name or description of a security group.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "stateful",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Not while ports have it.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "SecurityGroupResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "security-group",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/security-groups/{id}",
   "description": "Deletes a security group and its rules. `CONFLICT` while ports have it.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "security-group-rule",
   "verb": "create",
   "alias": null,
   "method": "POST",
   "path": "/security-group-rules",
   "description": "Adds a rule to a group. `CONFLICT` when the group has the same one already.",
   "acts": true,
   "inputs": [
    {
     "name": "securityGroupId",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "direction",
     "type": "RuleDirection",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "ethertype",
     "type": "Ethertype",
     "list": false,
     "required": false,
     "description": "Left out: that of `remoteIpPrefix`, else IPv4.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "protocol",
     "type": "String",
     "list": false,
     "required": false,
     "description": "`tcp`, `udp`, `icmp`, … or a number; left out: any.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portRangeMin",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "First port, or the ICMP type; left out: any.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portRangeMax",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "Last port, or the ICMP code; left out: the first port, any code.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "remoteIpPrefix",
     "type": "String",
     "list": false,
     "required": false,
     "description": "The other end's addresses, `10.0.0.0/24`; left out: any. Not together with `remoteGroupId`.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "remoteGroupId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "The other end is a port of this group.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "SecurityGroupRuleResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "security-group-rule",
   "verb": "update",
   "alias": null,
   "method": "PATCH",
   "path": "/security-group-rules/{id}",
   "description": "Changes a rule. Neutron cannot: a new one is made, then the old one is deleted, so that nothing is cut off meanwhile. The rule has another id then. `INVALID_INPUT` for another `description` alone: Neutron takes no second rule that lets the same through. Delete the rule and create it anew for that.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "direction",
     "type": "RuleDirection",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "ethertype",
     "type": "Ethertype",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "protocol",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portRangeMin",
     "type": "Int",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portRangeMax",
     "type": "Int",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "remoteIpPrefix",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "remoteGroupId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "SecurityGroupRuleResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "security-group-rule",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/security-group-rules/{id}",
   "description": "Takes a rule away from its group.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "security-group",
   "verb": "add",
   "alias": null,
   "method": "POST",
   "path": "/security-groups/add",
   "description": "Puts a security group on a port, or on all ports of a server that know security groups.",
   "acts": true,
   "inputs": [
    {
     "name": "securityGroupId",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "serverId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "SecuredResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "security-group",
   "verb": "remove",
   "alias": null,
   "method": "POST",
   "path": "/security-groups/remove",
   "description": "Takes a security group off a port, or off all ports of a server.",
   "acts": true,
   "inputs": [
    {
     "name": "securityGroupId",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "serverId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "SecuredResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "start",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/start",
   "description": "From `SHUTOFF` to `ACTIVE`.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "stop",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/stop",
   "description": "From `ACTIVE` or `ERROR` to `SHUTOFF`.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "reboot",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/reboot",
   "description": "Ends in `ACTIVE`. Soft from `ACTIVE`; hard also from `SHUTOFF`, `PAUSED`, `SUSPENDED` and `ERROR`.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "type",
     "type": "RebootType",
     "list": false,
     "required": false,
     "description": null,
     "fallback": "SOFT",
     "place": "body"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "pause",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/pause",
   "description": "From `ACTIVE` to `PAUSED`: it stays in memory and does not run.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "unpause",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/unpause",
   "description": "From `PAUSED` to `ACTIVE`.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "suspend",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/suspend",
   "description": "From `ACTIVE` to `SUSPENDED`: its memory is put on disk.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "resume",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/resume",
   "description": "From `SUSPENDED` to `ACTIVE`.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "shelve",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/shelve",
   "description": "From `ACTIVE`, `SHUTOFF`, `PAUSED` or `SUSPENDED` to `SHELVED` or `SHELVED_OFFLOADED`, as the cloud is set up.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "shelve-offload",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/shelve-offload",
   "description": "From `SHELVED` to `SHELVED_OFFLOADED`: it takes no room on a host any more. Clouds may keep this to administrators.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "unshelve",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/unshelve",
   "description": "From `SHELVED` or `SHELVED_OFFLOADED` to `ACTIVE`; to another availability zone since microversion 2.77.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "availabilityZone",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "resize",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/resize",
   "description": "From `ACTIVE` or `SHUTOFF` to `VERIFY_RESIZE`; then confirm or revert. `QUOTA_EXCEEDED` where the project may not have that much.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "flavorId",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "confirm-resize",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/confirm-resize",
   "description": "From `VERIFY_RESIZE` to what it was before, in its new size.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "revert-resize",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/revert-resize",
   "description": "From `VERIFY_RESIZE` to what it was before, in its old size.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "rebuild",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/rebuild",
   "description": "From `ACTIVE`, `SHUTOFF` or `ERROR`: makes its root disk anew from an image. It keeps id, addresses and volumes.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "imageId",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Microversion 2.19.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "metadata",
     "type": "KeyValueInput",
     "list": true,
     "required": false,
     "description": "Replaces all metadata but the mark of its topology.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "keypairName",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Microversion 2.54.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "userData",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Plain text; microversion 2.57.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "lock",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/lock",
   "description": "Refuses further actions but those of administrators, until it is unlocked. A reason since microversion 2.73.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "reason",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "unlock",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/unlock",
   "description": "Lets everybody who may act on it do so again.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "rescue",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/rescue",
   "description": "From `ACTIVE`, `SHUTOFF` or `ERROR` to `RESCUE`: boots an image (its own when left out) beside its root disk, to mend it.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "imageId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "unrescue",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/unrescue",
   "description": "From `RESCUE` to `ACTIVE`.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "add-security-group",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/security-groups",
   "description": "Puts a security group (name or id) on all ports of a server.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "securityGroup",
     "type": "String",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "remove-security-group",
   "alias": null,
   "method": "DELETE",
   "path": "/servers/{id}/security-groups/{securityGroup}",
   "description": "Takes a security group (name or id) off all ports of a server.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "securityGroup",
     "type": "String",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "update",
   "alias": null,
   "method": "PATCH",
   "path": "/servers/{id}",
   "description": "Renames a server, describes it anew.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Microversion 2.19; an empty text takes it away.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "set-metadata",
   "alias": null,
   "method": "PUT",
   "path": "/servers/{id}/metadata",
   "description": "Replaces all metadata but the mark of its topology.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "metadata",
     "type": "KeyValueInput",
     "list": true,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "set-tags",
   "alias": null,
   "method": "PUT",
   "path": "/servers/{id}/tags",
   "description": "Replaces all tags (microversion 2.26).",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "tags",
     "type": "String",
     "list": true,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "attach-interface",
   "alias": null,
   "method": "POST",
   "path": "/servers/{id}/interfaces",
   "description": "Plugs a server into one more network.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "networkId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "A port is made in it.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "portId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "An existing port.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "fixedIp",
     "type": "String",
     "list": false,
     "required": false,
     "description": "An address in the network, for the new port.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "tag",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Tells the guest which of its devices this is (microversion 2.49).",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "ServerInterfaceResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "detach-interface",
   "alias": null,
   "method": "DELETE",
   "path": "/servers/{id}/interfaces/{portId}",
   "description": "Unplugs a port, and deletes it where it was made by plugging in. With `waitSeconds` it waits until it is off.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "portId",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "ServerResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/servers/{id}",
   "description": "Deletes a server. With `waitSeconds` it waits until it is gone. With `force` also where the cloud would keep deleted servers for a while, and while something else is done with it.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "force",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": null,
     "fallback": false,
     "place": "query"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server-group",
   "verb": "create",
   "alias": null,
   "method": "POST",
   "path": "/server-groups",
   "description": "Makes a server group. Servers get into it when they are made (`createServer`), not later.",
   "acts": true,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": "255 characters at most. Several groups may have the same.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "policy",
     "type": "ServerGroupPolicy",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "maxServersPerHost",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "With `ANTI_AFFINITY`: how many servers one host may have; 1 when left out (microversion 2.64).",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "ServerGroupResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "server-group",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/server-groups/{id}",
   "description": "Deletes a server group. Its servers stay, and where they are; nothing keeps them there any more.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "topology",
   "verb": "create",
   "alias": null,
   "method": "POST",
   "path": "/topologies",
   "description": "Makes networks, routers, security groups and servers that refer to each other by name, in the order in which they need each other. All that can be told to be wrong is found before anything is made. On a failure what was made is taken back. Who sends it again gets what is missing: what is there already is left as it is, and is a `CONFLICT` where it differs from what is asked for. With `waitSeconds` it waits until all of it is ready; how it goes is in `action.steps`.",
   "acts": true,
   "inputs": [
    {
     "name": "dryRun",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Answer with what would be done, and do nothing.",
     "fallback": false,
     "place": "query"
    },
    {
     "name": "keepOnFailure",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Keep what was made when something fails, to look into it, or to go on by sending the same again.",
     "fallback": false,
     "place": "query"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": "1 to 63 letters, digits, `.`, `_` and `-`; unique in the project.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "networks",
     "type": "TopologyNetworkInput",
     "list": true,
     "required": false,
     "description": "At most 20.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "routers",
     "type": "TopologyRouterInput",
     "list": true,
     "required": false,
     "description": "At most 20.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "securityGroups",
     "type": "TopologySecurityGroupInput",
     "list": true,
     "required": false,
     "description": "At most 20.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "servers",
     "type": "TopologyServerInput",
     "list": true,
     "required": false,
     "description": "At most 50.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "CreateTopologyPayload",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "topology",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/topologies/{name}",
   "description": "Deletes all that belongs to a topology, also what a run that was cut off has left. What cannot be deleted, because something else uses it, stays, and is named in the error; the rest goes.",
   "acts": true,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "dryRun",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Answer with what would be done, and do nothing.",
     "fallback": false,
     "place": "query"
    }
   ],
   "output": {
    "type": "DeleteTopologyPayload",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "volume",
   "verb": "create",
   "alias": null,
   "method": "POST",
   "path": "/volumes",
   "description": "Makes a volume. With `waitSeconds` it waits until the volume is `available`.",
   "acts": true,
   "inputs": [
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "sizeGb",
     "type": "Int",
     "list": false,
     "required": false,
     "description": "Left out: that of the snapshot or the volume that it is made from.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "imageId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "snapshotId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "sourceVolumeId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "A volume that it is to be a copy of.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "type",
     "type": "String",
     "list": false,
     "required": false,
     "description": "Id or name of a volume type; left out: the source's, else the cloud's default.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "availabilityZone",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "bootable",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Whether servers can boot from it; left out: when it is made from an image, or from what was.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "metadata",
     "type": "KeyValueInput",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "VolumeResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "volume",
   "verb": "update",
   "alias": null,
   "method": "PATCH",
   "path": "/volumes/{id}",
   "description": "Renames or describes a volume, replaces its metadata, says whether servers can boot from it.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "bootable",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Whether servers can boot from it.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "metadata",
     "type": "KeyValueInput",
     "list": true,
     "required": false,
     "description": "All of it.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "VolumeResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "volume",
   "verb": "extend",
   "alias": null,
   "method": "POST",
   "path": "/volumes/{id}/extend",
   "description": "Makes a volume larger, also while a server has it. With `waitSeconds` it waits until that is done. `QUOTA_EXCEEDED` where the project may not have that much.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "sizeGb",
     "type": "Int",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "VolumeResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "volume",
   "verb": "attach",
   "alias": null,
   "method": "POST",
   "path": "/volumes/{id}/attach",
   "description": "Gives a volume to a server. With `waitSeconds` it waits until the server has it.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "serverId",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "device",
     "type": "String",
     "list": false,
     "required": false,
     "description": "`/dev/vdb`; the guest may name it otherwise. Left out: the next that is free.",
     "fallback": null,
     "place": "body"
    },
    {
     "name": "deleteOnTermination",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Whether the volume is deleted with the server.",
     "fallback": false,
     "place": "body"
    }
   ],
   "output": {
    "type": "VolumeResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "volume",
   "verb": "detach",
   "alias": null,
   "method": "POST",
   "path": "/volumes/{id}/detach",
   "description": "Takes a volume from a server. With `waitSeconds` it waits until the server no longer has it.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "serverId",
     "type": "ID",
     "list": false,
     "required": false,
     "description": "May be left out where but one server has it.",
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "VolumeResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "volume",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/volumes/{id}",
   "description": "Deletes a volume. `CONFLICT` while a server has it, or it has snapshots. With `waitSeconds` it waits until it is gone.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "cascade",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Its snapshots, too.",
     "fallback": false,
     "place": "query"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "volume-snapshot",
   "verb": "create",
   "alias": null,
   "method": "POST",
   "path": "/volume-snapshots",
   "description": "Takes a snapshot of a volume. With `waitSeconds` it waits until the snapshot is `available`.",
   "acts": true,
   "inputs": [
    {
     "name": "volumeId",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "metadata",
     "type": "KeyValueInput",
     "list": true,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "force",
     "type": "Boolean",
     "list": false,
     "required": false,
     "description": "Also while a server has the volume: it is as after a power cut then. Without, that is a `CONFLICT`.",
     "fallback": false,
     "place": "body"
    }
   ],
   "output": {
    "type": "VolumeSnapshotResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "volume-snapshot",
   "verb": "update",
   "alias": null,
   "method": "PATCH",
   "path": "/volume-snapshots/{id}",
   "description": "Changes what is named of a snapshot.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    },
    {
     "name": "name",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    },
    {
     "name": "description",
     "type": "String",
     "list": false,
     "required": false,
     "description": null,
     "fallback": null,
     "place": "body"
    }
   ],
   "output": {
    "type": "VolumeSnapshotResult",
    "list": false,
    "leftOut": []
   }
  },
  {
   "resource": "volume-snapshot",
   "verb": "delete",
   "alias": null,
   "method": "DELETE",
   "path": "/volume-snapshots/{id}",
   "description": "Deletes a snapshot. With `waitSeconds` it waits until it is gone.",
   "acts": true,
   "inputs": [
    {
     "name": "id",
     "type": "ID",
     "list": false,
     "required": true,
     "description": null,
     "fallback": null,
     "place": "path"
    }
   ],
   "output": {
    "type": "DeleteResult",
    "list": false,
    "leftOut": []
   }
  }
 ],
 "inputs": {
  "AddressPairInput": [
   {
    "name": "ipAddress",
    "type": "String",
    "list": false,
    "required": true,
    "description": "An address, or a block of them.",
    "fallback": null
   },
   {
    "name": "macAddress",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Left out: the port's own.",
    "fallback": null
   }
  ],
  "AllocationPoolInput": [
   {
    "name": "start",
    "type": "String",
    "list": false,
    "required": true,
    "description": null,
    "fallback": null
   },
   {
    "name": "end",
    "type": "String",
    "list": false,
    "required": true,
    "description": null,
    "fallback": null
   }
  ],
  "BootVolumeInput": [
   {
    "name": "imageId",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "A new volume is made of it, of `sizeGb`.",
    "fallback": null
   },
   {
    "name": "snapshotId",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "A new volume is made of it.",
    "fallback": null
   },
   {
    "name": "volumeId",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "An existing volume.",
    "fallback": null
   },
   {
    "name": "sizeGb",
    "type": "Int",
    "list": false,
    "required": false,
    "description": "Of a new volume; needed with `imageId`.",
    "fallback": null
   },
   {
    "name": "volumeType",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Of a new volume (microversion 2.67).",
    "fallback": null
   },
   {
    "name": "deleteOnTermination",
    "type": "Boolean",
    "list": false,
    "required": false,
    "description": "Delete the volume with the server.",
    "fallback": false
   }
  ],
  "FixedIpInput": [
   {
    "name": "subnetId",
    "type": "ID",
    "list": false,
    "required": false,
    "description": null,
    "fallback": null
   },
   {
    "name": "ipAddress",
    "type": "String",
    "list": false,
    "required": false,
    "description": null,
    "fallback": null
   }
  ],
  "HostRouteInput": [
   {
    "name": "destination",
    "type": "String",
    "list": false,
    "required": true,
    "description": "A block of addresses: `172.16.0.0/12`.",
    "fallback": null
   },
   {
    "name": "nexthop",
    "type": "String",
    "list": false,
    "required": true,
    "description": "The address that leads there.",
    "fallback": null
   }
  ],
  "KeyValueInput": [
   {
    "name": "key",
    "type": "String",
    "list": false,
    "required": true,
    "description": null,
    "fallback": null
   },
   {
    "name": "value",
    "type": "String",
    "list": false,
    "required": true,
    "description": null,
    "fallback": null
   }
  ],
  "RouterGatewayInput": [
   {
    "name": "networkId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "An external network.",
    "fallback": null
   },
   {
    "name": "enableSnat",
    "type": "Boolean",
    "list": false,
    "required": false,
    "description": "Most clouds leave this to administrators; left out: the cloud's choice.",
    "fallback": null
   },
   {
    "name": "fixedIps",
    "type": "FixedIpInput",
    "list": true,
    "required": false,
    "description": "Most clouds leave this to administrators; left out: any address of the network.",
    "fallback": null
   }
  ],
  "SecurityGroupRuleInput": [
   {
    "name": "direction",
    "type": "RuleDirection",
    "list": false,
    "required": true,
    "description": null,
    "fallback": null
   },
   {
    "name": "ethertype",
    "type": "Ethertype",
    "list": false,
    "required": false,
    "description": "Left out: that of `remoteIpPrefix`, else IPv4.",
    "fallback": null
   },
   {
    "name": "protocol",
    "type": "String",
    "list": false,
    "required": false,
    "description": "`tcp`, `udp`, `icmp`, … or a number; left out: any.",
    "fallback": null
   },
   {
    "name": "portRangeMin",
    "type": "Int",
    "list": false,
    "required": false,
    "description": "First port, or the ICMP type; left out: any.",
    "fallback": null
   },
   {
    "name": "portRangeMax",
    "type": "Int",
    "list": false,
    "required": false,
    "description": "Last port, or the ICMP code; left out: the first port, any code.",
    "fallback": null
   },
   {
    "name": "remoteIpPrefix",
    "type": "String",
    "list": false,
    "required": false,
    "description": "The other end's addresses, `10.0.0.0/24`; left out: any. Not together with `remoteGroupId`.",
    "fallback": null
   },
   {
    "name": "remoteGroupId",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "The other end is a port of this group.",
    "fallback": null
   },
   {
    "name": "description",
    "type": "String",
    "list": false,
    "required": false,
    "description": null,
    "fallback": null
   }
  ],
  "ServerNetworkInput": [
   {
    "name": "networkId",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "A port is made in it.",
    "fallback": null
   },
   {
    "name": "portId",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "An existing port.",
    "fallback": null
   },
   {
    "name": "fixedIp",
    "type": "String",
    "list": false,
    "required": false,
    "description": "An address in the network, for the new port.",
    "fallback": null
   },
   {
    "name": "tag",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Tells the guest which of its devices this is (microversion 2.42).",
    "fallback": null
   }
  ],
  "TopologyFloatingIpInput": [
   {
    "name": "from",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Name or id of the external network that the address is of; a router has to lead there.",
    "fallback": null
   },
   {
    "name": "network",
    "type": "String",
    "list": false,
    "required": false,
    "description": "The one of the server's networks that it leads to; left out: the only one that a router connects to `from`.",
    "fallback": null
   }
  ],
  "TopologyNetworkInput": [
   {
    "name": "name",
    "type": "String",
    "list": false,
    "required": true,
    "description": null,
    "fallback": null
   },
   {
    "name": "description",
    "type": "String",
    "list": false,
    "required": false,
    "description": "100 characters at most.",
    "fallback": null
   },
   {
    "name": "mtu",
    "type": "Int",
    "list": false,
    "required": false,
    "description": "In bytes; left out: the largest that the cloud allows.",
    "fallback": null
   },
   {
    "name": "portSecurityEnabled",
    "type": "Boolean",
    "list": false,
    "required": false,
    "description": "Whether its ports have security groups, and may send from their own addresses only; left out: the cloud's choice, mostly true.",
    "fallback": null
   },
   {
    "name": "subnets",
    "type": "TopologySubnetInput",
    "list": true,
    "required": false,
    "description": "At most 10.",
    "fallback": null
   }
  ],
  "TopologyRouterInput": [
   {
    "name": "name",
    "type": "String",
    "list": false,
    "required": true,
    "description": null,
    "fallback": null
   },
   {
    "name": "description",
    "type": "String",
    "list": false,
    "required": false,
    "description": "100 characters at most.",
    "fallback": null
   },
   {
    "name": "externalNetwork",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Name or id of the external network that it leads out to; left out: it only joins its subnets.",
    "fallback": null
   },
   {
    "name": "interfaces",
    "type": "String",
    "list": true,
    "required": false,
    "description": "Subnets that it joins: of the topology, or names or ids of others; at most 20. It gets their gateway addresses.",
    "fallback": null
   }
  ],
  "TopologyRuleInput": [
   {
    "name": "direction",
    "type": "RuleDirection",
    "list": false,
    "required": true,
    "description": null,
    "fallback": null
   },
   {
    "name": "ethertype",
    "type": "Ethertype",
    "list": false,
    "required": false,
    "description": "Left out: that of `remoteIpPrefix`, else IPv4.",
    "fallback": null
   },
   {
    "name": "protocol",
    "type": "String",
    "list": false,
    "required": false,
    "description": "`tcp`, `udp`, `icmp`, … or a number; left out: any.",
    "fallback": null
   },
   {
    "name": "portRangeMin",
    "type": "Int",
    "list": false,
    "required": false,
    "description": "First port, or the ICMP type; left out: any.",
    "fallback": null
   },
   {
    "name": "portRangeMax",
    "type": "Int",
    "list": false,
    "required": false,
    "description": "Last port, or the ICMP code; left out: the first port, any code.",
    "fallback": null
   },
   {
    "name": "remoteIpPrefix",
    "type": "String",
    "list": false,
    "required": false,
    "description": "The other end's addresses, `10.0.0.0/24`; left out: any. Not together with `remoteGroup`.",
    "fallback": null
   },
   {
    "name": "remoteGroup",
    "type": "String",
    "list": false,
    "required": false,
    "description": "The other end is a port of this group: of the topology (this one, too), or the name or the id of another.",
    "fallback": null
   },
   {
    "name": "description",
    "type": "String",
    "list": false,
    "required": false,
    "description": "100 characters at most.",
    "fallback": null
   }
  ],
  "TopologySecurityGroupInput": [
   {
    "name": "name",
    "type": "String",
    "list": false,
    "required": true,
    "description": null,
    "fallback": null
   },
   {
    "name": "description",
    "type": "String",
    "list": false,
    "required": false,
    "description": "100 characters at most.",
    "fallback": null
   },
   {
    "name": "stateful",
    "type": "Boolean",
    "list": false,
    "required": false,
    "description": "Whether answers to what was let through are let through, too; left out: true.",
    "fallback": null
   },
   {
    "name": "withDefaultRules",
    "type": "Boolean",
    "list": false,
    "required": false,
    "description": "Whether to keep the rules that Neutron gives to new groups: everything may leave.",
    "fallback": true
   },
   {
    "name": "rules",
    "type": "TopologyRuleInput",
    "list": true,
    "required": false,
    "description": "Besides those; at most 50.",
    "fallback": null
   }
  ],
  "TopologyServerInput": [
   {
    "name": "name",
    "type": "String",
    "list": false,
    "required": true,
    "description": null,
    "fallback": null
   },
   {
    "name": "flavor",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Name or id.",
    "fallback": null
   },
   {
    "name": "image",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Name or id of what it boots from; a community image of another project is meant by its id only.",
    "fallback": null
   },
   {
    "name": "bootVolumeGb",
    "type": "Int",
    "list": false,
    "required": false,
    "description": "Boot from a new volume of this size, made of the image, which goes with the server; left out: from a disk on the compute host.",
    "fallback": null
   },
   {
    "name": "networks",
    "type": "String",
    "list": true,
    "required": true,
    "description": "Networks that it is plugged into: of the topology, or names or ids of others; 1 to 10.",
    "fallback": null
   },
   {
    "name": "securityGroups",
    "type": "String",
    "list": true,
    "required": false,
    "description": "Of the topology, or names or ids of others; at most 10. Left out: the project's `default`.",
    "fallback": null
   },
   {
    "name": "keypair",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Name of a keypair of the caller.",
    "fallback": null
   },
   {
    "name": "userData",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Plain text for cloud-init, 49149 bytes at most. It is sent to the cloud and kept nowhere else.",
    "fallback": null
   },
   {
    "name": "metadata",
    "type": "KeyValueInput",
    "list": true,
    "required": false,
    "description": "At most 50 items.",
    "fallback": null
   },
   {
    "name": "availabilityZone",
    "type": "String",
    "list": false,
    "required": false,
    "description": null,
    "fallback": null
   },
   {
    "name": "volumes",
    "type": "TopologyVolumeInput",
    "list": true,
    "required": false,
    "description": "Volumes that it gets once it runs; at most 10.",
    "fallback": null
   },
   {
    "name": "floatingIp",
    "type": "TopologyFloatingIpInput",
    "list": false,
    "required": false,
    "description": "An address by which it is reached from outside.",
    "fallback": null
   }
  ],
  "TopologySubnetInput": [
   {
    "name": "name",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Unique in the whole topology: routers refer to it.",
    "fallback": null
   },
   {
    "name": "description",
    "type": "String",
    "list": false,
    "required": false,
    "description": "100 characters at most.",
    "fallback": null
   },
   {
    "name": "cidr",
    "type": "String",
    "list": false,
    "required": true,
    "description": "`10.0.0.0/24`, `2001:db8::/64`",
    "fallback": null
   },
   {
    "name": "gatewayIp",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Null: no router leads out of it. Left out: its first address.",
    "fallback": null
   },
   {
    "name": "enableDhcp",
    "type": "Boolean",
    "list": false,
    "required": false,
    "description": "Left out: true.",
    "fallback": null
   },
   {
    "name": "dnsNameservers",
    "type": "String",
    "list": true,
    "required": false,
    "description": "At most 10.",
    "fallback": null
   },
   {
    "name": "allocationPools",
    "type": "AllocationPoolInput",
    "list": true,
    "required": false,
    "description": "At most 10. Left out: all but the gateway.",
    "fallback": null
   },
   {
    "name": "hostRoutes",
    "type": "HostRouteInput",
    "list": true,
    "required": false,
    "description": "At most 20.",
    "fallback": null
   },
   {
    "name": "ipv6AddressMode",
    "type": "Ipv6Mode",
    "list": false,
    "required": false,
    "description": null,
    "fallback": null
   },
   {
    "name": "ipv6RaMode",
    "type": "Ipv6Mode",
    "list": false,
    "required": false,
    "description": null,
    "fallback": null
   }
  ],
  "TopologyVolumeInput": [
   {
    "name": "name",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Unique in the whole topology.",
    "fallback": null
   },
   {
    "name": "sizeGb",
    "type": "Int",
    "list": false,
    "required": true,
    "description": null,
    "fallback": null
   },
   {
    "name": "type",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Name or id of a volume type; left out: the cloud's default.",
    "fallback": null
   }
  ]
 },
 "enums": {
  "ActionState": [
   "RUNNING",
   "SUCCEEDED",
   "FAILED"
  ],
  "Ethertype": [
   "IPv4",
   "IPv6"
  ],
  "ImageVisibility": [
   "public",
   "private",
   "shared",
   "community"
  ],
  "Ipv6Mode": [
   "slaac",
   "dhcpv6_stateful",
   "dhcpv6_stateless"
  ],
  "QuotaService": [
   "COMPUTE",
   "NETWORK",
   "BLOCK_STORAGE"
  ],
  "RebootType": [
   "SOFT",
   "HARD"
  ],
  "RuleDirection": [
   "ingress",
   "egress"
  ],
  "ServerGroupPolicy": [
   "AFFINITY",
   "ANTI_AFFINITY",
   "SOFT_AFFINITY",
   "SOFT_ANTI_AFFINITY"
  ],
  "ServerNetworkMode": [
   "AUTO",
   "NONE"
  ]
 },
 "outputs": {
  "Action": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "cursor",
    "type": "String",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "caller",
    "type": "ActionCaller",
    "list": false
   },
   {
    "name": "account",
    "type": "String",
    "list": false
   },
   {
    "name": "region",
    "type": "String",
    "list": false
   },
   {
    "name": "projectId",
    "type": "ID",
    "list": false
   },
   {
    "name": "state",
    "type": "ActionState",
    "list": false
   },
   {
    "name": "progress",
    "type": "ActionProgress",
    "list": true
   },
   {
    "name": "steps",
    "type": "TopologyStep",
    "list": true
   },
   {
    "name": "targets",
    "type": "ActionTarget",
    "list": true
   },
   {
    "name": "input",
    "type": "String",
    "list": false
   },
   {
    "name": "startedAt",
    "type": "Timestamp",
    "list": false
   },
   {
    "name": "finishedAt",
    "type": "Timestamp",
    "list": false
   },
   {
    "name": "error",
    "type": "ActionError",
    "list": false
   },
   {
    "name": "refreshed",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "refreshError",
    "type": "String",
    "list": false
   }
  ],
  "ActionCaller": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "role",
    "type": "String",
    "list": false
   }
  ],
  "ActionError": [
   {
    "name": "code",
    "type": "String",
    "list": false
   },
   {
    "name": "message",
    "type": "String",
    "list": false
   },
   {
    "name": "field",
    "type": "String",
    "list": false
   },
   {
    "name": "service",
    "type": "String",
    "list": false
   },
   {
    "name": "requestId",
    "type": "String",
    "list": false
   }
  ],
  "ActionProgress": [
   {
    "name": "at",
    "type": "Timestamp",
    "list": false
   },
   {
    "name": "state",
    "type": "String",
    "list": false
   }
  ],
  "ActionTarget": [
   {
    "name": "kind",
    "type": "String",
    "list": false
   },
   {
    "name": "id",
    "type": "ID",
    "list": false
   }
  ],
  "AddressPair": [
   {
    "name": "ipAddress",
    "type": "String",
    "list": false
   },
   {
    "name": "macAddress",
    "type": "String",
    "list": false
   }
  ],
  "AllocationPool": [
   {
    "name": "start",
    "type": "String",
    "list": false
   },
   {
    "name": "end",
    "type": "String",
    "list": false
   }
  ],
  "AvailabilityZone": [
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "kind",
    "type": "AvailabilityZoneKind",
    "list": false
   },
   {
    "name": "available",
    "type": "Boolean",
    "list": false
   }
  ],
  "CreateKeypairResult": [
   {
    "name": "keypair",
    "type": "Keypair",
    "list": false
   },
   {
    "name": "privateKey",
    "type": "String",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "CreateServerResult": [
   {
    "name": "server",
    "type": "Server",
    "list": false
   },
   {
    "name": "servers",
    "type": "Server",
    "list": true
   },
   {
    "name": "adminPassword",
    "type": "String",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "CreateTopologyPayload": [
   {
    "name": "topology",
    "type": "Topology",
    "list": false
   },
   {
    "name": "steps",
    "type": "TopologyStep",
    "list": true
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "DeleteResult": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "DeleteTopologyPayload": [
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "steps",
    "type": "TopologyStep",
    "list": true
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "FixedIp": [
   {
    "name": "subnetId",
    "type": "ID",
    "list": false
   },
   {
    "name": "ipAddress",
    "type": "String",
    "list": false
   }
  ],
  "Flavor": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false
   },
   {
    "name": "vcpus",
    "type": "Int",
    "list": false
   },
   {
    "name": "memoryMb",
    "type": "Int",
    "list": false
   },
   {
    "name": "diskGb",
    "type": "Int",
    "list": false
   },
   {
    "name": "ephemeralGb",
    "type": "Int",
    "list": false
   },
   {
    "name": "swapMb",
    "type": "Int",
    "list": false
   },
   {
    "name": "isPublic",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "extraSpecs",
    "type": "KeyValue",
    "list": true
   }
  ],
  "FloatingIp": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "address",
    "type": "String",
    "list": false
   },
   {
    "name": "status",
    "type": "String",
    "list": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false
   },
   {
    "name": "projectId",
    "type": "ID",
    "list": false
   },
   {
    "name": "networkId",
    "type": "ID",
    "list": false
   },
   {
    "name": "fixedIp",
    "type": "String",
    "list": false
   },
   {
    "name": "portId",
    "type": "ID",
    "list": false
   },
   {
    "name": "routerId",
    "type": "ID",
    "list": false
   },
   {
    "name": "topology",
    "type": "String",
    "list": false
   }
  ],
  "FloatingIpResult": [
   {
    "name": "floatingIp",
    "type": "FloatingIp",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "HostRoute": [
   {
    "name": "destination",
    "type": "String",
    "list": false
   },
   {
    "name": "nexthop",
    "type": "String",
    "list": false
   }
  ],
  "Image": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "status",
    "type": "String",
    "list": false
   },
   {
    "name": "visibility",
    "type": "ImageVisibility",
    "list": false
   },
   {
    "name": "projectId",
    "type": "ID",
    "list": false
   },
   {
    "name": "sizeBytes",
    "type": "BigInt",
    "list": false
   },
   {
    "name": "minDiskGb",
    "type": "Int",
    "list": false
   },
   {
    "name": "minMemoryMb",
    "type": "Int",
    "list": false
   },
   {
    "name": "diskFormat",
    "type": "String",
    "list": false
   },
   {
    "name": "osType",
    "type": "String",
    "list": false
   },
   {
    "name": "osDistro",
    "type": "String",
    "list": false
   },
   {
    "name": "osVersion",
    "type": "String",
    "list": false
   },
   {
    "name": "architecture",
    "type": "String",
    "list": false
   },
   {
    "name": "createdAt",
    "type": "Timestamp",
    "list": false
   }
  ],
  "ImageResult": [
   {
    "name": "image",
    "type": "Image",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "KeyValue": [
   {
    "name": "key",
    "type": "String",
    "list": false
   },
   {
    "name": "value",
    "type": "String",
    "list": false
   }
  ],
  "Keypair": [
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "type",
    "type": "String",
    "list": false
   },
   {
    "name": "fingerprint",
    "type": "String",
    "list": false
   },
   {
    "name": "publicKey",
    "type": "String",
    "list": false
   }
  ],
  "KeypairResult": [
   {
    "name": "keypair",
    "type": "Keypair",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "Network": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "status",
    "type": "String",
    "list": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false
   },
   {
    "name": "projectId",
    "type": "ID",
    "list": false
   },
   {
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "external",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "shared",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "mtu",
    "type": "Int",
    "list": false
   },
   {
    "name": "portSecurityEnabled",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "availabilityZones",
    "type": "String",
    "list": true
   },
   {
    "name": "subnetIds",
    "type": "ID",
    "list": true
   },
   {
    "name": "subnets",
    "type": "Subnet",
    "list": true
   },
   {
    "name": "topology",
    "type": "String",
    "list": false
   }
  ],
  "NetworkResult": [
   {
    "name": "network",
    "type": "Network",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "Port": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "status",
    "type": "String",
    "list": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false
   },
   {
    "name": "projectId",
    "type": "ID",
    "list": false
   },
   {
    "name": "networkId",
    "type": "ID",
    "list": false
   },
   {
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "macAddress",
    "type": "String",
    "list": false
   },
   {
    "name": "fixedIps",
    "type": "FixedIp",
    "list": true
   },
   {
    "name": "securityGroupIds",
    "type": "ID",
    "list": true
   },
   {
    "name": "deviceId",
    "type": "ID",
    "list": false
   },
   {
    "name": "deviceOwner",
    "type": "String",
    "list": false
   },
   {
    "name": "portSecurityEnabled",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "allowedAddressPairs",
    "type": "AddressPair",
    "list": true
   }
  ],
  "PortResult": [
   {
    "name": "port",
    "type": "Port",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "Quota": [
   {
    "name": "service",
    "type": "QuotaService",
    "list": false
   },
   {
    "name": "resource",
    "type": "String",
    "list": false
   },
   {
    "name": "used",
    "type": "Int",
    "list": false
   },
   {
    "name": "reserved",
    "type": "Int",
    "list": false
   },
   {
    "name": "limit",
    "type": "Int",
    "list": false
   },
   {
    "name": "left",
    "type": "Int",
    "list": false
   }
  ],
  "Router": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "status",
    "type": "String",
    "list": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false
   },
   {
    "name": "projectId",
    "type": "ID",
    "list": false
   },
   {
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "externalGateway",
    "type": "RouterGateway",
    "list": false
   },
   {
    "name": "interfaces",
    "type": "RouterInterface",
    "list": true
   },
   {
    "name": "routes",
    "type": "HostRoute",
    "list": true
   },
   {
    "name": "topology",
    "type": "String",
    "list": false
   }
  ],
  "RouterGateway": [
   {
    "name": "networkId",
    "type": "ID",
    "list": false
   },
   {
    "name": "enableSnat",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "fixedIps",
    "type": "FixedIp",
    "list": true
   }
  ],
  "RouterInterface": [
   {
    "name": "routerId",
    "type": "ID",
    "list": false
   },
   {
    "name": "portId",
    "type": "ID",
    "list": false
   },
   {
    "name": "subnetId",
    "type": "ID",
    "list": false
   },
   {
    "name": "networkId",
    "type": "ID",
    "list": false
   },
   {
    "name": "ipAddress",
    "type": "String",
    "list": false
   }
  ],
  "RouterInterfaceResult": [
   {
    "name": "routerInterface",
    "type": "RouterInterface",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "RouterResult": [
   {
    "name": "router",
    "type": "Router",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "SecuredResult": [
   {
    "name": "ports",
    "type": "Port",
    "list": true
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "SecurityGroup": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false
   },
   {
    "name": "projectId",
    "type": "ID",
    "list": false
   },
   {
    "name": "shared",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "stateful",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "rules",
    "type": "SecurityGroupRule",
    "list": true
   },
   {
    "name": "topology",
    "type": "String",
    "list": false
   }
  ],
  "SecurityGroupResult": [
   {
    "name": "securityGroup",
    "type": "SecurityGroup",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "SecurityGroupRule": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "securityGroupId",
    "type": "ID",
    "list": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false
   },
   {
    "name": "direction",
    "type": "RuleDirection",
    "list": false
   },
   {
    "name": "ethertype",
    "type": "Ethertype",
    "list": false
   },
   {
    "name": "protocol",
    "type": "String",
    "list": false
   },
   {
    "name": "portRangeMin",
    "type": "Int",
    "list": false
   },
   {
    "name": "portRangeMax",
    "type": "Int",
    "list": false
   },
   {
    "name": "remoteIpPrefix",
    "type": "String",
    "list": false
   },
   {
    "name": "remoteGroupId",
    "type": "ID",
    "list": false
   },
   {
    "name": "remoteAddressGroupId",
    "type": "ID",
    "list": false
   }
  ],
  "SecurityGroupRuleResult": [
   {
    "name": "securityGroupRule",
    "type": "SecurityGroupRule",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "Server": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false
   },
   {
    "name": "status",
    "type": "String",
    "list": false
   },
   {
    "name": "task",
    "type": "String",
    "list": false
   },
   {
    "name": "addresses",
    "type": "ServerAddress",
    "list": true
   },
   {
    "name": "flavorName",
    "type": "String",
    "list": false
   },
   {
    "name": "vcpus",
    "type": "Int",
    "list": false
   },
   {
    "name": "memoryMb",
    "type": "Int",
    "list": false
   },
   {
    "name": "diskGb",
    "type": "Int",
    "list": false
   },
   {
    "name": "imageId",
    "type": "ID",
    "list": false
   },
   {
    "name": "keypairName",
    "type": "String",
    "list": false
   },
   {
    "name": "availabilityZone",
    "type": "String",
    "list": false
   },
   {
    "name": "volumeIds",
    "type": "ID",
    "list": true
   },
   {
    "name": "securityGroups",
    "type": "String",
    "list": true
   },
   {
    "name": "metadata",
    "type": "KeyValue",
    "list": true
   },
   {
    "name": "tags",
    "type": "String",
    "list": true
   },
   {
    "name": "locked",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "createdAt",
    "type": "Timestamp",
    "list": false
   },
   {
    "name": "fault",
    "type": "String",
    "list": false
   },
   {
    "name": "topology",
    "type": "String",
    "list": false
   }
  ],
  "ServerAddress": [
   {
    "name": "network",
    "type": "String",
    "list": false
   },
   {
    "name": "address",
    "type": "String",
    "list": false
   },
   {
    "name": "version",
    "type": "Int",
    "list": false
   },
   {
    "name": "type",
    "type": "String",
    "list": false
   }
  ],
  "ServerFixedIp": [
   {
    "name": "subnetId",
    "type": "ID",
    "list": false
   },
   {
    "name": "address",
    "type": "String",
    "list": false
   }
  ],
  "ServerGroup": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "policy",
    "type": "String",
    "list": false
   },
   {
    "name": "maxServersPerHost",
    "type": "Int",
    "list": false
   },
   {
    "name": "serverIds",
    "type": "ID",
    "list": true
   }
  ],
  "ServerGroupResult": [
   {
    "name": "serverGroup",
    "type": "ServerGroup",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "ServerInterface": [
   {
    "name": "portId",
    "type": "ID",
    "list": false
   },
   {
    "name": "networkId",
    "type": "ID",
    "list": false
   },
   {
    "name": "macAddress",
    "type": "String",
    "list": false
   },
   {
    "name": "status",
    "type": "String",
    "list": false
   },
   {
    "name": "fixedIps",
    "type": "ServerFixedIp",
    "list": true
   }
  ],
  "ServerInterfaceResult": [
   {
    "name": "interface",
    "type": "ServerInterface",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "ServerResult": [
   {
    "name": "server",
    "type": "Server",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "Subnet": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false
   },
   {
    "name": "networkId",
    "type": "ID",
    "list": false
   },
   {
    "name": "projectId",
    "type": "ID",
    "list": false
   },
   {
    "name": "ipVersion",
    "type": "Int",
    "list": false
   },
   {
    "name": "cidr",
    "type": "String",
    "list": false
   },
   {
    "name": "gatewayIp",
    "type": "String",
    "list": false
   },
   {
    "name": "enableDhcp",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "dnsNameservers",
    "type": "String",
    "list": true
   },
   {
    "name": "allocationPools",
    "type": "AllocationPool",
    "list": true
   },
   {
    "name": "hostRoutes",
    "type": "HostRoute",
    "list": true
   },
   {
    "name": "ipv6AddressMode",
    "type": "Ipv6Mode",
    "list": false
   },
   {
    "name": "ipv6RaMode",
    "type": "Ipv6Mode",
    "list": false
   },
   {
    "name": "subnetPoolId",
    "type": "ID",
    "list": false
   },
   {
    "name": "topology",
    "type": "String",
    "list": false
   }
  ],
  "SubnetResult": [
   {
    "name": "subnet",
    "type": "Subnet",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "Topology": [
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "networks",
    "type": "Network",
    "list": true
   },
   {
    "name": "routers",
    "type": "Router",
    "list": true
   },
   {
    "name": "securityGroups",
    "type": "SecurityGroup",
    "list": true
   },
   {
    "name": "servers",
    "type": "Server",
    "list": true
   },
   {
    "name": "volumes",
    "type": "Volume",
    "list": true
   },
   {
    "name": "floatingIps",
    "type": "FloatingIp",
    "list": true
   }
  ],
  "TopologyStep": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "operation",
    "type": "TopologyOperation",
    "list": false
   },
   {
    "name": "kind",
    "type": "String",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "dependsOn",
    "type": "ID",
    "list": true
   },
   {
    "name": "state",
    "type": "TopologyStepState",
    "list": false
   },
   {
    "name": "resourceId",
    "type": "ID",
    "list": false
   },
   {
    "name": "error",
    "type": "ActionError",
    "list": false
   }
  ],
  "Volume": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false
   },
   {
    "name": "status",
    "type": "String",
    "list": false
   },
   {
    "name": "sizeGb",
    "type": "Int",
    "list": false
   },
   {
    "name": "bootable",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "encrypted",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "multiattach",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "type",
    "type": "String",
    "list": false
   },
   {
    "name": "availabilityZone",
    "type": "String",
    "list": false
   },
   {
    "name": "metadata",
    "type": "KeyValue",
    "list": true
   },
   {
    "name": "attachments",
    "type": "VolumeAttachment",
    "list": true
   },
   {
    "name": "snapshotId",
    "type": "ID",
    "list": false
   },
   {
    "name": "sourceVolumeId",
    "type": "ID",
    "list": false
   },
   {
    "name": "imageId",
    "type": "ID",
    "list": false
   },
   {
    "name": "createdAt",
    "type": "Timestamp",
    "list": false
   },
   {
    "name": "topology",
    "type": "String",
    "list": false
   }
  ],
  "VolumeAttachment": [
   {
    "name": "serverId",
    "type": "ID",
    "list": false
   },
   {
    "name": "device",
    "type": "String",
    "list": false
   },
   {
    "name": "attachedAt",
    "type": "Timestamp",
    "list": false
   }
  ],
  "VolumeResult": [
   {
    "name": "volume",
    "type": "Volume",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "VolumeSnapshot": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false
   },
   {
    "name": "status",
    "type": "String",
    "list": false
   },
   {
    "name": "sizeGb",
    "type": "Int",
    "list": false
   },
   {
    "name": "volumeId",
    "type": "ID",
    "list": false
   },
   {
    "name": "metadata",
    "type": "KeyValue",
    "list": true
   },
   {
    "name": "createdAt",
    "type": "Timestamp",
    "list": false
   }
  ],
  "VolumeSnapshotResult": [
   {
    "name": "volumeSnapshot",
    "type": "VolumeSnapshot",
    "list": false
   },
   {
    "name": "action",
    "type": "Action",
    "list": false
   }
  ],
  "VolumeType": [
   {
    "name": "id",
    "type": "ID",
    "list": false
   },
   {
    "name": "name",
    "type": "String",
    "list": false
   },
   {
    "name": "description",
    "type": "String",
    "list": false
   },
   {
    "name": "isPublic",
    "type": "Boolean",
    "list": false
   },
   {
    "name": "isDefault",
    "type": "Boolean",
    "list": false
   }
  ]
 }
};
