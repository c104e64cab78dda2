import { FORMAT } from '../../model/published.ts';
import { LoadError } from './loadError.ts';

/** `value` as a file with a format number that this app reads. Throws `LoadError`: `newer` for a later one, else `broken`. */
export function checkFormat<T extends { readonly format: number }>(value: unknown, file: string): T {
  const { format } = checkObject<{ readonly format?: unknown }>(value, file);
  if (typeof format === 'number' && format > FORMAT) throw new LoadError('newer', file);
  if (format !== FORMAT) throw new LoadError('broken', file);
  return value as T;
}

/** `value` as an object. Throws `LoadError`: `broken`. */
export function checkObject<T extends object>(value: unknown, file: string): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LoadError('broken', file);
  return value as T;
}

/** `value` as an array. Throws `LoadError`: `broken`. */
export function checkArray<T extends readonly unknown[]>(value: unknown, file: string): T {
  if (!Array.isArray(value)) throw new LoadError('broken', file);
  return value as unknown as T;
}
