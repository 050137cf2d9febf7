import rule from "../../../rules/no-unreleased-connection.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-connection", rule, {
  valid: [
    {
      name: "lines of a stream, which end with it",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { createInterface } from "node:readline";
export class Search {
  find(child, take) {
    return new Promise((resolve) => {
      const lines = createInterface({ input: child.stdout });
      lines.on("line", (line) => take(line));
      lines.on("close", resolve);
    });
  }
}`,
    },
    {
      name: "a client that a pool hands to a callback",
      code: `
export class Store {
  load(pool) {
    pool.connect((error, client, done) => client.query("a", () => done()));
    pool.getConnection(this.use);
  }
  use = (error, client) => client.release();
}`,
    },
    {
      name: "a client that a promise hands to its callback, which releases it",
      code: `
export class Store {
  load(pool) {
    pool.connect().then((client) => {
      client.query("a");
      client.release();
    });
  }
}`,
    },
    {
      name: "a lock that a promise hands to its callback, and the end releases",
      code: `
export class Player {
  start() {
    navigator.wakeLock.request("screen").then((lock) => (this.lock = lock)).catch(() => this.fail()).finally(() => this.draw());
  }
  stop() {
    navigator.wakeLock.request("screen").then(this.keep);
  }
  keep = (lock) => {
    this.lock = lock;
  };
  fail() {}
  draw() {}
  destroy() {
    this.lock?.release();
  }
}`,
    },
    {
      name: "what a promise hands to a function that the file does not show, and what its callback gives on",
      code: `
export class Player {
  start(keep) {
    navigator.wakeLock.request("screen").then(keep);
    return navigator.wakeLock.request("screen").then((lock) => lock);
  }
}`,
    },
    {
      name: "a stream whose tracks the end stops",
      code: `
export class Camera {
  async start() {
    this.stream = await navigator.mediaDevices.getUserMedia({ video: true });
    this.video.srcObject = this.stream;
  }
  destroy() {
    this.stream.getTracks().forEach((track) => track.stop());
  }
}`,
    },
    {
      name: "a stream that an element is lent, from which the cleanup takes it",
      code: `
function Camera({ video }) {
  useEffect(() => {
    navigator.mediaDevices.getUserMedia({ video: true }).then((stream) => {
      video.current.srcObject = stream;
    });
    return () => {
      for (const track of video.current.srcObject.getVideoTracks()) track.stop();
    };
  }, [video]);
}`,
    },
    {
      name: "a stream that something else takes over",
      code: `
export class Recorder {
  async start() {
    this.recorder = new MediaRecorder(await navigator.mediaDevices.getDisplayMedia());
  }
}`,
    },
    {
      name: "WebSocket: the end closes the field",
      code: `
class Session {
  constructor() {
    this.source = new WebSocket("wss://example.com");
  }
  destroy() {
    this.source.close();
  }
}`,
    },
    {
      name: "EventSource: the end closes the field",
      code: `
class Session {
  constructor() {
    this.source = new EventSource("/events");
  }
  destroy() {
    this.source.close();
  }
}`,
    },
    {
      name: "Worker: the end closes the field",
      code: `
class Session {
  constructor() {
    this.source = new Worker("/worker.js");
  }
  destroy() {
    this.source.terminate();
  }
}`,
    },
    {
      name: "BroadcastChannel: the end closes the field",
      code: `
class Session {
  constructor() {
    this.source = new BroadcastChannel("news");
  }
  destroy() {
    this.source.close();
  }
}`,
    },
    {
      name: "AudioContext: the end closes the field",
      code: `
class Session {
  constructor() {
    this.source = new AudioContext();
  }
  destroy() {
    this.source.close();
  }
}`,
    },
    {
      name: "RTCPeerConnection: the end closes the field",
      code: `
class Session {
  constructor() {
    this.source = new RTCPeerConnection();
  }
  destroy() {
    this.source.close();
  }
}`,
    },
    {
      name: "WebTransport: the end closes the field",
      code: `
class Session {
  constructor() {
    this.source = new WebTransport("https://example.com");
  }
  destroy() {
    this.source.close();
  }
}`,
    },
    {
      name: "a socket that terminate() ends",
      code: `
import WebSocket from "ws";
class Session {
  constructor() {
    this.socket = new WebSocket("wss://example.com");
  }
  destroy() {
    this.socket.terminate();
  }
}`,
    },
    {
      name: "returned",
      code: `
export const connect = (url) => new WebSocket(url);`,
    },
    {
      name: "returned through a variable that is listened to",
      code: `
export function connect(url, onMessage) {
  const socket = new WebSocket(url);
  socket.onmessage = onMessage;
  return socket;
}`,
    },
    {
      name: "handed over in a promise",
      code: `
export const connect = (url) =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.onopen = () => resolve(socket);
    socket.onerror = reject;
  });`,
    },
    {
      name: "handed to something else",
      code: `
import { Client } from "./client.js";
export class Session {
  constructor(url) {
    this.client = new Client(new WebSocket(url));
  }
}`,
    },
    {
      name: "at the top of the file",
      code: `
const socket = new WebSocket("wss://example.com");
socket.onmessage = ({ data }) => document.body.append(data);`,
    },
    {
      name: "an effect that returns the cleanup",
      code: `
import { useEffect } from "react";
export function useNews(onNews) {
  useEffect(() => {
    const socket = new WebSocket("wss://example.com");
    socket.onmessage = onNews;
    return () => socket.close();
  }, [onNews]);
}`,
    },
    {
      name: "a composable that closes when its scope ends",
      code: `
import { onScopeDispose } from "vue";
export function useNews(onNews) {
  const source = new EventSource("/news");
  source.onmessage = onNews;
  onScopeDispose(() => source.close());
}`,
    },
    {
      name: "a factory that returns the end",
      code: `
export function listen(onNews) {
  const channel = new BroadcastChannel("news");
  channel.onmessage = onNews;
  return { destroy: () => channel.close() };
}`,
    },
    {
      name: "a worker that ends itself when it has answered",
      code: `
export function compute(input, done) {
  const worker = new Worker("/compute.js");
  worker.onmessage = ({ data }) => {
    worker.terminate();
    done(data);
  };
  worker.postMessage(input);
}`,
    },
    {
      name: "a handler that closes its own target",
      code: `
export function once(url, done) {
  const source = new EventSource(url);
  source.onmessage = (event) => {
    event.target.close();
    source.close();
    done(event);
  };
}`,
    },
    {
      name: "closed by a method that the end calls",
      code: `
class Session {
  connect() {
    this.socket = new WebSocket("wss://example.com");
    this.socket.onclose = () => this.connect();
  }
  disconnect() {
    this.socket?.close();
    this.socket = null;
  }
  destroy() {
    this.disconnect();
  }
}`,
    },
    {
      name: "closed by any method where the class has no strong end",
      code: `
class Session {
  connect() {
    this.socket = new WebSocket("wss://example.com");
  }
  close() {
    this.socket.close();
  }
}`,
    },
    {
      name: "a pool that the end goes through",
      code: `
class Pool {
  workers = [];
  grow() {
    this.workers.push(new Worker("/worker.js"));
  }
  destroy() {
    for (const worker of this.workers) worker.terminate();
  }
}`,
    },
    {
      name: "a pool that a map fills",
      code: `
class Pool {
  constructor(size) {
    this.workers = Array.from({ length: size }, () => new Worker("/worker.js"));
  }
  destroy() {
    this.workers.forEach((worker) => worker.terminate());
  }
}`,
    },
    {
      name: "closed in finally",
      code: `
export async function decode(buffer) {
  const context = new AudioContext();
  try {
    return await context.decodeAudioData(buffer);
  } finally {
    await context.close();
  }
}`,
    },
    {
      name: "a class of the file with such a name",
      code: `
class Worker {
  terminate() {}
}
export class Pool {
  constructor() {
    this.worker = new Worker();
  }
}`,
    },
    {
      name: "an import with such a name",
      code: `
import { Worker } from "bullmq";
export class Pool {
  constructor(queue) {
    this.worker = new Worker(queue);
  }
}`,
    },
    {
      name: "an offline context, which ends when it has rendered",
      code: `
export class Renderer {
  constructor() {
    this.context = new OfflineAudioContext(2, 1, 44100);
  }
}`,
    },
    {
      name: "a service of the whole application",
      code: `
import { Injectable } from "@angular/core";
@Injectable({ providedIn: "root" })
export class NewsService {
  socket = new WebSocket("wss://example.com");
}`,
    },
    {
      name: "a file watcher that a promise gives, and the end stops",
      code: `
import { subscribe } from "@parcel/watcher";
export class Levels {
  async watch(dir) {
    this.subscription = await subscribe(dir, () => this.read());
  }
  read() {}
  dispose() {
    void this.subscription?.unsubscribe();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a file watcher that a promise gives and nobody keeps",
      code: `
import { subscribe } from "@parcel/watcher";
export class Levels {
  async watch(dir) {
    await subscribe(dir, () => this.read());
  }
  read() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "file watcher",
            held: "itself",
            remedy: "Keep what the call returns, and end it with `connection.unsubscribe()` in a method that ends the instance, such as `destroy()`.",
          },
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 44,
        },
      ],
    },
    {
      name: "a promise of a stream that is dropped, of which no constant may be made",
      code: `
function Camera() {
  useEffect(() => {
    navigator.mediaDevices.getUserMedia({ video: true });
  }, []);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`MediaStream`", held: "itself", remedy: "Keep what the call returns, and end it with `connection.getTracks().forEach((part) => part.stop())` in the function that the effect returns." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: "a promise of a lock that is kept as it is",
      code: `
export class Player {
  start() {
    this.lock = navigator.wakeLock.request("screen");
  }
  destroy() {
    this.chart.destroy();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "wake lock", held: "itself", remedy: "Call `this.lock.release()` in `destroy()`." },
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 53,
        },
      ],
    },
    {
      name: "a client that a promise hands to its callback, which forgets it",
      code: `
export class Store {
  load(pool) {
    pool.connect().then((client) => client.query("a"));
  }
  close() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "client of the pool", held: "itself", remedy: "Keep what the call returns, and end it with `connection.release()` in a method that ends the instance, such as `close()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 19,
        },
      ],
    },
    {
      name: "a stream that a component keeps and never stops",
      code: `
export class Camera {
  async ngOnInit() {
    this.stream = await navigator.mediaDevices.getUserMedia({ video: true });
  }
  ngOnDestroy() {
    this.chart.destroy();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`MediaStream`", held: "itself", remedy: "Call `this.stream.getTracks().forEach((part) => part.stop())` in `ngOnDestroy()`." },
          line: 4,
          column: 25,
          endLine: 4,
          endColumn: 77,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.stream?.getTracks().forEach((part) => part.stop())", teardown: "`ngOnDestroy()`" }, output: `
export class Camera {
  async ngOnInit() {
    this.stream = await navigator.mediaDevices.getUserMedia({ video: true });
  }
  ngOnDestroy() {
    this.stream?.getTracks().forEach((part) => part.stop());
    this.chart.destroy();
  }
}` },
          ],
        },
      ],
    },
    {
      name: "a stream that is only lent to an element, by the callback of a promise",
      code: `
export class Camera {
  start() {
    navigator.mediaDevices.getDisplayMedia().then((stream) => {
      this.video.srcObject = stream;
    });
  }
  destroy() {
    this.chart.destroy();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`MediaStream`", held: "itself", remedy: "Keep what the call returns, and end it with `connection.getTracks().forEach((part) => part.stop())` in `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 45,
        },
      ],
    },
    {
      name: "a connection that a pool promises",
      code: `
export class Store {
  async load(pool) {
    this.connection = await pool.getConnection();
  }
  destroy() {
    this.chart.destroy();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "client of the pool", held: "itself", remedy: "Call `this.connection.release()` in `destroy()`." },
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 49,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.connection?.release()", teardown: "`destroy()`" }, output: `
export class Store {
  async load(pool) {
    this.connection = await pool.getConnection();
  }
  destroy() {
    this.connection?.release();
    this.chart.destroy();
  }
}` },
          ],
        },
      ],
    },
    {
      name: "WebSocket: the end forgets the field",
      code: `
class Session {
  constructor() {
    this.source = new WebSocket("wss://example.com");
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`WebSocket`",
            held: "itself",
            remedy: "Call `this.source.close()` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.source.close()", teardown: "`destroy()`" },
              output: `
class Session {
  constructor() {
    this.source = new WebSocket("wss://example.com");
  }
  destroy() {
    this.source.close();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "EventSource: the end forgets the field",
      code: `
class Session {
  constructor() {
    this.source = new EventSource("/events");
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`EventSource`",
            held: "itself",
            remedy: "Call `this.source.close()` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 45,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.source.close()", teardown: "`destroy()`" },
              output: `
class Session {
  constructor() {
    this.source = new EventSource("/events");
  }
  destroy() {
    this.source.close();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "Worker: the end forgets the field",
      code: `
class Session {
  constructor() {
    this.source = new Worker("/worker.js");
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`Worker`",
            held: "itself",
            remedy: "Call `this.source.terminate()` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 43,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.source.terminate()", teardown: "`destroy()`" },
              output: `
class Session {
  constructor() {
    this.source = new Worker("/worker.js");
  }
  destroy() {
    this.source.terminate();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "BroadcastChannel: the end forgets the field",
      code: `
class Session {
  constructor() {
    this.source = new BroadcastChannel("news");
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`BroadcastChannel`",
            held: "itself",
            remedy: "Call `this.source.close()` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 47,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.source.close()", teardown: "`destroy()`" },
              output: `
class Session {
  constructor() {
    this.source = new BroadcastChannel("news");
  }
  destroy() {
    this.source.close();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "AudioContext: the end forgets the field",
      code: `
class Session {
  constructor() {
    this.source = new AudioContext();
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`AudioContext`",
            held: "itself",
            remedy: "Call `this.source.close()` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 37,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.source.close()", teardown: "`destroy()`" },
              output: `
class Session {
  constructor() {
    this.source = new AudioContext();
  }
  destroy() {
    this.source.close();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "RTCPeerConnection: the end forgets the field",
      code: `
class Session {
  constructor() {
    this.source = new RTCPeerConnection();
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`RTCPeerConnection`",
            held: "itself",
            remedy: "Call `this.source.close()` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 42,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.source.close()", teardown: "`destroy()`" },
              output: `
class Session {
  constructor() {
    this.source = new RTCPeerConnection();
  }
  destroy() {
    this.source.close();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "WebTransport: the end forgets the field",
      code: `
class Session {
  constructor() {
    this.source = new WebTransport("https://example.com");
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`WebTransport`",
            held: "itself",
            remedy: "Call `this.source.close()` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 58,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.source.close()", teardown: "`destroy()`" },
              output: `
class Session {
  constructor() {
    this.source = new WebTransport("https://example.com");
  }
  destroy() {
    this.source.close();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the end closes others and forgets one",
      code: `
class Session {
  constructor() {
    this.news = new BroadcastChannel("news");
    this.mail = new BroadcastChannel("mail");
  }
  destroy() {
    this.news.close();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`BroadcastChannel`",
            held: "itself",
            remedy: "Call `this.mail.close()` in `destroy()`.",
          },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 45,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.mail.close()", teardown: "`destroy()`" },
              output: `
class Session {
  constructor() {
    this.news = new BroadcastChannel("news");
    this.mail = new BroadcastChannel("mail");
  }
  destroy() {
    this.mail.close();
    this.news.close();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the end only takes the listener off",
      code: `
class Session {
  constructor() {
    this.channel = new BroadcastChannel("news");
    this.channel.onmessage = () => this.update();
  }
  update() {}
  destroy() {
    this.channel.onmessage = null;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`BroadcastChannel`",
            held: "itself",
            remedy: "Call `this.channel.close()` in `destroy()`.",
          },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.channel.close()", teardown: "`destroy()`" },
              output: `
class Session {
  constructor() {
    this.channel = new BroadcastChannel("news");
    this.channel.onmessage = () => this.update();
  }
  update() {}
  destroy() {
    this.channel.close();
    this.channel.onmessage = null;
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a field that a method sets may be empty at the end",
      code: `
class Session {
  connect() {
    this.socket = new WebSocket("wss://example.com");
  }
  destroy() {
    this.socket = null;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`WebSocket`",
            held: "itself",
            remedy: "Call `this.socket.close()` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.socket?.close()", teardown: "`destroy()`" },
              output: `
class Session {
  connect() {
    this.socket = new WebSocket("wss://example.com");
  }
  destroy() {
    this.socket?.close();
    this.socket = null;
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "closed by a method that the end does not call",
      code: `
class Session {
  connect() {
    this.socket = new WebSocket("wss://example.com");
  }
  pause() {
    this.socket.close();
  }
  destroy() {
    this.connect = null;
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            label: "`WebSocket`",
            held: "itself",
            end: "`destroy()` runs",
            remedy: "Call `this.socket.close()` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.socket?.close()", teardown: "`destroy()`" },
              output: `
class Session {
  connect() {
    this.socket = new WebSocket("wss://example.com");
  }
  pause() {
    this.socket.close();
  }
  destroy() {
    this.socket?.close();
    this.connect = null;
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a variable of a method",
      code: `
class Session {
  connect() {
    const socket = new WebSocket("wss://example.com");
    socket.onmessage = () => this.update();
  }
  update() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`WebSocket`",
            held: "itself",
            remedy: "Call `socket.close()` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 54,
        },
      ],
    },
    {
      name: "an effect that keeps it in a constant",
      code: `
import { useEffect } from "react";
export function useNews(onNews) {
  useEffect(() => {
    const source = new EventSource("/news");
    source.onmessage = onNews;
  }, [onNews]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`EventSource`",
            held: "itself",
            remedy: "Call `source.close()` in the function that the effect returns.",
          },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 44,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: "source.close()", teardown: "" },
              output: `
import { useEffect } from "react";
export function useNews(onNews) {
  useEffect(() => {
    const source = new EventSource("/news");
    source.onmessage = onNews;
    return () => {
      source.close();
    };
  }, [onNews]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect that keeps it in a ref",
      code: `
import { useEffect, useRef } from "react";
export function useNews(onNews) {
  const socket = useRef(null);
  useEffect(() => {
    socket.current = new WebSocket("wss://example.com");
    socket.current.onmessage = onNews;
  }, [onNews]);
  return socket;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`WebSocket`",
            held: "itself",
            remedy: "Call `socket.current.close()` in the function that the effect returns.",
          },
          line: 6,
          column: 22,
          endLine: 6,
          endColumn: 56,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: "socket.current?.close()", teardown: "" },
              output: `
import { useEffect, useRef } from "react";
export function useNews(onNews) {
  const socket = useRef(null);
  useEffect(() => {
    socket.current = new WebSocket("wss://example.com");
    socket.current.onmessage = onNews;
    return () => {
      socket.current?.close();
    };
  }, [onNews]);
  return socket;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect that drops it",
      code: `
import { useEffect } from "react";
export function useHeartbeat() {
  useEffect(() => {
    new Worker("/heartbeat.js");
  }, []);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`Worker`",
            held: "itself",
            remedy: "Keep what the call returns, and end it with `connection.terminate()` in the function that the effect returns.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 32,
          suggestions: [
            {
              messageId: "keepAndReturn",
              data: { name: "connection", call: "connection.terminate()", teardown: "" },
              output: `
import { useEffect } from "react";
export function useHeartbeat() {
  useEffect(() => {
    const connection = new Worker("/heartbeat.js");
    return () => {
      connection.terminate();
    };
  }, []);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a class with an end that drops it",
      code: `
class Heart {
  constructor() {
    new Worker("/heartbeat.js");
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`Worker`",
            held: "itself",
            remedy: "Keep what the call returns, and end it with `connection.terminate()` in `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 32,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: { name: "this.worker", call: "this.worker.terminate()", teardown: "`destroy()`" },
              output: `
class Heart {
  private worker: Worker;
  constructor() {
    this.worker = new Worker("/heartbeat.js");
  }
  destroy() {
    this.worker.terminate();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a composable that never closes",
      code: `
import { ref } from "vue";
export function useNews() {
  const news = ref("");
  const source = new EventSource("/news");
  source.onmessage = ({ data }) => (news.value = data);
  return news;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`EventSource`",
            held: "itself",
            remedy: "Call `source.close()` in the cleanup of an effect.",
          },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 42,
        },
      ],
    },
    {
      name: "a factory whose end forgets it",
      code: `
export function listen(onNews) {
  const channel = new BroadcastChannel("news");
  channel.onmessage = onNews;
  return {
    destroy() {
      onNews(null);
    },
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`BroadcastChannel`",
            held: "itself",
            remedy: "Call `channel.close()` in `destroy()`.",
          },
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 47,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "channel.close()", teardown: "`destroy()`" },
              output: `
export function listen(onNews) {
  const channel = new BroadcastChannel("news");
  channel.onmessage = onNews;
  return {
    destroy() {
      channel.close();
      onNews(null);
    },
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a plain function",
      code: `
export function listen(onNews) {
  const channel = new BroadcastChannel("news");
  channel.onmessage = onNews;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`BroadcastChannel`",
            held: "itself",
            remedy: "Call `channel.close()` when it is no longer needed.",
          },
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 47,
        },
      ],
    },
    {
      name: "a pool that nothing reads",
      code: `
class Pool {
  workers = [];
  grow() {
    this.workers.push(new Worker("/worker.js"));
  }
  destroy() {
    this.workers = [];
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            label: "`Worker`",
            held: "itself",
            store: "this.workers",
            place: "in `destroy()`",
          },
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 47,
        },
      ],
    },
    {
      name: "skipped when what is awaited rejects",
      code: `
export async function decode(buffer) {
  const context = new AudioContext();
  const audio = await context.decodeAudioData(buffer);
  await context.close();
  return audio;
}`,
      errors: [
        {
          messageId: "notOnAllPaths",
          data: {
            label: "`AudioContext`",
            held: "itself",
            exit: "rejects",
          },
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 37,
        },
      ],
    },
    {
      name: "window.WebSocket",
      code: `
class Session {
  constructor() {
    this.socket = new window.WebSocket("wss://example.com");
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`WebSocket`",
            held: "itself",
            remedy: "Call `this.socket.close()` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 60,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.socket.close()", teardown: "`destroy()`" },
              output: `
class Session {
  constructor() {
    this.socket = new window.WebSocket("wss://example.com");
  }
  destroy() {
    this.socket.close();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a worker of Node",
      code: `
import { Worker } from "node:worker_threads";
export class Pool {
  constructor() {
    this.worker = new Worker("./worker.js");
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`Worker`",
            held: "itself",
            remedy: "Call `this.worker.terminate()` in `destroy()`.",
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 44,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.worker.terminate()", teardown: "`destroy()`" },
              output: `
import { Worker } from "node:worker_threads";
export class Pool {
  constructor() {
    this.worker = new Worker("./worker.js");
  }
  destroy() {
    this.worker.terminate();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a socket of the ws package",
      code: `
import WebSocket from "ws";
export class Session {
  constructor() {
    this.socket = new WebSocket("wss://example.com");
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`WebSocket`",
            held: "itself",
            remedy: "Call `this.socket.close()` in `destroy()`.",
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.socket.close()", teardown: "`destroy()`" },
              output: `
import WebSocket from "ws";
export class Session {
  constructor() {
    this.socket = new WebSocket("wss://example.com");
  }
  destroy() {
    this.socket.close();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an event source of the eventsource package",
      code: `
import { EventSource } from "eventsource";
export class Session {
  constructor() {
    this.source = new EventSource("https://example.com");
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`EventSource`",
            held: "itself",
            remedy: "Call `this.source.close()` in `destroy()`.",
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 57,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.source.close()", teardown: "`destroy()`" },
              output: `
import { EventSource } from "eventsource";
export class Session {
  constructor() {
    this.source = new EventSource("https://example.com");
  }
  destroy() {
    this.source.close();
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
