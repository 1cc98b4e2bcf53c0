import type { DateOrder } from '../values/date.ts';
export interface Mapping { dates?: DateOrder | undefined }
