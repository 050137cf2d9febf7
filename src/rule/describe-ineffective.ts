import type { TSESLint } from "@typescript-eslint/utils";
import type { Analysis } from "../calls/analysis.js";
import type { IneffectiveReason, IneffectiveRelease } from "../resource/ineffective-releases.js";
import { shortSource } from "./phrases.js";

/** One message a reason. */
export const ineffectiveMessages: Record<IneffectiveReason["kind"], string> = {
  negativeCount: "`{{call}}` removes nothing, as a count below zero counts as none. Remove one.",
  keysForHandles: "The keys of `{{collection}}` are passed here, and its values are the handles, so none of them is ended. Pass the values.",
  neverAssigned: "`{{call}}` ends nothing, as nothing is ever put into `{{handle}}`. Put what `{{taken}}` returns there.",
  otherChecked: "`{{released}}` takes back only if `{{checked}}` has the method, which is another object, so this never runs. Ask `{{released}}`.",
  neverPasses: "What follows `{{test}}` never runs, as it alone sets `{{flag}}`. Return if the flag is set, and not if it is not.",
  otherKind: "`{{handle}}` is the handle of the {{label}}, which this cannot end. Call `{{right}}`.",
  freshKey: "`{{key}}` is made here and equals nothing else, so `{{call}}` finds nothing. Keep what was put in, and pass that.",
  neverAdded: "`{{call}}` removes nothing, as `{{handler}}` is never added to anything. Pass the handler that was added.",
};

/** The data of the message for a release. */
export function describeIneffective(analysis: Analysis, { node, reason }: IneffectiveRelease): Record<string, string> {
  const call = shortSource(analysis, node);
  switch (reason.kind) {
    case "negativeCount":
      return { call };
    case "keysForHandles":
      return { collection: shortSource(analysis, reason.collection) };
    case "neverAssigned":
      return { call, handle: shortSource(analysis, reason.handle), taken: `${shortSource(analysis, reason.taken.callee)}()` };
    case "otherChecked":
      return { checked: shortSource(analysis, reason.checked), released: shortSource(analysis, reason.released) };
    case "neverPasses":
      return { test: `if (${shortSource(analysis, reason.test)})`, flag: shortSource(analysis, reason.flag) };
    case "otherKind":
      return { handle: shortSource(analysis, reason.handle), label: reason.label, right: `${reason.call}()` };
    case "freshKey":
      return { key: shortSource(analysis, reason.key), call };
    case "neverAdded":
      return { call, handler: shortSource(analysis, reason.handler) };
  }
}

interface Change {
  readonly old: string;
  readonly new: string;
  readonly fix: TSESLint.ReportFixFunction;
}

/** The change after which the release works, where that takes no judgement. */
export function suggestEffective(analysis: Analysis, { reason }: IneffectiveRelease): Change | null {
  switch (reason.kind) {
    case "negativeCount":
      return replacing(analysis, reason.count, "1");
    case "keysForHandles":
      return reason.keys && replacing(analysis, reason.keys, "values");
    case "otherChecked":
      return replacing(analysis, reason.checked, analysis.sourceCode.getText(reason.released));
    case "neverPasses":
      return replacing(analysis, reason.test, analysis.sourceCode.getText(reason.flag));
    case "otherKind":
      return replacing(analysis, reason.name, reason.call);
    case "neverAssigned":
    case "freshKey":
    case "neverAdded":
      return null;
  }
}

function replacing({ sourceCode }: Analysis, node: Parameters<typeof sourceCode.getText>[0] & object, text: string): Change {
  return { old: sourceCode.getText(node), new: text, fix: (fixer) => fixer.replaceText(node, text) };
}
