import { createContext } from 'react';
import type { Loader } from './load.ts';

/** The loader of this page load; null where pages are prerendered, for nothing is loaded there. */
export const LoaderContext = createContext<Loader | null>(null);
