export interface Example {
  readonly language: string;
  readonly verdict: "correct" | "incorrect";
  /** What stands after the verdict: it names the proof. Empty where nothing does. */
  readonly title: string;
  readonly code: string;
  /** The line of the page where the code begins. */
  readonly line: number;
}

export function examplesOf(page: string): Example[];

/** Those of a rule's page, and of the page with more of them. */
export function examplesIn(page: string, pages: string): (Example & { readonly page: string })[];
