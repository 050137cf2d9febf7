import rule from "../../../rules/no-unreleased-subscription.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-subscription", rule, {
  valid: [
    {
      name: "AngularJS: a listener of the root scope that the end of the scope takes off",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").controller("Badge", function ($scope, $rootScope) {
  var off = $rootScope.$on("count", function (event, count) { $scope.count = count; });
  $scope.$on("$destroy", off);
});`,
    },
    {
      name: "AngularJS: a listener of its own scope",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").controller("Badge", function ($scope) {
  $scope.$on("count", function (event, count) { $scope.count = count; });
  $scope.$on("$destroy", function () {});
});`,
    },
  ],
  invalid: [
    {
      name: "AngularJS: a listener of the root scope in the link function of a directive",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").directive("badge", function ($rootScope) {
  return {
    link: function (scope) {
      $rootScope.$on("count", function (event, count) { scope.count = count; });
    },
  };
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "`scope`", remedy: "Keep what the call returns, and end it with `subscription()` in the handler of `$destroy`." },
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 80,
        },
      ],
    },
    {
      name: "AngularJS: a watcher of the root scope that the end of the scope forgets",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").controller("Badge", function ($scope, $rootScope) {
  $rootScope.$watch("count", function (count) { $scope.count = count; });
  $scope.$on("$destroy", function () { $scope.count = 0; });
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "listener", held: "`$scope`", remedy: "Keep what the call returns, and end it with `subscription()` in the handler of `$destroy`." },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 73,
        },
      ],
    },
  ],
});
