import { csv, jsonl } from './data/data.ts';
import { epub } from './epub/epub.ts';
import { folder } from './folder/folder.ts';
import type { Target } from './target.ts';
import { zim } from './zim/zim.ts';

/** All forms in which an archive can be taken along. Heavy packages are loaded by the one that needs them, as it runs. */
export const ALL_TARGETS: readonly Target[] = [zim, folder, epub, jsonl, csv];
