import { growthOf, type Series } from './growth.ts';

/** One picture of lines over the number of entries, both axes logarithmic. */
export interface Panel {
	title: string;
	series: readonly Series[];
	/** A value as the axis and labels show it. */
	format: (value: number) => string;
}

const [WIDTH, HEIGHT] = [460, 340];
/** Room around the lines: for the title, values, sizes, and the names of lines behind their ends. */
const AROUND = { top: 44, right: 168, bottom: 34, left: 54 };

/** Least height between two names. */
const LINE = 15;

/** Told apart by readers who see no red or green (Okabe and Ito). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#8a6d00', '#56b4e9'];

/** Draws panels beside one another as SVG, for light and dark pages. */
export function plot(panels: readonly Panel[]): string {
	const width = WIDTH * panels.length;
	const drawn = panels.map((panel, i) => `<g transform="translate(${i * WIDTH} 0)">${drawPanel(panel)}</g>`).join('\n');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-label="${escaped(panels.map(({ title }) => title).join('; '))}">
<style>
text { font: 12px system-ui, sans-serif; fill: #333 }
.title { font-weight: 600; font-size: 13px }
.grid { stroke: #8883; fill: none }
.line { fill: none; stroke-width: 2 }
@media (prefers-color-scheme: dark) { text { fill: #ddd } }
</style>
${drawn}
</svg>
`;
}

function drawPanel({ title, series, format }: Panel): string {
	const points = series.flatMap((one) => one.points).filter(({ value }) => value > 0);
	const x = scale(points.map(({ entries }) => entries), AROUND.left, WIDTH - AROUND.right);
	const y = scale(points.map(({ value }) => value), HEIGHT - AROUND.bottom, AROUND.top);
	const sizes = [...new Set(points.map(({ entries }) => entries))].sort((a, b) => a - b);
	return [
		`<text class="title" x="${AROUND.left}" y="20">${escaped(title)}</text>`,
		...ticks(points.map(({ value }) => value)).map((value) => gridLine(value, y, format)),
		...sizes.map((size) => `<text x="${at(x(size))}" y="${HEIGHT - 12}" text-anchor="middle">${shortSize(size)}</text>`),
		...series.map((one, i) => drawLine(one, COLOURS[i % COLOURS.length]!, x, y)),
		...names(series, y).map(({ name, place, colour }) => `<text x="${WIDTH - AROUND.right + 8}" y="${at(place + 4)}" style="fill:${colour}">${escaped(name)}</text>`),
	].join('\n');
}

function drawLine({ points }: Series, colour: string, x: Scale, y: Scale): string {
	const places = points.filter(({ value }) => value > 0).map(({ entries, value }) => `${at(x(entries))} ${at(y(value))}`);
	const dots = places.map((place) => `<circle cx="${place.replace(' ', '" cy="')}" r="3" fill="${colour}"/>`);
	return `<path class="line" stroke="${colour}" d="M${places.join('L')}"/>${dots.join('')}`;
}

/** The names of lines at their ends, from the top, none over another. */
function names(series: readonly Series[], y: Scale): { name: string; place: number; colour: string }[] {
	const all = series.flatMap((one, i) => {
		const last = one.points.at(-1);
		if (!last || last.value <= 0) return [];
		const growth = growthOf(one);
		const grows = growth === undefined ? '' : ` (n^${growth.toFixed(2)})`;
		return [{ name: one.name + grows, place: y(last.value), colour: COLOURS[i % COLOURS.length]! }];
	});
	all.sort((a, b) => a.place - b.place);
	let free = 0;
	return all.map((one) => {
		const place = Math.max(one.place, free);
		free = place + LINE;
		return { ...one, place };
	});
}

function gridLine(value: number, y: Scale, format: (value: number) => string): string {
	const place = at(y(value));
	return `<path class="grid" d="M${AROUND.left} ${place}H${WIDTH - AROUND.right}"/><text x="${AROUND.left - 6}" y="${at(y(value) + 4)}" text-anchor="end">${escaped(format(value))}</text>`;
}

/** Powers of ten between some values, and of few also their doubles and fives. */
function ticks(values: readonly number[]): number[] {
	if (values.length === 0) return [];
	const [least, greatest] = [Math.min(...values), Math.max(...values)];
	const [from, to] = [Math.floor(Math.log10(least)), Math.floor(Math.log10(greatest))];
	const steps = to - from > 2 ? [1] : [1, 2, 5];
	const all = Array.from({ length: to - from + 1 }, (_, i) => steps.map((step) => step * 10 ** (from + i))).flat();
	return all.filter((value) => value >= least && value <= greatest);
}

type Scale = (value: number) => number;

/** Places of values on a logarithmic axis; the least at `from`, the greatest at `to`. */
function scale(values: readonly number[], from: number, to: number): Scale {
	const [least, greatest] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
	return (value) => (greatest === least ? (from + to) / 2 : from + ((Math.log(value) - least) / (greatest - least)) * (to - from));
}

function at(place: number): string {
	return String(Math.round(place * 10) / 10);
}

function shortSize(size: number): string {
	return size < 1000 ? String(size) : `${Math.round(size / 1000)}k`;
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
