/** Places in a renderer's folder of the service worker, and of the one that ends reading offline. */
export const WORKER = 'worker/sw.js';
export const FAREWELL = 'worker/farewell.js';
