export {
  type SampleCloud,
  type SampleCloudOptions,
  type SampleCloudsYaml,
  type SampleKubeconfig,
  type SampleKubernetes,
  type SampleOpenStack,
  startSampleCloud,
} from './sample-cloud.ts';
