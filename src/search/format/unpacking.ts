/** The part of fflate that unpacks, by itself: bundles of one file take in no more of it. */
export { gunzipSync } from 'fflate';
