import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "AngularJS: what the end of the scope takes off, wrapped afresh",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").directive("panel", function ($window, $document) {
  return {
    link: function (scope) {
      var onResize = function () { scope.resize(); };
      angular.element($window).on("resize", onResize);
      $document.on("click", onResize);
      scope.$on("$destroy", function () {
        angular.element($window).off("resize", onResize);
        $document.off("click", onResize);
      });
    },
  };
});`,
    },
    {
      name: "AngularJS: a service, of which there is one an application",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").factory("size", ["$window", function ($window) {
  var size = { width: 0 };
  angular.element($window).on("resize", function () { size.width = $window.innerWidth; });
  return {
    init: function () {
      angular.element($window).on("scroll", function () { size.width = 0; });
    },
  };
}]);`,
    },
    {
      name: "AngularJS: a service that is a constructor",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").service("Pointer", Pointer);
function Pointer($document) {
  this.state = {};
  $document.on("click", this.onClick.bind(this));
}
Pointer.prototype.onClick = function () { this.state.clicked = true; };`,
    },
    {
      name: "AngularJS: a provider",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").provider("pointer", function () {
  this.$get = ["$document", function ($document) {
    var state = {};
    $document.on("click", function () { state.clicked = true; });
    return { state: state };
  }];
});`,
    },
  ],
  invalid: [
    {
      name: "AngularJS: one of two listeners of a controller, the other of which the end of its scope takes off",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").controller("Panel", function ($scope, $window) {
  var onResize = function () { $scope.resize(); };
  var onScroll = function () { $scope.scroll(); };
  angular.element($window).on("resize", onResize);
  angular.element($window).on("scroll", onScroll);
  $scope.$on("$destroy", function () {
    angular.element($window).off("resize", onResize);
  });
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "angular.element($window)", held: "`$scope`", event: "\"scroll\"", label: "listener", remedy: "Call `angular.element($window).off(\"scroll\", onScroll)` in the handler of `$destroy`." },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 50,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "angular.element($window).off(\"scroll\", onScroll)", teardown: "the function that runs at the end" },
              output: `
angular.module("app").controller("Panel", function ($scope, $window) {
  var onResize = function () { $scope.resize(); };
  var onScroll = function () { $scope.scroll(); };
  angular.element($window).on("resize", onResize);
  angular.element($window).on("scroll", onScroll);
  $scope.$on("$destroy", function () {
    angular.element($window).off("scroll", onScroll);
    angular.element($window).off("resize", onResize);
  });
});`,
            },
          ],
        },
      ],
    },
    {
      name: "AngularJS: the link function of a directive that listens to the document",
      settings: { leaks: { certainty: "likely" } },
      code: `
angular.module("app").directive("panel", ["$document", function ($document) {
  return {
    link: function (scope, element) {
      $document.on("keydown", function () { scope.open = false; });
    },
  };
}]);`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "$document", held: "`scope`", event: "\"keydown\"", label: "listener", remedy: "Keep the handler, and call `$document.off(\"keydown\", handler)` in the handler of `$destroy`." },
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 67,
        },
      ],
    },
  ],
});
