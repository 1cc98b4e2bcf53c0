/** What a process needs to run; templates see all else as `import.meta.env`, and must not differ by it. */
const KEPT = ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'NODE_OPTIONS'];

/** The environment in which templates are compiled: Astro works in a process of its own, and what it needs of it stays there. */
export function compileEnvironment(): NodeJS.ProcessEnv {
	return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => KEPT.includes(name))), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
}
