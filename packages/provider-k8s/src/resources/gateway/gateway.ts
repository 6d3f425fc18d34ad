import { type Condition, conditionTexts } from '../../conditions.ts';
import { aliasOf, defineKubernetesResource, type KubernetesObject, objectAlias } from '../../define.ts';

interface Address {
  readonly type?: string;
  readonly value?: string;
}

interface Listener {
  readonly name: string;
  readonly hostname?: string;
  readonly port: number;
  readonly protocol: string;
  readonly tls?: {
    readonly certificateRefs?: readonly {
      readonly kind?: string;
      readonly namespace?: string;
      readonly name: string;
    }[];
  };
}

/** https://gateway-api.sigs.k8s.io/reference/spec/#gateway */
interface Gateway extends KubernetesObject {
  readonly spec?: {
    readonly gatewayClassName?: string;
    readonly addresses?: readonly Address[];
    readonly listeners?: readonly Listener[];
  };
  readonly status?: {
    readonly addresses?: readonly Address[];
    readonly conditions?: readonly (Condition & { readonly reason?: string })[];
  };
}

/** Gateways. */
export const gateway = defineKubernetesResource<'KubernetesGateway', Gateway>('KubernetesGateway', {
  source: {
    apiVersion: 'gateway.networking.k8s.io/v1',
    olderVersions: ['gateway.networking.k8s.io/v1beta1'],
    resource: 'gateways',
  },
  properties: {
    status: (row) => gatewayStatus(row),
    className: ({ spec }) => spec?.gatewayClassName,
    hostnames: (row) => [...new Set(listeners(row).flatMap(({ hostname }) => hostname ?? []))],
    listeners: (row) => listeners(row).map(listenerText),
    requestedAddresses: ({ spec }) => (spec?.addresses ?? []).flatMap(({ value }) => value ?? []),
    loadBalancerIps: (row) => addresses(row, 'IPAddress'),
    loadBalancerHostnames: (row) => addresses(row, 'Hostname'),
    conditions: ({ status }) => conditionTexts(status?.conditions),
  },
  relationships: {
    gatewayClass: ({ spec }) => aliasOf(spec?.gatewayClassName),
    tlsSecrets: (row) => {
      const certificates = listeners(row).flatMap(({ tls }) => tls?.certificateRefs ?? []);
      const secrets = certificates.filter(({ kind = 'Secret' }) => kind === 'Secret');
      return [...new Set(secrets.map((one) => objectAlias({ ...row.metadata, ...one })))].map(aliasOf);
    },
  },
});

function gatewayStatus({ status }: Gateway): string | null {
  const programmed = status?.conditions?.find(({ type }) => type === 'Programmed');
  if (!programmed) return null;
  return programmed.status === 'True' ? 'Programmed' : (programmed.reason ?? 'NotProgrammed');
}

function listeners({ spec }: Gateway): readonly Listener[] {
  return spec?.listeners ?? [];
}

function listenerText({ name, hostname, port, protocol }: Listener): string {
  return `${name}:${port}/${protocol}${hostname ? ` ${hostname}` : ''}`;
}

function addresses({ status }: Gateway, wanted: string): string[] {
  // The type may be left out: then it is an IP address.
  return (status?.addresses ?? []).flatMap(({ type = 'IPAddress', value }) => (type === wanted && value ? value : []));
}
