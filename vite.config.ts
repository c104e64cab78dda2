import { defineConfig } from 'vite';
import { appPlugins } from './src/publish/appPlugins.ts';
import { contentPlugin } from './src/publish/contentPlugin.ts';

// For `npm run dev` alone: the build configures itself, in src/publish/bundleApp.ts.
export default defineConfig({ plugins: [...appPlugins(), contentPlugin('content/kb')], server: { port: 5173 } });
