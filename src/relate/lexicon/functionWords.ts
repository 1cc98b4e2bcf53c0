/**
 * English words that only bind others: told to nobody as a reason, and worth little in a topic's name.
 * In scores they need no list: they are in so many entries that they weigh next to nothing.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	[
		'a an the this that these those some any no none each every either neither both all most more much many few less least other another such same',
		'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves one ones',
		'who whom whose which what when where why how whether if because since as than so though although while until unless',
		'be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought cannot dont doesnt didnt isnt cant wont im ive',
		'of in on at by for with without from to into onto out over under up down off about above below after before between during through against among around across along near per via within',
		'and or but nor not only also too very just even still yet again already always never ever often sometimes once then there here now',
		'get gets got getting give gives given go goes going gone come comes came take takes took taken make makes made let want wants know need please thanks thank hello hi ok okay dunno dear doctor sir ma',
	].flatMap((line) => line.split(' ')),
);
