import type { HandleRow } from "../schema.js";

const NODE = "https://nodejs.org/api";

/** A module of Node by both of its names. */
const modules = (...names: readonly string[]): string[] => names.flatMap((name) => [name, `node:${name}`]);

interface NodeRow extends Pick<HandleRow, "id" | "label" | "acquire" | "number" | "docs"> {
  readonly from: readonly string[];
  /** The methods that end it. */
  readonly ends: readonly string[];
  readonly lasts?: HandleRow["lasts"];
  readonly needs?: string;
  readonly isPromised?: boolean;
}

/** Something that Node, or a package for it, keeps open until one of its methods is called. */
const node = ({ ends, ...row }: NodeRow): HandleRow => ({
  kind: "connection",
  handle: "result",
  release: ends.map((call) => ({ form: "method", call })),
  lasts: "forever",
  likely: "sibling",
  ...row,
});

/** What keeps the process, a file or a port busy. */
export const nodeResources: readonly HandleRow[] = [
  node({ id: "file-watcher", label: "file watcher", acquire: ["watch"], from: modules("fs"), ends: ["close"], docs: `${NODE}/fs.html#fswatchfilename-options-listener` }),
  node({ id: "chokidar-watcher", label: "file watcher", acquire: ["watch"], from: ["chokidar"], ends: ["close"], docs: "https://github.com/paulmillr/chokidar#methods--events" }),
  node({ id: "parcel-watcher", label: "file watcher", acquire: ["subscribe"], from: ["@parcel/watcher"], ends: ["unsubscribe"], isPromised: true, docs: "https://github.com/parcel-bundler/watcher#subscribe" }),
  node({ id: "file-handle", label: "file handle", acquire: ["open"], from: modules("fs/promises"), ends: ["close"], docs: `${NODE}/fs.html#class-filehandle` }),
  node({ id: "file-handle-of-promises", label: "file handle", acquire: ["promises.open"], from: modules("fs"), ends: ["close"], docs: `${NODE}/fs.html#class-filehandle` }),
  node({ id: "server", label: "server", acquire: ["createServer"], from: modules("http", "https", "net", "tls", "http2"), ends: ["close"], docs: `${NODE}/net.html#serverclosecallback` }),
  node({
    id: "socket", label: "socket", acquire: ["connect", "createConnection", "new Socket"], from: modules("net", "tls"),
    ends: ["destroy", "end", "destroySoon", "resetAndDestroy"], docs: `${NODE}/net.html#socketdestroyerror`,
  }),
  node({ id: "datagram-socket", label: "socket", acquire: ["createSocket"], from: modules("dgram"), ends: ["close"], docs: `${NODE}/dgram.html#socketclosecallback` }),
  node({ id: "http-session", label: "session", acquire: ["connect"], from: modules("http2"), ends: ["close", "destroy"], docs: `${NODE}/http2.html#http2sessionclosecallback` }),
  node({ id: "http-agent", label: "agent", acquire: ["new Agent"], from: modules("http", "https"), needs: "keepAlive", ends: ["destroy"], docs: `${NODE}/http.html#agentdestroy` }),
  node({ id: "readline", label: "readline interface", acquire: ["createInterface"], from: modules("readline", "readline/promises"), lasts: "once", ends: ["close"], docs: `${NODE}/readline.html#rlclose` }),
  node({ id: "worker-thread", label: "`Worker`", acquire: ["new Worker"], from: modules("worker_threads"), ends: ["terminate"], docs: `${NODE}/worker_threads.html#workerterminate` }),
  node({
    id: "child-process", label: "child process", acquire: ["spawn", "fork"], from: modules("child_process"), lasts: "once",
    ends: ["kill", "disconnect"], number: "pid", docs: `${NODE}/child_process.html#subprocesskillsignal`,
  }),
];
