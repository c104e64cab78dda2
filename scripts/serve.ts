/** `npm run preview`: serves a built site. `tsx scripts/serve.ts [FOLDER] [--base /helpdesk/] [--port 4173] [--host 127.0.0.1]` */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createStaticServer, listen } from './staticServer.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: process.env.PORT ?? '4173' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});
const folder = positionals[0] ?? 'dist';
if (!existsSync(`${folder}/index.html`)) {
  console.error(`There is no site in ${folder}. Build it first: npm run build`);
  process.exit(1);
}

const server = createStaticServer(folder, values.base);
const port = await listen(server, Number(values.port), values.host);
console.log(`\n  Whence is at http://${values.host}:${port}${values.base}\n  Ctrl+C stops it.\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
