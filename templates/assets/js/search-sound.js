// Chinese by its sound: pinyin and initials typed for a name, and characters that sound alike.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= {});

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

    /** Pairs that sound like `pair` and that `isKnown` accepts: 加记 → 加计. */
    alike(pair, isKnown) {
      const [first, second] = Array.from(pair, (character) =>
        (this.#readings.get(character) ?? []).flatMap((syllable) => Array.from(this.table[syllable])));
      return first.flatMap((left) => second.map((right) => left + right)).filter(isKnown);
    }
  };
})();
