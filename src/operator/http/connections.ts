import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** The connections of one listener, never more than a bound. */
export interface Connections {
  /** Takes a new one; when there are too many, the one that has waited longest makes room. */
  add(socket: Socket): void;
  /** Notes that something is asked on a connection. */
  ask(incoming: IncomingMessage, outgoing: ServerResponse): void;
  /** Says what was wrong with what came, or that it was late, where an answer can still be read. */
  refuse(error: unknown, socket: Duplex): void;
  /** Closes each as soon as nothing is asked on it. */
  close(): void;
  /** Closes all at once. */
  destroy(): void;
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** What `node:http` answers to these errors, where it answers. */
const STATUS_OF: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "413 Payload Too Large",
};

/**
 * Makes an empty set.
 * @param most beyond this, one is closed for each that comes
 * @param bodyMs for what is left of a body after its answer, in ms: `node:http` counts no longer then
 */
export function createConnections(most: number, bodyMs: number): Connections {
  // In the order since when they wait.
  const exchanges = new Map<Duplex, Exchange | undefined>();
  const bodies = new Map<Duplex, ReturnType<typeof setTimeout>>();
  let isClosing = false;

  const forgetBody = (socket: Duplex) => {
    clearTimeout(bodies.get(socket));
    bodies.delete(socket);
  };
  const drop = (socket: Duplex) => {
    exchanges.delete(socket);
    socket.destroy();
  };
  const waiting = () => exchanges.entries().filter(([, exchange]) => !isAsked(exchange));

  return {
    add(socket) {
      if (exchanges.size >= most) {
        const [longest] = waiting().next().value ?? [];
        if (!longest) return void socket.destroy();
        drop(longest);
      }
      exchanges.set(socket, undefined);
      socket.once("close", () => {
        exchanges.delete(socket);
        forgetBody(socket);
      });
    },
    ask(incoming, outgoing) {
      const { socket } = incoming;
      exchanges.set(socket, { incoming, outgoing });
      if (isClosing) outgoing.shouldKeepAlive = false;
      outgoing.once("finish", () => {
        if (exchanges.get(socket)?.outgoing !== outgoing) return;
        exchanges.delete(socket);
        exchanges.set(socket, undefined);
        if (incoming.complete) return;
        bodies.set(socket, setTimeout(drop, bodyMs, socket));
        incoming.once("end", () => forgetBody(socket));
      });
    },
    refuse(error, socket) {
      if (!socket.writable) return void socket.destroy();
      const status = STATUS_OF[codeOf(error) ?? ""] ?? "400 Bad Request";
      // `node:http` itself closes before this has left.
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`, () => socket.destroy());
    },
    close() {
      isClosing = true;
      for (const [socket] of [...waiting()]) drop(socket);
      for (const exchange of exchanges.values()) exchange!.outgoing.shouldKeepAlive = false;
    },
    destroy() {
      for (const socket of [...exchanges.keys()]) drop(socket);
    },
  };
}

/** Returns the code of a system or protocol error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/** A request counts when it is there to its end: who holds back a piece is owed nothing. */
function isAsked(exchange: Exchange | undefined): boolean {
  return exchange !== undefined && exchange.incoming.complete;
}
