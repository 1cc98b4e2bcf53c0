/** What browsers know of storage, as far as this one does: Safari before 17 tells nothing of the room, and WebKitGTK nothing at all. */
const { storage } = navigator as { storage?: Partial<StorageManager> };

/** How much room there is on the device, and how much of it is used; empty where the browser does not tell. */
export async function storageEstimate(): Promise<StorageEstimate> {
	return (await storage?.estimate?.()) ?? {};
}

/** Whether the browser can be asked to keep what is saved even when room is short, and has not been. */
export async function canBeKept(): Promise<boolean> {
	return storage?.persist !== undefined && (await storage.persisted?.()) === false;
}

/** Asks the browser to keep what is saved. @returns whether it does */
export async function keepForGood(): Promise<boolean> {
	return (await storage?.persist?.()) ?? false;
}
