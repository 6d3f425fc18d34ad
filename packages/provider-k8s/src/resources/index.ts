import { daemonSet } from './apps/daemon-set.ts';
import { deployment } from './apps/deployment.ts';
import { replicaSet } from './apps/replica-set.ts';
import { statefulSet } from './apps/stateful-set.ts';
import { horizontalPodAutoscaler } from './autoscaling/horizontal-pod-autoscaler.ts';
import { cronJob } from './batch/cron-job.ts';
import { job } from './batch/job.ts';
import { cluster } from './core/cluster.ts';
import { configMap } from './core/config-map.ts';
import { container } from './core/container.ts';
import { namespace } from './core/namespace.ts';
import { node } from './core/node.ts';
import { persistentVolume } from './core/persistent-volume.ts';
import { persistentVolumeClaim } from './core/persistent-volume-claim.ts';
import { pod } from './core/pod.ts';
import { resourceQuota } from './core/resource-quota.ts';
import { secret } from './core/secret.ts';
import { service } from './core/service.ts';
import { serviceAccount } from './core/service-account.ts';
import { endpointSlice } from './discovery/endpoint-slice.ts';
import { ingress } from './networking/ingress.ts';
import { ingressClass } from './networking/ingress-class.ts';
import { networkPolicy } from './networking/network-policy.ts';
import { podDisruptionBudget } from './policy/pod-disruption-budget.ts';
import { clusterRole } from './rbac/cluster-role.ts';
import { clusterRoleBinding } from './rbac/cluster-role-binding.ts';
import { role } from './rbac/role.ts';
import { roleBinding } from './rbac/role-binding.ts';
import { csiDriver } from './storage/csi-driver.ts';
import { storageClass } from './storage/storage-class.ts';
import { volumeAttachment } from './storage/volume-attachment.ts';

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

  storageClass,
  csiDriver,
  volumeAttachment,

  role,
  clusterRole,
  roleBinding,
  clusterRoleBinding,

  horizontalPodAutoscaler,
  podDisruptionBudget,
];
