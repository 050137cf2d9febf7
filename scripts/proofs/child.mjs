/** Runs one program in a Node process of its own: `node --expose-gc child.mjs PROOFS TITLE PROGRAM` prints the result as JSON. */
import { pathToFileURL } from "node:url";
import { measure } from "./measure.mjs";
import { proofsIn } from "./proofs-in.mjs";

const [, , proofs, title, program] = process.argv;
const proof = proofsIn(await import(pathToFileURL(proofs)))[title];
const result = await measure(proof, () => import(pathToFileURL(program)));
// What an example starts may keep the process alive for good.
process.stdout.write(JSON.stringify(result), () => process.exit(0));
