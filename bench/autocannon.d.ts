/** The part of autocannon 9 that the benchmark uses; the package carries no types. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  interface Request {
    path: string;
  }

  interface Client extends EventEmitter {
    setRequests(requests: Request[]): void;
  }

  interface Options {
    url: string;
    connections: number;
    duration: number;
    headers?: Record<string, string>;
    /** Called for each connection before its first request. */
    setupClient?: (client: Client) => void;
  }

  interface Result {
    errors: number;
    timeouts: number;
    non2xx: number;
  }

  /** Ends with the result; `response` is emitted with (client, status, bytes, milliseconds). */
  interface Instance extends EventEmitter {
    then: Promise<Result>['then'];
  }

  export default function autocannon(options: Options): Instance;
}
