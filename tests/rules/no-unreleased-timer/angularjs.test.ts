import rule from "../../../rules/no-unreleased-timer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "AngularJS: an interval that the end of the scope cancels",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").controller("Clock", function ($scope, $interval) {
  var timer = $interval(function () { $scope.now = Date.now(); }, 1000);
  $scope.$on("$destroy", function () { $interval.cancel(timer); });
});`,
    },
    {
      name: "AngularJS: an interval that the controller cancels in its hook",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").component("clock", {
  controller: class {
    constructor($interval) { this.$interval = $interval; }
    $onInit() { this.timer = this.$interval(() => this.tick(), 1000); }
    tick() {}
    $onDestroy() { this.$interval.cancel(this.timer); }
  },
});`,
    },
    {
      name: "AngularJS: an interval that fires a number of times",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").controller("Clock", function ($scope, $interval) {
  $interval(function () { $scope.left -= 1; }, 1000, 10);
  $scope.$on("$destroy", function () {});
});`,
    },
    {
      name: "a function that a module exports under the name of a service",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { $interval } from "./clock.js";
export class Clock {
  start() { $interval(() => this.tick(), 1000); }
  tick() {}
  destroy() {}
}`,
    },
  ],
  invalid: [
    {
      name: "AngularJS: an interval that the end of the scope forgets",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").controller("Clock", function ($scope, $interval) {
  var timer = $interval(function () { $scope.now = Date.now(); }, 1000);
  $scope.$on("$destroy", function () { $scope.now = 0; });
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "`$scope`", remedy: "Call `$interval.cancel(timer)` in the handler of `$destroy`." },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 72,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "$interval.cancel(timer)", teardown: "the function that runs at the end" },
              output: `
angular.module("app").controller("Clock", function ($scope, $interval) {
  var timer = $interval(function () { $scope.now = Date.now(); }, 1000);
  $scope.$on("$destroy", function () {
    $interval.cancel(timer); $scope.now = 0; });
});`,
            },
          ],
        },
      ],
    },
    {
      name: "AngularJS: an interval without end, its number of times zero",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").directive("clock", function ($interval) {
  return {
    link: function (scope) {
      $interval(function () { scope.now = Date.now(); }, 1000, 0);
    },
  };
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "`scope`", remedy: "Keep what the call returns, and end it with `$interval.cancel(id)` in the handler of `$destroy`." },
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 66,
        },
      ],
    },
  ],
});
