// Chinese by its sound: pinyin and initials typed for a name, and characters that sound alike.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));

  gongwen.SearchSounds = class SearchSounds {
    /** @type {Map<string, string[]>} */
    #readings = new Map();

    /** @param {Object<string, string>} table syllable → the characters read so */
    constructor(table) {
      this.table = table;
      for (const [syllable, characters] of Object.entries(table)) {
        for (const character of characters) {
          this.#readings.set(character, [...(this.#readings.get(character) ?? []), syllable]);
        }
      }
    }

    /**
     * Whether typed letters spell the beginning of a name: each character by its syllable or its
     * initial, the last syllable perhaps unfinished. `qiyouxiang`, `qyx`, `qiyou` for 七优享.
     * @param {string} letters lower case, without spaces
     * @param {string[]} characters of the name
     * @returns {number} how many characters are spelt, 0 where the letters do not fit
     */
    spelt(letters, characters, at = 0) {
      if (letters === "") return at;
      const character = characters[at];
      if (character === undefined) return 0;
      if (character === letters[0]) {
        const count = this.spelt(letters.slice(1), characters, at + 1);
        if (count) return count;
      }
      for (const syllable of this.#readings.get(character) ?? []) {
        if (syllable.startsWith(letters)) return at + 1;
        for (const typed of new Set([syllable, /^[zcs]h/.test(syllable) ? syllable.slice(0, 2) : syllable[0], syllable[0]])) {
          const count = letters.startsWith(typed) ? this.spelt(letters.slice(typed.length), characters, at + 1) : 0;
          if (count) return count;
        }
      }
      return 0;
    }

    /**
     * The characters from `start` that whole syllables spell with no letter left, or "".
     * @param {string} letters
     * @param {string} text
     */
    spokenAt(letters, text, start) {
      if (letters === "") return "";
      for (const syllable of this.#readings.get(text[start]) ?? []) {
        if (!letters.startsWith(syllable)) continue;
        if (letters.length === syllable.length) return text[start];
        const rest = this.spokenAt(letters.slice(syllable.length), text, start + 1);
        if (rest) return text[start] + rest;
      }
      return "";
    }

    /**
     * The words that letters may be the pinyin of: whole names, else words in the text, else names they begin.
     * @param {Iterable<string>} names
     * @param {() => string[]} spoken words in the text
     */
    wordsOf(letters, names, spoken) {
      const spelt = Array.from(names, (name) => {
        const count = this.spelt(letters, Array.from(name));
        return { name, count, left: Array.from(name).length - count };
      }).filter(({ count }) => count > 0).sort((first, second) => first.left - second.left);
      const whole = spelt.filter(({ left }) => left === 0).map(({ name }) => name);
      if (whole.length > 0) return whole;
      const said = spoken();
      return said.length > 0 ? said : spelt.map(({ name }) => name);
    }

    /** Pairs that sound like `pair` and that `isKnown` accepts: 加记 → 加计. */
    #alike(pair, isKnown) {
      const [first, second] = Array.from(pair, (character) =>
        (this.#readings.get(character) ?? []).flatMap((syllable) => Array.from(this.table[syllable])));
      return first.flatMap((left) => second.map((right) => left + right)).filter(isKnown);
    }

    /** Characters with others of the same sound, where that makes more pairs known; "" where it does not. */
    respelt(characters, isKnown) {
      const unknown = (spelling) => pairs(spelling).map((pair) => !isKnown(pair));
      const lacking = (spelling) => unknown(spelling).filter(Boolean).length;
      let best = characters;
      for (let round = 0; round < 3; round += 1) {
        const options = unknown(best).flatMap((lacks, index) => lacks
          ? this.#alike(best[index] + best[index + 1], isKnown)
              .map((pair) => [...best.slice(0, index), ...Array.from(pair), ...best.slice(index + 2)])
          : []);
        const better = options.map((option) => [lacking(option), option]).sort(([left], [right]) => left - right)[0];
        if (!better || better[0] >= lacking(best)) break;
        best = better[1];
      }
      const left = lacking(best);
      const changed = best.filter((character, index) => character !== characters[index]).length;
      const isPlausible = changed > 0 && changed <= Math.ceil(characters.length / 4);
      return isPlausible && (left === 0 || lacking(characters) - left > 1) ? best.join("") : "";
    }
  };

  /** Overlapping pairs of characters. */
  function pairs(characters) {
    return characters.slice(1).map((character, index) => characters[index] + character);
  }
})();
