/** A hive, then names with backslashes between; names in the middle may hold spaces (`Windows NT`), the last one ends at the first space. */
const REGISTRY_PATH = /\b(?:HKEY_[A-Z_]+|HKLM|HKCU|HKCR|HKU|HKCC)\\(?:[\w.$(){}&:-]+(?: [\w.$(){}&:-]+){0,4}\\)*[\w.$(){}&:-]*/gi;

export interface RegistryMention {
  /** As written. */
  readonly path: string;
  readonly at: number;
}

/** The registry keys that `text` names with their hive, each once (case aside), in order of appearance. */
export function findRegistryPaths(text: string): readonly RegistryMention[] {
  const found = new Map<string, RegistryMention>();
  for (const match of text.matchAll(REGISTRY_PATH)) {
    const path = match[0].replace(/[.:\\]+$/, '');
    const key = registryKey(path);
    if (path.includes('\\') && !found.has(key)) found.set(key, { path, at: match.index });
  }
  return [...found.values()];
}

const HIVES: Readonly<Record<string, string>> = {
  hkey_local_machine: 'hklm',
  hkey_current_user: 'hkcu',
  hkey_classes_root: 'hkcr',
  hkey_users: 'hku',
  hkey_current_config: 'hkcc',
};

/** Equal for one key however it is written: `HKLM\SYSTEM\ControlSet001\Services` is `HKEY_LOCAL_MACHINE\System\CurrentControlSet\Services`. */
export function registryKey(path: string): string {
  const [hive = '', ...names] = path.toLowerCase().replace(/ /g, '').split('\\').filter(Boolean);
  return [HIVES[hive] ?? hive, ...names.map((name) => name.replace(/^controlset\d+$/, 'currentcontrolset'))].join('\\');
}
