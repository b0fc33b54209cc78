// What the engine may take at most, in milliseconds, set when the product was designed: the median of several runs, and the
// first run of a process where a bar is set for it. Machines differ: read them beside the limit and the peers of the same run.
export const bars = {
  "the seed article": { median: 3, first: 10 },
  "100 kB light": { median: 4, first: 15 },
  "100 kB heavy": { median: 25, first: 50 },
  "1 MB light": { median: 30, first: 60 },
  "1 MB heavy": { median: 160, first: 250 },
  "1 MB unrelated": { median: 200 },
  "10 MB light": { median: 300, first: 500 },
  "a real specification": { median: 100 },
  "one 1 MB paragraph": { median: 60 },
  "a million short lines": { median: 600 },
  "24,000 equal lines": { median: 30 },
  "two words at random, 1 MB": { median: 1000, coarse: true },
};
