import { autolink } from 'micromark-core-commonmark';
import type {} from 'micromark-extension-gfm-autolink-literal';
import type { Construct, Event, State, Token, TokenizeContext } from 'micromark-util-types';
import { addressAt, isBeforeHost, LONGEST } from './address.ts';
import { characterOf } from './place.ts';

/** Addresses that stand in a text as they are: `https://…` and `www.…`. */
export const bareAddress: Construct = {
	name: 'bareAddress',
	previous: (code) => !/[a-z]/i.test(characterOf(code)),
	tokenize(effects, ok, nok) {
		const address = isInBrackets(this.events) ? '' : addressHere(this);
		const isWeb = /^h/i.test(address);
		if (address === '' || !(isWeb || isBeforeHost(characterOf(this.previous)))) return nok;
		let left = address.length;
		const step: State = (code) => {
			if (left-- > 0) {
				effects.consume(code);
				return step;
			}
			effects.exit(isWeb ? 'literalAutolinkHttp' : 'literalAutolinkWww');
			effects.exit('literalAutolink');
			return ok(code);
		};
		return (code) => {
			effects.enter('literalAutolink');
			effects.enter(isWeb ? 'literalAutolinkHttp' : 'literalAutolinkWww');
			return step(code);
		};
	},
};

/** Addresses between angle brackets (`<https://…>`) of the kinds that lead somewhere; `<pH:7.35>` is text. */
export const bracketAddress: Construct = {
	name: 'bracketAddress',
	tokenize(effects, ok, nok) {
		return autolink.tokenize.call(this, effects, (code) => {
			const [, token] = this.events.at(-1)!;
			return /^<(?:(?:mailto|tel):|[a-z][a-z0-9+.-]*:\/\/|[^:]*@)/i.test(this.sliceSerialize(token)) ? ok(code) : nok(code);
		}, nok);
	},
};

/** The address that begins where a tokenizer stands. A line is a piece of its own. */
function addressHere(context: TokenizeContext): string {
	const start = context.now();
	const ahead = (length: number): string => context.sliceSerialize({ start, end: { ...start, _bufferIndex: start._bufferIndex + length } });
	return /^(?:http|www\.)/i.test(ahead(4)) ? addressAt(ahead(LONGEST)) : '';
}

/** Tokens that no open bracket stands before. */
const clear = new WeakSet<Token>();

/** Whether a bracket is open that may yet begin a link: what stands in it is looked at when the tree is settled. */
function isInBrackets(events: readonly Event[]): boolean {
	for (let at = events.length - 1; at >= 0; at--) {
		const [, token] = events[at]!;
		if (clear.has(token)) break;
		if ((token.type === 'labelLink' || token.type === 'labelImage') && token._balanced !== true) return true;
	}
	if (events.length > 0) clear.add(events.at(-1)![1]);
	return false;
}
