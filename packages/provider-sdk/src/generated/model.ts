// Generated from schema/ by `npm run codegen`; do not edit.
import type { ModelTable } from '../model.ts';

/** The first-party kinds. `own` properties must be mapped by a definition, `common` ones come from provider defaults. */
export interface FirstPartyModel {
  KubernetesClusterRoleBinding: {
    provider: 'kubernetes';
    own: { users: readonly string[] | null; groups: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      clusterRole: { to: 'KubernetesClusterRole'; many: false; properties: {} };
      serviceAccounts: { to: 'KubernetesServiceAccount'; many: true; properties: {} };
    };
  };
  KubernetesClusterRole: {
    provider: 'kubernetes';
    own: { rules: readonly string[] | null; aggregated: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
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
      clusterRoleBindings: { to: 'KubernetesClusterRoleBinding'; many: true; properties: {} };
      clusterRoles: { to: 'KubernetesClusterRole'; many: true; properties: {} };
      csiDrivers: { to: 'KubernetesCSIDriver'; many: true; properties: {} };
      namespaces: { to: 'KubernetesNamespace'; many: true; properties: {} };
      nodes: { to: 'KubernetesNode'; many: true; properties: {} };
      persistentVolumes: { to: 'KubernetesPersistentVolume'; many: true; properties: {} };
      storageClasses: { to: 'KubernetesStorageClass'; many: true; properties: {} };
      volumeAttachments: { to: 'KubernetesVolumeAttachment'; many: true; properties: {} };
    };
  };
  KubernetesConfigMap: {
    provider: 'kubernetes';
    own: {};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
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
      pod: { to: 'KubernetesPod'; many: false; properties: {} };
    };
  };
  KubernetesCronJob: {
    provider: 'kubernetes';
    own: { schedule: string | null; timeZone: string | null; suspended: boolean | null; concurrencyPolicy: string | null; lastScheduledAt: string | null; lastSucceededAt: string | null; images: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
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
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      storageClasses: { to: 'KubernetesStorageClass'; many: true; properties: {} };
      persistentVolumes: { to: 'KubernetesPersistentVolume'; many: true; properties: {} };
      volumeAttachments: { to: 'KubernetesVolumeAttachment'; many: true; properties: {} };
    };
  };
  KubernetesDaemonSet: {
    provider: 'kubernetes';
    own: { desiredPods: number | null; currentPods: number | null; readyPods: number | null; availablePods: number | null; updatedPods: number | null; misscheduledPods: number | null; nodeSelector: readonly string[] | null; updateStrategy: string | null; images: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
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
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      service: { to: 'KubernetesService'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
      servers: { to: 'OpenStackServer'; many: true; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesHorizontalPodAutoscaler: {
    provider: 'kubernetes';
    own: { minReplicas: number | null; maxReplicas: number | null; currentReplicas: number | null; desiredReplicas: number | null; metrics: readonly string[] | null; conditions: readonly string[] | null; lastScaledAt: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      target: { to: 'Resource'; many: false; properties: {} };
    };
  };
  KubernetesIngressClass: {
    provider: 'kubernetes';
    own: { controller: string | null; isDefault: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      ingresses: { to: 'KubernetesIngress'; many: true; properties: {} };
    };
  };
  KubernetesIngress: {
    provider: 'kubernetes';
    own: { className: string | null; hosts: readonly string[] | null; rules: readonly string[] | null; tlsHosts: readonly string[] | null; loadBalancerIps: readonly string[] | null; loadBalancerHostnames: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      services: { to: 'KubernetesService'; many: true; properties: {} };
      ingressClass: { to: 'KubernetesIngressClass'; many: false; properties: {} };
      tlsSecrets: { to: 'KubernetesSecret'; many: true; properties: {} };
      loadBalancer: { to: 'OpenStackLoadBalancer'; many: false; properties: { via: string; confidence: number;} };
      floatingIp: { to: 'OpenStackFloatingIp'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesJob: {
    provider: 'kubernetes';
    own: { parallelism: number | null; completions: number | null; activePods: number | null; succeededPods: number | null; failedPods: number | null; backoffLimit: number | null; suspended: boolean | null; failureReason: string | null; startedAt: string | null; completedAt: string | null; images: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesNamespace: {
    provider: 'kubernetes';
    own: {};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      configMaps: { to: 'KubernetesConfigMap'; many: true; properties: {} };
      cronJobs: { to: 'KubernetesCronJob'; many: true; properties: {} };
      daemonSets: { to: 'KubernetesDaemonSet'; many: true; properties: {} };
      deployments: { to: 'KubernetesDeployment'; many: true; properties: {} };
      horizontalPodAutoscalers: { to: 'KubernetesHorizontalPodAutoscaler'; many: true; properties: {} };
      ingresses: { to: 'KubernetesIngress'; many: true; properties: {} };
      jobs: { to: 'KubernetesJob'; many: true; properties: {} };
      networkPolicies: { to: 'KubernetesNetworkPolicy'; many: true; properties: {} };
      persistentVolumeClaims: { to: 'KubernetesPersistentVolumeClaim'; many: true; properties: {} };
      podDisruptionBudgets: { to: 'KubernetesPodDisruptionBudget'; many: true; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
      resourceQuotas: { to: 'KubernetesResourceQuota'; many: true; properties: {} };
      roleBindings: { to: 'KubernetesRoleBinding'; many: true; properties: {} };
      roles: { to: 'KubernetesRole'; many: true; properties: {} };
      secrets: { to: 'KubernetesSecret'; many: true; properties: {} };
      serviceAccounts: { to: 'KubernetesServiceAccount'; many: true; properties: {} };
      services: { to: 'KubernetesService'; many: true; properties: {} };
      statefulSets: { to: 'KubernetesStatefulSet'; many: true; properties: {} };
    };
  };
  KubernetesNetworkPolicy: {
    provider: 'kubernetes';
    own: { policyTypes: readonly string[] | null; podSelector: string | null; ingressRules: number | null; egressRules: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
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
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
      volumeAttachments: { to: 'KubernetesVolumeAttachment'; many: true; properties: {} };
      server: { to: 'OpenStackServer'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesPersistentVolumeClaim: {
    provider: 'kubernetes';
    own: { requestedBytes: number | null; capacityBytes: number | null; accessModes: readonly string[] | null; volumeMode: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      persistentVolume: { to: 'KubernetesPersistentVolume'; many: false; properties: {} };
      storageClass: { to: 'KubernetesStorageClass'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesPersistentVolume: {
    provider: 'kubernetes';
    own: { capacityBytes: number | null; accessModes: readonly string[] | null; volumeMode: string | null; reclaimPolicy: string | null; driver: string | null; volumeHandle: string | null; cinderVolumeId: string | null; reason: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      csiDriver: { to: 'KubernetesCSIDriver'; many: false; properties: {} };
      storageClass: { to: 'KubernetesStorageClass'; many: false; properties: {} };
      persistentVolumeClaim: { to: 'KubernetesPersistentVolumeClaim'; many: false; properties: {} };
      volumeAttachments: { to: 'KubernetesVolumeAttachment'; many: true; properties: {} };
      volume: { to: 'OpenStackVolume'; many: false; properties: { via: string; confidence: number;} };
    };
  };
  KubernetesPodDisruptionBudget: {
    provider: 'kubernetes';
    own: { minAvailable: string | null; maxUnavailable: string | null; disruptionsAllowed: number | null; currentHealthy: number | null; desiredHealthy: number | null; expectedPods: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
    };
  };
  KubernetesPod: {
    provider: 'kubernetes';
    own: { phase: string | null; ready: boolean | null; restartCount: number | null; podIps: readonly string[] | null; hostIp: string | null; hostNetwork: boolean | null; qosClass: string | null; priorityClassName: string | null; restartPolicy: string | null; cpuRequestMillicores: number | null; memoryRequestBytes: number | null; startedAt: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
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
      services: { to: 'KubernetesService'; many: true; properties: {} };
    };
  };
  KubernetesReplicaSet: {
    provider: 'kubernetes';
    own: { replicas: number | null; readyReplicas: number | null; availableReplicas: number | null; images: readonly string[] | null; revision: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
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
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
    };
  };
  KubernetesRoleBinding: {
    provider: 'kubernetes';
    own: { users: readonly string[] | null; groups: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      role: { to: 'KubernetesRole'; many: false; properties: {} };
      clusterRole: { to: 'KubernetesClusterRole'; many: false; properties: {} };
      serviceAccounts: { to: 'KubernetesServiceAccount'; many: true; properties: {} };
    };
  };
  KubernetesRole: {
    provider: 'kubernetes';
    own: { rules: readonly string[] | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      roleBindings: { to: 'KubernetesRoleBinding'; many: true; properties: {} };
    };
  };
  KubernetesSecret: {
    provider: 'kubernetes';
    own: {};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
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
    own: { type: string | null; clusterIps: readonly string[] | null; externalIps: readonly string[] | null; loadBalancerIps: readonly string[] | null; loadBalancerHostnames: readonly string[] | null; octaviaLoadBalancerId: string | null; externalName: string | null; ports: readonly string[] | null; selector: readonly string[] | null; externalTrafficPolicy: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null; namespace: string | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      inNamespace: { to: 'KubernetesNamespace'; many: false; properties: {} };
      pods: { to: 'KubernetesPod'; many: true; properties: {} };
      endpointSlices: { to: 'KubernetesEndpointSlice'; many: true; properties: {} };
      ingresses: { to: 'KubernetesIngress'; many: true; properties: {} };
      statefulSets: { to: 'KubernetesStatefulSet'; many: true; properties: {} };
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
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      csiDriver: { to: 'KubernetesCSIDriver'; many: false; properties: {} };
      persistentVolumes: { to: 'KubernetesPersistentVolume'; many: true; properties: {} };
      persistentVolumeClaims: { to: 'KubernetesPersistentVolumeClaim'; many: true; properties: {} };
    };
  };
  KubernetesVolumeAttachment: {
    provider: 'kubernetes';
    own: { attached: boolean | null; error: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; labels: readonly string[] | null;};
    relationships: {
      owners: { to: 'Resource'; many: true; properties: {} };
      cluster: { to: 'KubernetesCluster'; many: false; properties: {} };
      persistentVolume: { to: 'KubernetesPersistentVolume'; many: false; properties: {} };
      node: { to: 'KubernetesNode'; many: false; properties: {} };
      csiDriver: { to: 'KubernetesCSIDriver'; many: false; properties: {} };
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
      hostAggregates: { to: 'OpenStackHostAggregate'; many: true; properties: {} };
      outgoingMigrations: { to: 'OpenStackMigration'; many: true; properties: {} };
      incomingMigrations: { to: 'OpenStackMigration'; many: true; properties: {} };
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
    own: { description: string | null; address: string | null; fixedIp: string | null; dnsName: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      network: { to: 'OpenStackNetwork'; many: false; properties: {} };
      port: { to: 'OpenStackPort'; many: false; properties: {} };
      router: { to: 'OpenStackRouter'; many: false; properties: {} };
      ownPort: { to: 'OpenStackPort'; many: false; properties: {} };
      kubernetesServices: { to: 'KubernetesService'; many: true; properties: { via: string; confidence: number;} };
      kubernetesIngresses: { to: 'KubernetesIngress'; many: true; properties: { via: string; confidence: number;} };
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
    own: { description: string | null; adminStateUp: boolean | null; operatingStatus: string | null; vipAddress: string | null; driver: string | null; availabilityZone: string | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      vipPort: { to: 'OpenStackPort'; many: false; properties: {} };
      vipSubnet: { to: 'OpenStackSubnet'; many: false; properties: {} };
      vipNetwork: { to: 'OpenStackNetwork'; many: false; properties: {} };
      kubernetesServices: { to: 'KubernetesService'; many: true; properties: { via: string; confidence: number;} };
      kubernetesIngresses: { to: 'KubernetesIngress'; many: true; properties: { via: string; confidence: number;} };
      listeners: { to: 'OpenStackListener'; many: true; properties: {} };
      pools: { to: 'OpenStackPool'; many: true; properties: {} };
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
  OpenStackNetwork: {
    provider: 'openstack';
    own: { description: string | null; adminStateUp: boolean | null; external: boolean | null; shared: boolean | null; mtu: number | null; dnsDomain: string | null; portSecurityEnabled: boolean | null; availabilityZones: readonly string[] | null; networkType: string | null; physicalNetwork: string | null; segmentationId: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      floatingIps: { to: 'OpenStackFloatingIp'; many: true; properties: {} };
      loadBalancers: { to: 'OpenStackLoadBalancer'; many: true; properties: {} };
      ports: { to: 'OpenStackPort'; many: true; properties: {} };
      gatewayRouters: { to: 'OpenStackRouter'; many: true; properties: {} };
      subnets: { to: 'OpenStackSubnet'; many: true; properties: {} };
    };
  };
  OpenStackPoolMember: {
    provider: 'openstack';
    own: { adminStateUp: boolean | null; operatingStatus: string | null; address: string | null; protocolPort: number | null; weight: number | null; backup: boolean | null; monitorAddress: string | null; monitorPort: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      pool: { to: 'OpenStackPool'; many: false; properties: {} };
      subnet: { to: 'OpenStackSubnet'; many: false; properties: {} };
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
      members: { to: 'OpenStackPoolMember'; many: true; properties: {} };
    };
  };
  OpenStackPort: {
    provider: 'openstack';
    own: { description: string | null; adminStateUp: boolean | null; macAddress: string | null; fixedIps: readonly string[] | null; deviceId: string | null; deviceOwner: string | null; host: string | null; vnicType: string | null; vifType: string | null; dnsName: string | null; portSecurityEnabled: boolean | null; allowedAddressPairs: readonly string[] | null;};
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
      floatingIps: { to: 'OpenStackFloatingIp'; many: true; properties: {} };
      loadBalancer: { to: 'OpenStackLoadBalancer'; many: false; properties: {} };
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
      applicationCredentials: { to: 'OpenStackApplicationCredential'; many: true; properties: {} };
      computeQuotas: { to: 'OpenStackComputeQuota'; many: true; properties: {} };
      dnsQuotas: { to: 'OpenStackDnsQuota'; many: true; properties: {} };
      floatingIps: { to: 'OpenStackFloatingIp'; many: true; properties: {} };
      sharedImages: { to: 'OpenStackImageMember'; many: true; properties: {} };
      images: { to: 'OpenStackImage'; many: true; properties: {} };
      instanceActions: { to: 'OpenStackInstanceAction'; many: true; properties: {} };
      keyManagerQuotas: { to: 'OpenStackKeyManagerQuota'; many: true; properties: {} };
      limits: { to: 'OpenStackLimit'; many: true; properties: {} };
      listeners: { to: 'OpenStackListener'; many: true; properties: {} };
      loadBalancerQuotas: { to: 'OpenStackLoadBalancerQuota'; many: true; properties: {} };
      loadBalancers: { to: 'OpenStackLoadBalancer'; many: true; properties: {} };
      migrations: { to: 'OpenStackMigration'; many: true; properties: {} };
      networkQuotas: { to: 'OpenStackNetworkQuota'; many: true; properties: {} };
      networks: { to: 'OpenStackNetwork'; many: true; properties: {} };
      poolMembers: { to: 'OpenStackPoolMember'; many: true; properties: {} };
      pools: { to: 'OpenStackPool'; many: true; properties: {} };
      ports: { to: 'OpenStackPort'; many: true; properties: {} };
      roleAssignments: { to: 'OpenStackRoleAssignment'; many: true; properties: {} };
      routers: { to: 'OpenStackRouter'; many: true; properties: {} };
      securityGroupRules: { to: 'OpenStackSecurityGroupRule'; many: true; properties: {} };
      securityGroups: { to: 'OpenStackSecurityGroup'; many: true; properties: {} };
      serverGroups: { to: 'OpenStackServerGroup'; many: true; properties: {} };
      servers: { to: 'OpenStackServer'; many: true; properties: {} };
      shareQuotas: { to: 'OpenStackShareQuota'; many: true; properties: {} };
      subnets: { to: 'OpenStackSubnet'; many: true; properties: {} };
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
      floatingIps: { to: 'OpenStackFloatingIp'; many: true; properties: {} };
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
    };
  };
  OpenStackSecurityGroup: {
    provider: 'openstack';
    own: { description: string | null; stateful: boolean | null; shared: boolean | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
      ports: { to: 'OpenStackPort'; many: true; properties: {} };
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
      kubernetesNodes: { to: 'KubernetesNode'; many: true; properties: { via: string; confidence: number;} };
      kubernetesEndpointSlices: { to: 'KubernetesEndpointSlice'; many: true; properties: { via: string; confidence: number;} };
      allocations: { to: 'OpenStackAllocation'; many: true; properties: {} };
      snapshotImages: { to: 'OpenStackImage'; many: true; properties: {} };
      instanceActions: { to: 'OpenStackInstanceAction'; many: true; properties: {} };
      migrations: { to: 'OpenStackMigration'; many: true; properties: {} };
      ports: { to: 'OpenStackPort'; many: true; properties: {} };
      serverGroup: { to: 'OpenStackServerGroup'; many: false; properties: {} };
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
  OpenStackShareQuota: {
    provider: 'openstack';
    own: { sharesLimit: number | null; sharesUsed: number | null; sizeGbLimit: number | null; sizeGbUsed: number | null; shareSizeGbLimit: number | null; snapshotsLimit: number | null; snapshotsUsed: number | null; snapshotSizeGbLimit: number | null; snapshotSizeGbUsed: number | null; shareNetworksLimit: number | null; shareNetworksUsed: number | null; shareGroupsLimit: number | null; shareGroupsUsed: number | null; replicasLimit: number | null; replicasUsed: number | null; replicaSizeGbLimit: number | null; replicaSizeGbUsed: number | null;};
    common: { name: string | null; status: string | null; createdAt: string | null; updatedAt: string | null; tags: readonly string[] | null; projectId: string | null;};
    relationships: {
      project: { to: 'OpenStackProject'; many: false; properties: {} };
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
      poolMembers: { to: 'OpenStackPoolMember'; many: true; properties: {} };
      ports: { to: 'OpenStackPort'; many: true; properties: { ip: string | null;} };
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
      applicationCredentials: { to: 'OpenStackApplicationCredential'; many: true; properties: {} };
      groups: { to: 'OpenStackGroup'; many: true; properties: {} };
      instanceActions: { to: 'OpenStackInstanceAction'; many: true; properties: {} };
      keypairs: { to: 'OpenStackKeypair'; many: true; properties: {} };
      migrations: { to: 'OpenStackMigration'; many: true; properties: {} };
      roleAssignments: { to: 'OpenStackRoleAssignment'; many: true; properties: {} };
      servers: { to: 'OpenStackServer'; many: true; properties: {} };
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
    "field": "storageClasses",
    "type": "IN_CLUSTER",
    "direction": "IN",
    "to": "KubernetesStorageClass",
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
    "field": "pod",
    "type": "CONTAINS",
    "direction": "IN",
    "to": "KubernetesPod",
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
    "field": "volumeAttachments",
    "type": "PROVIDED_BY",
    "direction": "IN",
    "to": "KubernetesVolumeAttachment",
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
    "field": "cluster",
    "type": "IN_CLUSTER",
    "direction": "OUT",
    "to": "KubernetesCluster",
    "many": false,
    "common": true,
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
    "field": "horizontalPodAutoscalers",
    "type": "IN_NAMESPACE",
    "direction": "IN",
    "to": "KubernetesHorizontalPodAutoscaler",
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
    "field": "endpointSlices",
    "type": "HAS_ENDPOINTS",
    "direction": "OUT",
    "to": "KubernetesEndpointSlice",
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
    "field": "statefulSets",
    "type": "GOVERNED_BY",
    "direction": "IN",
    "to": "KubernetesStatefulSet",
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
    "field": "listeners",
    "type": "HAS_LISTENER",
    "direction": "OUT",
    "to": "OpenStackListener",
    "many": true,
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
  "relationships": []
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
    "field": "ports",
    "type": "ON_NETWORK",
    "direction": "IN",
    "to": "OpenStackPort",
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
    "field": "floatingIps",
    "type": "ASSOCIATED_WITH",
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
    "field": "applicationCredentials",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackApplicationCredential",
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
    "field": "dnsQuotas",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackDnsQuota",
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
    "field": "shareQuotas",
    "type": "OWNS",
    "direction": "OUT",
    "to": "OpenStackShareQuota",
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
    "field": "floatingIps",
    "type": "ROUTED_BY",
    "direction": "IN",
    "to": "OpenStackFloatingIp",
    "many": true,
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
    "field": "allocations",
    "type": "HAS_ALLOCATION",
    "direction": "OUT",
    "to": "OpenStackAllocation",
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
    "field": "applicationCredentials",
    "type": "HAS_CREDENTIAL",
    "direction": "OUT",
    "to": "OpenStackApplicationCredential",
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
    "field": "servers",
    "type": "CREATED",
    "direction": "OUT",
    "to": "OpenStackServer",
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
