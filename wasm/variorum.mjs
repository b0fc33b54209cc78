// The ES module door to variorum.js. Node and bundlers hand its exports over as the default; a browser runs it as a script
// that leaves them in globalThis.variorum.
import * as umd from "./variorum.js";

const variorum = umd.default ?? globalThis.variorum;

export const {
  loadEngine,
  version,
  maxTextLength,
  linkKinds,
  spanKinds,
  spanClasses,
  rowKinds,
  stripeKinds,
  changeKinds,
  invisibleKinds,
  paragraphModes,
  optionRules,
  formatNames,
} = variorum;
