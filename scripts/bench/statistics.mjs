import { linearRegression, linearRegressionLine, max, median, min, rSquared } from "simple-statistics";

/**
 * The middle and the ends of some measurements.
 * @param {number[]} values at least one
 * @returns {{ median: number, min: number, max: number }} in the unit of the values
 */
export function spread(values) {
  return { median: median(values), min: min(values), max: max(values) };
}

/**
 * Fits `y = c * x ** exponent` by least squares over the logarithms.
 * @param {{ x: number, y: number }[]} points at least two, with different positive `x` and positive `y`
 * @returns {{ exponent: number, r2: number }} 1 is linear growth, 2 quadratic; `r2` is 1 where all points lie on the curve
 */
export function powerFit(points) {
  const logs = points.map(({ x, y }) => [Math.log(x), Math.log(y)]);
  const line = linearRegression(logs);
  return { exponent: line.m, r2: rSquared(logs, linearRegressionLine(line)) };
}

/** @param {number[]} values possibly none */
export function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
