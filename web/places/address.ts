// Where one is, in the address and in the history entry: `#read` while reading, nothing at the papers; Back and Forward go between
// them. The entry carries which draft this tab writes and the place of reading, both of which survive a reload.

import type { Group } from "../reading/changes";
import type { Opened, State } from "../state/state";

export interface Spot {
  /** The name of this tab's draft; empty where it has none yet. */
  draft: string;
  /** The stripe at the top of the screen (-1: the top of the page), where on the screen it begins, and the current change. */
  stripe: number;
  offset: number;
  current: number;
  only: readonly Group[];
  opened: readonly (readonly [fold: number, opened: Opened])[];
}

export const screenInAddress = (): State["screen"] => (location.hash === "#read" ? "reading" : "entry");

export function spot(): Spot {
  const kept = history.state as Partial<Spot> | null;
  return {
    draft: kept?.draft ?? "",
    stripe: kept?.stripe ?? -1,
    offset: kept?.offset ?? 0,
    current: kept?.current ?? -1,
    only: kept?.only ?? [],
    opened: kept?.opened ?? [],
  };
}

export function keepSpot(change: Partial<Spot>): void {
  history.replaceState({ ...spot(), ...change }, "");
}

export function enter(screen: State["screen"], draft: string): void {
  if (screenInAddress() === screen) return;
  // The whole address: a path that begins with two slashes would by itself be another server.
  history.pushState({ draft }, "", screen === "reading" ? "#read" : location.href.replace(/#.*$/, ""));
}
