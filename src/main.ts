import { loadConfig } from './config/load.js';
import { listen } from './platform/http/server.js';
import { createWeb } from './processes.js';
import { startProcess } from './start.process.js';

await startProcess(async () => {
  const config = loadConfig();
  await listen(await createWeb(config), config, config.port);
});
