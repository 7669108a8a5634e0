import { wilson } from "../statistics/wilson.js";

/**
 * How many random titles give a 95% interval (Wilson's) that reaches at most so far to either side of its middle.
 *
 * @param reach in (0, 0.5), such as 0.05
 * @param share the share that is expected; one half needs most
 */
export function titlesForReach(reach: number, share = 0.5): number {
  return fewest((n) => halfWidth(share, n) <= reach);
}

/** How many further random titles make Wilson's interval of a share half as wide, if the share stays. @param n titles so far, at least 1 */
export function titlesToHalve(share: number, n: number): number {
  const aim = halfWidth(share, n) / 2;
  return fewest((more) => halfWidth(share, n + more) <= aim);
}

function halfWidth(share: number, n: number): number {
  const { low, high } = wilson(share * n, n);
  return (high - low) / 2;
}

/** The least whole number from 1 for which something holds that holds for all larger ones too. */
function fewest(holds: (n: number) => boolean): number {
  let high = 1;
  while (!holds(high)) high *= 2;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
