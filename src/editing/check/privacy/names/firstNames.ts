/** First names that are common in many countries. */
export const FIRST_NAMES = new Set(
	`adam ahmed albert alex alice amanda amy andrea andrew angela anna anne anthony barbara ben benjamin betty brian carl carlos carol caroline catherine
	charles chris christian christine christopher claire daniel david deborah dennis diana diane donald donna dorothy edward elena elizabeth emily emma
	eric eva fatima francis frank gary george grace hannah hans harry heather helen henry ian isabel jack jacob james jan jane janet jason jennifer jessica
	joan john jonathan jose joseph joshua juan julia julie karen karl katherine kathleen kenneth kevin kim laura lauren linda lisa louis lucy luis maria
	marie mark martha martin mary matthew megan melissa michael michelle mohamed mohammed muhammad nancy natalie nicholas nicole olivia pamela patricia
	patrick paul peter philip rachel ralph raymond rebecca richard robert roger ronald rose roy ruth ryan samantha samuel sandra sara sarah scott sean
	sharon simon sophia sophie stephanie stephen steven susan teresa theresa thomas timothy tom victoria victor vincent virginia walter wendy william yusuf`.split(/\s+/),
);
