/** A deploy that was not begun, since it could not be right: nothing was changed. */
export class DeployRefused extends Error {
	override name = 'DeployRefused';
}

/** A deploy that was begun and could not be finished: the next one goes on from where it stopped. */
export class DeployFailed extends Error {
	override name = 'DeployFailed';
}
