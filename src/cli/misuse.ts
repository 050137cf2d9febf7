/** What the caller got wrong; the message is one line that says what to do. */
export class Misuse extends Error {}
