import type { Figures } from './figures.ts';
import type { FirstSearch } from './run.ts';

const share = (value: number): string => value.toFixed(3);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** The figures for people. @param bigrams what plain BM25 over pairs of characters finds */
export function figuresText(figures: Figures, first: FirstSearch, bigrams?: Figures): string {
	const { queries, withTarget, recall1, recall5, recall10, mrr, zeroResults, p50, p95, bytesPerQuery } = figures;
	return [
		`${queries} queries, ${withTarget} with a target`,
		`recall@1 ${share(recall1)}  @5 ${share(recall5)}  @10 ${share(recall10)}  MRR ${share(mrr)}`,
		...(bigrams ? [`BM25 over pairs of characters: recall@1 ${share(bigrams.recall1)}  @5 ${share(bigrams.recall5)}  @10 ${share(bigrams.recall10)}  MRR ${share(bigrams.mrr)}`] : []),
		`nothing found ${(zeroResults * 100).toFixed(1)}%`,
		`milliseconds p50 ${p50.toFixed(0)}  p95 ${p95.toFixed(0)}`,
		`first search median ${kilobytes(first.median)}  p95 ${kilobytes(first.p95)}  worst ${kilobytes(first.worst)}, of "${first.worstQuery}"`,
		`filters, once they are seen, besides ${kilobytes(first.filters)}`,
		`each further ${kilobytes(bytesPerQuery)}`,
	].join('\n');
}

/** A Markdown table of figures by what was left out. */
export function ablationTable(rows: readonly { name: string; figures: Figures }[]): string {
	const lines = rows.map(({ name, figures: { recall1, recall5, recall10, mrr, zeroResults } }) =>
		[name, share(recall1), share(recall5), share(recall10), share(mrr), `${(zeroResults * 100).toFixed(1)}%`].join(' | '),
	);
	return ['| | recall@1 | @5 | @10 | MRR | nothing found |', '|---|---|---|---|---|---|', ...lines.map((line) => `| ${line} |`)].join('\n');
}
