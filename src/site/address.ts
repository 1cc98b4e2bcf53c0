/** Makes the whole address of a site path: origin, base and path. */
export type ToAddress = (path: string) => string;
