/** A JSON Schema of `schemas/`, as far as the form of an editor is made from it. */
export interface JsonSchema {
	type?: string;
	description?: string;
	default?: unknown;
	enum?: readonly string[];
	format?: string;
	pattern?: string;
	minLength?: number;
	maxLength?: number;
	maxItems?: number;
	items?: JsonSchema;
	properties?: Readonly<Record<string, JsonSchema>>;
	additionalProperties?: boolean | JsonSchema;
	required?: readonly string[];
}

/** The schemas of the files that can be edited in the browser. */
export interface ContentSchemas {
	entry: JsonSchema;
	doctor: JsonSchema;
	specialty: JsonSchema;
	topic: JsonSchema;
	page: JsonSchema;
}
