/** An object of an answer. */
type Row = Record<string, unknown>;

/** Makes secrets; their names tell where they were planted. */
export interface Planter {
  canary(place: string): string;
  /** A text with several of them, as services and people write it. */
  gossip(place: string): string;
  /** Metadata with several of them. */
  pairs(place: string): Record<string, string>;
}

type Plants = (row: Row, planter: Planter) => Row;

/** What is planted into rows that have a field of this name, by service. */
const PLANTS: Readonly<Record<string, Plants>> = {
  // Heat: listings have neither parameters nor outputs, but a service may send more than it was asked for.
  stack_status: (_, { canary, gossip }) => ({
    parameters: { db_password: canary('stack-parameter') },
    outputs: [{ output_key: 'admin_password', output_value: canary('stack-output') }],
    stack_status_reason: gossip('stack-reason'),
  }),
  resource_status: (_, { canary, gossip }) => ({
    attributes: { value: canary('stack-resource-attribute') },
    metadata: { user_data: canary('stack-resource-metadata') },
    resource_status_reason: gossip('stack-resource-reason'),
  }),
  // Magnum
  coe: (row, planter) => ({ ...magnum(row, planter), registry_secret: planter.canary('magnum-registry') }),
  cluster_template_id: (row, planter) => ({
    ...magnum(row, planter),
    discovery_url: `https://discovery.example/${planter.canary('magnum-discovery')}`,
    status_reason: planter.gossip('magnum-reason'),
    faults: { 'default-worker': planter.gossip('magnum-fault') },
  }),
  max_node_count: magnum,
  // Aodh
  alarm_id: ({ type }, { canary, gossip, pairs }) => ({
    alarm_actions: [
      `https://bob:${canary('alarm-action-user')}@hooks.example/a?token=${canary('alarm-action-query')}`,
      `https://hooks.example/services/${canary('alarm-action-path')}`,
      `trust+https://${canary('alarm-action-trust')}@heat.example/signal`,
    ],
    ok_actions: [`log://?password=${canary('alarm-ok-action')}`],
    state_reason: gossip('alarm-reason'),
    [`${String(type)}_rule`]: pairs('alarm-rule'),
  }),
  // Trove
  datastore: (_, { canary, gossip }) => ({
    users: [{ name: 'app', password: canary('trove-user') }],
    root_password: canary('trove-root'),
    fault: { message: gossip('trove-fault'), details: canary('trove-fault-details') },
  }),
  // Barbican
  secret_type: (_, { canary }) => ({ payload: canary('barbican-payload') }),
  container_ref: (_, { canary }) => ({
    consumers: [
      { name: 'octavia', URL: `https://lb:${canary('consumer-user')}@lb.example/?token=${canary('consumer-query')}` },
    ],
  }),
  order_ref: (row, { canary, gossip }) => ({
    meta: { ...record(row['meta']), pass_phrase: canary('order-passphrase'), request_data: canary('order-request') },
    error_reason: gossip('order-error'),
    sub_status_message: gossip('order-sub-status'),
  }),
  // Keystone
  unrestricted: (_, { canary }) => ({ secret: canary('application-credential') }),
  trustor_user_id: (_, { canary }) => ({ extra: { secret: canary('trust') } }),
  // Ironic
  provision_state: (_, { canary, gossip, pairs }) => ({
    driver_info: { ipmi_password: canary('driver-info'), redfish_password: canary('redfish') },
    instance_info: { configdrive: canary('config-drive'), image_url: `https://u:${canary('image-source')}@x/y` },
    driver_internal_info: { agent_secret_token: canary('agent-token') },
    extra: pairs('ironic-extra'),
    last_error: gossip('ironic-error'),
    maintenance_reason: gossip('ironic-maintenance'),
  }),
  local_link_connection: (row, { canary, pairs }) => ({
    local_link_connection: { ...record(row['local_link_connection']), password: canary('switch-password') },
    internal_info: { ...record(row['internal_info']), agent_token: canary('port-internal-info') },
    extra: pairs('ironic-port-extra'),
  }),
  // Manila
  access_to: (_, { canary }) => ({ access_key: canary('share-access-key') }),
  share_proto: (_, { canary }) => ({ export_location: `10.0.0.1:/x?secret=${canary('export-location')}` }),
  // Octavia
  url_path: (_, { canary }) => ({ url_path: `/health?token=${canary('health-path')}` }),
  compare_type: ({ type }, { canary }) => (type === 'COOKIE' || type === 'HEADER' ? { value: canary('l7-value') } : {}),
  // Cinder, Masakari, Neutron
  no_snapshots: (_, { canary }) => ({ auth_key: canary('transfer-key') }),
  control_attributes: (_, { gossip }) => ({ control_attributes: gossip('control-attributes') }),
  agent_type: (_, { pairs }) => ({ configurations: pairs('agent-configuration') }),
  // Kubernetes
  regarding: (_, { gossip }) => ({ note: gossip('event-note') }),
  clientConfig: (row, { canary }) => ({
    clientConfig: {
      ...record(row['clientConfig']),
      url: `https://hook:${canary('webhook-user')}@hooks.example/x?token=${canary('webhook-query')}`,
      caBundle: canary('webhook-ca'),
    },
  }),
  openAPIV3Schema: (_, { canary }) => ({
    openAPIV3Schema: { properties: { password: { type: 'string', default: canary('crd-default') } } },
  }),
};

/** Plants secrets into a row, in place, wherever its service keeps any. */
export function plantInServices(row: Row, planter: Planter): void {
  for (const [field, plants] of Object.entries(PLANTS)) if (field in row) Object.assign(row, plants(row, planter));
}

/** Metadata of accounts and containers of Swift: headers. */
export function plantInHeaders(headers: Readonly<Record<string, string>>, { canary }: Planter): Record<string, string> {
  return {
    ...headers,
    ...('x-account-bytes-used' in headers
      ? {
          'x-account-meta-temp-url-key': canary('temp-url-key'),
          'x-account-meta-temp-url-key-2': canary('temp-url-key-2'),
          'x-account-meta-db-password': canary('account-metadata'),
        }
      : {}),
  };
}

function magnum(row: Row, { canary, pairs }: Planter): Row {
  return {
    labels: {
      ...record(row['labels']),
      ...pairs('magnum-label'),
      cloud_provider_secret: canary('magnum-label-secret'),
      boot_arguments: `--bootstrap-token=${canary('magnum-label-value')}`,
    },
    http_proxy: `http://proxy:${canary('magnum-proxy')}@proxy.example:3128`,
  };
}

function record(value: unknown): Row {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
