import { readFileSync } from 'node:fs';
import { compileSynonyms } from '../../src/archive/content/compileSite.ts';
import { apartGroups, synonymGroups } from '../../src/archive/schema/index.ts';
import type { Synonyms } from '../../src/relate/index.ts';

/** A question to be compared with all others. */
export interface Question {
	id: string;
	text: string;
}

/** Two questions by their places, and whether they ask the same. */
export interface Pair {
	first: number;
	second: number;
	same: boolean;
}

/** A file that cannot be measured with; the message says where and why. */
export class BadFile extends Error {}

/** Reads JSON lines of `{"id", "text"}`. */
export function readQuestions(path: string): Question[] {
	const questions = linesOf(path).map(([line, number]) => {
		const row = parsed(line, `${path}:${number}`);
		if (typeof row !== 'object' || row === null || !('id' in row) || !('text' in row) || typeof row.id !== 'string' || typeof row.text !== 'string') {
			throw new BadFile(`${path}:${number}: expected {"id": "…", "text": "…"}, both strings`);
		}
		return { id: row.id, text: row.text };
	});
	const ids = new Set<string>();
	for (const { id } of questions) {
		if (ids.has(id)) throw new BadFile(`${path}: the id ${id} stands there twice`);
		ids.add(id);
	}
	return questions;
}

/** Reads tab-separated pairs under the heading `a b label`; label 1 means that both ask the same. */
export function readPairs(path: string, questions: readonly Question[]): Pair[] {
	const places = new Map(questions.map(({ id }, place) => [id, place]));
	const [heading, ...rows] = linesOf(path);
	if (heading?.[0].split('\t').join(' ') !== 'a b label') throw new BadFile(`${path}:1: expected the heading a, b, label, tabs between`);
	return rows.map(([line, number]) => {
		const [a = '', b = '', label] = line.split('\t');
		const first = places.get(a);
		const second = places.get(b);
		if (first === undefined || second === undefined) throw new BadFile(`${path}:${number}: no question has the id ${first === undefined ? a : b}`);
		if (label !== '0' && label !== '1') throw new BadFile(`${path}:${number}: the label must be 0 or 1`);
		return { first, second, same: label === '1' };
	});
}

/** Reads an archive's synonyms in a language. */
export function readSynonyms(path: string, lang: string): Synonyms {
	const { record, faults } = compileSynonyms(bytesOf(path), path);
	if (!record || faults.length > 0) throw new BadFile(`${path} has faults: npm run check tells them`);
	const own = record.filter((item) => item.lang === lang);
	return { groups: synonymGroups(own).map(({ words }) => words), apart: apartGroups(own).map(({ never }) => never) };
}

function linesOf(path: string): [line: string, number: number][] {
	return new TextDecoder()
		.decode(bytesOf(path))
		.split(/\r?\n/)
		.map((line, i): [string, number] => [line, i + 1])
		.filter(([line]) => line.trim() !== '');
}

function bytesOf(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch (error) {
		throw new BadFile(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function parsed(line: string, where: string): unknown {
	try {
		return JSON.parse(line);
	} catch (error) {
		throw new BadFile(`${where}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
