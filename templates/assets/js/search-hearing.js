// Hears a query that is typed by its sound: pinyin, and characters taken for others. Loaded when a
// query has letters or words that the corpus does not print.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { plain, normalise } = gongwen.searchText;

  /** Letters between other signs than letters and digits, long enough to be a syllable or two initials. */
  const PINYIN = /(?<![a-z0-9&.+])[a-z]{2,}(?![a-z0-9&.+])/g;
  const HEARD = 0.8;
  const MOST_HEARD = 12;
  /** Characters that make a word certain, one of them taken for another. */
  const WORD = 3;

  gongwen.SearchHearing = class SearchHearing {
    /**
     * @param {object} sounds a SearchSounds
     * @param {object} names a SearchNames
     * @param {object} ranking a SearchRanking
     */
    constructor(sounds, names, { source, reader, variants }) {
      this.sounds = sounds;
      this.names = names;
      this.source = source;
      this.reader = reader;
      this.variants = variants;
    }

    /** Puts words for letters that are pinyin; letters that may be several words become a slot. */
    async hear(query) {
      const heard = [];
      const slots = [];
      let text = plain(query, this.variants);
      // Syllables typed apart, yang lao fu wu, are one word unless that makes none.
      const joined = text.replace(/[\s']/g, "");
      if (/^[a-z]+$/.test(joined) && joined !== text && this.#spoken(joined).length === 1) text = joined;
      for (const letters of text.match(PINYIN) ?? []) {
        await this.source.prepare([letters]);
        if (this.source.isPrinted(letters)) continue;
        const words = this.#spoken(letters);
        if (words.length === 0) continue;
        heard.push(...words);
        if (words.length > 1) slots.push({ from: letters, to: words, weight: 1, instead: true });
        text = text.replace(letters, words.length === 1 ? words[0] : " ");
      }
      return { text, heard, slots };
    }

    /** Adds to a reading what one of its phrases, which no clause has, was probably meant to be. */
    correct(reading, characters) {
      const better = this.sounds.respelt(characters, (pair) => this.source.isPrinted(pair));
      if (better === "" || !this.#isWord(Array.from(better), characters)) return;
      reading.phrases.push({ text: better, weight: HEARD });
      reading.heard.push(better);
    }

    /**
     * Whether what was heard is printed in a row: all of it, or, where one character differs, three
     * characters with that one. Pairs alone make sense of anything: 县补得最多, 县布的最多.
     */
    #isWord(better, typed) {
      const isHeld = (characters) => this.source.holding(characters.join(""), "").length > 0;
      const changed = better.flatMap((character, index) => (character === typed[index] ? [] : [index]));
      if (isHeld(better)) return true;
      return changed.length === 1 && Array.from({ length: WORD }, (_, before) => changed[0] - before)
        .some((start) => start >= 0 && start + WORD <= better.length && isHeld(better.slice(start, start + WORD)));
    }

    /** The words that letters may be the pinyin of. */
    #spoken(letters) {
      const words = this.reader.vocabulary.map((word) => normalise(word, this.variants));
      const names = new Set([...this.names.pages.flatMap(({ keys }) => keys), ...words]);
      return this.sounds.wordsOf(letters, names, () => this.source.spoken(letters, this.sounds)).slice(0, MOST_HEARD);
    }
  };
})();
