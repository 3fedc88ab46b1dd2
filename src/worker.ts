import { loadConfig } from './config/load.js';
import { listen } from './platform/http/server.js';
import { createWorker } from './processes.js';
import { startProcess } from './start.process.js';

await startProcess(async () => {
  const config = loadConfig();
  await listen(await createWorker(config), config, config.workerPort);
});
