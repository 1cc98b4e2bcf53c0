import type { ComponentName } from '../../archive/themeParts.ts';

/** What can be built with, and not replaced: the notice of danger has to look and read alike everywhere. */
type Piece = 'Day' | 'SearchBox' | 'SiteLinks' | 'Title' | 'Urgent' | 'Words';

/** Components that a site's own templates may import as `answered/components/NAME.astro`, by their files beside this one. */
export const OFFERED: Readonly<Record<ComponentName | Piece, string>> = {
	Answer: 'entry/Answer.astro',
	Brand: 'frame/Brand.astro',
	Crumbs: 'frame/Crumbs.astro',
	Day: 'entry/Day.astro',
	Disclaimer: 'notices/Disclaimer.astro',
	Doctor: 'entry/Doctor.astro',
	DoctorFacts: 'lists/DoctorFacts.astro',
	EntryHead: 'entry/EntryHead.astro',
	EntryRow: 'lists/EntryRow.astro',
	Footer: 'frame/Footer.astro',
	Header: 'frame/Header.astro',
	Hero: 'home/Hero.astro',
	Intro: 'lists/Intro.astro',
	LanguageSwitch: 'frame/LanguageSwitch.astro',
	MoreInfo: 'entry/MoreInfo.astro',
	Neighbours: 'entry/Neighbours.astro',
	Provenance: 'entry/Provenance.astro',
	Question: 'entry/Question.astro',
	SearchBox: 'search/SearchBox.astro',
	Similar: 'entry/Similar.astro',
	SimilarCard: 'entry/SimilarCard.astro',
	SiteLinks: 'frame/SiteLinks.astro',
	SpecialtyTiles: 'lists/SpecialtyTiles.astro',
	Title: 'Title.astro',
	Urgent: 'notices/Urgent.astro',
	Words: 'Words.astro',
};
