/** One message a reason, for what a handle ends. They carry no positions and no counts: code-quality fingerprints are built from messages. */
export const handleMessages = {
  neverReleased: "This {{label}} keeps {{held}} alive: nothing ever ends it. {{remedy}}",
  releasedElsewhere: "This {{label}} keeps {{held}} alive: the code that ends it is not reached when {{end}}. {{remedy}}",
  neverDrained: "This {{label}} keeps {{held}} alive: it is put into `{{store}}`, from which nothing ever ends it. End what `{{store}}` holds {{place}}.",
  notOnAllPaths: "This {{label}} keeps {{held}} alive when the code before its end {{exit}}. End it in a `finally` block.",
};
