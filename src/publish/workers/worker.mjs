/** A thread that does one job (`mapFiles.ts`) for the files that it is sent. Plain JavaScript, for TypeScript can be read only once tsx is registered. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { [workerData.name]: job } = await import(workerData.module);
const { attempt } = await import('./attempt.ts');
parentPort.on('message', (paths) => parentPort.postMessage(paths.map((path) => attempt(job.run, path))));
