import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "a service of AngularJS by the global of the window",
      code: `
window.angular.module("app").factory("size", function ($window) {
  var size = { width: 0 };
  $window.addEventListener("resize", function () { size.width = $window.innerWidth; });
  return { init: function () { $window.addEventListener("scroll", function () { size.width = 0; }); } };
});`,
    },
    {
      name: "a service of AngularJS in a wrapper that is handed the library",
      code: `
(function (root, factory) {
  if (typeof define === "function") define(["angular"], factory);
  else factory(root.angular);
})(this, function (angular) {
  angular.module("app").factory("size", function ($window) {
    var size = { width: 0 };
    return { init: function () { $window.addEventListener("scroll", function () { size.width = 0; }); } };
  });
});`,
    },
    {
      name: "a service of AngularJS by the function that the library exports",
      code: `
import { module as define } from "angular";
define("app").factory("size", function ($window) {
  var size = { width: 0 };
  return { init: function () { $window.addEventListener("scroll", function () { size.width = 0; }); } };
});`,
    },
    {
      name: "a service of AngularJS that is a class",
      code: `
class Pointer {
  constructor($window) {
    this.state = {};
    $window.addEventListener("focus", () => { this.state.isActive = true; });
  }
}
angular.module("app").service("pointer", Pointer);`,
    },
    {
      name: "a provider of AngularJS that is an object",
      code: `
angular.module("app").provider("pointer", {
  $get: ["$document", function ($document) {
    var state = {};
    $document.on("click", function () { state.isClicked = true; });
    return { state: state, reset: function () { state = {}; } };
  }],
});`,
    },
    {
      name: "a provider of AngularJS that returns an object",
      code: `
angular.module("app").provider("pointer", function () {
  var provider;
  return (provider = {
    $get: function ($document) {
      var state = {};
      $document.on("click", function () { state.isClicked = true; });
      return { state: state, reset: function () { state = {}; } };
    },
  });
});`,
    },
    {
      name: "a provider of AngularJS that is a class",
      code: `
angular.module("app").provider("pointer", class {
  $get($document) {
    let state = {};
    $document.on("click", () => { state.isClicked = true; });
    return { reset() { state = {}; } };
  }
});`,
    },
    {
      name: "what AngularJS runs once to define a directive",
      code: `
angular.module("app").directive("outside", function ($document) {
  var boxes = {};
  $document.on("click", function (event) { boxes.last = event.target; });
  return {
    link: function (scope, element) {
      boxes[scope.$id] = element;
      scope.$on("$destroy", function () { delete boxes[scope.$id]; });
    },
  };
});`,
    },
    {
      name: "AngularJS: the element of a directive, which goes with its scope",
      code: `
angular.module("app").directive("sorted", function ($timeout) {
  return {
    link: function (scope, element) {
      var onDrop = function () { scope.drop(); element.off("drop", onDrop); };
      element.on("dragenter", function () { element.on("drop", onDrop); });
      element.on("dragleave", function () { scope.leave(); element.off("drop", onDrop); });
      element.on("dragstart", function () { scope.start(); });
    },
  };
});`,
    },
    {
      name: "AngularJS: an element that listens to its own end",
      code: `
export function connect($scope, $elm, sizes) {
  $elm.on("dblclick", $scope.resize);
  $elm.on("$destroy", function () {
    sizes.forget($scope);
    $elm.off("dblclick", $scope.resize);
  });
}`,
    },
    {
      name: "a gesture on the document, added by one method of jQuery and taken off by its older one",
      code: `
angular.module("app").directive("handle", function ($document) {
  return {
    link: function (scope, element) {
      function move(event) { scope.width = event.pageX; }
      function end() {
        $document.unbind("mousemove", move);
        $document.unbind("mouseup", end);
      }
      element.on("mousedown", function () {
        $document.on("mousemove", move);
        $document.on("mouseup", end);
      });
    },
  };
});`,
    },
    {
      name: "once, as what is called by a cast sets what the caller asks for",
      code: `
let prefersDark;
function watchScheme() {
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  prefersDark = createValue(scheme.matches);
  const update = () => prefersDark.set(scheme.matches);
  scheme.addListener(update);
}
export function useDark() {
  if (!prefersDark) (watchScheme as () => void)();
  return prefersDark;
}`,
    },
    {
      name: "the this of a function that goes through it, which is each of its items",
      code: `
export class Parts {
  connectedCallback() {
    each(this, function () {
      window.addEventListener("resize", () => this.measure());
    });
  }
  disconnectedCallback() {}
}`,
    },
  ],
  invalid: [
    {
      name: "AngularJS: a link function that has a name of its own",
      code: `
angular.module("app").directive("panel", function ($document) {
  return {
    link: function connect(scope) {
      $document.on("click", function () { scope.close(); });
    },
  };
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "$document", held: "`scope`", event: "\"click\"", label: "listener", remedy: "Keep the handler, and call `$document.off(\"click\", handler)` in the handler of `$destroy`." },
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 60,
        },
      ],
    },
    {
      name: "AngularJS: a link function that is declared apart",
      code: `
angular.module("app").directive("panel", function ($document) {
  var directive = { link: link };
  return directive;
  function link(scope) {
    $document.on("click", function () { scope.close(); });
  }
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "$document", held: "`scope`", event: "\"click\"", label: "listener", remedy: "Keep the handler, and call `$document.off(\"click\", handler)` in the handler of `$destroy`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 58,
        },
      ],
    },
    {
      name: "AngularJS: a link function that is set",
      code: `
angular.module("app").directive("panel", function ($document) {
  var directive = {};
  directive.link = (scope) => {
    $document.on("click", function () { scope.close(); });
  };
  return directive;
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "$document", held: "`scope`", event: "\"click\"", label: "listener", remedy: "Keep the handler, and call `$document.off(\"click\", handler)` in the handler of `$destroy`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 58,
        },
      ],
    },
    {
      name: "AngularJS: a link function that another returns",
      code: `
angular.module("app").directive("panel", function ($document) {
  return {
    compile: function () {
      return function (scope) {
        $document.on("click", function () { scope.close(); });
      };
    },
  };
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "$document", held: "`scope`", event: "\"click\"", label: "listener", remedy: "Keep the handler, and call `$document.off(\"click\", handler)` in the handler of `$destroy`." },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 62,
        },
      ],
    },
    {
      name: "AngularJS: a directive that is no more than its link function",
      code: `
angular.module("app").directive("panel", ["$document", function ($document) {
  return function (scope) {
    $document.on("click", function () { scope.close(); });
  };
}]);`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "$document", held: "`scope`", event: "\"click\"", label: "listener", remedy: "Keep the handler, and call `$document.off(\"click\", handler)` in the handler of `$destroy`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 58,
        },
      ],
    },
  ],
});
