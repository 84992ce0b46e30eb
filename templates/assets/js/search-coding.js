// Decodes texts that Sources/SearchIndex/TextCoder.swift has coded; what is said there holds here.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const LONGEST = 4;
  const MOST_KEPT = 256;
  const FIRST_GUESS = 32;
  const WIDTH = 2 ** 48;
  const ROOT = 0;
  const NONE = -1;
  const BLOCK = 64;

  gongwen.TextDecoder = class TextDecoder {
    #bytes;
    #at;
    #code;
    #range;
    #step = 0;
    #ruledOut = new Uint32Array(0x10000);
    #escapes = new Map();
    // The nodes: Node in TextCoder.swift, a field an array.
    #unit = [];
    #suffix = [];
    #times = [];
    #next = [];
    #first = [];
    #distinct = [];
    #total = [];
    // The nodes of the root by rank, and how often those of each block came: RootCounts.
    #root = [];
    #sums = [];

    constructor() {
      this.#node(0, NONE);
    }

    /**
     * @param {string} base64 of a text coded after those decoded before
     * @returns {string}
     */
    decode(base64) {
      this.#bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      [this.#at, this.#code, this.#range] = [0, 0, 1];
      while (this.#range < WIDTH) this.#shift();
      let text = "";
      let context = ROOT;
      for (let length = 0; ; length = Math.min(length + 1, LONGEST)) {
        const node = this.#decode(context, length);
        if (this.#unit[node] === 0) return text;
        text += String.fromCharCode(this.#unit[node]);
        context = length < LONGEST ? node : this.#suffix[node];
      }
    }

    #shift() {
      this.#code = this.#code * 256 + (this.#bytes[this.#at++] ?? 0);
      this.#range *= 256;
    }

    /** Where in `total` the thing coded lies; `take` follows. */
    #find(total) {
      this.#range = Math.floor(this.#range / total);
      return Math.min(total - 1, Math.floor(this.#code / this.#range));
    }

    #take(start, count) {
      this.#code -= this.#range * start;
      this.#range *= count;
      while (this.#range < WIDTH / 256) this.#shift();
    }

    #node(unit, suffix) {
      this.#suffix.push(suffix);
      this.#times.push(1);
      this.#next.push(NONE);
      this.#first.push(NONE);
      this.#distinct.push(0);
      this.#total.push(0);
      return this.#unit.push(unit) - 1;
    }

    #add(unit, context, suffix) {
      const node = this.#node(unit, suffix);
      if (context === ROOT) {
        this.#next[node] = this.#root.push(node) - 1;
        if (this.#next[node] % BLOCK === 0) this.#sums.push(0);
        this.#sums[this.#sums.length - 1] += 1;
      } else {
        this.#next[node] = this.#first[context];
        this.#first[context] = node;
      }
      this.#distinct[context] += 1;
      this.#total[context] += 1;
      return node;
    }

    /** The node of the next unit in the longest context. */
    #decode(longest, length) {
      this.#step += 1;
      const ignorant = [];
      let node = NONE;
      for (let context = longest; context !== NONE && node === NONE; context = this.#suffix[context]) {
        node = this.#predicted(context, length - ignorant.length, ignorant.at(-1));
        if (node === NONE) ignorant.push(context);
      }
      let unit = this.#unit[node];
      if (node === NONE) {
        unit = this.#find(0x10000);
        this.#take(unit, 1);
        node = ROOT;
      }
      return ignorant.reduceRight((suffix, context) => this.#add(unit, context, suffix), node);
    }

    /** The node of the unit that a context predicts, or none. */
    #predicted(context, length, longer = NONE) {
      let distinct = this.#distinct[context];
      let total = this.#total[context];
      let node = longer === NONE ? NONE : this.#first[longer];
      for (; node !== NONE; node = this.#next[node]) {
        this.#ruledOut[this.#unit[node]] = this.#step;
        distinct -= 1;
        total -= this.#times[this.#suffix[node]];
      }
      if (distinct === 0 || this.#isEscape(length, distinct, total)) return NONE;
      const place = this.#find(total);
      return context === ROOT ? this.#common(place, longer) : this.#known(context, place);
    }

    /** The node at a place among what of the root a longer context does not rule out. */
    #common(place, longer) {
      const sums = this.#sums.slice();
      let node = longer === NONE ? NONE : this.#first[longer];
      for (; node !== NONE; node = this.#next[node]) {
        const same = this.#suffix[node];
        sums[Math.floor(this.#next[same] / BLOCK)] -= this.#times[same];
      }
      let before = 0;
      let block = 0;
      while (place >= before + sums[block]) before += sums[block++];
      for (let rank = block * BLOCK; ; rank += 1) {
        node = this.#root[rank];
        const times = this.#ruledOut[this.#unit[node]] === this.#step ? 0 : this.#times[node];
        if (place < before + times) break;
        before += times;
      }
      this.#take(before, this.#times[node]);
      this.#times[node] += 2;
      this.#total[ROOT] += 2;
      this.#sums[block] += 2;
      return node;
    }

    /** The node at a place among what a context does not rule out; it is put in front. */
    #known(context, place) {
      let before = 0;
      let previous = NONE;
      let node = this.#first[context];
      for (;;) {
        const times = this.#ruledOut[this.#unit[node]] === this.#step ? 0 : this.#times[node];
        if (place < before + times) break;
        before += times;
        previous = node;
        node = this.#next[node];
      }
      if (previous !== NONE) {
        this.#next[previous] = this.#next[node];
        this.#next[node] = this.#first[context];
        this.#first[context] = node;
      }
      this.#take(before, this.#times[node]);
      this.#times[node] += 2;
      this.#total[context] += 2;
      return node;
    }

    #isEscape(length, distinct, total) {
      const key = (length * 32 + Math.clz32(distinct)) * 32 + Math.clz32(total);
      if (!this.#escapes.has(key)) this.#escapes.set(key, [total, distinct].map((count) => Math.min(count, FIRST_GUESS)));
      const counts = this.#escapes.get(key);
      const [hits, misses] = counts;
      const isMiss = this.#find(hits + misses) >= hits;
      this.#take(isMiss ? hits : 0, isMiss ? misses : hits);
      counts[Number(isMiss)] += 1;
      if (hits + misses >= MOST_KEPT) counts.forEach((count, index) => (counts[index] -= count >> 1));
      return isMiss;
    }
  };
})();
