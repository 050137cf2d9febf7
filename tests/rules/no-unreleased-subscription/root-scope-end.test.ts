import rule from "../../../rules/no-unreleased-subscription.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-subscription", rule as never, {
  valid: [
    {
      name: "AngularJS: the end of the root scope itself",
      code: `
function Interaction($rootScope) {
  this.seen = [];
  this.events = new Map();
  $rootScope.$on("$destroy", this.release.bind(this));
}
Interaction.prototype.release = function () { this.events.clear(); };
Interaction.prototype.destroy = function () { this.seen.length = 0; };`,
    },
  ],
  invalid: [],
});
