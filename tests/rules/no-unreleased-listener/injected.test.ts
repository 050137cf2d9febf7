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
  ],
});
