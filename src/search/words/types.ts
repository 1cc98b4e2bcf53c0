/** What the software knows of the words of one language, for its search index. Lists are parted by space and line. */
export interface LanguageWords {
	/** Function words, courtesies, words with which one asks, and whom one asks for: a query is searched without them as long as others remain. */
	stopWords: string;
	/** Words by which a question asks for a side of its subject, as search shows that it lacks a word. */
	sides: string;
	/** Groups of words and phrases that mean the same, lay and medical: a group a line, its words parted by commas. The site's own stand before them. */
	synonyms?: string;
}
