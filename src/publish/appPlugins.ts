import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';

/** The Vite plugins that the app needs, in development and in the build. */
export function appPlugins(): PluginOption[] {
  return [react(), tailwindcss()];
}
