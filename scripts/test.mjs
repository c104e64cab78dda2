/**
 * `npm test`: everything that must hold, in the order in which a fault is cheapest to find. Sets itself up, stops at the first stage
 * that fails, and prints `N passed, N failed` as its last line. `npm test -- --skip e2e` leaves a stage out while working.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './findBrowser.mjs';
import { installIfNeeded, root } from './install.mjs';

const reports = `${root}.cache/reports`;
const tsc = (project) => ['node_modules/typescript/lib/tsc.js', '-p', project];

const stages = [
  { name: 'types of the core', node: tsc('tsconfig.core.json') },
  { name: 'types of the app', node: tsc('tsconfig.app.json') },
  { name: 'types of the rest', node: tsc('tsconfig.json') },
  { name: 'lint', node: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'], hint: 'npm run format mends most of it.' },
  { name: 'imports', node: ['--import', 'tsx', 'scripts/checkImports.ts'] },
  { name: 'unused', node: ['node_modules/knip/bin/knip.js'] },
  {
    name: 'unit',
    node: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports}/unit.json`,
    ],
    count: () => countUnit(readReport('unit.json')),
    hint: 'One file alone: npx vitest run src/engine/replay.test.ts',
  },
  { name: 'build', node: ['--import', 'tsx', 'src/cli/main.ts', 'build'] },
  {
    name: 'e2e',
    node: ['node_modules/@playwright/test/cli.js', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/e2e.json` },
    count: () => countE2e(readReport('e2e.json')),
    hint: 'One test alone, with a trace to look at: npm run e2e -- -g "part of its name" --trace on',
  },
];

installIfNeeded();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const skipped = process.argv.flatMap((word, at, all) => (all[at - 1] === '--skip' ? [word] : []));
const env = { ...process.env };
const total = { passed: 0, failed: 0, skipped: 0 };
const times = [];

for (const stage of stages.filter(({ name }) => !skipped.includes(name))) {
  if (stage.name === 'e2e') env.WHENCE_CHROMIUM = await getBrowser();
  if (!runStage(stage)) break;
}
printSummary();
process.exitCode = total.failed > 0 ? 1 : 0;

function runStage({ name, node, env: more, count, hint }) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { status } = spawnSync(process.execPath, node, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, ...more },
  });
  const ok = status === 0;
  const counted = count?.() ?? { passed: 0, failed: 0 };
  total.passed += counted.passed || (ok ? 1 : 0);
  total.failed += counted.failed || (ok ? 0 : 1);
  total.skipped += counted.skipped ?? 0;
  times.push(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s`);
  if (!ok) times.push(`       ↳ ${hint ?? 'see above'}${status === null ? ' (ended by a signal)' : ''}`);
  return ok;
}

async function getBrowser() {
  const browser = await findBrowser();
  if (browser !== undefined) return browser;
  console.error('No browser for the end-to-end tests. Install Chrome or Chromium, or name one in WHENCE_CHROMIUM.');
  total.failed++;
  printSummary();
  process.exit(1);
}

function printSummary() {
  console.log(`\n${times.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(`${reports}/${file}`, 'utf8'));
  } catch {
    return undefined;
  }
}

function countUnit(report) {
  return report && { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

function countE2e(report) {
  return (
    report && {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected,
      skipped: report.stats.skipped,
    }
  );
}
