/** The facets of search, as its client names them. */
export type FacetName = 'specialty' | 'age' | 'sex' | 'year' | 'doctor';

/** The sections of an entry, as search names them. */
export type SectionName = 'question' | 'answer' | 'more';

/** Buckets of days from question to answer, as the archive counts them. */
export type DelayBucket = '0' | '1' | '2-3' | '4-7' | '8-30' | '31+' | 'unknown';
