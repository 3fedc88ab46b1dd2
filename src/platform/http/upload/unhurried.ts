import type { IncomingMessage } from 'node:http';

/** Connections on which a file is coming, or the rest of one. */
const connections = new WeakSet<object>();

/** A file may take longer than `REQUEST_TIMEOUT_MS`: until it is all there its reader watches that it goes on coming. */
export function beginUpload(request: IncomingMessage): void {
  const { socket } = request;
  connections.add(socket);
  for (const event of ['end', 'close']) request.once(event, () => connections.delete(socket));
}

/** Whether the server's time-out for whole requests is none for this connection. */
export const isUnhurried = (socket: object): boolean => connections.has(socket);
