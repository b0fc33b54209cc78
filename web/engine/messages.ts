// What the page and its worker say to each other.

import type { CompareOptions, Comparison } from "../../wasm/comparison";
import type { HtmlText } from "./html_text";

export interface CompareRequest {
  id: number;
  before: string;
  after: string;
  options: CompareOptions;
}
export type Request = CompareRequest | { id: number; html: string } | { id: number; words: string };
export type Answer =
  | { id: number; comparison: Comparison }
  | { id: number; html: HtmlText }
  | { id: number; count: number }
  | { id: number; error: string };
/** Said on the way, 0 to 1. */
export interface Advance {
  id: number;
  done: number;
}
/** Questions count from 1; what is asked aside, and holds nothing up, counts from 0 down. */
export const isAside = ({ id }: { id: number }): boolean => id <= 0;
