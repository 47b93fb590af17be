// Runs tasks of the workspace: node scripts/turbo.js build typecheck
import { bootstrap } from './bootstrap.js';
import { turbo } from './workspace.js';

await bootstrap();
process.exit(await turbo([...process.argv.slice(2), '--continue=dependencies-successful']));
