import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Log } from '../logging/log.js';
import { PROCESS_TYPE, type ProcessType } from '../process.type.js';
import { Metrics } from './metrics.js';

/** Tells Prometheus what was counted, on a port of its own: what shoppers reach does not lead there. */
@Injectable()
export class MetricsServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    private readonly config: Config,
    private readonly metrics: Metrics,
    private readonly log: Log,
    @Inject(PROCESS_TYPE) private readonly type: ProcessType,
  ) {}

  /** @throws when the port is in use */
  async onApplicationBootstrap(): Promise<void> {
    const port = this.portOf(this.type);
    if (port === null) return;
    this.server = createServer((request, response) => {
      if (request.url !== '/metrics') return void response.writeHead(404).end();
      this.metrics.text().then(
        (text) => response.writeHead(200, { 'Content-Type': this.metrics.contentType }).end(text),
        (error: unknown) => {
          this.log.error('metrics cannot be told', { err: error });
          response.writeHead(500).end();
        },
      );
    });
    this.server.listen(port, this.config.host);
    await once(this.server, 'listening');
    this.log.info('metrics', { port: (this.server.address() as AddressInfo).port });
  }

  onApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private portOf(type: ProcessType): number | null {
    if (type === 'cli') return null;
    return type === 'web' ? this.config.metricsPort : this.config.workerMetricsPort;
  }
}
