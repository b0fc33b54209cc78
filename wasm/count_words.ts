// How many words a text has, as people count them: runs of letters, digits and marks, with an apostrophe, a full stop or a comma
// inside.
//
//     "don’t pay 1,000" → 3

// The beginnings of words. A whole word is never matched: one of five million letters would overflow the matcher's stack.
const beginning = /(?=[\p{L}\p{N}])(?<![\p{L}\p{N}\p{M}]|[\p{L}\p{N}\p{M}]['’.,])./gu;

export function countWords(text: string): number {
  let count = 0;
  beginning.lastIndex = 0;
  while (beginning.test(text)) count++;
  return count;
}
