import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "a promise whose timeout takes the listener off, too, by a helper",
      code: `
import { bus } from "./bus.js";
export function answerTo(id) {
  return new Promise((resolve, reject) => {
    const fail = (error) => {
      bus.off("answer", onAnswer);
      reject(error);
    };
    const onAnswer = (answer) => {
      if (answer.id !== id) return;
      clearTimeout(timer);
      bus.off("answer", onAnswer);
      resolve(answer);
    };
    const timer = setTimeout(() => fail(new Error("late")), 5000);
    bus.on("answer", onAnswer);
  });
}`,
    },
    {
      name: "a promise after which the listener is taken off however it is settled",
      code: `
import { bus } from "./bus.js";
export function answerTo(id) {
  let onAnswer;
  return new Promise((resolve, reject) => {
    onAnswer = (answer) => {
      if (answer.id === id) resolve(answer);
    };
    setTimeout(reject, 5000);
    bus.on("answer", onAnswer);
  }).finally(() => bus.off("answer", onAnswer));
}`,
    },
    {
      name: "a promise that a timeout settles once the handler took itself off",
      code: `
import { bus } from "./bus.js";
export function settled(id) {
  return new Promise((resolve) => {
    bus.on("answer", function onAnswer(answer) {
      if (answer.id !== id) return;
      bus.off("answer", onAnswer);
      setTimeout(() => resolve(answer), 100);
    });
  });
}`,
    },
    {
      name: "a promise whose timeout ends what the target is a part of, or hands it on",
      code: `
export function firstLine(child) {
  return new Promise((resolve, reject) => {
    const onData = (data) => {
      child.stdout.off("data", onData);
      resolve(data);
    };
    setTimeout(() => {
      child.kill();
      reject(new Error("late"));
    }, 5000);
    child.stdout.on("data", onData);
  });
}
export function firstAnswer(socket, pool) {
  return new Promise((resolve, reject) => {
    const onAnswer = (answer) => {
      socket.off("answer", onAnswer);
      resolve(answer);
    };
    setTimeout(() => {
      pool.giveBack(socket);
      reject(new Error("late"));
    }, 5000);
    socket.on("answer", onAnswer);
  });
}`,
    },
    {
      name: "a timeout that settles nothing",
      code: `
import { bus } from "./bus.js";
export function answerTo(id, log) {
  return new Promise((resolve) => {
    const onAnswer = (answer) => {
      if (answer.id !== id) return;
      bus.off("answer", onAnswer);
      resolve(answer);
    };
    setTimeout(() => log("slow"), 5000);
    bus.on("answer", onAnswer);
  });
}`,
    },
    {
      name: "a promise whose target a method makes anew",
      code: `
import { Peer } from "./peer.js";
export class Client {
  connect(id) {
    this.peer = new Peer();
    return new Promise((resolve, reject) => {
      const onAnswer = (answer) => {
        if (answer.id !== id) return;
        this.peer.off("answer", onAnswer);
        resolve(answer);
      };
      setTimeout(reject, 5000);
      this.peer.on("answer", onAnswer);
    });
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a promise that a timeout rejects, while the handler alone takes itself off",
      code: `
import { bus } from "./bus.js";
export function answerTo(id) {
  return new Promise((resolve, reject) => {
    const onAnswer = (answer) => {
      if (answer.id !== id) return;
      clearTimeout(timer);
      bus.off("answer", onAnswer);
      resolve(answer);
    };
    const timer = setTimeout(() => reject(new Error("late")), 5000);
    bus.on("answer", onAnswer);
  });
}`,
      errors: [
        {
          messageId: "losesToTimeout",
          data: { holder: "bus", held: "`id`, `timer` and `resolve`", event: "\"answer\"", label: "listener" },
          line: 12,
          column: 5,
          endLine: 12,
          endColumn: 31,
        },
      ],
    },
    {
      name: "a promise that is itself what a timeout calls",
      code: `
export function messageOf(id) {
  return new Promise((resolve) => {
    window.addEventListener("message", function onMessage(event) {
      if (event.data.id !== id) return;
      window.removeEventListener("message", onMessage);
      resolve(event.data);
    });
    setTimeout(resolve, 5000);
  });
}`,
      errors: [
        {
          messageId: "losesToTimeout",
          data: { holder: "window", held: "`id` and `resolve`", event: "\"message\"", label: "listener" },
          line: 4,
          column: 5,
          endLine: 8,
          endColumn: 7,
        },
      ],
    },
    {
      name: "a promise whose target lasts as long as the instance, one more listener a call",
      code: `
import { Peer } from "./peer.js";
export class Client {
  constructor() {
    this.peer = new Peer();
  }
  ask(id) {
    return new Promise((resolve, reject) => {
      const onAnswer = (answer) => {
        if (answer.id !== id) return;
        this.peer.off("answer", onAnswer);
        resolve(answer);
      };
      setTimeout(() => reject(new Error("late")), 5000);
      this.peer.on("answer", onAnswer);
    });
  }
}`,
      errors: [
        {
          messageId: "losesToTimeout",
          data: { holder: "this.peer", held: "this `Client`", event: "\"answer\"", label: "listener" },
          line: 15,
          column: 7,
          endLine: 15,
          endColumn: 39,
        },
      ],
    },
  ],
});
