import type { Server } from 'node:http';
import { createServer, type Server as SocketServer } from 'node:net';

/**
 * Listens on this computer alone, at both of its own addresses: “localhost” means one to some programs, the other to others.
 * @param host opens the server: an address of this computer, or an empty word for all of them
 * @param port 0 for any that is free
 */
export async function listen(server: Server, port: number, host?: string): Promise<void> {
  if (host !== undefined) return listening(server, port, host || undefined);
  await listening(server, port, '127.0.0.1');
  const address = server.address();
  const chosen = typeof address === 'object' && address ? address.port : port;
  // What comes in here is answered there.
  const second = createServer({ noDelay: true }, (socket) => void server.emit('connection', socket));
  try {
    await listening(second, chosen, '::1');
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    // A computer without it has one address of its own.
    if (!isTaken) return;
    await new Promise((resolve) => server.close(resolve));
    if (port !== 0) throw error;
    return listen(server, 0);
  }
  const close = server.close.bind(server);
  server.close = (...words) => {
    second.close();
    return close(...words);
  };
}

const listening = (server: SocketServer, port: number, host: string | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
