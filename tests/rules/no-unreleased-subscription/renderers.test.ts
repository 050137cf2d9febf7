import rule from "../../../rules/no-unreleased-subscription.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-subscription", rule as never, {
  valid: [
    {
      name: "listeners on elements, beside one on the document that the end takes off",
      code: `
export class EmptyCell {
  constructor(grid) {
    this.grid = grid;
  }
  update(options) {
    if (options.click && !this.endClick) this.endClick = this.grid.renderer.listen(this.grid.element, "click", this.onClick);
    else if (!options.click && this.endClick) {
      this.endClick();
      this.endClick = null;
    }
    this.endDrag = this.grid.renderer.listen("document", "dragend", () => this.grid.settle());
  }
  onClick = (event) => this.grid.add(event);
  destroy() {
    this.endDrag();
  }
}`,
    },
    {
      name: "listeners of a gesture, which its last event takes off",
      code: `
export class Dragging {
  constructor(grid) {
    this.grid = grid;
    this.endResize = this.grid.renderer.listen("window", "resize", this.settle);
  }
  settle = () => this.grid.settle();
  start = () => {
    this.endMove = this.grid.renderer.listen("window", "mousemove", this.move);
    this.endUp = this.grid.renderer.listen("window", "mouseup", this.stop);
  };
  move = (event) => this.grid.move(event);
  stop = () => {
    this.endMove();
    this.endUp();
  };
  destroy() {
    this.endResize();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a listener on the window, which only an option takes off",
      code: `
export class Dragging {
  constructor(grid) {
    this.grid = grid;
    this.endResize = this.grid.renderer.listen("window", "resize", this.settle);
  }
  settle = () => this.grid.settle();
  update(options) {
    if (options.drag) this.endMove = this.grid.renderer.listen("window", "mousemove", this.move);
    else this.endMove();
  }
  move = (event) => this.grid.move(event);
  destroy() {
    this.endResize();
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "listener", held: "this `Dragging`", end: "`destroy()` runs", remedy: "Call `this.endMove()` in `destroy()`." },
          line: 9,
          column: 38,
          endLine: 9,
          endColumn: 97,
        },
      ],
    },
  ],
});
