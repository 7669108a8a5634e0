/** All that a bundle carries of the workbench's own code. */
export { FeatureExtractor, featureVersion, type FeatureSettings } from "../../../../src/lib/text/features.js";
