/** The part of fflate that packs, by itself: bundles of one file take in no more of it. */
export { gzipSync } from 'fflate';
