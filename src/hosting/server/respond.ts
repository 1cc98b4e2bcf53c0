import type { Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { isAbsence } from './locate.ts';
import { isCompressible, mediaType } from './media-type.ts';
import { parseRange } from './range.ts';

/** Below this many bytes gzip saves nothing worth its work. */
const COMPRESS_FROM = 1024;

/** What a stream says when the reader has closed the connection. */
const GONE = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE', 'EPIPE', 'ECONNRESET']);

/** A file as it goes out. */
export interface Outgoing {
	file: string;
	/** 404 for the not-found page, which is sent whole and never from a cache. */
	status: 200 | 404;
	/** The `Cache-Control` of the file. */
	caching: string;
}

/**
 * Sends a file: from the reader's cache where it still holds, in part where asked, compressed where it pays.
 * @returns false where there is no such file; nothing is sent then
 */
export async function respond(request: IncomingMessage, response: ServerResponse, out: Outgoing): Promise<boolean> {
	const file = await openFile(out.file);
	if (!file) return false;
	try {
		// Of the open file: a deploy may put another in its place meanwhile, of another length.
		const stats = await file.stat();
		if (!stats.isFile()) return false;
		await answer(request, response, { ...out, handle: file, stats });
		return true;
	} finally {
		await file.close();
	}
}

async function openFile(path: string): Promise<FileHandle | undefined> {
	try {
		return await open(path);
	} catch (error) {
		if (isAbsence(error)) return undefined;
		throw error;
	}
}

interface OpenFile extends Outgoing {
	handle: FileHandle;
	stats: Stats;
}

async function answer(request: IncomingMessage, response: ServerResponse, out: OpenFile): Promise<void> {
	const { size } = out.stats;
	const type = mediaType(out.file);
	const gzip = compresses(request, size, type);
	const headers = validators(out, type, gzip);
	if (out.status === 200 && isFresh(request, headers)) {
		end(response, 304, headers);
		return;
	}
	const range = out.status === 200 && !gzip ? requestedRange(request, size, headers) : undefined;
	if (range === 'unsatisfiable') {
		end(response, 416, { 'Content-Range': `bytes */${size}` });
		return;
	}
	if (range !== undefined) headers['Content-Range'] = `bytes ${range.start}-${range.end}/${size}`;
	if (gzip) headers['Content-Encoding'] = 'gzip';
	else headers['Content-Length'] = range === undefined ? size : range.end - range.start + 1;
	response.writeHead(range === undefined ? out.status : 206, headers);
	if (request.method === 'HEAD') response.end();
	else await send(out.handle.createReadStream({ ...range, autoClose: false }), gzip, response);
}

async function send(file: NodeJS.ReadableStream, gzip: boolean, response: ServerResponse): Promise<void> {
	try {
		await (gzip ? pipeline(file, createGzip(), response) : pipeline(file, response));
	} catch (error) {
		// A reader who went away is no fault, and there is no one left to tell.
		const { code = '' } = error as NodeJS.ErrnoException;
		if (!GONE.has(code)) throw error;
	}
}

/** The headers that describe the file and let a cache ask whether it still holds. */
function validators(out: OpenFile, type: string, gzip: boolean): OutgoingHttpHeaders {
	const tag = `"${out.stats.size.toString(36)}-${out.stats.mtimeMs.toString(36)}"`;
	return {
		'Content-Type': type,
		'Cache-Control': out.caching,
		'Accept-Ranges': 'bytes',
		...(isCompressible(type) && { Vary: 'Accept-Encoding' }),
		...(out.status === 200 && { ETag: gzip ? `W/${tag}` : tag, 'Last-Modified': out.stats.mtime.toUTCString() }),
	};
}

function compresses(request: IncomingMessage, size: number, type: string): boolean {
	const accepted = request.headers['accept-encoding'] ?? '';
	const wantsGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:\s*,|\s*$))/.test(accepted);
	return wantsGzip && request.headers.range === undefined && size >= COMPRESS_FROM && isCompressible(type);
}

/** Whether what the reader has still holds (RFC 9110, section 13.2.2): tags before dates. */
function isFresh(request: IncomingMessage, headers: OutgoingHttpHeaders): boolean {
	const tags = request.headers['if-none-match'];
	if (tags !== undefined) {
		const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
		return tags.trim() === '*' || tags.split(',').some((tag) => opaque(tag) === opaque(String(headers['ETag'])));
	}
	const since = Date.parse(request.headers['if-modified-since'] ?? '');
	return since >= Date.parse(String(headers['Last-Modified']));
}

/** The range asked for, unless `If-Range` says that it is of another version. */
function requestedRange(request: IncomingMessage, size: number, headers: OutgoingHttpHeaders): ReturnType<typeof parseRange> {
	const version = request.headers['if-range'];
	if (version !== undefined && version !== headers['ETag'] && version !== headers['Last-Modified']) return undefined;
	return parseRange(request.headers.range, size);
}

function end(response: ServerResponse, status: number, headers: OutgoingHttpHeaders): void {
	response.writeHead(status, headers);
	response.end();
}
