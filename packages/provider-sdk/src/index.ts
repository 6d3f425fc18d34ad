export type { CircuitBreaker, ServiceState } from './breaker.ts';
export { checkDefinitions } from './check-definitions.ts';
export type { PropertyValue, Scalar } from './convert.ts';
export { convert, toTimestamp } from './convert.ts';
export type { Defaults } from './define-resource.ts';
export { defineResource } from './define-resource.ts';
export type {
  AliasReference,
  Definition,
  KeyReference,
  Reference,
  Resource,
  ResourceDefinition,
} from './definition.ts';
export type { DiagnosedIdentity, Diagnosis, Finding, KindAccess } from './diagnosis.ts';
export type { ErrorCode, PellucidErrorOptions } from './errors.ts';
export { asPellucidError, ERROR_ADVICE, endedBy, PellucidError } from './errors.ts';
export { clockSkewSeconds, connectionWarnings, faultOf, UNKNOWN_DIAGNOSIS } from './findings.ts';
export { FIRST_PARTY_MODEL } from './generated/model.ts';
export type { Link, LinkRule } from './link.ts';
export { defineLink } from './link.ts';
export { isSecretName, maskSecrets } from './mask-secrets.ts';
export type {
  KindModel,
  KindName,
  KindOf,
  Model,
  ModelTable,
  PropertyModel,
  PropertyType,
  RelationshipModel,
} from './model.ts';
export type {
  ApiRequest,
  Connection,
  ConnectionInfo,
  ConnectOptions,
  DiagnoseOptions,
  Fetched,
  FetchSelection,
  ListOptions,
  Page,
  Provider,
} from './provider.ts';
export { isSecretPair } from './secret-pairs.ts';
export type { Place } from './uid.ts';
export { resourceUid, scopeId } from './uid.ts';
export type { VisibilityRule } from './visibility.ts';
export { accountAudience, audienceOf, namespaceAudience, OPERATORS_ONLY, projectAudience } from './visibility.ts';
