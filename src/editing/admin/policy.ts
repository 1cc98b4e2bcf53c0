import type { AdminSettings } from './config.ts';

/** What each host of repositories is asked, and where its editors' pictures come from. */
const HOSTS: Readonly<Record<AdminSettings['host'], { connect: readonly string[]; pictures: readonly string[] }>> = {
	github: { connect: ['https://api.github.com'], pictures: ['https://avatars.githubusercontent.com'] },
	gitlab: { connect: ['https://gitlab.com'], pictures: ['https://gitlab.com', 'https://secure.gravatar.com'] },
};

/**
 * The content security policy of `/admin/`, and of no other page: the editor writes styles as it
 * goes and talks to the host of the repository. No script comes from elsewhere; its own
 * look-ups of icons and colouring do not go out (those of news are taken out of the script).
 */
export function adminPolicy({ host, signIn }: Pick<AdminSettings, 'host' | 'signIn'>): string {
	const { connect, pictures } = HOSTS[host];
	const directives: Readonly<Record<string, readonly string[]>> = {
		'default-src': ["'none'"],
		'script-src': ["'self'"],
		'style-src': ["'self'", "'unsafe-inline'"],
		'img-src': ["'self'", 'data:', 'blob:', ...pictures],
		'font-src': ["'self'", 'data:'],
		'connect-src': ["'self'", 'blob:', 'data:', ...connect, ...(signIn === undefined ? [] : [new URL(signIn).origin])],
		'base-uri': ["'none'"],
		'form-action': ["'self'"],
	};
	return Object.entries(directives).map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ');
}
