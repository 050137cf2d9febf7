import { UsageError } from "./usage-error.mjs";

/**
 * Leaves of each configuration the named rules only.
 * @template {{ name: string, config: { rules: Record<string, unknown> } }} Subject
 * @param {Subject[]} subjects presets and plugins
 * @param {string[]} rules full names such as `leaks/no-unreleased-listener`, or names without the plugin; none means all
 * @returns {Subject[]}
 * @throws {UsageError} for a rule that none of them has
 */
export function onlyRules(subjects, rules) {
  if (rules.length === 0) return subjects;
  const isNamed = (id) => rules.some((rule) => id === rule || id.endsWith(`/${rule}`));
  const ids = [...new Set(subjects.flatMap(({ config }) => Object.keys(config.rules)))];
  const unknown = rules.find((rule) => !ids.some((id) => id === rule || id.endsWith(`/${rule}`)));
  if (unknown !== undefined) throw new UsageError(`Unknown rule "${unknown}". Known are ${ids.join(", ")}.`);
  return subjects.map((subject) => ({
    ...subject,
    config: { ...subject.config, rules: Object.fromEntries(Object.entries(subject.config.rules).filter(([id]) => isNamed(id))) },
  }));
}
