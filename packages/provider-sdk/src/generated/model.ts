// Generated from schema/ by `npm run codegen`; do not edit.
import type { ModelTable } from '../model.ts';

/** The first-party kinds. `own` properties must be mapped by a definition, `common` ones come from provider defaults. */
export interface FirstPartyModel {
  KubernetesAPIService: {
    provider: 'kubernetes';
    own: { group: string | null; version: string | null; available: boolean | null; reason: string | null; local: boolean | null; insecureSkipTlsVerify: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      service: { to: 'KubernetesService'; many: false; properties: {} };
    };
  };
  KubernetesCapiCluster: {
    provider: 'kubernetes';
    own: { controlPlaneHost: string | null; controlPlanePort: number | null; server: string | null; podCidrs: readonly string[] | null; serviceCidrs: readonly string[] | null; paused: boolean | null; infrastructureKind: string | null; conditions: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      capoCluster: { to: 'KubernetesCapoCluster'; many: false; properties: {} };
      machineDeployments: { to: 'KubernetesCapiMachineDeployment'; many: true; properties: {} };
      machines: { to: 'KubernetesCapiMachine'; many: true; properties: {} };
      workloadCluster: { to: 'KubernetesCluster'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesCapiMachineDeployment: {
    provider: 'kubernetes';
    own: { clusterName: string | null; replicas: number | null; readyReplicas: number | null; availableReplicas: number | null; version: string | null; conditions: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      capiCluster: { to: 'KubernetesCapiCluster'; many: false; properties: {} };
      machines: { to: 'KubernetesCapiMachine'; many: true; properties: {} };
    };
  };
  KubernetesCapiMachine: {
    provider: 'kubernetes';
    own: { clusterName: string | null; providerId: string | null; providerServerId: string | null; version: string | null; nodeName: string | null; nodeUid: string | null; failureDomain: string | null; conditions: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      capiCluster: { to: 'KubernetesCapiCluster'; many: false; properties: {} };
      machineDeployment: { to: 'KubernetesCapiMachineDeployment'; many: false; properties: {} };
      node: { to: 'KubernetesNode'; many: false; properties: {} };
      capoMachine: { to: 'KubernetesCapoMachine'; many: false; properties: {} };
      workloadNode: { to: 'KubernetesNode'; many: false; properties: { via: string; confidence: number;} };
      server: { to: 'OpenStackServer'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesCapoCluster: {
    provider: 'kubernetes';
    own: { controlPlaneHost: string | null; cloudName: string | null; networkId: string | null; subnetIds: readonly string[] | null; routerId: string | null; externalNetworkId: string | null; apiServerLoadBalancerId: string | null; apiServerLoadBalancerIp: string | null; apiServerFloatingIp: string | null; bastionServerId: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      capiCluster: { to: 'KubernetesCapiCluster'; many: false; properties: {} };
      network: { to: 'OpenStackNetwork'; many: false; properties: { via: string; confidence: number;} };
      router: { to: 'OpenStackRouter'; many: false; properties: { via: string; confidence: number;} };
      loadBalancer: { to: 'OpenStackLoadBalancer'; many: false; properties: { via: string; confidence: number;} };
      bastion: { to: 'OpenStackServer'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesCapoMachine: {
    provider: 'kubernetes';
    own: { providerId: string | null; instanceId: string | null; flavor: string | null; image: string | null; ready: boolean | null; addresses: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      capiMachine: { to: 'KubernetesCapiMachine'; many: false; properties: {} };
      server: { to: 'OpenStackServer'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesCapoServer: {
    provider: 'kubernetes';
    own: { instanceId: string | null; flavor: string | null; image: string | null; ready: boolean | null; addresses: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      server: { to: 'OpenStackServer'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesClusterRoleBinding: {
    provider: 'kubernetes';
    own: { users: readonly string[] | null; groups: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      clusterRole: { to: 'KubernetesClusterRole'; many: false; properties: {} };
      serviceAccounts: { to: 'KubernetesServiceAccount'; many: true; properties: {} };
      subjectGroups: { to: 'KubernetesGroup'; many: true; properties: {} };
      subjectUsers: { to: 'KubernetesUser'; many: true; properties: {} };
    };
  };
  KubernetesClusterRole: {
    provider: 'kubernetes';
    own: { rules: readonly string[] | null; aggregated: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      roleBindings: { to: 'KubernetesRoleBinding'; many: true; properties: {} };
      clusterRoleBindings: { to: 'KubernetesClusterRoleBinding'; many: true; properties: {} };
    };
  };
  KubernetesCluster: {
    provider: 'kubernetes';
    own: { server: string | null; version: string | null; platform: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      apiServices: { to: 'KubernetesAPIService'; many: true; properties: {} };
      clusterRoleBindings: { to: 'KubernetesClusterRoleBinding'; many: true; properties: {} };
      clusterRoles: { to: 'KubernetesClusterRole'; many: true; properties: {} };
      csiDrivers: { to: 'KubernetesCSIDriver'; many: true; properties: {} };
      csiNodes: { to: 'KubernetesCSINode'; many: true; properties: {} };
      customResourceDefinitions: { to: 'KubernetesCustomResourceDefinition'; many: true; properties: {} };
      customResources: { to: 'KubernetesCustomResource'; many: true; properties: {} };
      gatewayClasses: { to: 'KubernetesGatewayClass'; many: true; properties: {} };
      mutatingAdmissionPolicyBindings: { to: 'KubernetesMutatingAdmissionPolicyBinding'; many: true; properties: {} };
      mutatingAdmissionPolicies: { to: 'KubernetesMutatingAdmissionPolicy'; many: true; properties: {} };
      mutatingWebhookConfigurations: { to: 'KubernetesMutatingWebhookConfiguration'; many: true; properties: {} };
      namespaces: { to: 'KubernetesNamespace'; many: true; properties: {} };
      nodes: { to: 'KubernetesNode'; many: true; properties: {} };
      persistentVolumes: { to: 'KubernetesPersistentVolume'; many: true; properties: {} };
      priorityClasses: { to: 'KubernetesPriorityClass'; many: true; properties: {} };
      runtimeClasses: { to: 'KubernetesRuntimeClass'; many: true; properties: {} };
      storageClasses: { to: 'KubernetesStorageClass'; many: true; properties: {} };
      validatingAdmissionPolicyBindings: { to: 'KubernetesValidatingAdmissionPolicyBinding'; many: true; properties: {} };
      validatingAdmissionPolicies: { to: 'KubernetesValidatingAdmissionPolicy'; many: true; properties: {} };
      validatingWebhookConfigurations: { to: 'KubernetesValidatingWebhookConfiguration'; many: true; properties: {} };
      volumeAttachments: { to: 'KubernetesVolumeAttachment'; many: true; properties: {} };
      volumeSnapshotClasses: { to: 'KubernetesVolumeSnapshotClass'; many: true; properties: {} };
      volumeSnapshotContents: { to: 'KubernetesVolumeSnapshotContent'; many: true; properties: {} };
      capiClusters: { to: 'KubernetesCapiCluster'; many: true; properties: { via: string; confidence: number;} };
      openStackCluster: { to: 'OpenStackCluster'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesConfigMap: {
    provider: 'kubernetes';
    own: {};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesContainer: {
    provider: 'kubernetes';
    own: { namespace: string | null; type: string | null; image: string | null; imageId: string | null; imageDigest: string | null; ready: boolean | null; restartCount: number | null; startedAt: string | null; lastExitCode: number | null; ports: readonly string[] | null; privileged: boolean | null; cpuRequestMillicores: number | null; cpuLimitMillicores: number | null; memoryRequestBytes: number | null; memoryLimitBytes: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      pod: { to: 'KubernetesPod'; many: false; properties: {} };
      runsImage: { to: 'KubernetesImage'; many: false; properties: {} };
    };
  };
  KubernetesCronJob: {
    provider: 'kubernetes';
    own: { schedule: string | null; timeZone: string | null; suspended: boolean | null; concurrencyPolicy: string | null; lastScheduledAt: string | null; lastSucceededAt: string | null; images: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      jobs: { to: 'KubernetesJob'; many: true; properties: {} };
    };
  };
  KubernetesCSIDriver: {
    provider: 'kubernetes';
    own: { attachRequired: boolean | null; podInfoOnMount: boolean | null; storageCapacity: boolean | null; fsGroupPolicy: string | null; volumeLifecycleModes: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      storageClasses: { to: 'KubernetesStorageClass'; many: true; properties: {} };
      persistentVolumes: { to: 'KubernetesPersistentVolume'; many: true; properties: {} };
      csiNodes: { to: 'KubernetesCSINode'; many: true; properties: {} };
      volumeAttachments: { to: 'KubernetesVolumeAttachment'; many: true; properties: {} };
      volumeSnapshotClasses: { to: 'KubernetesVolumeSnapshotClass'; many: true; properties: {} };
      volumeSnapshotContents: { to: 'KubernetesVolumeSnapshotContent'; many: true; properties: {} };
    };
  };
  KubernetesCSINode: {
    provider: 'kubernetes';
    own: { nodeIds: readonly string[] | null; providerServerId: string | null; volumeLimits: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      node: { to: 'KubernetesNode'; many: false; properties: {} };
      csiDrivers: { to: 'KubernetesCSIDriver'; many: true; properties: {} };
    };
  };
  KubernetesCSIStorageCapacity: {
    provider: 'kubernetes';
    own: { capacityBytes: number | null; maximumVolumeSizeBytes: number | null; nodeTopology: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      storageClass: { to: 'KubernetesStorageClass'; many: false; properties: {} };
    };
  };
  KubernetesCustomResourceDefinition: {
    provider: 'kubernetes';
    own: { group: string | null; customKind: string | null; plural: string | null; scope: string | null; servedVersions: readonly string[] | null; storageVersion: string | null; established: boolean | null; conditions: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      conversionService: { to: 'KubernetesService'; many: false; properties: {} };
      customResources: { to: 'KubernetesCustomResource'; many: true; properties: {} };
    };
  };
  KubernetesCustomResource: {
    provider: 'kubernetes';
    own: { apiVersion: string | null; customKind: string | null; conditions: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      definedBy: { to: 'KubernetesCustomResourceDefinition'; many: false; properties: {} };
      references: { to: 'Resource'; many: true; properties: {} };
    };
  };
  KubernetesDaemonSet: {
    provider: 'kubernetes';
    own: { desiredPods: number | null; currentPods: number | null; readyPods: number | null; availablePods: number | null; updatedPods: number | null; misscheduledPods: number | null; nodeSelector: readonly string[] | null; updateStrategy: string | null; images: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesDeployment: {
    provider: 'kubernetes';
    own: { replicas: number | null; readyReplicas: number | null; availableReplicas: number | null; updatedReplicas: number | null; available: boolean | null; strategy: string | null; paused: boolean | null; images: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      replicaSets: { to: 'KubernetesReplicaSet'; many: true; properties: {} };
    };
  };
  KubernetesEndpointSlice: {
    provider: 'kubernetes';
    own: { addressType: string | null; addresses: readonly string[] | null; foreignAddresses: readonly string[] | null; notReadyAddresses: readonly string[] | null; ports: readonly string[] | null; serviceName: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      service: { to: 'KubernetesService'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
      servers: { to: 'OpenStackServer'; many: true; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesEvent: {
    provider: 'kubernetes';
    own: { type: string | null; reason: string | null; message: string | null; action: string | null; count: number | null; lastSeenAt: string | null; reportingController: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      regarding: { to: 'Resource'; many: false; properties: {} };
    };
  };
  KubernetesGatewayClass: {
    provider: 'kubernetes';
    own: { controller: string | null; accepted: boolean | null; description: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      gateways: { to: 'KubernetesGateway'; many: true; properties: {} };
    };
  };
  KubernetesGateway: {
    provider: 'kubernetes';
    own: { className: string | null; hostnames: readonly string[] | null; listeners: readonly string[] | null; requestedAddresses: readonly string[] | null; loadBalancerIps: readonly string[] | null; loadBalancerHostnames: readonly string[] | null; conditions: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      gatewayClass: { to: 'KubernetesGatewayClass'; many: false; properties: {} };
      tlsSecrets: { to: 'KubernetesSecret'; many: true; properties: {} };
      grpcRoutes: { to: 'KubernetesGRPCRoute'; many: true; properties: {} };
      httpRoutes: { to: 'KubernetesHTTPRoute'; many: true; properties: {} };
      tcpRoutes: { to: 'KubernetesTCPRoute'; many: true; properties: {} };
      tlsRoutes: { to: 'KubernetesTLSRoute'; many: true; properties: {} };
      loadBalancer: { to: 'OpenStackLoadBalancer'; many: false; properties: { via: string; confidence: number;} };
      floatingIp: { to: 'OpenStackFloatingIp'; many: false; properties: { via: string; confidence: number;} };
      dnsRecordsets: { to: 'OpenStackDnsRecordset'; many: true; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesGroup: {
    provider: 'kubernetes';
    own: { system: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      roleBindings: { to: 'KubernetesRoleBinding'; many: true; properties: {} };
      clusterRoleBindings: { to: 'KubernetesClusterRoleBinding'; many: true; properties: {} };
    };
  };
  KubernetesGRPCRoute: {
    provider: 'kubernetes';
    own: { hostnames: readonly string[] | null; rules: readonly string[] | null; accepted: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      gateways: { to: 'KubernetesGateway'; many: true; properties: {} };
      services: { to: 'KubernetesService'; many: true; properties: {} };
    };
  };
  KubernetesHelmRelease: {
    provider: 'kubernetes';
    own: { revision: number | null; deployedAt: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      secret: { to: 'KubernetesSecret'; many: false; properties: {} };
      resources: { to: 'Resource'; many: true; properties: {} };
    };
  };
  KubernetesHorizontalPodAutoscaler: {
    provider: 'kubernetes';
    own: { minReplicas: number | null; maxReplicas: number | null; currentReplicas: number | null; desiredReplicas: number | null; metrics: readonly string[] | null; conditions: readonly string[] | null; lastScaledAt: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      target: { to: 'Resource'; many: false; properties: {} };
    };
  };
  KubernetesHTTPRoute: {
    provider: 'kubernetes';
    own: { hostnames: readonly string[] | null; rules: readonly string[] | null; accepted: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      gateways: { to: 'KubernetesGateway'; many: true; properties: {} };
      services: { to: 'KubernetesService'; many: true; properties: {} };
      dnsRecordsets: { to: 'OpenStackDnsRecordset'; many: true; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesImage: {
    provider: 'kubernetes';
    own: { registry: string | null; repository: string | null; tags: readonly string[] | null; digest: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      containers: { to: 'KubernetesContainer'; many: true; properties: {} };
    };
  };
  KubernetesIngressClass: {
    provider: 'kubernetes';
    own: { controller: string | null; isDefault: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      ingresses: { to: 'KubernetesIngress'; many: true; properties: {} };
    };
  };
  KubernetesIngress: {
    provider: 'kubernetes';
    own: { namespacedName: string | null; className: string | null; hosts: readonly string[] | null; rules: readonly string[] | null; tlsHosts: readonly string[] | null; loadBalancerIps: readonly string[] | null; loadBalancerHostnames: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      services: { to: 'KubernetesService'; many: true; properties: {} };
      ingressClass: { to: 'KubernetesIngressClass'; many: false; properties: {} };
      tlsSecrets: { to: 'KubernetesSecret'; many: true; properties: {} };
      loadBalancer: { to: 'OpenStackLoadBalancer'; many: false; properties: { via: string; confidence: number;} };
      floatingIp: { to: 'OpenStackFloatingIp'; many: false; properties: { via: string; confidence: number;} };
      dnsRecordsets: { to: 'OpenStackDnsRecordset'; many: true; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesJob: {
    provider: 'kubernetes';
    own: { parallelism: number | null; completions: number | null; activePods: number | null; succeededPods: number | null; failedPods: number | null; backoffLimit: number | null; suspended: boolean | null; failureReason: string | null; startedAt: string | null; completedAt: string | null; images: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesLimitRange: {
    provider: 'kubernetes';
    own: { limits: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
    };
  };
  KubernetesMutatingAdmissionPolicyBinding: {
    provider: 'kubernetes';
    own: { namespaceSelector: string | null; paramName: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      policy: { to: 'KubernetesMutatingAdmissionPolicy'; many: false; properties: {} };
    };
  };
  KubernetesMutatingAdmissionPolicy: {
    provider: 'kubernetes';
    own: { failurePolicy: string | null; rules: readonly string[] | null; patchTypes: readonly string[] | null; paramKind: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      bindings: { to: 'KubernetesMutatingAdmissionPolicyBinding'; many: true; properties: {} };
    };
  };
  KubernetesMutatingWebhookConfiguration: {
    provider: 'kubernetes';
    own: { webhooks: readonly string[] | null; failurePolicies: readonly string[] | null; rules: readonly string[] | null; urls: readonly string[] | null; timeoutSeconds: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      services: { to: 'KubernetesService'; many: true; properties: {} };
    };
  };
  KubernetesNamespace: {
    provider: 'kubernetes';
    own: { openStackProject: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      capiClusters: { to: 'KubernetesCapiCluster'; many: true; properties: {} };
      capiMachineDeployments: { to: 'KubernetesCapiMachineDeployment'; many: true; properties: {} };
      capiMachines: { to: 'KubernetesCapiMachine'; many: true; properties: {} };
      capoClusters: { to: 'KubernetesCapoCluster'; many: true; properties: {} };
      capoMachines: { to: 'KubernetesCapoMachine'; many: true; properties: {} };
      capoServers: { to: 'KubernetesCapoServer'; many: true; properties: {} };
      configMaps: { to: 'KubernetesConfigMap'; many: true; properties: {} };
      cronJobs: { to: 'KubernetesCronJob'; many: true; properties: {} };
      csiStorageCapacities: { to: 'KubernetesCSIStorageCapacity'; many: true; properties: {} };
      customResources: { to: 'KubernetesCustomResource'; many: true; properties: {} };
      daemonSets: { to: 'KubernetesDaemonSet'; many: true; properties: {} };
      deployments: { to: 'KubernetesDeployment'; many: true; properties: {} };
      events: { to: 'KubernetesEvent'; many: true; properties: {} };
      gateways: { to: 'KubernetesGateway'; many: true; properties: {} };
      grpcRoutes: { to: 'KubernetesGRPCRoute'; many: true; properties: {} };
      helmReleases: { to: 'KubernetesHelmRelease'; many: true; properties: {} };
      horizontalPodAutoscalers: { to: 'KubernetesHorizontalPodAutoscaler'; many: true; properties: {} };
      httpRoutes: { to: 'KubernetesHTTPRoute'; many: true; properties: {} };
      ingresses: { to: 'KubernetesIngress'; many: true; properties: {} };
      jobs: { to: 'KubernetesJob'; many: true; properties: {} };
      limitRanges: { to: 'KubernetesLimitRange'; many: true; properties: {} };
      networkPolicies: { to: 'KubernetesNetworkPolicy'; many: true; properties: {} };
      persistentVolumeClaims: { to: 'KubernetesPersistentVolumeClaim'; many: true; properties: {} };
      podDisruptionBudgets: { to: 'KubernetesPodDisruptionBudget'; many: true; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
      replicationControllers: { to: 'KubernetesReplicationController'; many: true; properties: {} };
      resourceQuotas: { to: 'KubernetesResourceQuota'; many: true; properties: {} };
      roleBindings: { to: 'KubernetesRoleBinding'; many: true; properties: {} };
      roles: { to: 'KubernetesRole'; many: true; properties: {} };
      secrets: { to: 'KubernetesSecret'; many: true; properties: {} };
      serviceAccounts: { to: 'KubernetesServiceAccount'; many: true; properties: {} };
      services: { to: 'KubernetesService'; many: true; properties: {} };
      statefulSets: { to: 'KubernetesStatefulSet'; many: true; properties: {} };
      tcpRoutes: { to: 'KubernetesTCPRoute'; many: true; properties: {} };
      tlsRoutes: { to: 'KubernetesTLSRoute'; many: true; properties: {} };
      volumeSnapshots: { to: 'KubernetesVolumeSnapshot'; many: true; properties: {} };
      project: { to: 'OpenStackProject'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesNetworkPolicy: {
    provider: 'kubernetes';
    own: { policyTypes: readonly string[] | null; podSelector: string | null; ingressRules: number | null; egressRules: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesNode: {
    provider: 'kubernetes';
    own: { providerId: string | null; providerServerId: string | null; systemUuid: string | null; internalIps: readonly string[] | null; externalIps: readonly string[] | null; hostname: string | null; podCidrs: readonly string[] | null; roles: readonly string[] | null; unschedulable: boolean | null; taints: readonly string[] | null; conditions: readonly string[] | null; instanceType: string | null; topologyRegion: string | null; zone: string | null; cpuMillicores: number | null; memoryBytes: number | null; ephemeralStorageBytes: number | null; maxPods: number | null; allocatableCpuMillicores: number | null; allocatableMemoryBytes: number | null; kubeletVersion: string | null; containerRuntimeVersion: string | null; kernelVersion: string | null; osImage: string | null; operatingSystem: string | null; architecture: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      capiMachine: { to: 'KubernetesCapiMachine'; many: false; properties: {} };
      csiNode: { to: 'KubernetesCSINode'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
      volumeAttachments: { to: 'KubernetesVolumeAttachment'; many: true; properties: {} };
      capiMachines: { to: 'KubernetesCapiMachine'; many: true; properties: { via: string; confidence: number;} };
      server: { to: 'OpenStackServer'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesPersistentVolumeClaim: {
    provider: 'kubernetes';
    own: { requestedBytes: number | null; capacityBytes: number | null; accessModes: readonly string[] | null; volumeMode: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      persistentVolume: { to: 'KubernetesPersistentVolume'; many: false; properties: {} };
      storageClass: { to: 'KubernetesStorageClass'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
      volumeSnapshots: { to: 'KubernetesVolumeSnapshot'; many: true; properties: {} };
    };
  };
  KubernetesPersistentVolume: {
    provider: 'kubernetes';
    own: { capacityBytes: number | null; accessModes: readonly string[] | null; volumeMode: string | null; reclaimPolicy: string | null; driver: string | null; volumeHandle: string | null; cinderVolumeId: string | null; manilaShareId: string | null; reason: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      csiDriver: { to: 'KubernetesCSIDriver'; many: false; properties: {} };
      storageClass: { to: 'KubernetesStorageClass'; many: false; properties: {} };
      persistentVolumeClaim: { to: 'KubernetesPersistentVolumeClaim'; many: false; properties: {} };
      volumeAttachments: { to: 'KubernetesVolumeAttachment'; many: true; properties: {} };
      volume: { to: 'OpenStackVolume'; many: false; properties: { via: string; confidence: number;} };
      share: { to: 'OpenStackShare'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesPodDisruptionBudget: {
    provider: 'kubernetes';
    own: { minAvailable: string | null; maxUnavailable: string | null; disruptionsAllowed: number | null; currentHealthy: number | null; desiredHealthy: number | null; expectedPods: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesPod: {
    provider: 'kubernetes';
    own: { phase: string | null; ready: boolean | null; restartCount: number | null; podIps: readonly string[] | null; hostIp: string | null; hostNetwork: boolean | null; qosClass: string | null; priorityClassName: string | null; runtimeClassName: string | null; restartPolicy: string | null; cpuRequestMillicores: number | null; memoryRequestBytes: number | null; startedAt: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      node: { to: 'KubernetesNode'; many: false; properties: {} };
      persistentVolumeClaims: { to: 'KubernetesPersistentVolumeClaim'; many: true; properties: {} };
      configMaps: { to: 'KubernetesConfigMap'; many: true; properties: {} };
      secrets: { to: 'KubernetesSecret'; many: true; properties: {} };
      serviceAccount: { to: 'KubernetesServiceAccount'; many: false; properties: {} };
      workload: { to: 'Resource'; many: false; properties: {} };
      containers: { to: 'KubernetesContainer'; many: true; properties: {} };
      endpointSlices: { to: 'KubernetesEndpointSlice'; many: true; properties: {} };
      networkPolicies: { to: 'KubernetesNetworkPolicy'; many: true; properties: {} };
      podDisruptionBudgets: { to: 'KubernetesPodDisruptionBudget'; many: true; properties: {} };
      priorityClass: { to: 'KubernetesPriorityClass'; many: false; properties: {} };
      runtimeClass: { to: 'KubernetesRuntimeClass'; many: false; properties: {} };
      services: { to: 'KubernetesService'; many: true; properties: {} };
    };
  };
  KubernetesPriorityClass: {
    provider: 'kubernetes';
    own: { value: number | null; globalDefault: boolean | null; preemptionPolicy: string | null; description: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesReplicaSet: {
    provider: 'kubernetes';
    own: { replicas: number | null; readyReplicas: number | null; availableReplicas: number | null; images: readonly string[] | null; revision: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesReplicationController: {
    provider: 'kubernetes';
    own: { replicas: number | null; readyReplicas: number | null; availableReplicas: number | null; images: readonly string[] | null; selector: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesResourceQuota: {
    provider: 'kubernetes';
    own: { hard: readonly string[] | null; used: readonly string[] | null; scopes: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
    };
  };
  KubernetesRoleBinding: {
    provider: 'kubernetes';
    own: { users: readonly string[] | null; groups: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      role: { to: 'KubernetesRole'; many: false; properties: {} };
      clusterRole: { to: 'KubernetesClusterRole'; many: false; properties: {} };
      serviceAccounts: { to: 'KubernetesServiceAccount'; many: true; properties: {} };
      subjectGroups: { to: 'KubernetesGroup'; many: true; properties: {} };
      subjectUsers: { to: 'KubernetesUser'; many: true; properties: {} };
    };
  };
  KubernetesRole: {
    provider: 'kubernetes';
    own: { rules: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      roleBindings: { to: 'KubernetesRoleBinding'; many: true; properties: {} };
    };
  };
  KubernetesRuntimeClass: {
    provider: 'kubernetes';
    own: { handler: string | null; cpuOverheadMillicores: number | null; memoryOverheadBytes: number | null; nodeSelector: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesSecret: {
    provider: 'kubernetes';
    own: {};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
      gateways: { to: 'KubernetesGateway'; many: true; properties: {} };
      ingresses: { to: 'KubernetesIngress'; many: true; properties: {} };
      serviceAccounts: { to: 'KubernetesServiceAccount'; many: true; properties: {} };
    };
  };
  KubernetesServiceAccount: {
    provider: 'kubernetes';
    own: { automountToken: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      secrets: { to: 'KubernetesSecret'; many: true; properties: {} };
      imagePullSecrets: { to: 'KubernetesSecret'; many: true; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
      clusterRoleBindings: { to: 'KubernetesClusterRoleBinding'; many: true; properties: {} };
      roleBindings: { to: 'KubernetesRoleBinding'; many: true; properties: {} };
    };
  };
  KubernetesService: {
    provider: 'kubernetes';
    own: { namespacedName: string | null; type: string | null; clusterIps: readonly string[] | null; externalIps: readonly string[] | null; loadBalancerIps: readonly string[] | null; loadBalancerHostnames: readonly string[] | null; octaviaLoadBalancerId: string | null; externalName: string | null; ports: readonly string[] | null; nodePorts: readonly number[] | null; selector: readonly string[] | null; externalTrafficPolicy: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
      apiServices: { to: 'KubernetesAPIService'; many: true; properties: {} };
      customResourceDefinitions: { to: 'KubernetesCustomResourceDefinition'; many: true; properties: {} };
      endpointSlices: { to: 'KubernetesEndpointSlice'; many: true; properties: {} };
      grpcRoutes: { to: 'KubernetesGRPCRoute'; many: true; properties: {} };
      httpRoutes: { to: 'KubernetesHTTPRoute'; many: true; properties: {} };
      ingresses: { to: 'KubernetesIngress'; many: true; properties: {} };
      mutatingWebhookConfigurations: { to: 'KubernetesMutatingWebhookConfiguration'; many: true; properties: {} };
      statefulSets: { to: 'KubernetesStatefulSet'; many: true; properties: {} };
      tcpRoutes: { to: 'KubernetesTCPRoute'; many: true; properties: {} };
      tlsRoutes: { to: 'KubernetesTLSRoute'; many: true; properties: {} };
      validatingWebhookConfigurations: { to: 'KubernetesValidatingWebhookConfiguration'; many: true; properties: {} };
      loadBalancer: { to: 'OpenStackLoadBalancer'; many: false; properties: { via: string; confidence: number;} };
      floatingIp: { to: 'OpenStackFloatingIp'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesStatefulSet: {
    provider: 'kubernetes';
    own: { replicas: number | null; readyReplicas: number | null; availableReplicas: number | null; updatedReplicas: number | null; serviceName: string | null; podManagementPolicy: string | null; updateStrategy: string | null; images: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      service: { to: 'KubernetesService'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesStorageClass: {
    provider: 'kubernetes';
    own: { provisioner: string | null; isDefault: boolean | null; reclaimPolicy: string | null; volumeBindingMode: string | null; allowVolumeExpansion: boolean | null; volumeType: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      csiDriver: { to: 'KubernetesCSIDriver'; many: false; properties: {} };
      persistentVolumes: { to: 'KubernetesPersistentVolume'; many: true; properties: {} };
      persistentVolumeClaims: { to: 'KubernetesPersistentVolumeClaim'; many: true; properties: {} };
      capacities: { to: 'KubernetesCSIStorageCapacity'; many: true; properties: {} };
    };
  };
  KubernetesTCPRoute: {
    provider: 'kubernetes';
    own: { rules: readonly string[] | null; accepted: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      gateways: { to: 'KubernetesGateway'; many: true; properties: {} };
      services: { to: 'KubernetesService'; many: true; properties: {} };
    };
  };
  KubernetesTLSRoute: {
    provider: 'kubernetes';
    own: { hostnames: readonly string[] | null; rules: readonly string[] | null; accepted: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      gateways: { to: 'KubernetesGateway'; many: true; properties: {} };
      services: { to: 'KubernetesService'; many: true; properties: {} };
    };
  };
  KubernetesUser: {
    provider: 'kubernetes';
    own: { system: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      roleBindings: { to: 'KubernetesRoleBinding'; many: true; properties: {} };
      clusterRoleBindings: { to: 'KubernetesClusterRoleBinding'; many: true; properties: {} };
    };
  };
  KubernetesValidatingAdmissionPolicyBinding: {
    provider: 'kubernetes';
    own: { validationActions: readonly string[] | null; namespaceSelector: string | null; paramName: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      policy: { to: 'KubernetesValidatingAdmissionPolicy'; many: false; properties: {} };
    };
  };
  KubernetesValidatingAdmissionPolicy: {
    provider: 'kubernetes';
    own: { failurePolicy: string | null; rules: readonly string[] | null; validations: readonly string[] | null; paramKind: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      bindings: { to: 'KubernetesValidatingAdmissionPolicyBinding'; many: true; properties: {} };
    };
  };
  KubernetesValidatingWebhookConfiguration: {
    provider: 'kubernetes';
    own: { webhooks: readonly string[] | null; failurePolicies: readonly string[] | null; rules: readonly string[] | null; urls: readonly string[] | null; timeoutSeconds: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      services: { to: 'KubernetesService'; many: true; properties: {} };
    };
  };
  KubernetesVolumeAttachment: {
    provider: 'kubernetes';
    own: { attached: boolean | null; error: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      persistentVolume: { to: 'KubernetesPersistentVolume'; many: false; properties: {} };
      node: { to: 'KubernetesNode'; many: false; properties: {} };
      csiDriver: { to: 'KubernetesCSIDriver'; many: false; properties: {} };
    };
  };
  KubernetesVolumeSnapshotClass: {
    provider: 'kubernetes';
    own: { driver: string | null; deletionPolicy: string | null; isDefault: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      csiDriver: { to: 'KubernetesCSIDriver'; many: false; properties: {} };
      volumeSnapshotContents: { to: 'KubernetesVolumeSnapshotContent'; many: true; properties: {} };
      volumeSnapshots: { to: 'KubernetesVolumeSnapshot'; many: true; properties: {} };
    };
  };
  KubernetesVolumeSnapshotContent: {
    provider: 'kubernetes';
    own: { driver: string | null; deletionPolicy: string | null; snapshotHandle: string | null; volumeHandle: string | null; cinderSnapshotId: string | null; manilaSnapshotId: string | null; readyToUse: boolean | null; restoreSizeBytes: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      csiDriver: { to: 'KubernetesCSIDriver'; many: false; properties: {} };
      volumeSnapshotClass: { to: 'KubernetesVolumeSnapshotClass'; many: false; properties: {} };
      volumeSnapshot: { to: 'KubernetesVolumeSnapshot'; many: false; properties: {} };
      openStackVolumeSnapshot: { to: 'OpenStackVolumeSnapshot'; many: false; properties: { via: string; confidence: number;} };
      shareSnapshot: { to: 'OpenStackShareSnapshot'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesVolumeSnapshot: {
    provider: 'kubernetes';
    own: { readyToUse: boolean | null; restoreSizeBytes: number | null; takenAt: string | null; error: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      helmRelease: { to: 'KubernetesHelmRelease'; many: false; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      persistentVolumeClaim: { to: 'KubernetesPersistentVolumeClaim'; many: false; properties: {} };
      volumeSnapshotClass: { to: 'KubernetesVolumeSnapshotClass'; many: false; properties: {} };
      volumeSnapshotContent: { to: 'KubernetesVolumeSnapshotContent'; many: false; properties: {} };
    };
  };
  OpenStackAddressGroup: {
    provider: 'openstack';
    own: { description: string | null; addresses: readonly string[] | null; shared: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      allowedInBy: { to: 'OpenStackSecurityGroupRule'; many: true; properties: {} };
      reachableBy: { to: 'OpenStackSecurityGroupRule'; many: true; properties: {} };
      rbacPolicies: { to: 'OpenStackRbacPolicy'; many: true; properties: {} };
    };
  };
  OpenStackAddressScope: {
    provider: 'openstack';
    own: { ipVersion: number | null; shared: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      subnetPools: { to: 'OpenStackSubnetPool'; many: true; properties: {} };
      networks: { to: 'OpenStackNetwork'; many: true; properties: {} };
      rbacPolicies: { to: 'OpenStackRbacPolicy'; many: true; properties: {} };
    };
  };
  OpenStackAlarm: {
    provider: 'openstack';
    own: { description: string | null; type: string | null; enabled: boolean | null; severity: string | null; stateReason: string | null; stateChangedAt: string | null; repeatActions: boolean | null; rule: readonly string[] | null; metric: string | null; comparisonOperator: string | null; threshold: number | null; alarmActions: readonly string[] | null; okActions: readonly string[] | null; insufficientDataActions: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      user: { to: 'OpenStackUser'; many: false; properties: {} };
      about: { to: 'Resource'; many: false; properties: {} };
    };
  };
  OpenStackAllocation: {
    provider: 'openstack';
    own: { consumerId: string | null; resources: readonly string[] | null; vcpus: number | null; memoryMb: number | null; diskGb: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      server: { to: 'OpenStackServer'; many: false; properties: {} };
      resourceProvider: { to: 'OpenStackResourceProvider'; many: false; properties: {} };
    };
  };
  OpenStackAmphora: {
    provider: 'openstack';
    own: { role: string | null; computeId: string | null; lbNetworkIp: string | null; vrrpIp: string | null; haIp: string | null; vrrpPriority: number | null; certificateExpiresAt: string | null; cachedZone: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      loadBalancer: { to: 'OpenStackLoadBalancer'; many: false; properties: {} };
      server: { to: 'OpenStackServer'; many: false; properties: {} };
      vrrpPort: { to: 'OpenStackPort'; many: false; properties: {} };
      image: { to: 'OpenStackImage'; many: false; properties: {} };
    };
  };
  OpenStackApplicationCredential: {
    provider: 'openstack';
    own: { description: string | null; expiresAt: string | null; unrestricted: boolean | null; accessRules: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      user: { to: 'OpenStackUser'; many: false; properties: {} };
      roles: { to: 'OpenStackRole'; many: true; properties: {} };
    };
  };
  OpenStackAvailabilityZone: {
    provider: 'openstack';
    own: { available: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      servers: { to: 'OpenStackServer'; many: true; properties: {} };
      computeServices: { to: 'OpenStackComputeService'; many: true; properties: {} };
      hostAggregates: { to: 'OpenStackHostAggregate'; many: true; properties: {} };
    };
  };
  OpenStackBareMetalAllocation: {
    provider: 'openstack';
    own: { resourceClass: string | null; traits: readonly string[] | null; lastError: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      node: { to: 'OpenStackBareMetalNode'; many: false; properties: {} };
      owner: { to: 'OpenStackProject'; many: false; properties: {} };
    };
  };
  OpenStackBareMetalNode: {
    provider: 'openstack';
    own: { description: string | null; powerState: string | null; targetProvisionState: string | null; driver: string | null; resourceClass: string | null; traits: readonly string[] | null; maintenance: boolean | null; maintenanceReason: string | null; fault: string | null; lastError: string | null; protected: boolean | null; retired: boolean | null; conductorGroup: string | null; cpus: number | null; memoryMb: number | null; diskGb: number | null; cpuArchitecture: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      server: { to: 'OpenStackServer'; many: false; properties: {} };
      owner: { to: 'OpenStackProject'; many: false; properties: {} };
      lessee: { to: 'OpenStackProject'; many: false; properties: {} };
      ports: { to: 'OpenStackBareMetalPort'; many: true; properties: {} };
      allocation: { to: 'OpenStackBareMetalAllocation'; many: false; properties: {} };
      hypervisor: { to: 'OpenStackHypervisor'; many: false; properties: { via: string; confidence: number;} };
      resourceProvider: { to: 'OpenStackResourceProvider'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  OpenStackBareMetalPort: {
    provider: 'openstack';
    own: { macAddress: string | null; physicalNetwork: string | null; pxeEnabled: boolean | null; switchId: string | null; switchPortId: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      node: { to: 'OpenStackBareMetalNode'; many: false; properties: {} };
      networkPort: { to: 'OpenStackPort'; many: false; properties: {} };
    };
  };
  OpenStackClusterTemplate: {
    provider: 'openstack';
    own: { orchestrationEngine: string | null; public: boolean | null; hidden: boolean | null; serverType: string | null; clusterDistro: string | null; networkDriver: string | null; volumeDriver: string | null; dockerVolumeSizeGb: number | null; masterLoadBalancerEnabled: boolean | null; floatingIpEnabled: boolean | null; tlsDisabled: boolean | null; labels: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      user: { to: 'OpenStackUser'; many: false; properties: {} };
      image: { to: 'OpenStackImage'; many: false; properties: {} };
      flavor: { to: 'OpenStackFlavor'; many: false; properties: {} };
      masterFlavor: { to: 'OpenStackFlavor'; many: false; properties: {} };
      keypair: { to: 'OpenStackKeypair'; many: false; properties: {} };
      externalNetwork: { to: 'OpenStackNetwork'; many: false; properties: {} };
      network: { to: 'OpenStackNetwork'; many: false; properties: {} };
      subnet: { to: 'OpenStackSubnet'; many: false; properties: {} };
      clusters: { to: 'OpenStackCluster'; many: true; properties: {} };
    };
  };
  OpenStackCluster: {
    provider: 'openstack';
    own: { statusReason: string | null; healthStatus: string | null; apiAddress: string | null; engineVersion: string | null; containerVersion: string | null; nodeCount: number | null; masterCount: number | null; nodeAddresses: readonly string[] | null; masterAddresses: readonly string[] | null; dockerVolumeSizeGb: number | null; masterLoadBalancerEnabled: boolean | null; floatingIpEnabled: boolean | null; labels: readonly string[] | null; stackId: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      template: { to: 'OpenStackClusterTemplate'; many: false; properties: {} };
      stack: { to: 'OpenStackStack'; many: false; properties: {} };
      user: { to: 'OpenStackUser'; many: false; properties: {} };
      keypair: { to: 'OpenStackKeypair'; many: false; properties: {} };
      flavor: { to: 'OpenStackFlavor'; many: false; properties: {} };
      masterFlavor: { to: 'OpenStackFlavor'; many: false; properties: {} };
      network: { to: 'OpenStackNetwork'; many: false; properties: {} };
      subnet: { to: 'OpenStackSubnet'; many: false; properties: {} };
      nodeGroups: { to: 'OpenStackNodeGroup'; many: true; properties: {} };
      kubernetesClusters: { to: 'KubernetesCluster'; many: true; properties: { via: string; confidence: number;} };
    };
  };
  OpenStackComputeQuota: {
    provider: 'openstack';
    own: { instancesLimit: number | null; instancesUsed: number | null; coresLimit: number | null; coresUsed: number | null; memoryMbLimit: number | null; memoryMbUsed: number | null; serverGroupsLimit: number | null; serverGroupsUsed: number | null; serversPerGroupLimit: number | null; keypairsLimit: number | null; metadataItemsLimit: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
    };
  };
  OpenStackComputeService: {
    provider: 'openstack';
    own: { binary: string | null; host: string | null; state: string | null; disabledReason: string | null; forcedDown: boolean | null; lastHeartbeatAt: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      hypervisors: { to: 'OpenStackHypervisor'; many: true; properties: {} };
      availabilityZone: { to: 'OpenStackAvailabilityZone'; many: false; properties: {} };
      failoverHosts: { to: 'OpenStackFailoverHost'; many: true; properties: {} };
      hostAggregates: { to: 'OpenStackHostAggregate'; many: true; properties: {} };
      outgoingMigrations: { to: 'OpenStackMigration'; many: true; properties: {} };
      incomingMigrations: { to: 'OpenStackMigration'; many: true; properties: {} };
    };
  };
  OpenStackDatabaseInstance: {
    provider: 'openstack';
    own: { operatingStatus: string | null; datastore: string | null; datastoreVersion: string | null; sizeGb: number | null; addresses: readonly string[] | null; isPublic: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      flavor: { to: 'OpenStackFlavor'; many: false; properties: {} };
      networks: { to: 'OpenStackNetwork'; many: true; properties: {} };
      server: { to: 'OpenStackServer'; many: false; properties: {} };
      volume: { to: 'OpenStackVolume'; many: false; properties: {} };
      replicaOf: { to: 'OpenStackDatabaseInstance'; many: false; properties: {} };
      replicas: { to: 'OpenStackDatabaseInstance'; many: true; properties: {} };
    };
  };
  OpenStackDnsQuota: {
    provider: 'openstack';
    own: { zonesLimit: number | null; recordsetsPerZoneLimit: number | null; recordsPerZoneLimit: number | null; recordsPerRecordsetLimit: number | null; exportSizeLimit: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
    };
  };
  OpenStackDnsRecordset: {
    provider: 'openstack';
    own: { description: string | null; hostname: string | null; type: string | null; records: readonly string[] | null; addresses: readonly string[] | null; reverseOf: string | null; ttlSeconds: number | null; action: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      zone: { to: 'OpenStackDnsZone'; many: false; properties: {} };
      kubernetesIngresses: { to: 'KubernetesIngress'; many: true; properties: { via: string; confidence: number;} };
      kubernetesGateways: { to: 'KubernetesGateway'; many: true; properties: { via: string; confidence: number;} };
      kubernetesHttpRoutes: { to: 'KubernetesHTTPRoute'; many: true; properties: { via: string; confidence: number;} };
      floatingIps: { to: 'OpenStackFloatingIp'; many: true; properties: { via: string; confidence: number;} };
    };
  };
  OpenStackDnsZone: {
    provider: 'openstack';
    own: { description: string | null; hostname: string | null; type: string | null; email: string | null; ttlSeconds: number | null; serial: number | null; action: string | null; masters: readonly string[] | null; poolId: string | null; shared: boolean | null; transferredAt: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      recordsets: { to: 'OpenStackDnsRecordset'; many: true; properties: {} };
    };
  };
  OpenStackDomain: {
    provider: 'openstack';
    own: { description: string | null; enabled: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      groups: { to: 'OpenStackGroup'; many: true; properties: {} };
      limits: { to: 'OpenStackLimit'; many: true; properties: {} };
      projects: { to: 'OpenStackProject'; many: true; properties: {} };
      roleAssignments: { to: 'OpenStackRoleAssignment'; many: true; properties: {} };
      roles: { to: 'OpenStackRole'; many: true; properties: {} };
      users: { to: 'OpenStackUser'; many: true; properties: {} };
    };
  };
  OpenStackEndpoint: {
    provider: 'openstack';
    own: { url: string | null; interface: string | null; enabled: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      service: { to: 'OpenStackService'; many: false; properties: {} };
      catalogRegion: { to: 'OpenStackRegion'; many: false; properties: {} };
    };
  };
  OpenStackFailoverHost: {
    provider: 'openstack';
    own: { type: string | null; controlAttributes: string | null; reserved: boolean | null; onMaintenance: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      segment: { to: 'OpenStackFailoverSegment'; many: false; properties: {} };
      computeService: { to: 'OpenStackComputeService'; many: false; properties: {} };
    };
  };
  OpenStackFailoverSegment: {
    provider: 'openstack';
    own: { description: string | null; recoveryMethod: string | null; serviceType: string | null; enabled: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      hosts: { to: 'OpenStackFailoverHost'; many: true; properties: {} };
    };
  };
  OpenStackFlavor: {
    provider: 'openstack';
    own: { description: string | null; vcpus: number | null; memoryMb: number | null; diskGb: number | null; ephemeralGb: number | null; swapMb: number | null; isPublic: boolean | null; disabled: boolean | null; extraSpecs: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      servers: { to: 'OpenStackServer'; many: true; properties: {} };
    };
  };
  OpenStackFloatingIp: {
    provider: 'openstack';
    own: { description: string | null; address: string | null; fixedIp: string | null; dnsName: string | null; dnsDomain: string | null; portForwardings: readonly string[] | null; kubernetesServiceName: string | null; kubernetesCluster: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      network: { to: 'OpenStackNetwork'; many: false; properties: {} };
      port: { to: 'OpenStackPort'; many: false; properties: {} };
      forwardsTo: { to: 'OpenStackPort'; many: true; properties: {} };
      router: { to: 'OpenStackRouter'; many: false; properties: {} };
      ownPort: { to: 'OpenStackPort'; many: false; properties: {} };
      kubernetesServices: { to: 'KubernetesService'; many: true; properties: { via: string; confidence: number;} };
      kubernetesIngresses: { to: 'KubernetesIngress'; many: true; properties: { via: string; confidence: number;} };
      kubernetesGateways: { to: 'KubernetesGateway'; many: true; properties: { via: string; confidence: number;} };
      dnsRecordsets: { to: 'OpenStackDnsRecordset'; many: true; properties: { via: string; confidence: number;} };
      qosPolicy: { to: 'OpenStackQosPolicy'; many: false; properties: {} };
      stackResources: { to: 'OpenStackStackResource'; many: true; properties: {} };
    };
  };
  OpenStackGroup: {
    provider: 'openstack';
    own: { description: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      domain: { to: 'OpenStackDomain'; many: false; properties: {} };
      users: { to: 'OpenStackUser'; many: true; properties: {} };
      roleAssignments: { to: 'OpenStackRoleAssignment'; many: true; properties: {} };
    };
  };
  OpenStackHealthMonitor: {
    provider: 'openstack';
    own: { adminStateUp: boolean | null; operatingStatus: string | null; type: string | null; delaySeconds: number | null; timeoutSeconds: number | null; maxRetries: number | null; maxRetriesDown: number | null; httpMethod: string | null; urlPath: string | null; expectedCodes: string | null; domainName: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      pool: { to: 'OpenStackPool'; many: false; properties: {} };
    };
  };
  OpenStackHostAggregate: {
    provider: 'openstack';
    own: { hosts: readonly string[] | null; metadata: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      computeServices: { to: 'OpenStackComputeService'; many: true; properties: {} };
      availabilityZone: { to: 'OpenStackAvailabilityZone'; many: false; properties: {} };
      resourceProviders: { to: 'OpenStackResourceProvider'; many: true; properties: {} };
    };
  };
  OpenStackHypervisor: {
    provider: 'openstack';
    own: { hostname: string | null; state: string | null; type: string | null; version: number | null; hostIp: string | null; vcpus: number | null; vcpusUsed: number | null; memoryMb: number | null; memoryMbUsed: number | null; diskGb: number | null; diskGbUsed: number | null; runningServers: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      servers: { to: 'OpenStackServer'; many: true; properties: {} };
      computeService: { to: 'OpenStackComputeService'; many: false; properties: {} };
      bareMetalNode: { to: 'OpenStackBareMetalNode'; many: false; properties: { via: string; confidence: number;} };
      outgoingMigrations: { to: 'OpenStackMigration'; many: true; properties: {} };
      incomingMigrations: { to: 'OpenStackMigration'; many: true; properties: {} };
      resourceProvider: { to: 'OpenStackResourceProvider'; many: false; properties: {} };
    };
  };
  OpenStackImageMember: {
    provider: 'openstack';
    own: {};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      image: { to: 'OpenStackImage'; many: false; properties: {} };
      member: { to: 'OpenStackProject'; many: false; properties: {} };
    };
  };
  OpenStackImage: {
    provider: 'openstack';
    own: { visibility: string | null; hidden: boolean | null; protected: boolean | null; diskFormat: string | null; containerFormat: string | null; sizeBytes: number | null; virtualSizeBytes: number | null; minDiskGb: number | null; minMemoryMb: number | null; checksum: string | null; hash: string | null; osDistro: string | null; osVersion: string | null; osType: string | null; architecture: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      servers: { to: 'OpenStackServer'; many: true; properties: {} };
      sourceServer: { to: 'OpenStackServer'; many: false; properties: {} };
      baseImage: { to: 'OpenStackImage'; many: false; properties: {} };
      derivedImages: { to: 'OpenStackImage'; many: true; properties: {} };
      amphorae: { to: 'OpenStackAmphora'; many: true; properties: {} };
      clusterTemplates: { to: 'OpenStackClusterTemplate'; many: true; properties: {} };
      members: { to: 'OpenStackImageMember'; many: true; properties: {} };
      volumes: { to: 'OpenStackVolume'; many: true; properties: {} };
    };
  };
  OpenStackInstanceAction: {
    provider: 'openstack';
    own: { action: string | null; requestId: string | null; startedAt: string | null; message: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      server: { to: 'OpenStackServer'; many: false; properties: {} };
      user: { to: 'OpenStackUser'; many: false; properties: {} };
    };
  };
  OpenStackInventory: {
    provider: 'openstack';
    own: { resourceClass: string | null; total: number | null; reserved: number | null; minUnit: number | null; maxUnit: number | null; stepSize: number | null; allocationRatio: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      resourceProvider: { to: 'OpenStackResourceProvider'; many: false; properties: {} };
    };
  };
  OpenStackKeyManagerQuota: {
    provider: 'openstack';
    own: { secretsLimit: number | null; ordersLimit: number | null; containersLimit: number | null; consumersLimit: number | null; certificateAuthoritiesLimit: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
    };
  };
  OpenStackKeypair: {
    provider: 'openstack';
    own: { fingerprint: string | null; type: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      user: { to: 'OpenStackUser'; many: false; properties: {} };
      servers: { to: 'OpenStackServer'; many: true; properties: {} };
    };
  };
  OpenStackL7Policy: {
    provider: 'openstack';
    own: { description: string | null; adminStateUp: boolean | null; operatingStatus: string | null; action: string | null; position: number | null; redirectUrl: string | null; redirectPrefix: string | null; redirectHttpCode: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      listener: { to: 'OpenStackListener'; many: false; properties: {} };
      redirectPool: { to: 'OpenStackPool'; many: false; properties: {} };
      rules: { to: 'OpenStackL7Rule'; many: true; properties: {} };
    };
  };
  OpenStackL7Rule: {
    provider: 'openstack';
    own: { adminStateUp: boolean | null; operatingStatus: string | null; type: string | null; compareType: string | null; key: string | null; value: string | null; invert: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      l7Policy: { to: 'OpenStackL7Policy'; many: false; properties: {} };
    };
  };
  OpenStackLimit: {
    provider: 'openstack';
    own: { resourceName: string | null; resourceLimit: number | null; description: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      service: { to: 'OpenStackService'; many: false; properties: {} };
      limitedRegion: { to: 'OpenStackRegion'; many: false; properties: {} };
      domain: { to: 'OpenStackDomain'; many: false; properties: {} };
    };
  };
  OpenStackListener: {
    provider: 'openstack';
    own: { description: string | null; adminStateUp: boolean | null; operatingStatus: string | null; protocol: string | null; protocolPort: number | null; connectionLimit: number | null; allowedCidrs: readonly string[] | null; tlsContainerRef: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      loadBalancer: { to: 'OpenStackLoadBalancer'; many: false; properties: {} };
      defaultPool: { to: 'OpenStackPool'; many: false; properties: {} };
      tlsContainer: { to: 'OpenStackSecretContainer'; many: false; properties: {} };
      tlsSecret: { to: 'OpenStackSecret'; many: false; properties: {} };
      l7Policies: { to: 'OpenStackL7Policy'; many: true; properties: {} };
    };
  };
  OpenStackLoadBalancerFlavor: {
    provider: 'openstack';
    own: { description: string | null; enabled: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      loadBalancers: { to: 'OpenStackLoadBalancer'; many: true; properties: {} };
    };
  };
  OpenStackLoadBalancerQuota: {
    provider: 'openstack';
    own: { loadBalancersLimit: number | null; listenersLimit: number | null; poolsLimit: number | null; membersLimit: number | null; healthMonitorsLimit: number | null; l7PoliciesLimit: number | null; l7RulesLimit: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
    };
  };
  OpenStackLoadBalancer: {
    provider: 'openstack';
    own: { description: string | null; adminStateUp: boolean | null; operatingStatus: string | null; vipAddress: string | null; additionalVipAddresses: readonly string[] | null; driver: string | null; availabilityZone: string | null; kubernetesServiceNames: readonly string[] | null; kubernetesIngressName: string | null; kubernetesCluster: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      vipPort: { to: 'OpenStackPort'; many: false; properties: {} };
      vipSubnet: { to: 'OpenStackSubnet'; many: false; properties: {} };
      vipNetwork: { to: 'OpenStackNetwork'; many: false; properties: {} };
      capoClusters: { to: 'KubernetesCapoCluster'; many: true; properties: { via: string; confidence: number;} };
      kubernetesServices: { to: 'KubernetesService'; many: true; properties: { via: string; confidence: number;} };
      kubernetesIngresses: { to: 'KubernetesIngress'; many: true; properties: { via: string; confidence: number;} };
      kubernetesGateways: { to: 'KubernetesGateway'; many: true; properties: { via: string; confidence: number;} };
      amphorae: { to: 'OpenStackAmphora'; many: true; properties: {} };
      listeners: { to: 'OpenStackListener'; many: true; properties: {} };
      flavor: { to: 'OpenStackLoadBalancerFlavor'; many: false; properties: {} };
      pools: { to: 'OpenStackPool'; many: true; properties: {} };
      qosPolicy: { to: 'OpenStackQosPolicy'; many: false; properties: {} };
      stackResources: { to: 'OpenStackStackResource'; many: true; properties: {} };
    };
  };
  OpenStackMigration: {
    provider: 'openstack';
    own: { type: string | null; sourceHost: string | null; targetHost: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      server: { to: 'OpenStackServer'; many: false; properties: {} };
      user: { to: 'OpenStackUser'; many: false; properties: {} };
      sourceHypervisor: { to: 'OpenStackHypervisor'; many: false; properties: {} };
      targetHypervisor: { to: 'OpenStackHypervisor'; many: false; properties: {} };
      sourceComputeService: { to: 'OpenStackComputeService'; many: false; properties: {} };
      targetComputeService: { to: 'OpenStackComputeService'; many: false; properties: {} };
    };
  };
  OpenStackNetworkAgent: {
    provider: 'openstack';
    own: { agentType: string | null; binary: string | null; host: string | null; availabilityZone: string | null; adminStateUp: boolean | null; alive: boolean | null; startedAt: string | null; lastHeartbeatAt: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      networks: { to: 'OpenStackNetwork'; many: true; properties: {} };
      routers: { to: 'OpenStackRouter'; many: true; properties: {} };
      ports: { to: 'OpenStackPort'; many: true; properties: {} };
    };
  };
  OpenStackNetworkAvailabilityZone: {
    provider: 'openstack';
    own: { resource: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      networks: { to: 'OpenStackNetwork'; many: true; properties: {} };
      routers: { to: 'OpenStackRouter'; many: true; properties: {} };
    };
  };
  OpenStackNetworkIpAvailability: {
    provider: 'openstack';
    own: { usedIps: number | null; totalIps: number | null; freeIps: number | null; subnetUsage: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      network: { to: 'OpenStackNetwork'; many: false; properties: {} };
    };
  };
  OpenStackNetworkQuota: {
    provider: 'openstack';
    own: { networksLimit: number | null; networksUsed: number | null; subnetsLimit: number | null; subnetsUsed: number | null; portsLimit: number | null; portsUsed: number | null; routersLimit: number | null; routersUsed: number | null; floatingIpsLimit: number | null; floatingIpsUsed: number | null; securityGroupsLimit: number | null; securityGroupsUsed: number | null; securityGroupRulesLimit: number | null; securityGroupRulesUsed: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
    };
  };
  OpenStackNetworkSegment: {
    provider: 'openstack';
    own: { description: string | null; networkType: string | null; physicalNetwork: string | null; segmentationId: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      network: { to: 'OpenStackNetwork'; many: false; properties: {} };
      subnets: { to: 'OpenStackSubnet'; many: true; properties: {} };
    };
  };
  OpenStackNetwork: {
    provider: 'openstack';
    own: { description: string | null; adminStateUp: boolean | null; external: boolean | null; shared: boolean | null; mtu: number | null; dnsDomain: string | null; portSecurityEnabled: boolean | null; availabilityZones: readonly string[] | null; networkType: string | null; physicalNetwork: string | null; segmentationId: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      capoClusters: { to: 'KubernetesCapoCluster'; many: true; properties: { via: string; confidence: number;} };
      addressScopes: { to: 'OpenStackAddressScope'; many: true; properties: {} };
      clusterTemplates: { to: 'OpenStackClusterTemplate'; many: true; properties: {} };
      clusters: { to: 'OpenStackCluster'; many: true; properties: {} };
      databaseInstances: { to: 'OpenStackDatabaseInstance'; many: true; properties: {} };
      floatingIps: { to: 'OpenStackFloatingIp'; many: true; properties: {} };
      loadBalancers: { to: 'OpenStackLoadBalancer'; many: true; properties: {} };
      dhcpAgents: { to: 'OpenStackNetworkAgent'; many: true; properties: {} };
      zones: { to: 'OpenStackNetworkAvailabilityZone'; many: true; properties: {} };
      ipAvailability: { to: 'OpenStackNetworkIpAvailability'; many: false; properties: {} };
      segments: { to: 'OpenStackNetworkSegment'; many: true; properties: {} };
      ports: { to: 'OpenStackPort'; many: true; properties: {} };
      qosPolicy: { to: 'OpenStackQosPolicy'; many: false; properties: {} };
      rbacPolicies: { to: 'OpenStackRbacPolicy'; many: true; properties: {} };
      gatewayRouters: { to: 'OpenStackRouter'; many: true; properties: {} };
      shareNetworks: { to: 'OpenStackShareNetwork'; many: true; properties: {} };
      stackResources: { to: 'OpenStackStackResource'; many: true; properties: {} };
      subnets: { to: 'OpenStackSubnet'; many: true; properties: {} };
    };
  };
  OpenStackNodeGroup: {
    provider: 'openstack';
    own: { role: string | null; isDefault: boolean | null; nodeCount: number | null; minNodeCount: number | null; maxNodeCount: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      cluster: { to: 'OpenStackCluster'; many: false; properties: {} };
      flavor: { to: 'OpenStackFlavor'; many: false; properties: {} };
      image: { to: 'OpenStackImage'; many: false; properties: {} };
      stack: { to: 'OpenStackStack'; many: false; properties: {} };
    };
  };
  OpenStackObjectContainer: {
    provider: 'openstack';
    own: { objectCount: number | null; sizeBytes: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      account: { to: 'OpenStackObjectStoreAccount'; many: false; properties: {} };
    };
  };
  OpenStackObjectStoreAccount: {
    provider: 'openstack';
    own: { containerCount: number | null; objectCount: number | null; sizeBytes: number | null; quotaBytes: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      containers: { to: 'OpenStackObjectContainer'; many: true; properties: {} };
    };
  };
  OpenStackPoolMember: {
    provider: 'openstack';
    own: { adminStateUp: boolean | null; operatingStatus: string | null; address: string | null; subnetAddress: string | null; protocolPort: number | null; weight: number | null; backup: boolean | null; monitorAddress: string | null; monitorPort: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      pool: { to: 'OpenStackPool'; many: false; properties: {} };
      subnet: { to: 'OpenStackSubnet'; many: false; properties: {} };
      port: { to: 'OpenStackPort'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  OpenStackPool: {
    provider: 'openstack';
    own: { description: string | null; adminStateUp: boolean | null; operatingStatus: string | null; protocol: string | null; algorithm: string | null; sessionPersistence: string | null; tlsEnabled: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      loadBalancer: { to: 'OpenStackLoadBalancer'; many: false; properties: {} };
      listeners: { to: 'OpenStackListener'; many: true; properties: {} };
      alarms: { to: 'OpenStackAlarm'; many: true; properties: {} };
      healthMonitor: { to: 'OpenStackHealthMonitor'; many: false; properties: {} };
      l7Policies: { to: 'OpenStackL7Policy'; many: true; properties: {} };
      members: { to: 'OpenStackPoolMember'; many: true; properties: {} };
    };
  };
  OpenStackPort: {
    provider: 'openstack';
    own: { description: string | null; adminStateUp: boolean | null; macAddress: string | null; fixedIps: readonly string[] | null; subnetAddresses: readonly string[] | null; deviceId: string | null; deviceOwner: string | null; host: string | null; vnicType: string | null; vifType: string | null; dnsName: string | null; portSecurityEnabled: boolean | null; allowedAddressPairs: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      network: { to: 'OpenStackNetwork'; many: false; properties: {} };
      subnets: { to: 'OpenStackSubnet'; many: true; properties: { ip: string | null;} };
      securityGroups: { to: 'OpenStackSecurityGroup'; many: true; properties: {} };
      server: { to: 'OpenStackServer'; many: false; properties: {} };
      router: { to: 'OpenStackRouter'; many: false; properties: {} };
      gatewayOf: { to: 'OpenStackRouter'; many: false; properties: {} };
      reservedFor: { to: 'OpenStackFloatingIp'; many: false; properties: {} };
      computeService: { to: 'OpenStackComputeService'; many: false; properties: {} };
      networkAgent: { to: 'OpenStackNetworkAgent'; many: false; properties: {} };
      poolMembers: { to: 'OpenStackPoolMember'; many: true; properties: { via: string; confidence: number;} };
      amphora: { to: 'OpenStackAmphora'; many: false; properties: {} };
      bareMetalPort: { to: 'OpenStackBareMetalPort'; many: false; properties: {} };
      floatingIps: { to: 'OpenStackFloatingIp'; many: true; properties: {} };
      forwardedBy: { to: 'OpenStackFloatingIp'; many: true; properties: {} };
      loadBalancer: { to: 'OpenStackLoadBalancer'; many: false; properties: {} };
      qosPolicy: { to: 'OpenStackQosPolicy'; many: false; properties: {} };
      stackResources: { to: 'OpenStackStackResource'; many: true; properties: {} };
      trunk: { to: 'OpenStackTrunk'; many: false; properties: {} };
      subportOf: { to: 'OpenStackTrunk'; many: false; properties: { segmentationType: string | null; segmentationId: number | null;} };
    };
  };
  OpenStackProject: {
    provider: 'openstack';
    own: { description: string | null; enabled: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      domain: { to: 'OpenStackDomain'; many: false; properties: {} };
      parentProject: { to: 'OpenStackProject'; many: false; properties: {} };
      childProjects: { to: 'OpenStackProject'; many: true; properties: {} };
      kubernetesNamespaces: { to: 'KubernetesNamespace'; many: true; properties: { via: string; confidence: number;} };
      addressGroups: { to: 'OpenStackAddressGroup'; many: true; properties: {} };
      addressScopes: { to: 'OpenStackAddressScope'; many: true; properties: {} };
      alarms: { to: 'OpenStackAlarm'; many: true; properties: {} };
      applicationCredentials: { to: 'OpenStackApplicationCredential'; many: true; properties: {} };
      bareMetalAllocations: { to: 'OpenStackBareMetalAllocation'; many: true; properties: {} };
      bareMetalNodes: { to: 'OpenStackBareMetalNode'; many: true; properties: {} };
      leasedBareMetalNodes: { to: 'OpenStackBareMetalNode'; many: true; properties: {} };
      clusterTemplates: { to: 'OpenStackClusterTemplate'; many: true; properties: {} };
      clusters: { to: 'OpenStackCluster'; many: true; properties: {} };
      computeQuotas: { to: 'OpenStackComputeQuota'; many: true; properties: {} };
      databaseInstances: { to: 'OpenStackDatabaseInstance'; many: true; properties: {} };
      dnsQuotas: { to: 'OpenStackDnsQuota'; many: true; properties: {} };
      dnsRecordsets: { to: 'OpenStackDnsRecordset'; many: true; properties: {} };
      dnsZones: { to: 'OpenStackDnsZone'; many: true; properties: {} };
      floatingIps: { to: 'OpenStackFloatingIp'; many: true; properties: {} };
      healthMonitors: { to: 'OpenStackHealthMonitor'; many: true; properties: {} };
      sharedImages: { to: 'OpenStackImageMember'; many: true; properties: {} };
      images: { to: 'OpenStackImage'; many: true; properties: {} };
      instanceActions: { to: 'OpenStackInstanceAction'; many: true; properties: {} };
      keyManagerQuotas: { to: 'OpenStackKeyManagerQuota'; many: true; properties: {} };
      l7Policies: { to: 'OpenStackL7Policy'; many: true; properties: {} };
      l7Rules: { to: 'OpenStackL7Rule'; many: true; properties: {} };
      limits: { to: 'OpenStackLimit'; many: true; properties: {} };
      listeners: { to: 'OpenStackListener'; many: true; properties: {} };
      loadBalancerQuotas: { to: 'OpenStackLoadBalancerQuota'; many: true; properties: {} };
      loadBalancers: { to: 'OpenStackLoadBalancer'; many: true; properties: {} };
      migrations: { to: 'OpenStackMigration'; many: true; properties: {} };
      networkIpAvailabilities: { to: 'OpenStackNetworkIpAvailability'; many: true; properties: {} };
      networkQuotas: { to: 'OpenStackNetworkQuota'; many: true; properties: {} };
      networks: { to: 'OpenStackNetwork'; many: true; properties: {} };
      nodeGroups: { to: 'OpenStackNodeGroup'; many: true; properties: {} };
      objectContainers: { to: 'OpenStackObjectContainer'; many: true; properties: {} };
      objectStoreAccounts: { to: 'OpenStackObjectStoreAccount'; many: true; properties: {} };
      poolMembers: { to: 'OpenStackPoolMember'; many: true; properties: {} };
      pools: { to: 'OpenStackPool'; many: true; properties: {} };
      ports: { to: 'OpenStackPort'; many: true; properties: {} };
      qosPolicies: { to: 'OpenStackQosPolicy'; many: true; properties: {} };
      rbacPolicies: { to: 'OpenStackRbacPolicy'; many: true; properties: {} };
      rbacPoliciesInItsFavour: { to: 'OpenStackRbacPolicy'; many: true; properties: {} };
      roleAssignments: { to: 'OpenStackRoleAssignment'; many: true; properties: {} };
      routers: { to: 'OpenStackRouter'; many: true; properties: {} };
      secretContainers: { to: 'OpenStackSecretContainer'; many: true; properties: {} };
      secretOrders: { to: 'OpenStackSecretOrder'; many: true; properties: {} };
      secrets: { to: 'OpenStackSecret'; many: true; properties: {} };
      securityGroupRules: { to: 'OpenStackSecurityGroupRule'; many: true; properties: {} };
      securityGroups: { to: 'OpenStackSecurityGroup'; many: true; properties: {} };
      serverGroups: { to: 'OpenStackServerGroup'; many: true; properties: {} };
      servers: { to: 'OpenStackServer'; many: true; properties: {} };
      shareAccessRules: { to: 'OpenStackShareAccessRule'; many: true; properties: {} };
      shareNetworks: { to: 'OpenStackShareNetwork'; many: true; properties: {} };
      shareQuotas: { to: 'OpenStackShareQuota'; many: true; properties: {} };
      shareSnapshots: { to: 'OpenStackShareSnapshot'; many: true; properties: {} };
      shares: { to: 'OpenStackShare'; many: true; properties: {} };
      stackResources: { to: 'OpenStackStackResource'; many: true; properties: {} };
      stacks: { to: 'OpenStackStack'; many: true; properties: {} };
      subnetPools: { to: 'OpenStackSubnetPool'; many: true; properties: {} };
      subnets: { to: 'OpenStackSubnet'; many: true; properties: {} };
      trunks: { to: 'OpenStackTrunk'; many: true; properties: {} };
      trusts: { to: 'OpenStackTrust'; many: true; properties: {} };
      volumeBackups: { to: 'OpenStackVolumeBackup'; many: true; properties: {} };
      volumeGroups: { to: 'OpenStackVolumeGroup'; many: true; properties: {} };
      volumeQuotas: { to: 'OpenStackVolumeQuota'; many: true; properties: {} };
      volumeSnapshots: { to: 'OpenStackVolumeSnapshot'; many: true; properties: {} };
      volumeTransfersReceived: { to: 'OpenStackVolumeTransfer'; many: true; properties: {} };
      volumeTransfers: { to: 'OpenStackVolumeTransfer'; many: true; properties: {} };
      volumes: { to: 'OpenStackVolume'; many: true; properties: {} };
    };
  };
  OpenStackQosPolicy: {
    provider: 'openstack';
    own: { description: string | null; isDefault: boolean | null; shared: boolean | null; rules: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      networks: { to: 'OpenStackNetwork'; many: true; properties: {} };
      ports: { to: 'OpenStackPort'; many: true; properties: {} };
      floatingIps: { to: 'OpenStackFloatingIp'; many: true; properties: {} };
      routers: { to: 'OpenStackRouter'; many: true; properties: {} };
      loadBalancers: { to: 'OpenStackLoadBalancer'; many: true; properties: {} };
      rbacPolicies: { to: 'OpenStackRbacPolicy'; many: true; properties: {} };
    };
  };
  OpenStackRbacPolicy: {
    provider: 'openstack';
    own: { action: string | null; objectType: string | null; objectId: string | null; forAllProjects: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      object: { to: 'Resource'; many: false; properties: {} };
      targetProject: { to: 'OpenStackProject'; many: false; properties: {} };
    };
  };
  OpenStackRegion: {
    provider: 'openstack';
    own: { description: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      parentRegion: { to: 'OpenStackRegion'; many: false; properties: {} };
      regions: { to: 'OpenStackRegion'; many: true; properties: {} };
      endpoints: { to: 'OpenStackEndpoint'; many: true; properties: {} };
      limits: { to: 'OpenStackLimit'; many: true; properties: {} };
      registeredLimits: { to: 'OpenStackRegisteredLimit'; many: true; properties: {} };
    };
  };
  OpenStackRegisteredLimit: {
    provider: 'openstack';
    own: { resourceName: string | null; defaultLimit: number | null; description: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      service: { to: 'OpenStackService'; many: false; properties: {} };
      limitedRegion: { to: 'OpenStackRegion'; many: false; properties: {} };
    };
  };
  OpenStackResourceProvider: {
    provider: 'openstack';
    own: { generation: number | null; aggregateIds: readonly string[] | null; usages: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      parentProvider: { to: 'OpenStackResourceProvider'; many: false; properties: {} };
      childProviders: { to: 'OpenStackResourceProvider'; many: true; properties: {} };
      rootProvider: { to: 'OpenStackResourceProvider'; many: false; properties: {} };
      treeProviders: { to: 'OpenStackResourceProvider'; many: true; properties: {} };
      traits: { to: 'OpenStackTrait'; many: true; properties: {} };
      hostAggregates: { to: 'OpenStackHostAggregate'; many: true; properties: {} };
      hypervisor: { to: 'OpenStackHypervisor'; many: false; properties: {} };
      bareMetalNode: { to: 'OpenStackBareMetalNode'; many: false; properties: { via: string; confidence: number;} };
      allocations: { to: 'OpenStackAllocation'; many: true; properties: {} };
      inventories: { to: 'OpenStackInventory'; many: true; properties: {} };
    };
  };
  OpenStackRoleAssignment: {
    provider: 'openstack';
    own: { scope: string | null; inherited: boolean | null; groupId: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      role: { to: 'OpenStackRole'; many: false; properties: {} };
      user: { to: 'OpenStackUser'; many: false; properties: {} };
      group: { to: 'OpenStackGroup'; many: false; properties: {} };
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      domain: { to: 'OpenStackDomain'; many: false; properties: {} };
    };
  };
  OpenStackRoleImplication: {
    provider: 'openstack';
    own: {};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      role: { to: 'OpenStackRole'; many: false; properties: {} };
      impliedRoles: { to: 'OpenStackRole'; many: true; properties: {} };
    };
  };
  OpenStackRole: {
    provider: 'openstack';
    own: { description: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      domain: { to: 'OpenStackDomain'; many: false; properties: {} };
      applicationCredentials: { to: 'OpenStackApplicationCredential'; many: true; properties: {} };
      assignments: { to: 'OpenStackRoleAssignment'; many: true; properties: {} };
      implications: { to: 'OpenStackRoleImplication'; many: true; properties: {} };
      impliedBy: { to: 'OpenStackRoleImplication'; many: true; properties: {} };
    };
  };
  OpenStackRouter: {
    provider: 'openstack';
    own: { description: string | null; adminStateUp: boolean | null; distributed: boolean | null; highlyAvailable: boolean | null; snatEnabled: boolean | null; gatewayIps: readonly string[] | null; routes: readonly string[] | null; availabilityZones: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      gatewayNetwork: { to: 'OpenStackNetwork'; many: false; properties: {} };
      gatewayPort: { to: 'OpenStackPort'; many: false; properties: {} };
      interfaces: { to: 'OpenStackPort'; many: true; properties: {} };
      capoClusters: { to: 'KubernetesCapoCluster'; many: true; properties: { via: string; confidence: number;} };
      floatingIps: { to: 'OpenStackFloatingIp'; many: true; properties: {} };
      l3Agents: { to: 'OpenStackNetworkAgent'; many: true; properties: {} };
      zones: { to: 'OpenStackNetworkAvailabilityZone'; many: true; properties: {} };
      qosPolicy: { to: 'OpenStackQosPolicy'; many: false; properties: {} };
      stackResources: { to: 'OpenStackStackResource'; many: true; properties: {} };
    };
  };
  OpenStackSecretContainer: {
    provider: 'openstack';
    own: { type: string | null; consumers: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      creator: { to: 'OpenStackUser'; many: false; properties: {} };
      secrets: { to: 'OpenStackSecret'; many: true; properties: { role: string | null;} };
      listeners: { to: 'OpenStackListener'; many: true; properties: {} };
      order: { to: 'OpenStackSecretOrder'; many: false; properties: {} };
    };
  };
  OpenStackSecretOrder: {
    provider: 'openstack';
    own: { type: string | null; subStatus: string | null; subStatusMessage: string | null; errorReason: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      creator: { to: 'OpenStackUser'; many: false; properties: {} };
      secret: { to: 'OpenStackSecret'; many: false; properties: {} };
      container: { to: 'OpenStackSecretContainer'; many: false; properties: {} };
    };
  };
  OpenStackSecret: {
    provider: 'openstack';
    own: { type: string | null; algorithm: string | null; bitLength: number | null; mode: string | null; expiresAt: string | null; contentTypes: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      creator: { to: 'OpenStackUser'; many: false; properties: {} };
      containers: { to: 'OpenStackSecretContainer'; many: true; properties: { role: string | null;} };
      listeners: { to: 'OpenStackListener'; many: true; properties: {} };
      order: { to: 'OpenStackSecretOrder'; many: false; properties: {} };
    };
  };
  OpenStackSecurityGroupRule: {
    provider: 'openstack';
    own: { description: string | null; direction: string | null; ethertype: string | null; protocol: string | null; portRangeMin: number | null; portRangeMax: number | null; remoteIpPrefix: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      securityGroup: { to: 'OpenStackSecurityGroup'; many: false; properties: {} };
      allowsFrom: { to: 'OpenStackSecurityGroup'; many: false; properties: {} };
      allowsTo: { to: 'OpenStackSecurityGroup'; many: false; properties: {} };
      allowsFromAddressGroup: { to: 'OpenStackAddressGroup'; many: false; properties: {} };
      allowsToAddressGroup: { to: 'OpenStackAddressGroup'; many: false; properties: {} };
    };
  };
  OpenStackSecurityGroup: {
    provider: 'openstack';
    own: { description: string | null; stateful: boolean | null; shared: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      ports: { to: 'OpenStackPort'; many: true; properties: {} };
      rbacPolicies: { to: 'OpenStackRbacPolicy'; many: true; properties: {} };
      rules: { to: 'OpenStackSecurityGroupRule'; many: true; properties: {} };
      allowedInBy: { to: 'OpenStackSecurityGroupRule'; many: true; properties: {} };
      reachableBy: { to: 'OpenStackSecurityGroupRule'; many: true; properties: {} };
    };
  };
  OpenStackServerGroup: {
    provider: 'openstack';
    own: { policy: string | null; maxServersPerHost: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      servers: { to: 'OpenStackServer'; many: true; properties: {} };
    };
  };
  OpenStackServer: {
    provider: 'openstack';
    own: { hostname: string | null; description: string | null; addresses: readonly string[] | null; fixedIps: readonly string[] | null; floatingIps: readonly string[] | null; macAddresses: readonly string[] | null; vmState: string | null; taskState: string | null; powerState: string | null; host: string | null; instanceName: string | null; flavorName: string | null; vcpus: number | null; memoryMb: number | null; diskGb: number | null; configDrive: boolean | null; locked: boolean | null; launchedAt: string | null; metadata: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      user: { to: 'OpenStackUser'; many: false; properties: {} };
      flavor: { to: 'OpenStackFlavor'; many: false; properties: {} };
      image: { to: 'OpenStackImage'; many: false; properties: {} };
      hypervisor: { to: 'OpenStackHypervisor'; many: false; properties: {} };
      keypair: { to: 'OpenStackKeypair'; many: false; properties: {} };
      availabilityZone: { to: 'OpenStackAvailabilityZone'; many: false; properties: {} };
      capoClusters: { to: 'KubernetesCapoCluster'; many: true; properties: { via: string; confidence: number;} };
      capiMachines: { to: 'KubernetesCapiMachine'; many: true; properties: { via: string; confidence: number;} };
      capoMachines: { to: 'KubernetesCapoMachine'; many: true; properties: { via: string; confidence: number;} };
      capoServers: { to: 'KubernetesCapoServer'; many: true; properties: { via: string; confidence: number;} };
      kubernetesNodes: { to: 'KubernetesNode'; many: true; properties: { via: string; confidence: number;} };
      kubernetesEndpointSlices: { to: 'KubernetesEndpointSlice'; many: true; properties: { via: string; confidence: number;} };
      alarms: { to: 'OpenStackAlarm'; many: true; properties: {} };
      allocations: { to: 'OpenStackAllocation'; many: true; properties: {} };
      amphora: { to: 'OpenStackAmphora'; many: false; properties: {} };
      bareMetalNode: { to: 'OpenStackBareMetalNode'; many: false; properties: {} };
      databaseInstances: { to: 'OpenStackDatabaseInstance'; many: true; properties: {} };
      snapshotImages: { to: 'OpenStackImage'; many: true; properties: {} };
      instanceActions: { to: 'OpenStackInstanceAction'; many: true; properties: {} };
      migrations: { to: 'OpenStackMigration'; many: true; properties: {} };
      ports: { to: 'OpenStackPort'; many: true; properties: {} };
      serverGroup: { to: 'OpenStackServerGroup'; many: false; properties: {} };
      stackResources: { to: 'OpenStackStackResource'; many: true; properties: {} };
      volumeAttachments: { to: 'OpenStackVolumeAttachment'; many: true; properties: {} };
      volumes: { to: 'OpenStackVolume'; many: true; properties: { device: string | null; attachedAt: string | null;} };
    };
  };
  OpenStackService: {
    provider: 'openstack';
    own: { type: string | null; description: string | null; enabled: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      endpoints: { to: 'OpenStackEndpoint'; many: true; properties: {} };
      limits: { to: 'OpenStackLimit'; many: true; properties: {} };
      registeredLimits: { to: 'OpenStackRegisteredLimit'; many: true; properties: {} };
    };
  };
  OpenStackShareAccessRule: {
    provider: 'openstack';
    own: { accessType: string | null; accessTo: string | null; accessLevel: string | null; metadata: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      share: { to: 'OpenStackShare'; many: false; properties: {} };
    };
  };
  OpenStackShareNetwork: {
    provider: 'openstack';
    own: { description: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      networks: { to: 'OpenStackNetwork'; many: true; properties: {} };
      subnets: { to: 'OpenStackSubnet'; many: true; properties: {} };
      shares: { to: 'OpenStackShare'; many: true; properties: {} };
    };
  };
  OpenStackShareQuota: {
    provider: 'openstack';
    own: { sharesLimit: number | null; sharesUsed: number | null; sizeGbLimit: number | null; sizeGbUsed: number | null; shareSizeGbLimit: number | null; snapshotsLimit: number | null; snapshotsUsed: number | null; snapshotSizeGbLimit: number | null; snapshotSizeGbUsed: number | null; shareNetworksLimit: number | null; shareNetworksUsed: number | null; shareGroupsLimit: number | null; shareGroupsUsed: number | null; replicasLimit: number | null; replicasUsed: number | null; replicaSizeGbLimit: number | null; replicaSizeGbUsed: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
    };
  };
  OpenStackShareSnapshot: {
    provider: 'openstack';
    own: { description: string | null; sizeGb: number | null; protocol: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      user: { to: 'OpenStackUser'; many: false; properties: {} };
      share: { to: 'OpenStackShare'; many: false; properties: {} };
      copies: { to: 'OpenStackShare'; many: true; properties: {} };
      kubernetesVolumeSnapshotContents: { to: 'KubernetesVolumeSnapshotContent'; many: true; properties: { via: string; confidence: number;} };
    };
  };
  OpenStackShareType: {
    provider: 'openstack';
    own: { description: string | null; isPublic: boolean | null; isDefault: boolean | null; extraSpecs: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      shares: { to: 'OpenStackShare'; many: true; properties: {} };
    };
  };
  OpenStackShare: {
    provider: 'openstack';
    own: { description: string | null; sizeGb: number | null; protocol: string | null; isPublic: boolean | null; availabilityZone: string | null; host: string | null; accessRulesStatus: string | null; taskState: string | null; snapshotSupport: boolean | null; hasReplicas: boolean | null; replicationType: string | null; metadata: readonly string[] | null; kubernetesPersistentVolume: string | null; kubernetesPersistentVolumeClaim: string | null; kubernetesCluster: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      user: { to: 'OpenStackUser'; many: false; properties: {} };
      type: { to: 'OpenStackShareType'; many: false; properties: {} };
      shareNetwork: { to: 'OpenStackShareNetwork'; many: false; properties: {} };
      sourceSnapshot: { to: 'OpenStackShareSnapshot'; many: false; properties: {} };
      snapshots: { to: 'OpenStackShareSnapshot'; many: true; properties: {} };
      accessRules: { to: 'OpenStackShareAccessRule'; many: true; properties: {} };
      kubernetesPersistentVolumes: { to: 'KubernetesPersistentVolume'; many: true; properties: { via: string; confidence: number;} };
    };
  };
  OpenStackStackResource: {
    provider: 'openstack';
    own: { type: string | null; statusReason: string | null; physicalResourceId: string | null; requiredBy: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      stack: { to: 'OpenStackStack'; many: false; properties: {} };
      manages: { to: 'Resource'; many: false; properties: {} };
    };
  };
  OpenStackStack: {
    provider: 'openstack';
    own: { statusReason: string | null; ownerName: string | null; stackUserProjectId: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      parent: { to: 'OpenStackStack'; many: false; properties: {} };
      nestedStacks: { to: 'OpenStackStack'; many: true; properties: {} };
      resources: { to: 'OpenStackStackResource'; many: true; properties: {} };
      clusters: { to: 'OpenStackCluster'; many: true; properties: {} };
      nodeGroups: { to: 'OpenStackNodeGroup'; many: true; properties: {} };
      stackResources: { to: 'OpenStackStackResource'; many: true; properties: {} };
    };
  };
  OpenStackSubnetPool: {
    provider: 'openstack';
    own: { description: string | null; ipVersion: number | null; prefixes: readonly string[] | null; defaultPrefixLength: number | null; minPrefixLength: number | null; maxPrefixLength: number | null; defaultQuota: number | null; isDefault: boolean | null; shared: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      addressScope: { to: 'OpenStackAddressScope'; many: false; properties: {} };
      rbacPolicies: { to: 'OpenStackRbacPolicy'; many: true; properties: {} };
      subnets: { to: 'OpenStackSubnet'; many: true; properties: {} };
    };
  };
  OpenStackSubnet: {
    provider: 'openstack';
    own: { description: string | null; cidr: string | null; ipVersion: number | null; gatewayIp: string | null; enableDhcp: boolean | null; allocationPools: readonly string[] | null; dnsNameservers: readonly string[] | null; hostRoutes: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      network: { to: 'OpenStackNetwork'; many: false; properties: {} };
      loadBalancers: { to: 'OpenStackLoadBalancer'; many: true; properties: {} };
      segment: { to: 'OpenStackNetworkSegment'; many: false; properties: {} };
      poolMembers: { to: 'OpenStackPoolMember'; many: true; properties: {} };
      ports: { to: 'OpenStackPort'; many: true; properties: { ip: string | null;} };
      shareNetworks: { to: 'OpenStackShareNetwork'; many: true; properties: {} };
      subnetPool: { to: 'OpenStackSubnetPool'; many: false; properties: {} };
    };
  };
  OpenStackTrait: {
    provider: 'openstack';
    own: {};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      resourceProviders: { to: 'OpenStackResourceProvider'; many: true; properties: {} };
    };
  };
  OpenStackTrunk: {
    provider: 'openstack';
    own: { description: string | null; adminStateUp: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      parentPort: { to: 'OpenStackPort'; many: false; properties: {} };
      subports: { to: 'OpenStackPort'; many: true; properties: { segmentationType: string | null; segmentationId: number | null;} };
    };
  };
  OpenStackTrust: {
    provider: 'openstack';
    own: { impersonation: boolean | null; expiresAt: string | null; remainingUses: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      trustor: { to: 'OpenStackUser'; many: false; properties: {} };
      trustee: { to: 'OpenStackUser'; many: false; properties: {} };
      redelegatedFrom: { to: 'OpenStackTrust'; many: false; properties: {} };
      redelegations: { to: 'OpenStackTrust'; many: true; properties: {} };
    };
  };
  OpenStackUser: {
    provider: 'openstack';
    own: { description: string | null; enabled: boolean | null; passwordExpiresAt: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      domain: { to: 'OpenStackDomain'; many: false; properties: {} };
      defaultProject: { to: 'OpenStackProject'; many: false; properties: {} };
      alarms: { to: 'OpenStackAlarm'; many: true; properties: {} };
      applicationCredentials: { to: 'OpenStackApplicationCredential'; many: true; properties: {} };
      clusterTemplates: { to: 'OpenStackClusterTemplate'; many: true; properties: {} };
      clusters: { to: 'OpenStackCluster'; many: true; properties: {} };
      groups: { to: 'OpenStackGroup'; many: true; properties: {} };
      instanceActions: { to: 'OpenStackInstanceAction'; many: true; properties: {} };
      keypairs: { to: 'OpenStackKeypair'; many: true; properties: {} };
      migrations: { to: 'OpenStackMigration'; many: true; properties: {} };
      roleAssignments: { to: 'OpenStackRoleAssignment'; many: true; properties: {} };
      secretContainers: { to: 'OpenStackSecretContainer'; many: true; properties: {} };
      secretOrders: { to: 'OpenStackSecretOrder'; many: true; properties: {} };
      secrets: { to: 'OpenStackSecret'; many: true; properties: {} };
      servers: { to: 'OpenStackServer'; many: true; properties: {} };
      shareSnapshots: { to: 'OpenStackShareSnapshot'; many: true; properties: {} };
      shares: { to: 'OpenStackShare'; many: true; properties: {} };
      trustsGiven: { to: 'OpenStackTrust'; many: true; properties: {} };
      trustsReceived: { to: 'OpenStackTrust'; many: true; properties: {} };
      volumes: { to: 'OpenStackVolume'; many: true; properties: {} };
    };
  };
  OpenStackVolumeAttachment: {
    provider: 'openstack';
    own: {};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      volume: { to: 'OpenStackVolume'; many: false; properties: {} };
      server: { to: 'OpenStackServer'; many: false; properties: {} };
    };
  };
  OpenStackVolumeBackup: {
    provider: 'openstack';
    own: { description: string | null; sizeGb: number | null; incremental: boolean | null; hasDependentBackups: boolean | null; container: string | null; objectCount: number | null; failReason: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      volume: { to: 'OpenStackVolume'; many: false; properties: {} };
      snapshot: { to: 'OpenStackVolumeSnapshot'; many: false; properties: {} };
    };
  };
  OpenStackVolumeGroup: {
    provider: 'openstack';
    own: { description: string | null; availabilityZone: string | null; groupTypeId: string | null; replicationStatus: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      volumes: { to: 'OpenStackVolume'; many: true; properties: {} };
      volumeTypes: { to: 'OpenStackVolumeType'; many: true; properties: {} };
      sourceGroup: { to: 'OpenStackVolumeGroup'; many: false; properties: {} };
      copies: { to: 'OpenStackVolumeGroup'; many: true; properties: {} };
    };
  };
  OpenStackVolumePool: {
    provider: 'openstack';
    own: { backendName: string | null; storageProtocol: string | null; vendor: string | null; driverVersion: string | null; totalGb: number | null; freeGb: number | null; allocatedGb: number | null; provisionedGb: number | null; reservedPercentage: number | null; maxOverSubscriptionRatio: number | null; thinProvisioning: boolean | null; multiattach: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      volumes: { to: 'OpenStackVolume'; many: true; properties: {} };
      volumeService: { to: 'OpenStackVolumeService'; many: false; properties: {} };
    };
  };
  OpenStackVolumeQosSpec: {
    provider: 'openstack';
    own: { consumer: string | null; specs: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      volumeTypes: { to: 'OpenStackVolumeType'; many: true; properties: {} };
    };
  };
  OpenStackVolumeQuota: {
    provider: 'openstack';
    own: { volumesLimit: number | null; volumesUsed: number | null; sizeGbLimit: number | null; sizeGbUsed: number | null; volumeSizeGbLimit: number | null; snapshotsLimit: number | null; snapshotsUsed: number | null; backupsLimit: number | null; backupsUsed: number | null; backupSizeGbLimit: number | null; backupSizeGbUsed: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
    };
  };
  OpenStackVolumeService: {
    provider: 'openstack';
    own: { binary: string | null; host: string | null; state: string | null; availabilityZone: string | null; disabledReason: string | null; backendState: string | null; cluster: string | null; replicationStatus: string | null; frozen: boolean | null; lastHeartbeatAt: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      pools: { to: 'OpenStackVolumePool'; many: true; properties: {} };
    };
  };
  OpenStackVolumeSnapshot: {
    provider: 'openstack';
    own: { description: string | null; sizeGb: number | null; metadata: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      volume: { to: 'OpenStackVolume'; many: false; properties: {} };
      createdVolumes: { to: 'OpenStackVolume'; many: true; properties: {} };
      kubernetesVolumeSnapshotContents: { to: 'KubernetesVolumeSnapshotContent'; many: true; properties: { via: string; confidence: number;} };
      backups: { to: 'OpenStackVolumeBackup'; many: true; properties: {} };
    };
  };
  OpenStackVolumeTransfer: {
    provider: 'openstack';
    own: { accepted: boolean | null; noSnapshots: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      volume: { to: 'OpenStackVolume'; many: false; properties: {} };
      destinationProject: { to: 'OpenStackProject'; many: false; properties: {} };
    };
  };
  OpenStackVolumeType: {
    provider: 'openstack';
    own: { description: string | null; isPublic: boolean | null; extraSpecs: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null;};
    relationships: {
      volumes: { to: 'OpenStackVolume'; many: true; properties: {} };
      volumeGroups: { to: 'OpenStackVolumeGroup'; many: true; properties: {} };
      qosSpec: { to: 'OpenStackVolumeQosSpec'; many: false; properties: {} };
    };
  };
  OpenStackVolume: {
    provider: 'openstack';
    own: { description: string | null; sizeGb: number | null; bootable: boolean | null; encrypted: boolean | null; multiattach: boolean | null; availabilityZone: string | null; host: string | null; replicationStatus: string | null; migrationStatus: string | null; metadata: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      user: { to: 'OpenStackUser'; many: false; properties: {} };
      type: { to: 'OpenStackVolumeType'; many: false; properties: {} };
      servers: { to: 'OpenStackServer'; many: true; properties: { device: string | null; attachedAt: string | null;} };
      image: { to: 'OpenStackImage'; many: false; properties: {} };
      snapshot: { to: 'OpenStackVolumeSnapshot'; many: false; properties: {} };
      sourceVolume: { to: 'OpenStackVolume'; many: false; properties: {} };
      copies: { to: 'OpenStackVolume'; many: true; properties: {} };
      kubernetesPersistentVolumes: { to: 'KubernetesPersistentVolume'; many: true; properties: { via: string; confidence: number;} };
      alarms: { to: 'OpenStackAlarm'; many: true; properties: {} };
      databaseInstances: { to: 'OpenStackDatabaseInstance'; many: true; properties: {} };
      stackResources: { to: 'OpenStackStackResource'; many: true; properties: {} };
      attachments: { to: 'OpenStackVolumeAttachment'; many: true; properties: {} };
      backups: { to: 'OpenStackVolumeBackup'; many: true; properties: {} };
      group: { to: 'OpenStackVolumeGroup'; many: false; properties: {} };
      pool: { to: 'OpenStackVolumePool'; many: false; properties: {} };
      snapshots: { to: 'OpenStackVolumeSnapshot'; many: true; properties: {} };
      transfers: { to: 'OpenStackVolumeTransfer'; many: true; properties: {} };
    };
  };
}

/** The same, at run time. */
export const FIRST_PARTY_MODEL: ModelTable = {
 "KubernetesAPIService": {
  "name": "KubernetesAPIService",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "group",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "version",
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
    "name": "available",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "reason",
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
    "name": "local",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "insecureSkipTlsVerify",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "service",
    "type": "SERVED_BY",
    "direction": "OUT",
    "to": "KubernetesService",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesCapiCluster": {
  "name": "KubernetesCapiCluster",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "controlPlaneHost",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "controlPlanePort",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "server",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "podCidrs",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "serviceCidrs",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "paused",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "infrastructureKind",
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
    "name": "conditions",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "capoCluster",
    "type": "BUILT_ON",
    "direction": "OUT",
    "to": "KubernetesCapoCluster",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "machineDeployments",
    "type": "MACHINES_OF",
    "direction": "IN",
    "to": "KubernetesCapiMachineDeployment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "machines",
    "type": "MACHINE_OF",
    "direction": "IN",
    "to": "KubernetesCapiMachine",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "workloadCluster",
    "type": "DESCRIBES",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesCapiMachineDeployment": {
  "name": "KubernetesCapiMachineDeployment",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "clusterName",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "replicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "readyReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "availableReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "version",
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
    "name": "conditions",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "capiCluster",
    "type": "MACHINES_OF",
    "direction": "OUT",
    "to": "KubernetesCapiCluster",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "machines",
    "type": "MADE_BY",
    "direction": "IN",
    "to": "KubernetesCapiMachine",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesCapiMachine": {
  "name": "KubernetesCapiMachine",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "clusterName",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "providerId",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "providerServerId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "version",
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
    "name": "nodeName",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "nodeUid",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "failureDomain",
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
    "name": "conditions",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "capiCluster",
    "type": "MACHINE_OF",
    "direction": "OUT",
    "to": "KubernetesCapiCluster",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "machineDeployment",
    "type": "MADE_BY",
    "direction": "OUT",
    "to": "KubernetesCapiMachineDeployment",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "node",
    "type": "BECOMES",
    "direction": "OUT",
    "to": "KubernetesNode",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "capoMachine",
    "type": "BUILT_ON",
    "direction": "OUT",
    "to": "KubernetesCapoMachine",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "workloadNode",
    "type": "DESCRIBES",
    "direction": "OUT",
    "to": "KubernetesNode",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "server",
    "type": "RUNS_AS",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesCapoCluster": {
  "name": "KubernetesCapoCluster",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "controlPlaneHost",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "cloudName",
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
    "name": "networkId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "subnetIds",
    "type": "ID",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "routerId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "externalNetworkId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "apiServerLoadBalancerId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "apiServerLoadBalancerIp",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "apiServerFloatingIp",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "bastionServerId",
    "type": "ID",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "capiCluster",
    "type": "BUILT_ON",
    "direction": "IN",
    "to": "KubernetesCapiCluster",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "network",
    "type": "BUILT_WITH",
    "direction": "OUT",
    "to": "OpenStackNetwork",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "router",
    "type": "BUILT_WITH",
    "direction": "OUT",
    "to": "OpenStackRouter",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "loadBalancer",
    "type": "BUILT_WITH",
    "direction": "OUT",
    "to": "OpenStackLoadBalancer",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "bastion",
    "type": "BUILT_WITH",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesCapoMachine": {
  "name": "KubernetesCapoMachine",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "providerId",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "instanceId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "flavor",
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
    "name": "image",
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
    "name": "ready",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "addresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
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
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "capiMachine",
    "type": "BUILT_ON",
    "direction": "IN",
    "to": "KubernetesCapiMachine",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "server",
    "type": "RUNS_AS",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesCapoServer": {
  "name": "KubernetesCapoServer",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "instanceId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "flavor",
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
    "name": "image",
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
    "name": "ready",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "addresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
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
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "server",
    "type": "RUNS_AS",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesClusterRoleBinding": {
  "name": "KubernetesClusterRoleBinding",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "users",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "groups",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
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
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "clusterRole",
    "type": "GRANTS",
    "direction": "OUT",
    "to": "KubernetesClusterRole",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "serviceAccounts",
    "type": "GRANTS_TO",
    "direction": "OUT",
    "to": "KubernetesServiceAccount",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "subjectGroups",
    "type": "GRANTS_TO",
    "direction": "OUT",
    "to": "KubernetesGroup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "subjectUsers",
    "type": "GRANTS_TO",
    "direction": "OUT",
    "to": "KubernetesUser",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesClusterRole": {
  "name": "KubernetesClusterRole",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "rules",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "aggregated",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "roleBindings",
    "type": "GRANTS",
    "direction": "IN",
    "to": "KubernetesRoleBinding",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusterRoleBindings",
    "type": "GRANTS",
    "direction": "IN",
    "to": "KubernetesClusterRoleBinding",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesCluster": {
  "name": "KubernetesCluster",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "server",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "version",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "platform",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "apiServices",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesAPIService",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusterRoleBindings",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesClusterRoleBinding",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusterRoles",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesClusterRole",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "csiDrivers",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesCSIDriver",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "csiNodes",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesCSINode",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "customResourceDefinitions",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesCustomResourceDefinition",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "customResources",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesCustomResource",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "gatewayClasses",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesGatewayClass",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "mutatingAdmissionPolicyBindings",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesMutatingAdmissionPolicyBinding",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "mutatingAdmissionPolicies",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesMutatingAdmissionPolicy",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "mutatingWebhookConfigurations",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesMutatingWebhookConfiguration",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "namespaces",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesNamespace",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "nodes",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesNode",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "persistentVolumes",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesPersistentVolume",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "priorityClasses",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesPriorityClass",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "runtimeClasses",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesRuntimeClass",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "storageClasses",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesStorageClass",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "validatingAdmissionPolicyBindings",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesValidatingAdmissionPolicyBinding",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "validatingAdmissionPolicies",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesValidatingAdmissionPolicy",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "validatingWebhookConfigurations",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesValidatingWebhookConfiguration",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeAttachments",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesVolumeAttachment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshotClasses",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesVolumeSnapshotClass",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshotContents",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesVolumeSnapshotContent",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "capiClusters",
    "type": "DESCRIBES",
    "direction": "IN",
    "to": "KubernetesCapiCluster",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "openStackCluster",
    "type": "DEPLOYED_AS",
    "direction": "OUT",
    "to": "OpenStackCluster",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesConfigMap": {
  "name": "KubernetesConfigMap",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
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
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pods",
    "type": "USES",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesContainer": {
  "name": "KubernetesContainer",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "type",
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
    "name": "image",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "imageId",
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
    "name": "imageDigest",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "ready",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "restartCount",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "startedAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "lastExitCode",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "ports",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "privileged",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "cpuRequestMillicores",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "cpuLimitMillicores",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryRequestBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryLimitBytes",
    "type": "BigInt",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pod",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "runsImage",
    "type": "RUNS_IMAGE",
    "direction": "OUT",
    "to": "KubernetesImage",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesCronJob": {
  "name": "KubernetesCronJob",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "schedule",
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
    "name": "timeZone",
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
    "name": "suspended",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "concurrencyPolicy",
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
    "name": "lastScheduledAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "lastSucceededAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "images",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "jobs",
    "type": "OWNED_BY",
    "direction": "IN",
    "to": "KubernetesJob",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesCSIDriver": {
  "name": "KubernetesCSIDriver",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "attachRequired",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "podInfoOnMount",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "storageCapacity",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "fsGroupPolicy",
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
    "name": "volumeLifecycleModes",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "storageClasses",
    "type": "PROVIDED_BY",
    "direction": "IN",
    "to": "KubernetesStorageClass",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "persistentVolumes",
    "type": "PROVIDED_BY",
    "direction": "IN",
    "to": "KubernetesPersistentVolume",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "csiNodes",
    "type": "HAS_DRIVER",
    "direction": "IN",
    "to": "KubernetesCSINode",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeAttachments",
    "type": "PROVIDED_BY",
    "direction": "IN",
    "to": "KubernetesVolumeAttachment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshotClasses",
    "type": "PROVIDED_BY",
    "direction": "IN",
    "to": "KubernetesVolumeSnapshotClass",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshotContents",
    "type": "PROVIDED_BY",
    "direction": "IN",
    "to": "KubernetesVolumeSnapshotContent",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesCSINode": {
  "name": "KubernetesCSINode",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "nodeIds",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "providerServerId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "volumeLimits",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "node",
    "type": "DRIVERS_OF",
    "direction": "OUT",
    "to": "KubernetesNode",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "csiDrivers",
    "type": "HAS_DRIVER",
    "direction": "OUT",
    "to": "KubernetesCSIDriver",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesCSIStorageCapacity": {
  "name": "KubernetesCSIStorageCapacity",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "capacityBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "maximumVolumeSizeBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "nodeTopology",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "storageClass",
    "type": "CAPACITY_OF",
    "direction": "OUT",
    "to": "KubernetesStorageClass",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesCustomResourceDefinition": {
  "name": "KubernetesCustomResourceDefinition",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "group",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "customKind",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "plural",
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
    "name": "scope",
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
    "name": "servedVersions",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "storageVersion",
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
    "name": "established",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "conditions",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "conversionService",
    "type": "CONVERTED_BY",
    "direction": "OUT",
    "to": "KubernetesService",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "customResources",
    "type": "DEFINES",
    "direction": "OUT",
    "to": "KubernetesCustomResource",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesCustomResource": {
  "name": "KubernetesCustomResource",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "apiVersion",
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
    "name": "customKind",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "conditions",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "definedBy",
    "type": "DEFINES",
    "direction": "IN",
    "to": "KubernetesCustomResourceDefinition",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "references",
    "type": "REFERS_TO",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesDaemonSet": {
  "name": "KubernetesDaemonSet",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "desiredPods",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "currentPods",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "readyPods",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "availablePods",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "updatedPods",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "misscheduledPods",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "nodeSelector",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "updateStrategy",
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
    "name": "images",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pods",
    "type": "OWNED_BY",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesDeployment": {
  "name": "KubernetesDeployment",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "replicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "readyReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "availableReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "updatedReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "available",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "strategy",
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
    "name": "paused",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "images",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "replicaSets",
    "type": "OWNED_BY",
    "direction": "IN",
    "to": "KubernetesReplicaSet",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesEndpointSlice": {
  "name": "KubernetesEndpointSlice",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "addressType",
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
    "name": "addresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "foreignAddresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "notReadyAddresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "ports",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "serviceName",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "service",
    "type": "HAS_ENDPOINTS",
    "direction": "IN",
    "to": "KubernetesService",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "pods",
    "type": "TARGETS",
    "direction": "OUT",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "servers",
    "type": "LEADS_TO",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesEvent": {
  "name": "KubernetesEvent",
  "provider": "kubernetes",
  "transient": true,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "type",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "message",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "action",
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
    "name": "count",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "lastSeenAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "reportingController",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "regarding",
    "type": "ABOUT",
    "direction": "OUT",
    "to": "Resource",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesGatewayClass": {
  "name": "KubernetesGatewayClass",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "controller",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "accepted",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
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
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "gateways",
    "type": "OF_CLASS",
    "direction": "IN",
    "to": "KubernetesGateway",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesGateway": {
  "name": "KubernetesGateway",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "className",
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
    "name": "hostnames",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "listeners",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "requestedAddresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "loadBalancerIps",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "loadBalancerHostnames",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "conditions",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "gatewayClass",
    "type": "OF_CLASS",
    "direction": "OUT",
    "to": "KubernetesGatewayClass",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "tlsSecrets",
    "type": "USES",
    "direction": "OUT",
    "to": "KubernetesSecret",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "grpcRoutes",
    "type": "ATTACHED_TO",
    "direction": "IN",
    "to": "KubernetesGRPCRoute",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "httpRoutes",
    "type": "ATTACHED_TO",
    "direction": "IN",
    "to": "KubernetesHTTPRoute",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "tcpRoutes",
    "type": "ATTACHED_TO",
    "direction": "IN",
    "to": "KubernetesTCPRoute",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "tlsRoutes",
    "type": "ATTACHED_TO",
    "direction": "IN",
    "to": "KubernetesTLSRoute",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "loadBalancer",
    "type": "EXPOSED_BY",
    "direction": "OUT",
    "to": "OpenStackLoadBalancer",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "floatingIp",
    "type": "EXPOSED_BY",
    "direction": "OUT",
    "to": "OpenStackFloatingIp",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "dnsRecordsets",
    "type": "NAMED_BY",
    "direction": "OUT",
    "to": "OpenStackDnsRecordset",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesGroup": {
  "name": "KubernetesGroup",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "system",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "roleBindings",
    "type": "GRANTS_TO",
    "direction": "IN",
    "to": "KubernetesRoleBinding",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusterRoleBindings",
    "type": "GRANTS_TO",
    "direction": "IN",
    "to": "KubernetesClusterRoleBinding",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesGRPCRoute": {
  "name": "KubernetesGRPCRoute",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "hostnames",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "rules",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "accepted",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "gateways",
    "type": "ATTACHED_TO",
    "direction": "OUT",
    "to": "KubernetesGateway",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "services",
    "type": "ROUTES_TO",
    "direction": "OUT",
    "to": "KubernetesService",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesHelmRelease": {
  "name": "KubernetesHelmRelease",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "revision",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "deployedAt",
    "type": "Timestamp",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "secret",
    "type": "STORED_IN",
    "direction": "OUT",
    "to": "KubernetesSecret",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "resources",
    "type": "DEPLOYS",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesHorizontalPodAutoscaler": {
  "name": "KubernetesHorizontalPodAutoscaler",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "minReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "maxReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "currentReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "desiredReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "metrics",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "conditions",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "lastScaledAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
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
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "target",
    "type": "SCALES",
    "direction": "OUT",
    "to": "Resource",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesHTTPRoute": {
  "name": "KubernetesHTTPRoute",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "hostnames",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "rules",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "accepted",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "gateways",
    "type": "ATTACHED_TO",
    "direction": "OUT",
    "to": "KubernetesGateway",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "services",
    "type": "ROUTES_TO",
    "direction": "OUT",
    "to": "KubernetesService",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "dnsRecordsets",
    "type": "NAMED_BY",
    "direction": "OUT",
    "to": "OpenStackDnsRecordset",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesImage": {
  "name": "KubernetesImage",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "registry",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "repository",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "tags",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "digest",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
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
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "containers",
    "type": "RUNS_IMAGE",
    "direction": "IN",
    "to": "KubernetesContainer",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesIngressClass": {
  "name": "KubernetesIngressClass",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "controller",
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
    "name": "isDefault",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "ingresses",
    "type": "OF_CLASS",
    "direction": "IN",
    "to": "KubernetesIngress",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesIngress": {
  "name": "KubernetesIngress",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "namespacedName",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "className",
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
    "name": "hosts",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "rules",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "tlsHosts",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "loadBalancerIps",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "loadBalancerHostnames",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
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
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "services",
    "type": "ROUTES_TO",
    "direction": "OUT",
    "to": "KubernetesService",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "ingressClass",
    "type": "OF_CLASS",
    "direction": "OUT",
    "to": "KubernetesIngressClass",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "tlsSecrets",
    "type": "USES",
    "direction": "OUT",
    "to": "KubernetesSecret",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "loadBalancer",
    "type": "EXPOSED_BY",
    "direction": "OUT",
    "to": "OpenStackLoadBalancer",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "floatingIp",
    "type": "EXPOSED_BY",
    "direction": "OUT",
    "to": "OpenStackFloatingIp",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "dnsRecordsets",
    "type": "NAMED_BY",
    "direction": "OUT",
    "to": "OpenStackDnsRecordset",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesJob": {
  "name": "KubernetesJob",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "parallelism",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "completions",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "activePods",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "succeededPods",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "failedPods",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "backoffLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "suspended",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "failureReason",
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
    "name": "startedAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "completedAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "images",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pods",
    "type": "OWNED_BY",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesLimitRange": {
  "name": "KubernetesLimitRange",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "limits",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   }
  ]
 },
 "KubernetesMutatingAdmissionPolicyBinding": {
  "name": "KubernetesMutatingAdmissionPolicyBinding",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespaceSelector",
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
    "name": "paramName",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "policy",
    "type": "BINDS",
    "direction": "OUT",
    "to": "KubernetesMutatingAdmissionPolicy",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesMutatingAdmissionPolicy": {
  "name": "KubernetesMutatingAdmissionPolicy",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "failurePolicy",
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
    "name": "rules",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "patchTypes",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "paramKind",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "bindings",
    "type": "BINDS",
    "direction": "IN",
    "to": "KubernetesMutatingAdmissionPolicyBinding",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesMutatingWebhookConfiguration": {
  "name": "KubernetesMutatingWebhookConfiguration",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "webhooks",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "failurePolicies",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "rules",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "urls",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "timeoutSeconds",
    "type": "Int",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "services",
    "type": "CALLS",
    "direction": "OUT",
    "to": "KubernetesService",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesNamespace": {
  "name": "KubernetesNamespace",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "openStackProject",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "capiClusters",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesCapiCluster",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "capiMachineDeployments",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesCapiMachineDeployment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "capiMachines",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesCapiMachine",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "capoClusters",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesCapoCluster",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "capoMachines",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesCapoMachine",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "capoServers",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesCapoServer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "configMaps",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesConfigMap",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "cronJobs",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesCronJob",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "csiStorageCapacities",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesCSIStorageCapacity",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "customResources",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesCustomResource",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "daemonSets",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesDaemonSet",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "deployments",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesDeployment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "events",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesEvent",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "gateways",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesGateway",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "grpcRoutes",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesGRPCRoute",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "helmReleases",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "horizontalPodAutoscalers",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesHorizontalPodAutoscaler",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "httpRoutes",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesHTTPRoute",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "ingresses",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesIngress",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "jobs",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesJob",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "limitRanges",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesLimitRange",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "networkPolicies",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesNetworkPolicy",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "persistentVolumeClaims",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesPersistentVolumeClaim",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "podDisruptionBudgets",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesPodDisruptionBudget",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "pods",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "replicationControllers",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesReplicationController",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "resourceQuotas",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesResourceQuota",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "roleBindings",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesRoleBinding",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "roles",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesRole",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "secrets",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesSecret",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "serviceAccounts",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesServiceAccount",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "services",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesService",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "statefulSets",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesStatefulSet",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "tcpRoutes",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesTCPRoute",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "tlsRoutes",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesTLSRoute",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshots",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesVolumeSnapshot",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "project",
    "type": "BELONGS_TO",
    "direction": "OUT",
    "to": "OpenStackProject",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesNetworkPolicy": {
  "name": "KubernetesNetworkPolicy",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "policyTypes",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "podSelector",
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
    "name": "ingressRules",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "egressRules",
    "type": "Int",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pods",
    "type": "APPLIES_TO",
    "direction": "OUT",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesNode": {
  "name": "KubernetesNode",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "providerId",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "providerServerId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "systemUuid",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "internalIps",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "externalIps",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "hostname",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "podCidrs",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "roles",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "unschedulable",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "taints",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "conditions",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "instanceType",
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
    "name": "topologyRegion",
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
    "name": "zone",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "cpuMillicores",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "ephemeralStorageBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "maxPods",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "allocatableCpuMillicores",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "allocatableMemoryBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "kubeletVersion",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "containerRuntimeVersion",
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
    "name": "kernelVersion",
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
    "name": "osImage",
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
    "name": "operatingSystem",
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
    "name": "architecture",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "capiMachine",
    "type": "BECOMES",
    "direction": "IN",
    "to": "KubernetesCapiMachine",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "csiNode",
    "type": "DRIVERS_OF",
    "direction": "IN",
    "to": "KubernetesCSINode",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "pods",
    "type": "RUNS_ON",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeAttachments",
    "type": "ATTACHES_TO",
    "direction": "IN",
    "to": "KubernetesVolumeAttachment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "capiMachines",
    "type": "DESCRIBES",
    "direction": "IN",
    "to": "KubernetesCapiMachine",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "server",
    "type": "RUNS_AS",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesPersistentVolumeClaim": {
  "name": "KubernetesPersistentVolumeClaim",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "requestedBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "capacityBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "accessModes",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "volumeMode",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "persistentVolume",
    "type": "BOUND_TO",
    "direction": "OUT",
    "to": "KubernetesPersistentVolume",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "storageClass",
    "type": "OF_CLASS",
    "direction": "OUT",
    "to": "KubernetesStorageClass",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "pods",
    "type": "MOUNTS",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshots",
    "type": "SNAPSHOT_OF",
    "direction": "IN",
    "to": "KubernetesVolumeSnapshot",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesPersistentVolume": {
  "name": "KubernetesPersistentVolume",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "capacityBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "accessModes",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "volumeMode",
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
    "name": "reclaimPolicy",
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
    "name": "driver",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "volumeHandle",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "cinderVolumeId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "manilaShareId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "reason",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "csiDriver",
    "type": "PROVIDED_BY",
    "direction": "OUT",
    "to": "KubernetesCSIDriver",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "storageClass",
    "type": "OF_CLASS",
    "direction": "OUT",
    "to": "KubernetesStorageClass",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "persistentVolumeClaim",
    "type": "BOUND_TO",
    "direction": "IN",
    "to": "KubernetesPersistentVolumeClaim",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeAttachments",
    "type": "ATTACHES",
    "direction": "IN",
    "to": "KubernetesVolumeAttachment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volume",
    "type": "BACKED_BY",
    "direction": "OUT",
    "to": "OpenStackVolume",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "share",
    "type": "BACKED_BY",
    "direction": "OUT",
    "to": "OpenStackShare",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesPodDisruptionBudget": {
  "name": "KubernetesPodDisruptionBudget",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "minAvailable",
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
    "name": "maxUnavailable",
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
    "name": "disruptionsAllowed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "currentHealthy",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "desiredHealthy",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "expectedPods",
    "type": "Int",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pods",
    "type": "PROTECTS",
    "direction": "OUT",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesPod": {
  "name": "KubernetesPod",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "phase",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "ready",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "restartCount",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "podIps",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "hostIp",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "hostNetwork",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "qosClass",
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
    "name": "priorityClassName",
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
    "name": "runtimeClassName",
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
    "name": "restartPolicy",
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
    "name": "cpuRequestMillicores",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryRequestBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "startedAt",
    "type": "Timestamp",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "node",
    "type": "RUNS_ON",
    "direction": "OUT",
    "to": "KubernetesNode",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "persistentVolumeClaims",
    "type": "MOUNTS",
    "direction": "OUT",
    "to": "KubernetesPersistentVolumeClaim",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "configMaps",
    "type": "USES",
    "direction": "OUT",
    "to": "KubernetesConfigMap",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "secrets",
    "type": "USES",
    "direction": "OUT",
    "to": "KubernetesSecret",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "serviceAccount",
    "type": "RUNS_AS_ACCOUNT",
    "direction": "OUT",
    "to": "KubernetesServiceAccount",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "workload",
    "type": "MANAGED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "containers",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "KubernetesContainer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "endpointSlices",
    "type": "TARGETS",
    "direction": "IN",
    "to": "KubernetesEndpointSlice",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "networkPolicies",
    "type": "APPLIES_TO",
    "direction": "IN",
    "to": "KubernetesNetworkPolicy",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "podDisruptionBudgets",
    "type": "PROTECTS",
    "direction": "IN",
    "to": "KubernetesPodDisruptionBudget",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "priorityClass",
    "type": "HAS_PRIORITY",
    "direction": "OUT",
    "to": "KubernetesPriorityClass",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "runtimeClass",
    "type": "RUN_BY",
    "direction": "OUT",
    "to": "KubernetesRuntimeClass",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "services",
    "type": "SELECTS",
    "direction": "IN",
    "to": "KubernetesService",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesPriorityClass": {
  "name": "KubernetesPriorityClass",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "value",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "globalDefault",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "preemptionPolicy",
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
    "name": "description",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
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
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pods",
    "type": "HAS_PRIORITY",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesReplicaSet": {
  "name": "KubernetesReplicaSet",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "replicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "readyReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "availableReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "images",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "revision",
    "type": "Int",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pods",
    "type": "OWNED_BY",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesReplicationController": {
  "name": "KubernetesReplicationController",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "replicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "readyReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "availableReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "images",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "selector",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pods",
    "type": "OWNED_BY",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesResourceQuota": {
  "name": "KubernetesResourceQuota",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "hard",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "used",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "scopes",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   }
  ]
 },
 "KubernetesRoleBinding": {
  "name": "KubernetesRoleBinding",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "users",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "groups",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
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
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "role",
    "type": "GRANTS",
    "direction": "OUT",
    "to": "KubernetesRole",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "clusterRole",
    "type": "GRANTS",
    "direction": "OUT",
    "to": "KubernetesClusterRole",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "serviceAccounts",
    "type": "GRANTS_TO",
    "direction": "OUT",
    "to": "KubernetesServiceAccount",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "subjectGroups",
    "type": "GRANTS_TO",
    "direction": "OUT",
    "to": "KubernetesGroup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "subjectUsers",
    "type": "GRANTS_TO",
    "direction": "OUT",
    "to": "KubernetesUser",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesRole": {
  "name": "KubernetesRole",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "rules",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "roleBindings",
    "type": "GRANTS",
    "direction": "IN",
    "to": "KubernetesRoleBinding",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesRuntimeClass": {
  "name": "KubernetesRuntimeClass",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "handler",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "cpuOverheadMillicores",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryOverheadBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "nodeSelector",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pods",
    "type": "RUN_BY",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesSecret": {
  "name": "KubernetesSecret",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
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
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pods",
    "type": "USES",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "gateways",
    "type": "USES",
    "direction": "IN",
    "to": "KubernetesGateway",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "ingresses",
    "type": "USES",
    "direction": "IN",
    "to": "KubernetesIngress",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "serviceAccounts",
    "type": "USES",
    "direction": "IN",
    "to": "KubernetesServiceAccount",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesServiceAccount": {
  "name": "KubernetesServiceAccount",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "automountToken",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "secrets",
    "type": "USES",
    "direction": "OUT",
    "to": "KubernetesSecret",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "imagePullSecrets",
    "type": "PULLS_IMAGES_WITH",
    "direction": "OUT",
    "to": "KubernetesSecret",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "pods",
    "type": "RUNS_AS_ACCOUNT",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusterRoleBindings",
    "type": "GRANTS_TO",
    "direction": "IN",
    "to": "KubernetesClusterRoleBinding",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "roleBindings",
    "type": "GRANTS_TO",
    "direction": "IN",
    "to": "KubernetesRoleBinding",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesService": {
  "name": "KubernetesService",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "namespacedName",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "type",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "clusterIps",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "externalIps",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "loadBalancerIps",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "loadBalancerHostnames",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "octaviaLoadBalancerId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "externalName",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "ports",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "nodePorts",
    "type": "Int",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "selector",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "externalTrafficPolicy",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pods",
    "type": "SELECTS",
    "direction": "OUT",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "apiServices",
    "type": "SERVED_BY",
    "direction": "IN",
    "to": "KubernetesAPIService",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "customResourceDefinitions",
    "type": "CONVERTED_BY",
    "direction": "IN",
    "to": "KubernetesCustomResourceDefinition",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "endpointSlices",
    "type": "HAS_ENDPOINTS",
    "direction": "OUT",
    "to": "KubernetesEndpointSlice",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "grpcRoutes",
    "type": "ROUTES_TO",
    "direction": "IN",
    "to": "KubernetesGRPCRoute",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "httpRoutes",
    "type": "ROUTES_TO",
    "direction": "IN",
    "to": "KubernetesHTTPRoute",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "ingresses",
    "type": "ROUTES_TO",
    "direction": "IN",
    "to": "KubernetesIngress",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "mutatingWebhookConfigurations",
    "type": "CALLS",
    "direction": "IN",
    "to": "KubernetesMutatingWebhookConfiguration",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "statefulSets",
    "type": "GOVERNED_BY",
    "direction": "IN",
    "to": "KubernetesStatefulSet",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "tcpRoutes",
    "type": "ROUTES_TO",
    "direction": "IN",
    "to": "KubernetesTCPRoute",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "tlsRoutes",
    "type": "ROUTES_TO",
    "direction": "IN",
    "to": "KubernetesTLSRoute",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "validatingWebhookConfigurations",
    "type": "CALLS",
    "direction": "IN",
    "to": "KubernetesValidatingWebhookConfiguration",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "loadBalancer",
    "type": "EXPOSED_BY",
    "direction": "OUT",
    "to": "OpenStackLoadBalancer",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "floatingIp",
    "type": "EXPOSED_BY",
    "direction": "OUT",
    "to": "OpenStackFloatingIp",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesStatefulSet": {
  "name": "KubernetesStatefulSet",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "replicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "readyReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "availableReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "updatedReplicas",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "serviceName",
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
    "name": "podManagementPolicy",
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
    "name": "updateStrategy",
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
    "name": "images",
    "type": "String",
    "list": true,
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "service",
    "type": "GOVERNED_BY",
    "direction": "OUT",
    "to": "KubernetesService",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "pods",
    "type": "OWNED_BY",
    "direction": "IN",
    "to": "KubernetesPod",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesStorageClass": {
  "name": "KubernetesStorageClass",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "provisioner",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "isDefault",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "reclaimPolicy",
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
    "name": "volumeBindingMode",
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
    "name": "allowVolumeExpansion",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "volumeType",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "csiDriver",
    "type": "PROVIDED_BY",
    "direction": "OUT",
    "to": "KubernetesCSIDriver",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "persistentVolumes",
    "type": "OF_CLASS",
    "direction": "IN",
    "to": "KubernetesPersistentVolume",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "persistentVolumeClaims",
    "type": "OF_CLASS",
    "direction": "IN",
    "to": "KubernetesPersistentVolumeClaim",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "capacities",
    "type": "CAPACITY_OF",
    "direction": "IN",
    "to": "KubernetesCSIStorageCapacity",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesTCPRoute": {
  "name": "KubernetesTCPRoute",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "rules",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "accepted",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "gateways",
    "type": "ATTACHED_TO",
    "direction": "OUT",
    "to": "KubernetesGateway",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "services",
    "type": "ROUTES_TO",
    "direction": "OUT",
    "to": "KubernetesService",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesTLSRoute": {
  "name": "KubernetesTLSRoute",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "hostnames",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "rules",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "accepted",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "gateways",
    "type": "ATTACHED_TO",
    "direction": "OUT",
    "to": "KubernetesGateway",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "services",
    "type": "ROUTES_TO",
    "direction": "OUT",
    "to": "KubernetesService",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesUser": {
  "name": "KubernetesUser",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "system",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "roleBindings",
    "type": "GRANTS_TO",
    "direction": "IN",
    "to": "KubernetesRoleBinding",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusterRoleBindings",
    "type": "GRANTS_TO",
    "direction": "IN",
    "to": "KubernetesClusterRoleBinding",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesValidatingAdmissionPolicyBinding": {
  "name": "KubernetesValidatingAdmissionPolicyBinding",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "validationActions",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "namespaceSelector",
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
    "name": "paramName",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "policy",
    "type": "BINDS",
    "direction": "OUT",
    "to": "KubernetesValidatingAdmissionPolicy",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesValidatingAdmissionPolicy": {
  "name": "KubernetesValidatingAdmissionPolicy",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "failurePolicy",
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
    "name": "rules",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "validations",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "paramKind",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "bindings",
    "type": "BINDS",
    "direction": "IN",
    "to": "KubernetesValidatingAdmissionPolicyBinding",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesValidatingWebhookConfiguration": {
  "name": "KubernetesValidatingWebhookConfiguration",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "webhooks",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "failurePolicies",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "rules",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "urls",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "timeoutSeconds",
    "type": "Int",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "services",
    "type": "CALLS",
    "direction": "OUT",
    "to": "KubernetesService",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesVolumeAttachment": {
  "name": "KubernetesVolumeAttachment",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "attached",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "error",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "persistentVolume",
    "type": "ATTACHES",
    "direction": "OUT",
    "to": "KubernetesPersistentVolume",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "node",
    "type": "ATTACHES_TO",
    "direction": "OUT",
    "to": "KubernetesNode",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "csiDriver",
    "type": "PROVIDED_BY",
    "direction": "OUT",
    "to": "KubernetesCSIDriver",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesVolumeSnapshotClass": {
  "name": "KubernetesVolumeSnapshotClass",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "driver",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "deletionPolicy",
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
    "name": "isDefault",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "csiDriver",
    "type": "PROVIDED_BY",
    "direction": "OUT",
    "to": "KubernetesCSIDriver",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshotContents",
    "type": "OF_CLASS",
    "direction": "IN",
    "to": "KubernetesVolumeSnapshotContent",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshots",
    "type": "OF_CLASS",
    "direction": "IN",
    "to": "KubernetesVolumeSnapshot",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "KubernetesVolumeSnapshotContent": {
  "name": "KubernetesVolumeSnapshotContent",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "driver",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "deletionPolicy",
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
    "name": "snapshotHandle",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "volumeHandle",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "cinderSnapshotId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "manilaSnapshotId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "readyToUse",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "restoreSizeBytes",
    "type": "BigInt",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "csiDriver",
    "type": "PROVIDED_BY",
    "direction": "OUT",
    "to": "KubernetesCSIDriver",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshotClass",
    "type": "OF_CLASS",
    "direction": "OUT",
    "to": "KubernetesVolumeSnapshotClass",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshot",
    "type": "BOUND_TO",
    "direction": "IN",
    "to": "KubernetesVolumeSnapshot",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "openStackVolumeSnapshot",
    "type": "BACKED_BY",
    "direction": "OUT",
    "to": "OpenStackVolumeSnapshot",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "shareSnapshot",
    "type": "BACKED_BY",
    "direction": "OUT",
    "to": "OpenStackShareSnapshot",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "KubernetesVolumeSnapshot": {
  "name": "KubernetesVolumeSnapshot",
  "provider": "kubernetes",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "namespace",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": true,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "readyToUse",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "restoreSizeBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "takenAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "error",
    "type": "String",
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
    "field": "owners",
    "type": "OWNED_BY",
    "direction": "OUT",
    "to": "Resource",
    "many": true,
    "common": true,
    "properties": []
   },
   {
    "field": "helmRelease",
    "type": "DEPLOYS",
    "direction": "IN",
    "to": "KubernetesHelmRelease",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "inNamespace",
    "type": "IN_NAMESPACE",
    "direction": "OUT",
    "to": "KubernetesNamespace",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "persistentVolumeClaim",
    "type": "SNAPSHOT_OF",
    "direction": "OUT",
    "to": "KubernetesPersistentVolumeClaim",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshotClass",
    "type": "OF_CLASS",
    "direction": "OUT",
    "to": "KubernetesVolumeSnapshotClass",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshotContent",
    "type": "BOUND_TO",
    "direction": "OUT",
    "to": "KubernetesVolumeSnapshotContent",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackAddressGroup": {
  "name": "OpenStackAddressGroup",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "addresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "shared",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "allowedInBy",
    "type": "ALLOWS_FROM",
    "direction": "IN",
    "to": "OpenStackSecurityGroupRule",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "reachableBy",
    "type": "ALLOWS_TO",
    "direction": "IN",
    "to": "OpenStackSecurityGroupRule",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "rbacPolicies",
    "type": "SHARES",
    "direction": "IN",
    "to": "OpenStackRbacPolicy",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackAddressScope": {
  "name": "OpenStackAddressScope",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "ipVersion",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "shared",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "subnetPools",
    "type": "IN_ADDRESS_SCOPE",
    "direction": "IN",
    "to": "OpenStackSubnetPool",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "networks",
    "type": "IN_ADDRESS_SCOPE",
    "direction": "IN",
    "to": "OpenStackNetwork",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "rbacPolicies",
    "type": "SHARES",
    "direction": "IN",
    "to": "OpenStackRbacPolicy",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackAlarm": {
  "name": "OpenStackAlarm",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "type",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
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
   },
   {
    "name": "severity",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "stateReason",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "stateChangedAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "repeatActions",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "rule",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "metric",
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
    "name": "comparisonOperator",
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
    "name": "threshold",
    "type": "Float",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "alarmActions",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "okActions",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "insufficientDataActions",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "user",
    "type": "CREATED",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "about",
    "type": "ABOUT",
    "direction": "OUT",
    "to": "Resource",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackAllocation": {
  "name": "OpenStackAllocation",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "consumerId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "resources",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "vcpus",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryMb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "diskGb",
    "type": "Int",
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
    "field": "server",
    "type": "HAS_ALLOCATION",
    "direction": "IN",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "resourceProvider",
    "type": "ALLOCATED_FROM",
    "direction": "OUT",
    "to": "OpenStackResourceProvider",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackAmphora": {
  "name": "OpenStackAmphora",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "role",
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
    "name": "computeId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "lbNetworkIp",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "vrrpIp",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "haIp",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "vrrpPriority",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "certificateExpiresAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "cachedZone",
    "type": "String",
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
    "field": "loadBalancer",
    "type": "HAS_AMPHORA",
    "direction": "IN",
    "to": "OpenStackLoadBalancer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "server",
    "type": "RUNS_ON",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "vrrpPort",
    "type": "HAS_VRRP_PORT",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "image",
    "type": "BOOTED_FROM",
    "direction": "OUT",
    "to": "OpenStackImage",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackApplicationCredential": {
  "name": "OpenStackApplicationCredential",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "expiresAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "unrestricted",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "accessRules",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "user",
    "type": "HAS_CREDENTIAL",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "roles",
    "type": "GRANTS",
    "direction": "OUT",
    "to": "OpenStackRole",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackAvailabilityZone": {
  "name": "OpenStackAvailabilityZone",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "available",
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
    "field": "servers",
    "type": "IN_ZONE",
    "direction": "IN",
    "to": "OpenStackServer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "computeServices",
    "type": "IN_ZONE",
    "direction": "IN",
    "to": "OpenStackComputeService",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "hostAggregates",
    "type": "FORMS",
    "direction": "IN",
    "to": "OpenStackHostAggregate",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackBareMetalAllocation": {
  "name": "OpenStackBareMetalAllocation",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "resourceClass",
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
    "name": "traits",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "lastError",
    "type": "String",
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
    "field": "node",
    "type": "ALLOCATES",
    "direction": "OUT",
    "to": "OpenStackBareMetalNode",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "owner",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackBareMetalNode": {
  "name": "OpenStackBareMetalNode",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "powerState",
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
    "name": "targetProvisionState",
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
    "name": "driver",
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
    "name": "resourceClass",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "traits",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "maintenance",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "maintenanceReason",
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
    "name": "fault",
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
    "name": "lastError",
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
    "name": "protected",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "retired",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "conductorGroup",
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
    "name": "cpus",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryMb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "diskGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "cpuArchitecture",
    "type": "String",
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
    "field": "server",
    "type": "RUNS",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "owner",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "lessee",
    "type": "LEASED_TO",
    "direction": "OUT",
    "to": "OpenStackProject",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "ports",
    "type": "HAS_PORT",
    "direction": "OUT",
    "to": "OpenStackBareMetalPort",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "allocation",
    "type": "ALLOCATES",
    "direction": "IN",
    "to": "OpenStackBareMetalAllocation",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "hypervisor",
    "type": "SEEN_AS",
    "direction": "OUT",
    "to": "OpenStackHypervisor",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "resourceProvider",
    "type": "SEEN_AS",
    "direction": "OUT",
    "to": "OpenStackResourceProvider",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "OpenStackBareMetalPort": {
  "name": "OpenStackBareMetalPort",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "macAddress",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "physicalNetwork",
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
    "name": "pxeEnabled",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "switchId",
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
    "name": "switchPortId",
    "type": "String",
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
    "field": "node",
    "type": "HAS_PORT",
    "direction": "IN",
    "to": "OpenStackBareMetalNode",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "networkPort",
    "type": "SERVES",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackClusterTemplate": {
  "name": "OpenStackClusterTemplate",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "orchestrationEngine",
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
    "name": "public",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "hidden",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "serverType",
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
    "name": "clusterDistro",
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
    "name": "networkDriver",
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
    "name": "volumeDriver",
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
    "name": "dockerVolumeSizeGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "masterLoadBalancerEnabled",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "floatingIpEnabled",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "tlsDisabled",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
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
    "common": false,
    "volatile": false,
    "index": false,
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
   },
   {
    "field": "user",
    "type": "CREATED",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "image",
    "type": "BOOTS_FROM",
    "direction": "OUT",
    "to": "OpenStackImage",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "flavor",
    "type": "USES_FLAVOR",
    "direction": "OUT",
    "to": "OpenStackFlavor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "masterFlavor",
    "type": "USES_MASTER_FLAVOR",
    "direction": "OUT",
    "to": "OpenStackFlavor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "keypair",
    "type": "HAS_KEYPAIR",
    "direction": "OUT",
    "to": "OpenStackKeypair",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "externalNetwork",
    "type": "USES_EXTERNAL_NETWORK",
    "direction": "OUT",
    "to": "OpenStackNetwork",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "network",
    "type": "ON_NETWORK",
    "direction": "OUT",
    "to": "OpenStackNetwork",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "subnet",
    "type": "ON_SUBNET",
    "direction": "OUT",
    "to": "OpenStackSubnet",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "clusters",
    "type": "MADE_FROM",
    "direction": "IN",
    "to": "OpenStackCluster",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackCluster": {
  "name": "OpenStackCluster",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "statusReason",
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
    "name": "healthStatus",
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
    "name": "apiAddress",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "engineVersion",
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
    "name": "containerVersion",
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
    "name": "nodeCount",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "masterCount",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "nodeAddresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "masterAddresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "dockerVolumeSizeGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "masterLoadBalancerEnabled",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "floatingIpEnabled",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
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
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "stackId",
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
   },
   {
    "field": "template",
    "type": "MADE_FROM",
    "direction": "OUT",
    "to": "OpenStackClusterTemplate",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "stack",
    "type": "BUILT_BY",
    "direction": "OUT",
    "to": "OpenStackStack",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "user",
    "type": "CREATED",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "keypair",
    "type": "HAS_KEYPAIR",
    "direction": "OUT",
    "to": "OpenStackKeypair",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "flavor",
    "type": "USES_FLAVOR",
    "direction": "OUT",
    "to": "OpenStackFlavor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "masterFlavor",
    "type": "USES_MASTER_FLAVOR",
    "direction": "OUT",
    "to": "OpenStackFlavor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "network",
    "type": "ON_NETWORK",
    "direction": "OUT",
    "to": "OpenStackNetwork",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "subnet",
    "type": "ON_SUBNET",
    "direction": "OUT",
    "to": "OpenStackSubnet",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "nodeGroups",
    "type": "HAS_NODE_GROUP",
    "direction": "OUT",
    "to": "OpenStackNodeGroup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "kubernetesClusters",
    "type": "DEPLOYED_AS",
    "direction": "IN",
    "to": "KubernetesCluster",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "OpenStackComputeQuota": {
  "name": "OpenStackComputeQuota",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "instancesLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "instancesUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "coresLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "coresUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryMbLimit",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryMbUsed",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "serverGroupsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "serverGroupsUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "serversPerGroupLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "keypairsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "metadataItemsLimit",
    "type": "Int",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   }
  ]
 },
 "OpenStackComputeService": {
  "name": "OpenStackComputeService",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "binary",
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
    "name": "host",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "state",
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
    "name": "disabledReason",
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
    "name": "forcedDown",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "lastHeartbeatAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   }
  ],
  "relationships": [
   {
    "field": "hypervisors",
    "type": "MANAGED_BY",
    "direction": "IN",
    "to": "OpenStackHypervisor",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "availabilityZone",
    "type": "IN_ZONE",
    "direction": "OUT",
    "to": "OpenStackAvailabilityZone",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "failoverHosts",
    "type": "WATCHES",
    "direction": "IN",
    "to": "OpenStackFailoverHost",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "hostAggregates",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "OpenStackHostAggregate",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "outgoingMigrations",
    "type": "MIGRATES_FROM",
    "direction": "IN",
    "to": "OpenStackMigration",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "incomingMigrations",
    "type": "MIGRATES_TO",
    "direction": "IN",
    "to": "OpenStackMigration",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackDatabaseInstance": {
  "name": "OpenStackDatabaseInstance",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "operatingStatus",
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
    "name": "datastore",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "datastoreVersion",
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
    "name": "sizeGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "addresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "isPublic",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "flavor",
    "type": "USES_FLAVOR",
    "direction": "OUT",
    "to": "OpenStackFlavor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "networks",
    "type": "ON_NETWORK",
    "direction": "OUT",
    "to": "OpenStackNetwork",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "server",
    "type": "RUNS_ON",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "volume",
    "type": "STORED_ON",
    "direction": "OUT",
    "to": "OpenStackVolume",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "replicaOf",
    "type": "REPLICA_OF",
    "direction": "OUT",
    "to": "OpenStackDatabaseInstance",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "replicas",
    "type": "REPLICA_OF",
    "direction": "IN",
    "to": "OpenStackDatabaseInstance",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackDnsQuota": {
  "name": "OpenStackDnsQuota",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "zonesLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "recordsetsPerZoneLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "recordsPerZoneLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "recordsPerRecordsetLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "exportSizeLimit",
    "type": "Int",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   }
  ]
 },
 "OpenStackDnsRecordset": {
  "name": "OpenStackDnsRecordset",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "hostname",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "type",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "records",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "addresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "reverseOf",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "ttlSeconds",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "action",
    "type": "String",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "zone",
    "type": "HAS_RECORDSET",
    "direction": "IN",
    "to": "OpenStackDnsZone",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "kubernetesIngresses",
    "type": "NAMED_BY",
    "direction": "IN",
    "to": "KubernetesIngress",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "kubernetesGateways",
    "type": "NAMED_BY",
    "direction": "IN",
    "to": "KubernetesGateway",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "kubernetesHttpRoutes",
    "type": "NAMED_BY",
    "direction": "IN",
    "to": "KubernetesHTTPRoute",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "floatingIps",
    "type": "RESOLVES_TO",
    "direction": "OUT",
    "to": "OpenStackFloatingIp",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "OpenStackDnsZone": {
  "name": "OpenStackDnsZone",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "hostname",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "type",
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
    "name": "email",
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
    "name": "ttlSeconds",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "serial",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "action",
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
    "name": "masters",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "poolId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "shared",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "transferredAt",
    "type": "Timestamp",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "recordsets",
    "type": "HAS_RECORDSET",
    "direction": "OUT",
    "to": "OpenStackDnsRecordset",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackDomain": {
  "name": "OpenStackDomain",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "field": "groups",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackGroup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "limits",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackLimit",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "projects",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackProject",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "roleAssignments",
    "type": "APPLIES_TO",
    "direction": "IN",
    "to": "OpenStackRoleAssignment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "roles",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackRole",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "users",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackUser",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackEndpoint": {
  "name": "OpenStackEndpoint",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "url",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "interface",
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
    "field": "service",
    "type": "PROVIDES",
    "direction": "IN",
    "to": "OpenStackService",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "catalogRegion",
    "type": "SERVES_REGION",
    "direction": "OUT",
    "to": "OpenStackRegion",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackFailoverHost": {
  "name": "OpenStackFailoverHost",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "type",
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
    "name": "controlAttributes",
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
    "name": "reserved",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "onMaintenance",
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
    "field": "segment",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "OpenStackFailoverSegment",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "computeService",
    "type": "WATCHES",
    "direction": "OUT",
    "to": "OpenStackComputeService",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackFailoverSegment": {
  "name": "OpenStackFailoverSegment",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "recoveryMethod",
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
    "name": "serviceType",
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
    "field": "hosts",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackFailoverHost",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackFlavor": {
  "name": "OpenStackFlavor",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "vcpus",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryMb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "diskGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "ephemeralGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "swapMb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "isPublic",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "disabled",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "extraSpecs",
    "type": "String",
    "list": true,
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
    "field": "servers",
    "type": "USES_FLAVOR",
    "direction": "IN",
    "to": "OpenStackServer",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackFloatingIp": {
  "name": "OpenStackFloatingIp",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "address",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "fixedIp",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "dnsName",
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
    "name": "dnsDomain",
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
    "name": "portForwardings",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "kubernetesServiceName",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "kubernetesCluster",
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
   },
   {
    "field": "network",
    "type": "ON_NETWORK",
    "direction": "OUT",
    "to": "OpenStackNetwork",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "port",
    "type": "ASSOCIATED_WITH",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "forwardsTo",
    "type": "FORWARDS_TO",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "router",
    "type": "ROUTED_BY",
    "direction": "OUT",
    "to": "OpenStackRouter",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "ownPort",
    "type": "HAS_PORT",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "kubernetesServices",
    "type": "EXPOSED_BY",
    "direction": "IN",
    "to": "KubernetesService",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "kubernetesIngresses",
    "type": "EXPOSED_BY",
    "direction": "IN",
    "to": "KubernetesIngress",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "kubernetesGateways",
    "type": "EXPOSED_BY",
    "direction": "IN",
    "to": "KubernetesGateway",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "dnsRecordsets",
    "type": "RESOLVES_TO",
    "direction": "IN",
    "to": "OpenStackDnsRecordset",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "qosPolicy",
    "type": "HAS_QOS_POLICY",
    "direction": "OUT",
    "to": "OpenStackQosPolicy",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "stackResources",
    "type": "MANAGES",
    "direction": "IN",
    "to": "OpenStackStackResource",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackGroup": {
  "name": "OpenStackGroup",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "field": "users",
    "type": "MEMBER_OF",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "roleAssignments",
    "type": "HAS_ROLE",
    "direction": "OUT",
    "to": "OpenStackRoleAssignment",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackHealthMonitor": {
  "name": "OpenStackHealthMonitor",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "operatingStatus",
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
    "name": "type",
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
    "name": "delaySeconds",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "timeoutSeconds",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "maxRetries",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "maxRetriesDown",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "httpMethod",
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
    "name": "urlPath",
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
    "name": "expectedCodes",
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
    "name": "domainName",
    "type": "String",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pool",
    "type": "HAS_HEALTH_MONITOR",
    "direction": "IN",
    "to": "OpenStackPool",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackHostAggregate": {
  "name": "OpenStackHostAggregate",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "hosts",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "metadata",
    "type": "String",
    "list": true,
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
    "field": "computeServices",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackComputeService",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "availabilityZone",
    "type": "FORMS",
    "direction": "OUT",
    "to": "OpenStackAvailabilityZone",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "resourceProviders",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackResourceProvider",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackHypervisor": {
  "name": "OpenStackHypervisor",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "hostname",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "state",
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
    "name": "type",
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
    "name": "version",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "hostIp",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "vcpus",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "vcpusUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryMb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryMbUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "diskGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "diskGbUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "runningServers",
    "type": "Int",
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
    "field": "servers",
    "type": "HOSTED_ON",
    "direction": "IN",
    "to": "OpenStackServer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "computeService",
    "type": "MANAGED_BY",
    "direction": "OUT",
    "to": "OpenStackComputeService",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "bareMetalNode",
    "type": "SEEN_AS",
    "direction": "IN",
    "to": "OpenStackBareMetalNode",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "outgoingMigrations",
    "type": "MIGRATES_FROM",
    "direction": "IN",
    "to": "OpenStackMigration",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "incomingMigrations",
    "type": "MIGRATES_TO",
    "direction": "IN",
    "to": "OpenStackMigration",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "resourceProvider",
    "type": "IS",
    "direction": "IN",
    "to": "OpenStackResourceProvider",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackImageMember": {
  "name": "OpenStackImageMember",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   }
  ],
  "relationships": [
   {
    "field": "image",
    "type": "HAS_MEMBER",
    "direction": "IN",
    "to": "OpenStackImage",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "member",
    "type": "SHARED_WITH",
    "direction": "OUT",
    "to": "OpenStackProject",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackImage": {
  "name": "OpenStackImage",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "visibility",
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
    "name": "hidden",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "protected",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "diskFormat",
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
    "name": "containerFormat",
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
    "name": "sizeBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "virtualSizeBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "minDiskGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "minMemoryMb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "checksum",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "hash",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "osDistro",
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
    "name": "osVersion",
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
    "name": "osType",
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
    "name": "architecture",
    "type": "String",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "servers",
    "type": "BOOTED_FROM",
    "direction": "IN",
    "to": "OpenStackServer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "sourceServer",
    "type": "SNAPSHOT_OF",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "baseImage",
    "type": "DERIVED_FROM",
    "direction": "OUT",
    "to": "OpenStackImage",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "derivedImages",
    "type": "DERIVED_FROM",
    "direction": "IN",
    "to": "OpenStackImage",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "amphorae",
    "type": "BOOTED_FROM",
    "direction": "IN",
    "to": "OpenStackAmphora",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusterTemplates",
    "type": "BOOTS_FROM",
    "direction": "IN",
    "to": "OpenStackClusterTemplate",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "members",
    "type": "HAS_MEMBER",
    "direction": "OUT",
    "to": "OpenStackImageMember",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumes",
    "type": "CREATED_FROM",
    "direction": "IN",
    "to": "OpenStackVolume",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackInstanceAction": {
  "name": "OpenStackInstanceAction",
  "provider": "openstack",
  "transient": true,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "action",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "requestId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "startedAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "message",
    "type": "String",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "server",
    "type": "DONE_TO",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "user",
    "type": "REQUESTED",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackInventory": {
  "name": "OpenStackInventory",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "resourceClass",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "total",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "reserved",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "minUnit",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "maxUnit",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "stepSize",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "allocationRatio",
    "type": "Float",
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
    "field": "resourceProvider",
    "type": "PROVIDES",
    "direction": "IN",
    "to": "OpenStackResourceProvider",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackKeyManagerQuota": {
  "name": "OpenStackKeyManagerQuota",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "secretsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "ordersLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "containersLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "consumersLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "certificateAuthoritiesLimit",
    "type": "Int",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   }
  ]
 },
 "OpenStackKeypair": {
  "name": "OpenStackKeypair",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "fingerprint",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "type",
    "type": "String",
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
    "field": "user",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "servers",
    "type": "HAS_KEYPAIR",
    "direction": "IN",
    "to": "OpenStackServer",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackL7Policy": {
  "name": "OpenStackL7Policy",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "operatingStatus",
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
    "name": "action",
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
    "name": "position",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "redirectUrl",
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
    "name": "redirectPrefix",
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
    "name": "redirectHttpCode",
    "type": "Int",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "listener",
    "type": "HAS_L7_POLICY",
    "direction": "IN",
    "to": "OpenStackListener",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "redirectPool",
    "type": "FORWARDS_TO",
    "direction": "OUT",
    "to": "OpenStackPool",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "rules",
    "type": "HAS_RULE",
    "direction": "OUT",
    "to": "OpenStackL7Rule",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackL7Rule": {
  "name": "OpenStackL7Rule",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "operatingStatus",
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
    "name": "type",
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
    "name": "compareType",
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
    "name": "key",
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
    "name": "value",
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
    "name": "invert",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "l7Policy",
    "type": "HAS_RULE",
    "direction": "IN",
    "to": "OpenStackL7Policy",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackLimit": {
  "name": "OpenStackLimit",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "resourceName",
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
    "name": "resourceLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
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
   },
   {
    "field": "service",
    "type": "LIMITS",
    "direction": "OUT",
    "to": "OpenStackService",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "limitedRegion",
    "type": "APPLIES_TO",
    "direction": "OUT",
    "to": "OpenStackRegion",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "domain",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "OpenStackDomain",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackListener": {
  "name": "OpenStackListener",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "operatingStatus",
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
    "name": "protocol",
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
    "name": "protocolPort",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "connectionLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "allowedCidrs",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "tlsContainerRef",
    "type": "String",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "loadBalancer",
    "type": "HAS_LISTENER",
    "direction": "IN",
    "to": "OpenStackLoadBalancer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "defaultPool",
    "type": "FORWARDS_TO",
    "direction": "OUT",
    "to": "OpenStackPool",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "tlsContainer",
    "type": "SHOWS_CERTIFICATE",
    "direction": "OUT",
    "to": "OpenStackSecretContainer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "tlsSecret",
    "type": "SHOWS_CERTIFICATE",
    "direction": "OUT",
    "to": "OpenStackSecret",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "l7Policies",
    "type": "HAS_L7_POLICY",
    "direction": "OUT",
    "to": "OpenStackL7Policy",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackLoadBalancerFlavor": {
  "name": "OpenStackLoadBalancerFlavor",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "field": "loadBalancers",
    "type": "USES_FLAVOR",
    "direction": "IN",
    "to": "OpenStackLoadBalancer",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackLoadBalancerQuota": {
  "name": "OpenStackLoadBalancerQuota",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "loadBalancersLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "listenersLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "poolsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "membersLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "healthMonitorsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "l7PoliciesLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "l7RulesLimit",
    "type": "Int",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   }
  ]
 },
 "OpenStackLoadBalancer": {
  "name": "OpenStackLoadBalancer",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "operatingStatus",
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
    "name": "vipAddress",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "additionalVipAddresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "driver",
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
    "name": "availabilityZone",
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
    "name": "kubernetesServiceNames",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "kubernetesIngressName",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "kubernetesCluster",
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
   },
   {
    "field": "vipPort",
    "type": "HAS_VIP_PORT",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "vipSubnet",
    "type": "VIP_ON",
    "direction": "OUT",
    "to": "OpenStackSubnet",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "vipNetwork",
    "type": "VIP_ON",
    "direction": "OUT",
    "to": "OpenStackNetwork",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "capoClusters",
    "type": "BUILT_WITH",
    "direction": "IN",
    "to": "KubernetesCapoCluster",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "kubernetesServices",
    "type": "EXPOSED_BY",
    "direction": "IN",
    "to": "KubernetesService",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "kubernetesIngresses",
    "type": "EXPOSED_BY",
    "direction": "IN",
    "to": "KubernetesIngress",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "kubernetesGateways",
    "type": "EXPOSED_BY",
    "direction": "IN",
    "to": "KubernetesGateway",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "amphorae",
    "type": "HAS_AMPHORA",
    "direction": "OUT",
    "to": "OpenStackAmphora",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "listeners",
    "type": "HAS_LISTENER",
    "direction": "OUT",
    "to": "OpenStackListener",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "flavor",
    "type": "USES_FLAVOR",
    "direction": "OUT",
    "to": "OpenStackLoadBalancerFlavor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "pools",
    "type": "HAS_POOL",
    "direction": "OUT",
    "to": "OpenStackPool",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "qosPolicy",
    "type": "HAS_QOS_POLICY",
    "direction": "OUT",
    "to": "OpenStackQosPolicy",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "stackResources",
    "type": "MANAGES",
    "direction": "IN",
    "to": "OpenStackStackResource",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackMigration": {
  "name": "OpenStackMigration",
  "provider": "openstack",
  "transient": true,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "type",
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
    "name": "sourceHost",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "targetHost",
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
   },
   {
    "field": "server",
    "type": "MIGRATES",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "user",
    "type": "REQUESTED",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "sourceHypervisor",
    "type": "MIGRATES_FROM",
    "direction": "OUT",
    "to": "OpenStackHypervisor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "targetHypervisor",
    "type": "MIGRATES_TO",
    "direction": "OUT",
    "to": "OpenStackHypervisor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "sourceComputeService",
    "type": "MIGRATES_FROM",
    "direction": "OUT",
    "to": "OpenStackComputeService",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "targetComputeService",
    "type": "MIGRATES_TO",
    "direction": "OUT",
    "to": "OpenStackComputeService",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackNetworkAgent": {
  "name": "OpenStackNetworkAgent",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "agentType",
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
    "name": "binary",
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
    "name": "host",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "availabilityZone",
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
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "alive",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "startedAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "lastHeartbeatAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   }
  ],
  "relationships": [
   {
    "field": "networks",
    "type": "SERVES",
    "direction": "OUT",
    "to": "OpenStackNetwork",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "routers",
    "type": "HOSTS",
    "direction": "OUT",
    "to": "OpenStackRouter",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "ports",
    "type": "BOUND_TO",
    "direction": "IN",
    "to": "OpenStackPort",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackNetworkAvailabilityZone": {
  "name": "OpenStackNetworkAvailabilityZone",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "resource",
    "type": "String",
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
    "field": "networks",
    "type": "IN_ZONE",
    "direction": "IN",
    "to": "OpenStackNetwork",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "routers",
    "type": "IN_ZONE",
    "direction": "IN",
    "to": "OpenStackRouter",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackNetworkIpAvailability": {
  "name": "OpenStackNetworkIpAvailability",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "usedIps",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "totalIps",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "freeIps",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "subnetUsage",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
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
   },
   {
    "field": "network",
    "type": "HAS_IP_AVAILABILITY",
    "direction": "IN",
    "to": "OpenStackNetwork",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackNetworkQuota": {
  "name": "OpenStackNetworkQuota",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "networksLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "networksUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "subnetsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "subnetsUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "portsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "portsUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "routersLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "routersUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "floatingIpsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "floatingIpsUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "securityGroupsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "securityGroupsUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "securityGroupRulesLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "securityGroupRulesUsed",
    "type": "Int",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   }
  ]
 },
 "OpenStackNetworkSegment": {
  "name": "OpenStackNetworkSegment",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "networkType",
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
    "name": "physicalNetwork",
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
    "name": "segmentationId",
    "type": "Int",
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
    "field": "network",
    "type": "HAS_SEGMENT",
    "direction": "IN",
    "to": "OpenStackNetwork",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "subnets",
    "type": "ON_SEGMENT",
    "direction": "IN",
    "to": "OpenStackSubnet",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackNetwork": {
  "name": "OpenStackNetwork",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "external",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "shared",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "mtu",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "dnsDomain",
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
    "name": "portSecurityEnabled",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "availabilityZones",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "networkType",
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
    "name": "physicalNetwork",
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
    "name": "segmentationId",
    "type": "Int",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "capoClusters",
    "type": "BUILT_WITH",
    "direction": "IN",
    "to": "KubernetesCapoCluster",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "addressScopes",
    "type": "IN_ADDRESS_SCOPE",
    "direction": "OUT",
    "to": "OpenStackAddressScope",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusterTemplates",
    "type": "ON_NETWORK",
    "direction": "IN",
    "to": "OpenStackClusterTemplate",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusters",
    "type": "ON_NETWORK",
    "direction": "IN",
    "to": "OpenStackCluster",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "databaseInstances",
    "type": "ON_NETWORK",
    "direction": "IN",
    "to": "OpenStackDatabaseInstance",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "floatingIps",
    "type": "ON_NETWORK",
    "direction": "IN",
    "to": "OpenStackFloatingIp",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "loadBalancers",
    "type": "VIP_ON",
    "direction": "IN",
    "to": "OpenStackLoadBalancer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "dhcpAgents",
    "type": "SERVES",
    "direction": "IN",
    "to": "OpenStackNetworkAgent",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "zones",
    "type": "IN_ZONE",
    "direction": "OUT",
    "to": "OpenStackNetworkAvailabilityZone",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "ipAvailability",
    "type": "HAS_IP_AVAILABILITY",
    "direction": "OUT",
    "to": "OpenStackNetworkIpAvailability",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "segments",
    "type": "HAS_SEGMENT",
    "direction": "OUT",
    "to": "OpenStackNetworkSegment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "ports",
    "type": "ON_NETWORK",
    "direction": "IN",
    "to": "OpenStackPort",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "qosPolicy",
    "type": "HAS_QOS_POLICY",
    "direction": "OUT",
    "to": "OpenStackQosPolicy",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "rbacPolicies",
    "type": "SHARES",
    "direction": "IN",
    "to": "OpenStackRbacPolicy",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "gatewayRouters",
    "type": "GATEWAY_TO",
    "direction": "IN",
    "to": "OpenStackRouter",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "shareNetworks",
    "type": "USES_NETWORK",
    "direction": "IN",
    "to": "OpenStackShareNetwork",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "stackResources",
    "type": "MANAGES",
    "direction": "IN",
    "to": "OpenStackStackResource",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "subnets",
    "type": "HAS_SUBNET",
    "direction": "OUT",
    "to": "OpenStackSubnet",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackNodeGroup": {
  "name": "OpenStackNodeGroup",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "role",
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
    "name": "isDefault",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "nodeCount",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "minNodeCount",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "maxNodeCount",
    "type": "Int",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "cluster",
    "type": "HAS_NODE_GROUP",
    "direction": "IN",
    "to": "OpenStackCluster",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "flavor",
    "type": "USES_FLAVOR",
    "direction": "OUT",
    "to": "OpenStackFlavor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "image",
    "type": "BOOTS_FROM",
    "direction": "OUT",
    "to": "OpenStackImage",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "stack",
    "type": "BUILT_BY",
    "direction": "OUT",
    "to": "OpenStackStack",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackObjectContainer": {
  "name": "OpenStackObjectContainer",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "objectCount",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "sizeBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
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
   },
   {
    "field": "account",
    "type": "HAS_CONTAINER",
    "direction": "IN",
    "to": "OpenStackObjectStoreAccount",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackObjectStoreAccount": {
  "name": "OpenStackObjectStoreAccount",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "containerCount",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "objectCount",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "sizeBytes",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "quotaBytes",
    "type": "BigInt",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "containers",
    "type": "HAS_CONTAINER",
    "direction": "OUT",
    "to": "OpenStackObjectContainer",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackPoolMember": {
  "name": "OpenStackPoolMember",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "operatingStatus",
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
    "name": "address",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "subnetAddress",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "protocolPort",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "weight",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "backup",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "monitorAddress",
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
    "name": "monitorPort",
    "type": "Int",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "pool",
    "type": "HAS_MEMBER",
    "direction": "IN",
    "to": "OpenStackPool",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "subnet",
    "type": "ON_SUBNET",
    "direction": "OUT",
    "to": "OpenStackSubnet",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "port",
    "type": "REACHES",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "OpenStackPool": {
  "name": "OpenStackPool",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "operatingStatus",
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
    "name": "protocol",
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
    "name": "algorithm",
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
    "name": "sessionPersistence",
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
    "name": "tlsEnabled",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "loadBalancer",
    "type": "HAS_POOL",
    "direction": "IN",
    "to": "OpenStackLoadBalancer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "listeners",
    "type": "FORWARDS_TO",
    "direction": "IN",
    "to": "OpenStackListener",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "alarms",
    "type": "ABOUT",
    "direction": "IN",
    "to": "OpenStackAlarm",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "healthMonitor",
    "type": "HAS_HEALTH_MONITOR",
    "direction": "OUT",
    "to": "OpenStackHealthMonitor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "l7Policies",
    "type": "FORWARDS_TO",
    "direction": "IN",
    "to": "OpenStackL7Policy",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "members",
    "type": "HAS_MEMBER",
    "direction": "OUT",
    "to": "OpenStackPoolMember",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackPort": {
  "name": "OpenStackPort",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "macAddress",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "fixedIps",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "subnetAddresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "deviceId",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "deviceOwner",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
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
   },
   {
    "name": "vnicType",
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
    "name": "vifType",
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
    "name": "dnsName",
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
    "name": "portSecurityEnabled",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "allowedAddressPairs",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "network",
    "type": "ON_NETWORK",
    "direction": "OUT",
    "to": "OpenStackNetwork",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "subnets",
    "type": "HAS_FIXED_IP",
    "direction": "OUT",
    "to": "OpenStackSubnet",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "ip",
      "type": "String",
      "list": false,
      "nonNull": false,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "securityGroups",
    "type": "SECURED_BY",
    "direction": "OUT",
    "to": "OpenStackSecurityGroup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "server",
    "type": "HAS_PORT",
    "direction": "IN",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "router",
    "type": "HAS_INTERFACE",
    "direction": "IN",
    "to": "OpenStackRouter",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "gatewayOf",
    "type": "HAS_GATEWAY_PORT",
    "direction": "IN",
    "to": "OpenStackRouter",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "reservedFor",
    "type": "HAS_PORT",
    "direction": "IN",
    "to": "OpenStackFloatingIp",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "computeService",
    "type": "BOUND_TO",
    "direction": "OUT",
    "to": "OpenStackComputeService",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "networkAgent",
    "type": "BOUND_TO",
    "direction": "OUT",
    "to": "OpenStackNetworkAgent",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "poolMembers",
    "type": "REACHES",
    "direction": "IN",
    "to": "OpenStackPoolMember",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "amphora",
    "type": "HAS_VRRP_PORT",
    "direction": "IN",
    "to": "OpenStackAmphora",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "bareMetalPort",
    "type": "SERVES",
    "direction": "IN",
    "to": "OpenStackBareMetalPort",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "floatingIps",
    "type": "ASSOCIATED_WITH",
    "direction": "IN",
    "to": "OpenStackFloatingIp",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "forwardedBy",
    "type": "FORWARDS_TO",
    "direction": "IN",
    "to": "OpenStackFloatingIp",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "loadBalancer",
    "type": "HAS_VIP_PORT",
    "direction": "IN",
    "to": "OpenStackLoadBalancer",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "qosPolicy",
    "type": "HAS_QOS_POLICY",
    "direction": "OUT",
    "to": "OpenStackQosPolicy",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "stackResources",
    "type": "MANAGES",
    "direction": "IN",
    "to": "OpenStackStackResource",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "trunk",
    "type": "HAS_PARENT_PORT",
    "direction": "IN",
    "to": "OpenStackTrunk",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "subportOf",
    "type": "HAS_SUBPORT",
    "direction": "IN",
    "to": "OpenStackTrunk",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "segmentationType",
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
      "name": "segmentationId",
      "type": "Int",
      "list": false,
      "nonNull": false,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "OpenStackProject": {
  "name": "OpenStackProject",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "field": "parentProject",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "childProjects",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackProject",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "kubernetesNamespaces",
    "type": "BELONGS_TO",
    "direction": "IN",
    "to": "KubernetesNamespace",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "addressGroups",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackAddressGroup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "addressScopes",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackAddressScope",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "alarms",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackAlarm",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "applicationCredentials",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackApplicationCredential",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "bareMetalAllocations",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackBareMetalAllocation",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "bareMetalNodes",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackBareMetalNode",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "leasedBareMetalNodes",
    "type": "LEASED_TO",
    "direction": "IN",
    "to": "OpenStackBareMetalNode",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusterTemplates",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackClusterTemplate",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusters",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackCluster",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "computeQuotas",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackComputeQuota",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "databaseInstances",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackDatabaseInstance",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "dnsQuotas",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackDnsQuota",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "dnsRecordsets",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackDnsRecordset",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "dnsZones",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackDnsZone",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "floatingIps",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackFloatingIp",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "healthMonitors",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackHealthMonitor",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "sharedImages",
    "type": "SHARED_WITH",
    "direction": "IN",
    "to": "OpenStackImageMember",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "images",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackImage",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "instanceActions",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackInstanceAction",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "keyManagerQuotas",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackKeyManagerQuota",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "l7Policies",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackL7Policy",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "l7Rules",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackL7Rule",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "limits",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackLimit",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "listeners",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackListener",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "loadBalancerQuotas",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackLoadBalancerQuota",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "loadBalancers",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackLoadBalancer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "migrations",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackMigration",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "networkIpAvailabilities",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackNetworkIpAvailability",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "networkQuotas",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackNetworkQuota",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "networks",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackNetwork",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "nodeGroups",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackNodeGroup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "objectContainers",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackObjectContainer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "objectStoreAccounts",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackObjectStoreAccount",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "poolMembers",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackPoolMember",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "pools",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackPool",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "ports",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "qosPolicies",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackQosPolicy",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "rbacPolicies",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackRbacPolicy",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "rbacPoliciesInItsFavour",
    "type": "SHARED_WITH",
    "direction": "IN",
    "to": "OpenStackRbacPolicy",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "roleAssignments",
    "type": "APPLIES_TO",
    "direction": "IN",
    "to": "OpenStackRoleAssignment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "routers",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackRouter",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "secretContainers",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackSecretContainer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "secretOrders",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackSecretOrder",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "secrets",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackSecret",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "securityGroupRules",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackSecurityGroupRule",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "securityGroups",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackSecurityGroup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "serverGroups",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackServerGroup",
    "many": true,
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
   },
   {
    "field": "shareAccessRules",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackShareAccessRule",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "shareNetworks",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackShareNetwork",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "shareQuotas",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackShareQuota",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "shareSnapshots",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackShareSnapshot",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "shares",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackShare",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "stackResources",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackStackResource",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "stacks",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackStack",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "subnetPools",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackSubnetPool",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "subnets",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackSubnet",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "trunks",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackTrunk",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "trusts",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackTrust",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeBackups",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackVolumeBackup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeGroups",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackVolumeGroup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeQuotas",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackVolumeQuota",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeSnapshots",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackVolumeSnapshot",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeTransfersReceived",
    "type": "TRANSFERRED_TO",
    "direction": "IN",
    "to": "OpenStackVolumeTransfer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeTransfers",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackVolumeTransfer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumes",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackVolume",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackQosPolicy": {
  "name": "OpenStackQosPolicy",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "isDefault",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "shared",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "rules",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "networks",
    "type": "HAS_QOS_POLICY",
    "direction": "IN",
    "to": "OpenStackNetwork",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "ports",
    "type": "HAS_QOS_POLICY",
    "direction": "IN",
    "to": "OpenStackPort",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "floatingIps",
    "type": "HAS_QOS_POLICY",
    "direction": "IN",
    "to": "OpenStackFloatingIp",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "routers",
    "type": "HAS_QOS_POLICY",
    "direction": "IN",
    "to": "OpenStackRouter",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "loadBalancers",
    "type": "HAS_QOS_POLICY",
    "direction": "IN",
    "to": "OpenStackLoadBalancer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "rbacPolicies",
    "type": "SHARES",
    "direction": "IN",
    "to": "OpenStackRbacPolicy",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackRbacPolicy": {
  "name": "OpenStackRbacPolicy",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "action",
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
    "name": "objectType",
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
    "name": "objectId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "forAllProjects",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "object",
    "type": "SHARES",
    "direction": "OUT",
    "to": "Resource",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "targetProject",
    "type": "SHARED_WITH",
    "direction": "OUT",
    "to": "OpenStackProject",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackRegion": {
  "name": "OpenStackRegion",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   }
  ],
  "relationships": [
   {
    "field": "parentRegion",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "OpenStackRegion",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "regions",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackRegion",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "endpoints",
    "type": "SERVES_REGION",
    "direction": "IN",
    "to": "OpenStackEndpoint",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "limits",
    "type": "APPLIES_TO",
    "direction": "IN",
    "to": "OpenStackLimit",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "registeredLimits",
    "type": "APPLIES_TO",
    "direction": "IN",
    "to": "OpenStackRegisteredLimit",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackRegisteredLimit": {
  "name": "OpenStackRegisteredLimit",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "resourceName",
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
    "name": "defaultLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
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
   }
  ],
  "relationships": [
   {
    "field": "service",
    "type": "LIMITS",
    "direction": "OUT",
    "to": "OpenStackService",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "limitedRegion",
    "type": "APPLIES_TO",
    "direction": "OUT",
    "to": "OpenStackRegion",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackResourceProvider": {
  "name": "OpenStackResourceProvider",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "generation",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "aggregateIds",
    "type": "ID",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "usages",
    "type": "String",
    "list": true,
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
    "field": "parentProvider",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "OpenStackResourceProvider",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "childProviders",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackResourceProvider",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "rootProvider",
    "type": "PART_OF",
    "direction": "OUT",
    "to": "OpenStackResourceProvider",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "treeProviders",
    "type": "PART_OF",
    "direction": "IN",
    "to": "OpenStackResourceProvider",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "traits",
    "type": "HAS_TRAIT",
    "direction": "OUT",
    "to": "OpenStackTrait",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "hostAggregates",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "OpenStackHostAggregate",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "hypervisor",
    "type": "IS",
    "direction": "OUT",
    "to": "OpenStackHypervisor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "bareMetalNode",
    "type": "SEEN_AS",
    "direction": "IN",
    "to": "OpenStackBareMetalNode",
    "many": false,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "allocations",
    "type": "ALLOCATED_FROM",
    "direction": "IN",
    "to": "OpenStackAllocation",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "inventories",
    "type": "PROVIDES",
    "direction": "OUT",
    "to": "OpenStackInventory",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackRoleAssignment": {
  "name": "OpenStackRoleAssignment",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "scope",
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
    "name": "inherited",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "groupId",
    "type": "ID",
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
    "field": "role",
    "type": "GRANTS",
    "direction": "OUT",
    "to": "OpenStackRole",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "user",
    "type": "HAS_ROLE",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "group",
    "type": "HAS_ROLE",
    "direction": "IN",
    "to": "OpenStackGroup",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "project",
    "type": "APPLIES_TO",
    "direction": "OUT",
    "to": "OpenStackProject",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "domain",
    "type": "APPLIES_TO",
    "direction": "OUT",
    "to": "OpenStackDomain",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackRoleImplication": {
  "name": "OpenStackRoleImplication",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   }
  ],
  "relationships": [
   {
    "field": "role",
    "type": "IMPLIED_BY",
    "direction": "OUT",
    "to": "OpenStackRole",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "impliedRoles",
    "type": "IMPLIES",
    "direction": "OUT",
    "to": "OpenStackRole",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackRole": {
  "name": "OpenStackRole",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "field": "applicationCredentials",
    "type": "GRANTS",
    "direction": "IN",
    "to": "OpenStackApplicationCredential",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "assignments",
    "type": "GRANTS",
    "direction": "IN",
    "to": "OpenStackRoleAssignment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "implications",
    "type": "IMPLIED_BY",
    "direction": "IN",
    "to": "OpenStackRoleImplication",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "impliedBy",
    "type": "IMPLIES",
    "direction": "IN",
    "to": "OpenStackRoleImplication",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackRouter": {
  "name": "OpenStackRouter",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "adminStateUp",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "distributed",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "highlyAvailable",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "snatEnabled",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "gatewayIps",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "routes",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "availabilityZones",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "gatewayNetwork",
    "type": "GATEWAY_TO",
    "direction": "OUT",
    "to": "OpenStackNetwork",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "gatewayPort",
    "type": "HAS_GATEWAY_PORT",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "interfaces",
    "type": "HAS_INTERFACE",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "capoClusters",
    "type": "BUILT_WITH",
    "direction": "IN",
    "to": "KubernetesCapoCluster",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "floatingIps",
    "type": "ROUTED_BY",
    "direction": "IN",
    "to": "OpenStackFloatingIp",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "l3Agents",
    "type": "HOSTS",
    "direction": "IN",
    "to": "OpenStackNetworkAgent",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "zones",
    "type": "IN_ZONE",
    "direction": "OUT",
    "to": "OpenStackNetworkAvailabilityZone",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "qosPolicy",
    "type": "HAS_QOS_POLICY",
    "direction": "OUT",
    "to": "OpenStackQosPolicy",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "stackResources",
    "type": "MANAGES",
    "direction": "IN",
    "to": "OpenStackStackResource",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackSecretContainer": {
  "name": "OpenStackSecretContainer",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "type",
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
    "name": "consumers",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "creator",
    "type": "CREATED",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "secrets",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackSecret",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "role",
      "type": "String",
      "list": false,
      "nonNull": false,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "listeners",
    "type": "SHOWS_CERTIFICATE",
    "direction": "IN",
    "to": "OpenStackListener",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "order",
    "type": "MADE",
    "direction": "IN",
    "to": "OpenStackSecretOrder",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackSecretOrder": {
  "name": "OpenStackSecretOrder",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "type",
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
    "name": "subStatus",
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
    "name": "subStatusMessage",
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
    "name": "errorReason",
    "type": "String",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "creator",
    "type": "CREATED",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "secret",
    "type": "MADE",
    "direction": "OUT",
    "to": "OpenStackSecret",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "container",
    "type": "MADE",
    "direction": "OUT",
    "to": "OpenStackSecretContainer",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackSecret": {
  "name": "OpenStackSecret",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "type",
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
    "name": "algorithm",
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
    "name": "bitLength",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "mode",
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
    "name": "expiresAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "contentTypes",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "creator",
    "type": "CREATED",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "containers",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "OpenStackSecretContainer",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "role",
      "type": "String",
      "list": false,
      "nonNull": false,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "listeners",
    "type": "SHOWS_CERTIFICATE",
    "direction": "IN",
    "to": "OpenStackListener",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "order",
    "type": "MADE",
    "direction": "IN",
    "to": "OpenStackSecretOrder",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackSecurityGroupRule": {
  "name": "OpenStackSecurityGroupRule",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "direction",
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
    "name": "ethertype",
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
    "name": "protocol",
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
    "name": "portRangeMin",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "portRangeMax",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "remoteIpPrefix",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
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
   },
   {
    "field": "securityGroup",
    "type": "HAS_RULE",
    "direction": "IN",
    "to": "OpenStackSecurityGroup",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "allowsFrom",
    "type": "ALLOWS_FROM",
    "direction": "OUT",
    "to": "OpenStackSecurityGroup",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "allowsTo",
    "type": "ALLOWS_TO",
    "direction": "OUT",
    "to": "OpenStackSecurityGroup",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "allowsFromAddressGroup",
    "type": "ALLOWS_FROM",
    "direction": "OUT",
    "to": "OpenStackAddressGroup",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "allowsToAddressGroup",
    "type": "ALLOWS_TO",
    "direction": "OUT",
    "to": "OpenStackAddressGroup",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackSecurityGroup": {
  "name": "OpenStackSecurityGroup",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "stateful",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "shared",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "ports",
    "type": "SECURED_BY",
    "direction": "IN",
    "to": "OpenStackPort",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "rbacPolicies",
    "type": "SHARES",
    "direction": "IN",
    "to": "OpenStackRbacPolicy",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "rules",
    "type": "HAS_RULE",
    "direction": "OUT",
    "to": "OpenStackSecurityGroupRule",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "allowedInBy",
    "type": "ALLOWS_FROM",
    "direction": "IN",
    "to": "OpenStackSecurityGroupRule",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "reachableBy",
    "type": "ALLOWS_TO",
    "direction": "IN",
    "to": "OpenStackSecurityGroupRule",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackServerGroup": {
  "name": "OpenStackServerGroup",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "policy",
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
    "name": "maxServersPerHost",
    "type": "Int",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "servers",
    "type": "IN_SERVER_GROUP",
    "direction": "IN",
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
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "hostname",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
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
    "name": "addresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "fixedIps",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "floatingIps",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "macAddresses",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "vmState",
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
    "name": "taskState",
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
    "name": "powerState",
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
    "name": "host",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "instanceName",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "flavorName",
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
    "name": "vcpus",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "memoryMb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "diskGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "configDrive",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "locked",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "launchedAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "metadata",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "user",
    "type": "CREATED",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "flavor",
    "type": "USES_FLAVOR",
    "direction": "OUT",
    "to": "OpenStackFlavor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "image",
    "type": "BOOTED_FROM",
    "direction": "OUT",
    "to": "OpenStackImage",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "hypervisor",
    "type": "HOSTED_ON",
    "direction": "OUT",
    "to": "OpenStackHypervisor",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "keypair",
    "type": "HAS_KEYPAIR",
    "direction": "OUT",
    "to": "OpenStackKeypair",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "availabilityZone",
    "type": "IN_ZONE",
    "direction": "OUT",
    "to": "OpenStackAvailabilityZone",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "capoClusters",
    "type": "BUILT_WITH",
    "direction": "IN",
    "to": "KubernetesCapoCluster",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "capiMachines",
    "type": "RUNS_AS",
    "direction": "IN",
    "to": "KubernetesCapiMachine",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "capoMachines",
    "type": "RUNS_AS",
    "direction": "IN",
    "to": "KubernetesCapoMachine",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "capoServers",
    "type": "RUNS_AS",
    "direction": "IN",
    "to": "KubernetesCapoServer",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "kubernetesNodes",
    "type": "RUNS_AS",
    "direction": "IN",
    "to": "KubernetesNode",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "kubernetesEndpointSlices",
    "type": "LEADS_TO",
    "direction": "IN",
    "to": "KubernetesEndpointSlice",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "alarms",
    "type": "ABOUT",
    "direction": "IN",
    "to": "OpenStackAlarm",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "allocations",
    "type": "HAS_ALLOCATION",
    "direction": "OUT",
    "to": "OpenStackAllocation",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "amphora",
    "type": "RUNS_ON",
    "direction": "IN",
    "to": "OpenStackAmphora",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "bareMetalNode",
    "type": "RUNS",
    "direction": "IN",
    "to": "OpenStackBareMetalNode",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "databaseInstances",
    "type": "RUNS_ON",
    "direction": "IN",
    "to": "OpenStackDatabaseInstance",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "snapshotImages",
    "type": "SNAPSHOT_OF",
    "direction": "IN",
    "to": "OpenStackImage",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "instanceActions",
    "type": "DONE_TO",
    "direction": "IN",
    "to": "OpenStackInstanceAction",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "migrations",
    "type": "MIGRATES",
    "direction": "IN",
    "to": "OpenStackMigration",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "ports",
    "type": "HAS_PORT",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "serverGroup",
    "type": "IN_SERVER_GROUP",
    "direction": "OUT",
    "to": "OpenStackServerGroup",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "stackResources",
    "type": "MANAGES",
    "direction": "IN",
    "to": "OpenStackStackResource",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeAttachments",
    "type": "ATTACHES_TO",
    "direction": "IN",
    "to": "OpenStackVolumeAttachment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumes",
    "type": "ATTACHED_TO",
    "direction": "IN",
    "to": "OpenStackVolume",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "device",
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
      "name": "attachedAt",
      "type": "Timestamp",
      "list": false,
      "nonNull": false,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "OpenStackService": {
  "name": "OpenStackService",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "type",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
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
    "field": "endpoints",
    "type": "PROVIDES",
    "direction": "OUT",
    "to": "OpenStackEndpoint",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "limits",
    "type": "LIMITS",
    "direction": "IN",
    "to": "OpenStackLimit",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "registeredLimits",
    "type": "LIMITS",
    "direction": "IN",
    "to": "OpenStackRegisteredLimit",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackShareAccessRule": {
  "name": "OpenStackShareAccessRule",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "accessType",
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
    "name": "accessTo",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "accessLevel",
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
    "name": "metadata",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "share",
    "type": "HAS_ACCESS_RULE",
    "direction": "IN",
    "to": "OpenStackShare",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackShareNetwork": {
  "name": "OpenStackShareNetwork",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "description",
    "type": "String",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "networks",
    "type": "USES_NETWORK",
    "direction": "OUT",
    "to": "OpenStackNetwork",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "subnets",
    "type": "USES_SUBNET",
    "direction": "OUT",
    "to": "OpenStackSubnet",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "shares",
    "type": "ON_SHARE_NETWORK",
    "direction": "IN",
    "to": "OpenStackShare",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackShareQuota": {
  "name": "OpenStackShareQuota",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "sharesLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "sharesUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "sizeGbLimit",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "sizeGbUsed",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "shareSizeGbLimit",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "snapshotsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "snapshotsUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "snapshotSizeGbLimit",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "snapshotSizeGbUsed",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "shareNetworksLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "shareNetworksUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "shareGroupsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "shareGroupsUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "replicasLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "replicasUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "replicaSizeGbLimit",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "replicaSizeGbUsed",
    "type": "BigInt",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   }
  ]
 },
 "OpenStackShareSnapshot": {
  "name": "OpenStackShareSnapshot",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "sizeGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "protocol",
    "type": "String",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "user",
    "type": "CREATED",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "share",
    "type": "SNAPSHOT_OF",
    "direction": "OUT",
    "to": "OpenStackShare",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "copies",
    "type": "CREATED_FROM",
    "direction": "IN",
    "to": "OpenStackShare",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "kubernetesVolumeSnapshotContents",
    "type": "BACKED_BY",
    "direction": "IN",
    "to": "KubernetesVolumeSnapshotContent",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "OpenStackShareType": {
  "name": "OpenStackShareType",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "isPublic",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "isDefault",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "extraSpecs",
    "type": "String",
    "list": true,
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
    "field": "shares",
    "type": "OF_TYPE",
    "direction": "IN",
    "to": "OpenStackShare",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackShare": {
  "name": "OpenStackShare",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "sizeGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "protocol",
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
    "name": "isPublic",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "availabilityZone",
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
    "name": "host",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "accessRulesStatus",
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
    "name": "taskState",
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
    "name": "snapshotSupport",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "hasReplicas",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "replicationType",
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
    "name": "metadata",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "kubernetesPersistentVolume",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "kubernetesPersistentVolumeClaim",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "kubernetesCluster",
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
   },
   {
    "field": "user",
    "type": "CREATED",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "type",
    "type": "OF_TYPE",
    "direction": "OUT",
    "to": "OpenStackShareType",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "shareNetwork",
    "type": "ON_SHARE_NETWORK",
    "direction": "OUT",
    "to": "OpenStackShareNetwork",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "sourceSnapshot",
    "type": "CREATED_FROM",
    "direction": "OUT",
    "to": "OpenStackShareSnapshot",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "snapshots",
    "type": "SNAPSHOT_OF",
    "direction": "IN",
    "to": "OpenStackShareSnapshot",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "accessRules",
    "type": "HAS_ACCESS_RULE",
    "direction": "OUT",
    "to": "OpenStackShareAccessRule",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "kubernetesPersistentVolumes",
    "type": "BACKED_BY",
    "direction": "IN",
    "to": "KubernetesPersistentVolume",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "OpenStackStackResource": {
  "name": "OpenStackStackResource",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "type",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "statusReason",
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
    "name": "physicalResourceId",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "requiredBy",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "stack",
    "type": "HAS_RESOURCE",
    "direction": "IN",
    "to": "OpenStackStack",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "manages",
    "type": "MANAGES",
    "direction": "OUT",
    "to": "Resource",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackStack": {
  "name": "OpenStackStack",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "statusReason",
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
    "name": "ownerName",
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
    "name": "stackUserProjectId",
    "type": "ID",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "parent",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "OpenStackStack",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "nestedStacks",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackStack",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "resources",
    "type": "HAS_RESOURCE",
    "direction": "OUT",
    "to": "OpenStackStackResource",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusters",
    "type": "BUILT_BY",
    "direction": "IN",
    "to": "OpenStackCluster",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "nodeGroups",
    "type": "BUILT_BY",
    "direction": "IN",
    "to": "OpenStackNodeGroup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "stackResources",
    "type": "MANAGES",
    "direction": "IN",
    "to": "OpenStackStackResource",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackSubnetPool": {
  "name": "OpenStackSubnetPool",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "ipVersion",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "prefixes",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "defaultPrefixLength",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "minPrefixLength",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "maxPrefixLength",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "defaultQuota",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "isDefault",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "shared",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "addressScope",
    "type": "IN_ADDRESS_SCOPE",
    "direction": "OUT",
    "to": "OpenStackAddressScope",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "rbacPolicies",
    "type": "SHARES",
    "direction": "IN",
    "to": "OpenStackRbacPolicy",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "subnets",
    "type": "ALLOCATED_FROM",
    "direction": "IN",
    "to": "OpenStackSubnet",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackSubnet": {
  "name": "OpenStackSubnet",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "cidr",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "ipVersion",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "gatewayIp",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": true
   },
   {
    "name": "enableDhcp",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "allocationPools",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "dnsNameservers",
    "type": "String",
    "list": true,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "hostRoutes",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "network",
    "type": "HAS_SUBNET",
    "direction": "IN",
    "to": "OpenStackNetwork",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "loadBalancers",
    "type": "VIP_ON",
    "direction": "IN",
    "to": "OpenStackLoadBalancer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "segment",
    "type": "ON_SEGMENT",
    "direction": "OUT",
    "to": "OpenStackNetworkSegment",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "poolMembers",
    "type": "ON_SUBNET",
    "direction": "IN",
    "to": "OpenStackPoolMember",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "ports",
    "type": "HAS_FIXED_IP",
    "direction": "IN",
    "to": "OpenStackPort",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "ip",
      "type": "String",
      "list": false,
      "nonNull": false,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "shareNetworks",
    "type": "USES_SUBNET",
    "direction": "IN",
    "to": "OpenStackShareNetwork",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "subnetPool",
    "type": "ALLOCATED_FROM",
    "direction": "OUT",
    "to": "OpenStackSubnetPool",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackTrait": {
  "name": "OpenStackTrait",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   }
  ],
  "relationships": [
   {
    "field": "resourceProviders",
    "type": "HAS_TRAIT",
    "direction": "IN",
    "to": "OpenStackResourceProvider",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackTrunk": {
  "name": "OpenStackTrunk",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "adminStateUp",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "parentPort",
    "type": "HAS_PARENT_PORT",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "subports",
    "type": "HAS_SUBPORT",
    "direction": "OUT",
    "to": "OpenStackPort",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "segmentationType",
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
      "name": "segmentationId",
      "type": "Int",
      "list": false,
      "nonNull": false,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   }
  ]
 },
 "OpenStackTrust": {
  "name": "OpenStackTrust",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "impersonation",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "expiresAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "remainingUses",
    "type": "Int",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "trustor",
    "type": "TRUSTS",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "trustee",
    "type": "TRUSTED_BY",
    "direction": "OUT",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "redelegatedFrom",
    "type": "DERIVED_FROM",
    "direction": "OUT",
    "to": "OpenStackTrust",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "redelegations",
    "type": "DERIVED_FROM",
    "direction": "IN",
    "to": "OpenStackTrust",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackUser": {
  "name": "OpenStackUser",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   },
   {
    "name": "passwordExpiresAt",
    "type": "Timestamp",
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
    "field": "defaultProject",
    "type": "DEFAULTS_TO",
    "direction": "OUT",
    "to": "OpenStackProject",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "alarms",
    "type": "CREATED",
    "direction": "OUT",
    "to": "OpenStackAlarm",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "applicationCredentials",
    "type": "HAS_CREDENTIAL",
    "direction": "OUT",
    "to": "OpenStackApplicationCredential",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusterTemplates",
    "type": "CREATED",
    "direction": "OUT",
    "to": "OpenStackClusterTemplate",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "clusters",
    "type": "CREATED",
    "direction": "OUT",
    "to": "OpenStackCluster",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "groups",
    "type": "MEMBER_OF",
    "direction": "OUT",
    "to": "OpenStackGroup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "instanceActions",
    "type": "REQUESTED",
    "direction": "OUT",
    "to": "OpenStackInstanceAction",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "keypairs",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackKeypair",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "migrations",
    "type": "REQUESTED",
    "direction": "OUT",
    "to": "OpenStackMigration",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "roleAssignments",
    "type": "HAS_ROLE",
    "direction": "OUT",
    "to": "OpenStackRoleAssignment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "secretContainers",
    "type": "CREATED",
    "direction": "OUT",
    "to": "OpenStackSecretContainer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "secretOrders",
    "type": "CREATED",
    "direction": "OUT",
    "to": "OpenStackSecretOrder",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "secrets",
    "type": "CREATED",
    "direction": "OUT",
    "to": "OpenStackSecret",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "servers",
    "type": "CREATED",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "shareSnapshots",
    "type": "CREATED",
    "direction": "OUT",
    "to": "OpenStackShareSnapshot",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "shares",
    "type": "CREATED",
    "direction": "OUT",
    "to": "OpenStackShare",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "trustsGiven",
    "type": "TRUSTS",
    "direction": "OUT",
    "to": "OpenStackTrust",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "trustsReceived",
    "type": "TRUSTED_BY",
    "direction": "IN",
    "to": "OpenStackTrust",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumes",
    "type": "CREATED",
    "direction": "OUT",
    "to": "OpenStackVolume",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackVolumeAttachment": {
  "name": "OpenStackVolumeAttachment",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
   }
  ],
  "relationships": [
   {
    "field": "volume",
    "type": "HAS_ATTACHMENT",
    "direction": "IN",
    "to": "OpenStackVolume",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "server",
    "type": "ATTACHES_TO",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackVolumeBackup": {
  "name": "OpenStackVolumeBackup",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "sizeGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "incremental",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "hasDependentBackups",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "container",
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
    "name": "objectCount",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "failReason",
    "type": "String",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "volume",
    "type": "BACKUP_OF",
    "direction": "OUT",
    "to": "OpenStackVolume",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "snapshot",
    "type": "BACKUP_OF",
    "direction": "OUT",
    "to": "OpenStackVolumeSnapshot",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackVolumeGroup": {
  "name": "OpenStackVolumeGroup",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "availabilityZone",
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
    "name": "groupTypeId",
    "type": "ID",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "replicationStatus",
    "type": "String",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "volumes",
    "type": "CONTAINS",
    "direction": "OUT",
    "to": "OpenStackVolume",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeTypes",
    "type": "ACCEPTS",
    "direction": "OUT",
    "to": "OpenStackVolumeType",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "sourceGroup",
    "type": "CREATED_FROM",
    "direction": "OUT",
    "to": "OpenStackVolumeGroup",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "copies",
    "type": "CREATED_FROM",
    "direction": "IN",
    "to": "OpenStackVolumeGroup",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackVolumePool": {
  "name": "OpenStackVolumePool",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "backendName",
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
    "name": "storageProtocol",
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
    "name": "vendor",
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
    "name": "driverVersion",
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
    "name": "totalGb",
    "type": "Float",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "freeGb",
    "type": "Float",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "allocatedGb",
    "type": "Float",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "provisionedGb",
    "type": "Float",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   },
   {
    "name": "reservedPercentage",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "maxOverSubscriptionRatio",
    "type": "Float",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "thinProvisioning",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "multiattach",
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
    "field": "volumes",
    "type": "STORED_IN",
    "direction": "IN",
    "to": "OpenStackVolume",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeService",
    "type": "MANAGED_BY",
    "direction": "OUT",
    "to": "OpenStackVolumeService",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackVolumeQosSpec": {
  "name": "OpenStackVolumeQosSpec",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "consumer",
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
    "name": "specs",
    "type": "String",
    "list": true,
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
    "field": "volumeTypes",
    "type": "USES_QOS",
    "direction": "IN",
    "to": "OpenStackVolumeType",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackVolumeQuota": {
  "name": "OpenStackVolumeQuota",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "volumesLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "volumesUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "sizeGbLimit",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "sizeGbUsed",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "volumeSizeGbLimit",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "snapshotsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "snapshotsUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "backupsLimit",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "backupsUsed",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "backupSizeGbLimit",
    "type": "BigInt",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "backupSizeGbUsed",
    "type": "BigInt",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   }
  ]
 },
 "OpenStackVolumeService": {
  "name": "OpenStackVolumeService",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "binary",
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
    "name": "host",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": true
   },
   {
    "name": "state",
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
    "name": "availabilityZone",
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
    "name": "disabledReason",
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
    "name": "backendState",
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
    "name": "cluster",
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
    "name": "replicationStatus",
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
    "name": "frozen",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "lastHeartbeatAt",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": true,
    "index": false,
    "search": false
   }
  ],
  "relationships": [
   {
    "field": "pools",
    "type": "MANAGED_BY",
    "direction": "IN",
    "to": "OpenStackVolumePool",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackVolumeSnapshot": {
  "name": "OpenStackVolumeSnapshot",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "sizeGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "metadata",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "volume",
    "type": "SNAPSHOT_OF",
    "direction": "OUT",
    "to": "OpenStackVolume",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "createdVolumes",
    "type": "CREATED_FROM",
    "direction": "IN",
    "to": "OpenStackVolume",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "kubernetesVolumeSnapshotContents",
    "type": "BACKED_BY",
    "direction": "IN",
    "to": "KubernetesVolumeSnapshotContent",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "backups",
    "type": "BACKUP_OF",
    "direction": "IN",
    "to": "OpenStackVolumeBackup",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackVolumeTransfer": {
  "name": "OpenStackVolumeTransfer",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "accepted",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "noSnapshots",
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "volume",
    "type": "TRANSFERS",
    "direction": "OUT",
    "to": "OpenStackVolume",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "destinationProject",
    "type": "TRANSFERRED_TO",
    "direction": "OUT",
    "to": "OpenStackProject",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackVolumeType": {
  "name": "OpenStackVolumeType",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "isPublic",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "extraSpecs",
    "type": "String",
    "list": true,
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
    "field": "volumes",
    "type": "OF_TYPE",
    "direction": "IN",
    "to": "OpenStackVolume",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "volumeGroups",
    "type": "ACCEPTS",
    "direction": "IN",
    "to": "OpenStackVolumeGroup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "qosSpec",
    "type": "USES_QOS",
    "direction": "OUT",
    "to": "OpenStackVolumeQosSpec",
    "many": false,
    "common": false,
    "properties": []
   }
  ]
 },
 "OpenStackVolume": {
  "name": "OpenStackVolume",
  "provider": "openstack",
  "transient": false,
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
    "volatile": true,
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
    "name": "missingSince",
    "type": "Timestamp",
    "list": false,
    "nonNull": false,
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
    "name": "sizeGb",
    "type": "Int",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "bootable",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "encrypted",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "multiattach",
    "type": "Boolean",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": false,
    "search": false
   },
   {
    "name": "availabilityZone",
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
    "name": "host",
    "type": "String",
    "list": false,
    "nonNull": false,
    "engine": false,
    "common": false,
    "volatile": false,
    "index": true,
    "search": false
   },
   {
    "name": "replicationStatus",
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
    "name": "migrationStatus",
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
    "name": "metadata",
    "type": "String",
    "list": true,
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
    "field": "project",
    "type": "OWNS",
    "direction": "IN",
    "to": "OpenStackProject",
    "many": false,
    "common": true,
    "properties": []
   },
   {
    "field": "user",
    "type": "CREATED",
    "direction": "IN",
    "to": "OpenStackUser",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "type",
    "type": "OF_TYPE",
    "direction": "OUT",
    "to": "OpenStackVolumeType",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "servers",
    "type": "ATTACHED_TO",
    "direction": "OUT",
    "to": "OpenStackServer",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "device",
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
      "name": "attachedAt",
      "type": "Timestamp",
      "list": false,
      "nonNull": false,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "image",
    "type": "CREATED_FROM",
    "direction": "OUT",
    "to": "OpenStackImage",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "snapshot",
    "type": "CREATED_FROM",
    "direction": "OUT",
    "to": "OpenStackVolumeSnapshot",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "sourceVolume",
    "type": "CREATED_FROM",
    "direction": "OUT",
    "to": "OpenStackVolume",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "copies",
    "type": "CREATED_FROM",
    "direction": "IN",
    "to": "OpenStackVolume",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "kubernetesPersistentVolumes",
    "type": "BACKED_BY",
    "direction": "IN",
    "to": "KubernetesPersistentVolume",
    "many": true,
    "common": false,
    "properties": [
     {
      "name": "via",
      "type": "String",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     },
     {
      "name": "confidence",
      "type": "Float",
      "list": false,
      "nonNull": true,
      "engine": false,
      "common": false,
      "volatile": false,
      "index": false,
      "search": false
     }
    ]
   },
   {
    "field": "alarms",
    "type": "ABOUT",
    "direction": "IN",
    "to": "OpenStackAlarm",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "databaseInstances",
    "type": "STORED_ON",
    "direction": "IN",
    "to": "OpenStackDatabaseInstance",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "stackResources",
    "type": "MANAGES",
    "direction": "IN",
    "to": "OpenStackStackResource",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "attachments",
    "type": "HAS_ATTACHMENT",
    "direction": "OUT",
    "to": "OpenStackVolumeAttachment",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "backups",
    "type": "BACKUP_OF",
    "direction": "IN",
    "to": "OpenStackVolumeBackup",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "group",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "OpenStackVolumeGroup",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "pool",
    "type": "STORED_IN",
    "direction": "OUT",
    "to": "OpenStackVolumePool",
    "many": false,
    "common": false,
    "properties": []
   },
   {
    "field": "snapshots",
    "type": "SNAPSHOT_OF",
    "direction": "IN",
    "to": "OpenStackVolumeSnapshot",
    "many": true,
    "common": false,
    "properties": []
   },
   {
    "field": "transfers",
    "type": "TRANSFERS",
    "direction": "IN",
    "to": "OpenStackVolumeTransfer",
    "many": true,
    "common": false,
    "properties": []
   }
  ]
 }
};
