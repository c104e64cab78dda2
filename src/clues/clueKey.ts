import type { Clue } from '../model/clue.ts';
import { codeKey } from './codeKey.ts';
import { productKey } from './productVersions.ts';
import { registryKey } from './registry.ts';
import { serviceKey } from './services.ts';

/** Equal for clues that mean one thing, whatever their notation. Its first word is the clue's type. */
export function clueKey(clue: Clue): string {
  switch (clue.type) {
    case 'event':
      return clue.source === null ? `event ${clue.id}` : `event ${clue.id} ${sourceKey(clue.source)}`;
    case 'code':
      return `code ${codeKey(clue.code)}`;
    case 'file':
      return `file ${clue.name.toLowerCase()}`;
    case 'registry':
      return `registry ${registryKey(clue.path)}`;
    case 'service':
      return `service ${serviceKey(clue.name)}`;
    case 'product':
      return `product ${productKey(clue.name, clue.version)}`;
    case 'article':
      return `article ${clue.id.toLowerCase()}`;
  }
}

/** Viewers and articles write one source in several ways: `MSExchange IMC`, `MSExchangeIMC`; `Srv`, `SRV`. */
export function sourceKey(source: string): string {
  return source
    .toLowerCase()
    .replace(/^microsoft-windows-/, '')
    .replace(/[^\p{L}\p{N}$]/gu, '');
}
