import type { IncomingMessage, ServerResponse } from "node:http";
import type { ViteDevServer } from "vite";

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A stand-in for Vite's server that remembers what it is given. */
export function fakeServer() {
  const listeners = new Map<string, (argument: string) => void>();
  const sent: unknown[] = [];
  let middleware: Middleware = (_request, _response, next) => next();
  const on = (event: string, listener: (argument: string) => void) => listeners.set(event, listener);
  const server = {
    middlewares: { use: (given: Middleware) => (middleware = given) },
    watcher: { on },
    environments: { client: { hot: { on, send: (payload: unknown) => sent.push(payload) } } },
  } as unknown as ViteDevServer;
  const emit = (event: string, argument = "") => listeners.get(event)?.(argument);
  const get = (url: string) => {
    const reply = { passed: false, type: "", body: "" };
    const response = {
      setHeader: (_name: string, value: string) => (reply.type = value),
      end: (body: unknown) => (reply.body = String(body)),
    };
    const next = () => (reply.passed = true);
    middleware({ url } as IncomingMessage, response as unknown as ServerResponse, next);
    return reply;
  };
  return { server, sent, emit, get };
}
