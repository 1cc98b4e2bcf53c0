/**
 * Words that are written as one, with a hyphen, or as two, without another meaning. Those of one archive
 * are found in it where it writes them with a hyphen and as one; these are for all, each with its hyphen.
 */
export const COMPOUNDS: readonly string[] = `
after-care air-way ante-natal anti-biotic anti-biotics anti-depressant anti-depressants anti-viral back-ache bed-sore bed-sores bed-time bed-wetting
birth-mark birth-weight blood-stream body-weight break-down break-through breast-fed breast-feed breast-feeding by-pass
check-up check-ups child-birth child-care clot-buster clubbed-foot cyto-megalovirus day-care day-time drop-foot dry-eye
ear-ache ear-drops ear-wax e-mail e-mails eye-brow eye-drops eye-lid eye-lids eye-sight finger-nail finger-nails finger-tip flare-up flare-ups
follow-up follow-ups food-borne foot-drop frost-bite gall-bladder gall-stone gall-stones gluten-free hair-loss hand-washing hay-fever
hb-a1c head-ache head-aches health-care heart-beat heart-burn hip-bone home-care in-patient in-patients jaw-bone jet-lag knee-cap
life-long life-span life-style life-threatening light-headed light-headedness long-term micro-organism micro-organisms multi-vitamin multi-vitamins
neuro-muscular new-born new-borns night-mare night-mares night-time non-smoker nose-bleed nose-bleeds on-going on-set out-patient out-patients over-active over-dose
over-weight pace-maker pain-killer pain-killers pap-smear post-natal post-operative post-partum pre-cancerous pre-diabetes pre-eclampsia pre-mature pre-menstrual pre-natal psycho-therapy
radio-therapy run-down run-off self-care self-harm short-term side-effect side-effects skin-care sleep-walking sore-throat sperm-count stomach-ache sun-burn sun-screen
tail-bone tattoo-removal test-tube thermo-meter thread-worm time-line tooth-ache tooth-brush tooth-paste trade-name ultra-sound under-active under-weight
up-take vaso-vagal weight-loss well-being wheel-chair whip-lash wide-spread with-drawal work-out work-up world-wide x-ray x-rays
`.trim().split(/\s+/);
