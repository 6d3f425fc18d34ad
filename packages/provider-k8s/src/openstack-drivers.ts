/** https://github.com/kubernetes/cloud-provider-openstack/blob/master/docs/cinder-csi-plugin/using-cinder-csi-plugin.md */
const CINDER = 'cinder.csi.openstack.org';

/**
 * `nfs.manila.csi.openstack.org`, `cephfs.manila.csi.openstack.org`:
 * https://github.com/kubernetes/cloud-provider-openstack/blob/master/docs/manila-csi-plugin/using-manila-csi-plugin.md
 */
const MANILA = /(?:^|\.)manila\.csi\.openstack\.org$/;

/** Whether a CSI driver provides volumes of Cinder. */
export function isCinder(driver: string | undefined): boolean {
  return driver === CINDER;
}

/** Whether a CSI driver provides shares of Manila. */
export function isManila(driver: string | undefined): boolean {
  return MANILA.test(driver ?? '');
}
