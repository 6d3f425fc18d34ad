import { mutatingAdmissionPolicy } from './admissionregistration/mutating-admission-policy.ts';
import { mutatingAdmissionPolicyBinding } from './admissionregistration/mutating-admission-policy-binding.ts';
import { mutatingWebhookConfiguration } from './admissionregistration/mutating-webhook-configuration.ts';
import { validatingAdmissionPolicy } from './admissionregistration/validating-admission-policy.ts';
import { validatingAdmissionPolicyBinding } from './admissionregistration/validating-admission-policy-binding.ts';
import { validatingWebhookConfiguration } from './admissionregistration/validating-webhook-configuration.ts';
import { customResource } from './apiextensions/custom-resource.ts';
import { customResourceDefinition } from './apiextensions/custom-resource-definition.ts';
import { apiService } from './apiregistration/api-service.ts';
import { daemonSet } from './apps/daemon-set.ts';
import { deployment } from './apps/deployment.ts';
import { replicaSet } from './apps/replica-set.ts';
import { statefulSet } from './apps/stateful-set.ts';
import { horizontalPodAutoscaler } from './autoscaling/horizontal-pod-autoscaler.ts';
import { cronJob } from './batch/cron-job.ts';
import { job } from './batch/job.ts';
import { capiCluster } from './cluster-api/capi-cluster.ts';
import { capiMachine } from './cluster-api/capi-machine.ts';
import { capiMachineDeployment } from './cluster-api/capi-machine-deployment.ts';
import { capiMachineSet } from './cluster-api/capi-machine-set.ts';
import { capoCluster } from './cluster-api/capo-cluster.ts';
import { capoMachine } from './cluster-api/capo-machine.ts';
import { capoServer } from './cluster-api/capo-server.ts';
import { kubeadmControlPlane } from './cluster-api/kubeadm-control-plane.ts';
import { cluster } from './core/cluster.ts';
import { configMap } from './core/config-map.ts';
import { container } from './core/container.ts';
import { image } from './core/image.ts';
import { limitRange } from './core/limit-range.ts';
import { namespace } from './core/namespace.ts';
import { node } from './core/node.ts';
import { persistentVolume } from './core/persistent-volume.ts';
import { persistentVolumeClaim } from './core/persistent-volume-claim.ts';
import { pod } from './core/pod.ts';
import { replicationController } from './core/replication-controller.ts';
import { resourceQuota } from './core/resource-quota.ts';
import { secret } from './core/secret.ts';
import { service } from './core/service.ts';
import { serviceAccount } from './core/service-account.ts';
import { endpointSlice } from './discovery/endpoint-slice.ts';
import { event } from './events/event.ts';
import { gateway } from './gateway/gateway.ts';
import { gatewayClass } from './gateway/gateway-class.ts';
import { grpcRoute } from './gateway/grpc-route.ts';
import { httpRoute } from './gateway/http-route.ts';
import { tcpRoute } from './gateway/tcp-route.ts';
import { tlsRoute } from './gateway/tls-route.ts';
import { helmRelease } from './helm/helm-release.ts';
import { ingress } from './networking/ingress.ts';
import { ingressClass } from './networking/ingress-class.ts';
import { networkPolicy } from './networking/network-policy.ts';
import { runtimeClass } from './node/runtime-class.ts';
import { podDisruptionBudget } from './policy/pod-disruption-budget.ts';
import { clusterRole } from './rbac/cluster-role.ts';
import { clusterRoleBinding } from './rbac/cluster-role-binding.ts';
import { group } from './rbac/group.ts';
import { role } from './rbac/role.ts';
import { roleBinding } from './rbac/role-binding.ts';
import { user } from './rbac/user.ts';
import { priorityClass } from './scheduling/priority-class.ts';
import { csiDriver } from './storage/csi-driver.ts';
import { csiNode } from './storage/csi-node.ts';
import { csiStorageCapacity } from './storage/csi-storage-capacity.ts';
import { storageClass } from './storage/storage-class.ts';
import { volumeAttachment } from './storage/volume-attachment.ts';
import { volumeSnapshot } from './storage/volume-snapshot.ts';
import { volumeSnapshotClass } from './storage/volume-snapshot-class.ts';
import { volumeSnapshotContent } from './storage/volume-snapshot-content.ts';

/** Every kind that this provider knows, by API group. */
export const resources = [
  cluster,
  node,
  namespace,
  pod,
  container,
  service,
  persistentVolume,
  persistentVolumeClaim,
  configMap,
  secret,
  serviceAccount,
  resourceQuota,
  replicationController,
  limitRange,
  image,
  priorityClass,
  runtimeClass,

  deployment,
  replicaSet,
  statefulSet,
  daemonSet,

  job,
  cronJob,

  endpointSlice,
  ingress,
  ingressClass,
  networkPolicy,

  gatewayClass,
  gateway,
  httpRoute,
  grpcRoute,
  tlsRoute,
  tcpRoute,

  storageClass,
  csiDriver,
  volumeAttachment,
  csiNode,
  csiStorageCapacity,
  volumeSnapshotClass,
  volumeSnapshot,
  volumeSnapshotContent,

  role,
  clusterRole,
  roleBinding,
  clusterRoleBinding,
  user,
  group,

  horizontalPodAutoscaler,
  podDisruptionBudget,

  validatingWebhookConfiguration,
  mutatingWebhookConfiguration,
  validatingAdmissionPolicy,
  validatingAdmissionPolicyBinding,
  mutatingAdmissionPolicy,
  mutatingAdmissionPolicyBinding,

  apiService,

  customResourceDefinition,
  customResource,

  helmRelease,

  event,

  capiCluster,
  capiMachine,
  capiMachineDeployment,
  capiMachineSet,
  kubeadmControlPlane,
  capoCluster,
  capoMachine,
  capoServer,
];
