/** Keeps every `Menu` alive for as long as the page lives. */
export const leak = `export class Menu {
  constructor() {
    window.addEventListener("resize", () => this.place());
  }

  place() {}

  destroy() {}
}
`;
