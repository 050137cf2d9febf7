import rule from "../../../rules/no-unreleased-timer.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-timer", rule as never, {
  valid: [
    {
      name: "a timeout that opens again what the end closes, unless the end has set a field that the opening asks",
      code: `
class Feed {
  open() {
    if (this.isOver) return;
    this.socket = new WebSocket(this.url);
    this.socket.onclose = () => {
      setTimeout(() => this.open(), 3000);
    };
  }
  destroy() {
    this.isOver = true;
    this.socket.close();
  }
}`,
    },
    {
      name: "a timeout that opens again what the end closes, unless the end has set a variable that is asked before",
      code: `
function useFeed(url) {
  useEffect(() => {
    let source;
    let isOver = false;
    const open = () => {
      source = new EventSource(url);
      source.onerror = () => (isOver ? undefined : setTimeout(open, 2000));
    };
    open();
    return () => {
      isOver = true;
      source.close();
    };
  }, [url]);
}`,
    },
    {
      name: "a timeout that opens again what the end closes, unless a signal that the end aborts says that it is over",
      code: `
class Feed {
  controller = new AbortController();
  open() {
    this.socket = new WebSocket(this.url);
    this.socket.onclose = () => {
      this.controller.signal.aborted || setTimeout(() => this.open(), 3000);
    };
  }
  destroy() {
    this.controller.abort();
    this.socket.close();
  }
}`,
    },
    {
      name: "a timeout that opens again what the end closes, unless a call says otherwise",
      code: `
class Feed {
  open() {
    this.socket = new WebSocket(this.url);
    this.socket.onclose = () => {
      if (isWanted(this)) setTimeout(() => this.open(), 3000);
    };
  }
  destroy() {
    this.socket.close();
  }
}`,
    },
    {
      name: "a short timeout that begins once what the end stops",
      code: `
class Clock {
  constructor() {
    setTimeout(() => this.start(), 100);
  }
  start() {
    this.ticks = setInterval(() => this.draw(), 1000);
  }
  draw() {}
  destroy() {
    clearInterval(this.ticks);
  }
}`,
    },
    {
      name: "a timeout that begins nothing that lasts",
      code: `
class Clock {
  constructor() {
    this.ticks = setInterval(() => this.draw(), 1000);
    setTimeout(() => this.draw(), 3000);
  }
  draw() {}
  destroy() {
    clearInterval(this.ticks);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a timeout that opens again the socket that the end of an effect closes",
      code: `
function useFeed(url) {
  useEffect(() => {
    let socket;
    const open = () => {
      socket = new WebSocket(url);
      socket.onclose = () => {
        setTimeout(open, 1000);
      };
    };
    open();
    return () => socket.close();
  }, [url]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "timeout", held: "`socket` and `url`", remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in the function that the effect returns." },
          line: 8,
          column: 9,
          endLine: 8,
          endColumn: 31,
        },
      ],
    },
    {
      name: "a timeout that opens again the socket that the end of an instance closes, if the count of tries permits it",
      code: `
class Feed {
  open() {
    this.socket = new WebSocket(this.url);
    this.socket.onclose = () => {
      if (this.tries++ < 5) setTimeout(() => this.open(), 500);
    };
  }
  destroy() {
    this.socket.close();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "timeout", held: "this `Feed`", remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in `destroy()`." },
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 63,
        },
      ],
    },
    {
      name: "a timeout that begins the interval that the end stops, after seconds",
      code: `
class Clock {
  constructor() {
    setTimeout(() => this.start(), 5000);
  }
  start() {
    this.ticks = setInterval(() => this.draw(), 1000);
  }
  draw() {}
  destroy() {
    clearInterval(this.ticks);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "timeout", held: "this `Clock`", remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 41,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: {"name":"this.timeout","call":"clearTimeout(this.timeout)","teardown":"`destroy()`"},
              output: `
class Clock {
  private timeout: ReturnType<typeof setTimeout>;
  constructor() {
    this.timeout = setTimeout(() => this.start(), 5000);
  }
  start() {
    this.ticks = setInterval(() => this.draw(), 1000);
  }
  draw() {}
  destroy() {
    clearTimeout(this.timeout);
    clearInterval(this.ticks);
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
