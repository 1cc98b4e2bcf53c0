/** Beginnings of words that some write by themselves, or with a hyphen, and others do not: co-amoxiclav, beta-blocker. */
export const BEGINNINGS: ReadonlySet<string> = new Set(
	`alpha ante anti auto beta bi bio cardio co cross de e endo extra gamma gastro hemi hyper hypo immuno inter intra macro mal meso micro mid mini mono multi neuro non
	ortho over para peri poly post pre pro pseudo psycho radio re retro self semi sub super supra tele trans tri ultra under uni x`.trim().split(/\s+/),
);
