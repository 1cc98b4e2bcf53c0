import type { LanguageWords } from './types.ts';

/** Function words. Written without apostrophes, as words are folded. */
const FUNCTION = `
a about above after again against all also am an and any are arent as at
be because been before being below between both but by
came can cannot cant come could couldnt
did didnt do does doesnt doing dont down during
each either else ever every
few for from further
get gets getting go goes going got
had has hasnt have havent having he hello her here hers herself hes hi him himself his how however
i id if ill im in into is isnt it its itself ive
just
lately let like ll
many may maybe me might more most much must my myself
neither no nor not now
of off often oh ok on once one only or other our ours ourselves out over own
perhaps please quite
rather re really recently regards
s same shall she shes should shouldnt since so some soon such
t than thank thanks that thats the their theirs them themselves then there theres these they theyre this those though through thus to too
under until up upon us
ve very
was wasnt way we well were werent what whats when where whether which while who whom whose why will with within without wont would wouldnt
yes yet you your youre yours yourself
`;

/** Words with which readers ask, rather than what they ask about. */
const ASKING = `
advice advise anybody anyone anything ask asking available
became become becomes becoming
concerned
doctor dr
explain
find finding
guidance
happen happens help
including include includes information info
kind know known
learn
mean means
need needs notice noticed noticing
possible possibly
question questions
regarding
sir somebody someone something suggest
tell thing things turned
understand
wanna want wanted wants wonder wondering worried worry
`;

/**
 * Whom a reader asks for: who answers writes of "the patient", and another reader of her husband. Not
 * children, whose illnesses are their own.
 */
const KIN = `
aunt aunts boyfriend boyfriends brother brothers cousin cousins dad dads daddy daughter daughters father fathers friend friends
girlfriend girlfriends grandad grandads granddad grandfather grandfathers grandma grandmas grandmother grandmothers grandpa grandpas
husband husbands mom moms mommy mother mothers mum mums mummy nephew niece parent parents partner partners relative
sister sisters son sons spouse uncle uncles wife wifes
`;

export const words: LanguageWords = {
	stopWords: FUNCTION + ASKING + KIN,
	sides: 'symptom symptoms sign signs treatment treatments treat treated cause causes diagnosis diagnosed prevention prevent cure cures effect effects safe normal early dosage dose',
};
