import { definition } from 'micromark-core-commonmark';
import type { Construct } from 'micromark-util-types';
import { isReachable } from './reachable.ts';

/** Definitions of links (`[guide]: https://…`) whose destination is an address; `[Na]: 140` is text. */
export const addressDefinition: Construct = {
	name: 'addressDefinition',
	tokenize(effects, ok, nok) {
		return definition.tokenize.call(this, effects, (code) => {
			const [, destination] = this.events.findLast(([, { type }]) => type === 'definitionDestination')!;
			if (isReachable(this.sliceSerialize(destination).replace(/^<|>$/g, ''))) return ok(code);
			this.parser.defined.pop();
			return nok(code);
		}, nok);
	},
};
