// What the engine may take at most, in milliseconds, set when the product was designed: the median of several runs, and the
// first run of a process where a bar is set for it. Machines differ: `limit` is what the one pass took on the machine of the
// design, so that a bar is a ratio to the limit of the same run as well.
export const bars = {
  "the seed article": { limit: 0.05, median: 3, first: 10 },
  "100 kB light": { limit: 1.5, median: 4, first: 15 },
  "100 kB heavy": { limit: 1.5, median: 25, first: 50 },
  "1 MB light": { limit: 16, median: 30, first: 60 },
  "1 MB heavy": { limit: 17, median: 160, first: 250 },
  "1 MB unrelated": { limit: 16, median: 200 },
  "10 MB light": { limit: 180, median: 300, first: 500 },
  "a real specification": { limit: 35, median: 100 },
  "one 1 MB paragraph": { limit: 16, median: 60 },
  "a million short lines": { limit: 180, median: 600 },
  "24,000 equal lines": { limit: 16, median: 30 },
  "two words at random, 1 MB": { limit: 16, median: 1000, coarse: true },
};
