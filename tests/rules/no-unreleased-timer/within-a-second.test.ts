import rule from "../../../rules/no-unreleased-timer.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-timer", rule as never, {
  valid: [
    {
      name: "over within a second, whatever happens",
      code: `
import { useEffect, useRef, useState } from "react";
export const Preview = ({ scale }) => {
  const [isShown, setShown] = useState(false);
  const hiding = useRef(null);
  useEffect(() => {
    document.addEventListener("keydown", show);
    return () => document.removeEventListener("keydown", show);
  }, []);
  const show = () => {
    setShown(true);
    clearTimeout(hiding.current);
    hiding.current = setTimeout(() => setShown(false), 1000);
  };
  return <output onClick={show}>{isShown && scale}</output>;
};`,
    },
  ],
  invalid: [
    {
      name: "over after two seconds",
      code: `
import { useEffect, useRef, useState } from "react";
export const Preview = ({ scale }) => {
  const [isShown, setShown] = useState(false);
  const hiding = useRef(null);
  useEffect(() => {
    document.addEventListener("keydown", show);
    return () => document.removeEventListener("keydown", show);
  }, []);
  const show = () => {
    setShown(true);
    clearTimeout(hiding.current);
    hiding.current = setTimeout(() => setShown(false), 2000);
  };
  return <output onClick={show}>{isShown && scale}</output>;
};`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "timeout", held: "`setShown`", end: "the returned function runs", remedy: "Call `clearTimeout(hiding.current)` in the cleanup of an effect." },
          line: 13,
          column: 22,
          endLine: 13,
          endColumn: 61,
        },
      ],
    },
  ],
});
