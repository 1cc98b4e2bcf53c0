/** Folder in a renderer's folder of the scripts of copies that are taken along, by their places in these. */
export const PORTABLE = 'portable';
