/**
 * Shows on standard error how far a step is: in place on a terminal, otherwise one line at its end.
 * @param {string} what the step
 * @param {number} all how many things it goes through
 * @returns {() => void} to call after each of them
 */
export function progress(what, all) {
  let done = 0;
  return () => {
    done++;
    if (process.stderr.isTTY) process.stderr.write(`\r${what}: ${done} of ${all}${done === all ? "\n" : ""}`);
    else if (done === all) console.error(`${what}: ${all}`);
  };
}
