import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "a listener on the emitter that a component is given by its maker, who may own both",
      code: `
class Display extends Component {
  constructor(player) {
    super();
    player.on("start", () => this.draw());
  }
  render() {}
  draw() {}
}`,
    },
    {
      name: "a listener on an emitter of the file's own class, which a component is given",
      code: `
class Board extends EventEmitter {}
@Component({ selector: "tile" })
class Tile {
  board = inject(Board);
  ngOnInit() {
    this.board.on("turn", () => this.draw());
  }
  draw() {}
}`,
    },
    {
      name: "a listener on an injected emitter that is removed with the component",
      code: `
@Component({ selector: "tile" })
class Tile {
  board = inject(Board);
  onTurn = () => this.draw();
  ngOnInit() {
    this.board.on("turn", this.onTurn);
  }
  ngOnDestroy() {
    this.board.off("turn", this.onTurn);
  }
  draw() {}
}`,
    },
    {
      name: "on what the base class fills in, which the file only empties, both removed",
      code: `
class Marker extends Layer {
  onAdd() {
    this._map.on("click", this._onClick, this);
    this._map.on("move", this._onMove, this);
  }
  onRemove() {
    this._map.off("click", this._onClick, this);
    this._map.off("move", this._onMove, this);
    this._map = null;
  }
  _onClick() {}
  _onMove() {}
}`,
    },
  ],
  invalid: [
    {
      name: "a listener on the emitter that is injected into a component",
      code: `
@Component({ selector: "tile" })
class Tile {
  constructor(private board: Board) {}
  ngOnInit() {
    this.board.on("turn", () => this.draw());
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "this.board", held: "this `Tile`", event: "\"turn\"", label: "listener", remedy: "Keep the handler, and call `this.board.off(\"turn\", handler)` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 45,
        },
      ],
    },
    {
      name: "a listener on the emitter that a component asks to be injected",
      code: `
@Component({ selector: "tile" })
class Tile {
  board = inject(Board);
  ngOnInit() {
    this.board.on("turn", () => this.draw());
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "this.board", held: "this `Tile`", event: "\"turn\"", label: "listener", remedy: "Keep the handler, and call `this.board.off(\"turn\", handler)` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 45,
        },
      ],
    },
    {
      name: "on what the base class fills in, which the file only empties, one of two",
      code: `
class Marker extends Layer {
  onAdd() {
    this._map.on("click", this._onClick, this);
    this._map.on("move", this._onMove, this);
  }
  onRemove() {
    this._map.off("click", this._onClick, this);
    this._map = null;
  }
  _onClick() {}
  _onMove() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "this._map", held: "this `Marker`", event: "\"move\"", label: "listener", remedy: "Call `this._map.off(\"move\", this._onMove)` in a method that ends the instance, such as `onRemove()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 45,
        },
      ],
    },
    {
      name: "on what the base class fills in, which the end only empties, one of two",
      code: `
class Marker extends Layer {
  show() {
    this._map.on("click", this._onClick, this);
    this._map.on("move", this._onMove, this);
  }
  destroy() {
    this._map.off("click", this._onClick, this);
    this._map = null;
  }
  _onClick() {}
  _onMove() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "this._map", held: "this `Marker`", event: "\"move\"", label: "listener", remedy: "Call `this._map.off(\"move\", this._onMove)` in `destroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 45,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this._map.off(\"move\", this._onMove)", teardown: "`destroy()`" },
              output: `
class Marker extends Layer {
  show() {
    this._map.on("click", this._onClick, this);
    this._map.on("move", this._onMove, this);
  }
  destroy() {
    this._map.off("move", this._onMove);
    this._map.off("click", this._onClick, this);
    this._map = null;
  }
  _onClick() {}
  _onMove() {}
}`,
            },
          ],
        },
      ],
    },
  ],
});
