import { getCertificate } from '@vitejs/plugin-basic-ssl';
import { createHash, X509Certificate } from 'node:crypto';

/** A certificate for this machine, with its key. */
export interface Certificate {
	/** Key and certificate, in PEM. */
	pem: string;
	/** Makes Chromium take this key, and no other, for good; files that come with it are cached as any are. */
	flag: string;
}

/** Makes a certificate. @param folder what may be written to */
export async function makeCertificate(folder: string): Promise<Certificate> {
	const pem = await getCertificate(folder, 'eval-reader', ['localhost']);
	const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
	return { pem, flag: `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}` };
}
