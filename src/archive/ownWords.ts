/** A text of `content/messages/<lang>.yml`: a sentence, several, one for each case, or texts by name. */
export type OwnText = string | readonly string[] | { readonly [key: string]: OwnText };

/** What a file of `content/messages/` says, by the names of the site's texts. */
export type OwnWords = Readonly<Record<string, OwnText>>;
