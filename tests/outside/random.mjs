// A seed → the same numbers on every machine (mulberry32).
export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }
  below(bound) {
    return Math.floor((this.next() / 2 ** 32) * bound);
  }
  oneIn(count) {
    return this.below(count) === 0;
  }
  of(list) {
    return list[this.below(list.length)];
  }
  /** So many things, at least `least`, fewer than `bound`. */
  some(least, bound, make) {
    return Array.from({ length: least + this.below(bound - least) }, () => make());
  }
  shuffled(list) {
    const out = [...list];
    for (let k = out.length; k > 1; k--) {
      const at = this.below(k);
      [out[k - 1], out[at]] = [out[at], out[k - 1]];
    }
    return out;
  }
}
