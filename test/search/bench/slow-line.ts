import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** Bytes that were sent to the browser at a time, in milliseconds of the epoch. */
export interface Sent {
  at: number;
  bytes: number;
}

export interface SlowLine {
  address: string;
  sent: Sent[];
  close: () => void;
}

export interface LineOptions {
  /** The server behind it, such as `http://127.0.0.1:4321`. */
  origin: string;
  /** Milliseconds from a request to the first byte of its answer. */
  latency: number;
  /** What all answers share, in bits a second. */
  bandwidth: number;
}

const CHUNK = 16 * 1024;

/**
 * A line with latency and bandwidth in front of a server, for all requests of a browser. The browser's own simulation
 * leaves out those of workers, from which Pagefind loads its index.
 */
export async function slowLine({ origin, latency, bandwidth }: LineOptions): Promise<SlowLine> {
  const sent: Sent[] = [];
  let free = 0;
  const turn = async (bytes: number) => {
    const now = performance.now();
    free = Math.max(free, now) + (bytes * 8000) / bandwidth;
    await pause(free - now);
    sent.push({ at: Date.now(), bytes });
  };
  const server = createServer((asked, answer) => {
    const arrives = pause(latency);
    const behind = request(
      origin + asked.url,
      { method: asked.method, headers: asked.headers },
      async (reply) => {
        const parts: Buffer[] = [];
        for await (const part of reply) parts.push(part);
        const body = Buffer.concat(parts);
        const head = reply.rawHeaders.join(": ").length;
        await arrives;
        await turn(head);
        answer.writeHead(reply.statusCode ?? 500, reply.headers);
        for (let at = 0; at < body.length; at += CHUNK) {
          const chunk = body.subarray(at, at + CHUNK);
          await turn(chunk.length);
          answer.write(chunk);
        }
        answer.end();
      },
    );
    behind.on("error", () => answer.destroy());
    behind.end();
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  return { address: addressOf(server), sent, close: () => server.close().closeAllConnections() };
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
