const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Event Viewer';

/** Where the Event Viewer sends people as Windows is delivered. */
export const ORIGINAL_ADDRESS = 'http://go.microsoft.com/fwlink/events.asp';

/** The text of a registry file that points the Event Viewer's online help to `address`. */
export function writeRegistryFile(address: string): string {
  const value = address.replace(/[\r\n]/g, '').replace(/[\\"]/g, '\\$&');
  return ['Windows Registry Editor Version 5.00', '', `[${KEY}]`, `"MicrosoftRedirectionURL"="${value}"`, ''].join('\r\n');
}
