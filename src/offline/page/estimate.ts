/** How much room there is on the device, and how much of it is used; empty where the browser does not tell, as Safari before 17. */
export async function storageEstimate(): Promise<StorageEstimate> {
	const { storage } = navigator as { storage?: Partial<StorageManager> };
	return (await storage?.estimate?.()) ?? {};
}
