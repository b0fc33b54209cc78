// What a test's `prepare` may put in place of a browser's own.

/** A worker that starts and never answers, as a comparison that takes very long. */
export const silentWorker = () => {
  const Real = globalThis.Worker;
  globalThis.Worker = class extends Real {
    constructor() {
      super(URL.createObjectURL(new Blob(["0"])));
    }
  };
};

/** An engine that says of its last row, and of the whole, that its work limit was reached. */
export const coarseWorker = () => {
  const Real = globalThis.Worker;
  globalThis.Worker = class extends Real {
    constructor(url) {
      super(url);
      this.addEventListener("message", ({ data }) => {
        if (!data.comparison) return;
        data.comparison.coarse = true;
        data.comparison.rows.coarse.fill(1, -1);
      });
    }
  };
};

export const noStorage = () => {
  const refuse = () => {
    throw new Error("refused");
  };
  Object.defineProperty(globalThis, "indexedDB", { get: () => ({ open: refuse }) });
  Object.defineProperty(globalThis, "localStorage", { get: refuse });
};
