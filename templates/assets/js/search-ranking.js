// From a query's words to documents in order: reads the query, hears it where it is pinyin or
// misspelt, scores, and weighs the places it names.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= {});
  const { normalise, pairs, plain } = gongwen.searchText;

  // What a document counts that is not of the region, year or status the query names.
  const ELSEWHERE = 0.2;
  const OTHER_YEAR = 0.6;
  const HEARD = 0.8;
  const MOST_HEARD = 12;

  gongwen.SearchRanking = class SearchRanking {
    /**
     * @param {object} manifest the file `index`
     * @param {object} source the pack, or shards
     * @param {Map<string, string>} variants traditional → simplified; filled when `characters` has come
     * @param {() => Promise<gongwen.SearchSounds>} sounds
     */
    constructor(manifest, source, variants, sounds) {
      this.manifest = manifest;
      this.source = source;
      this.variants = variants;
      this.sounds = sounds;
      this.reader = new gongwen.QueryReader(manifest, variants, (characters) => source.isPrinted(characters));
      this.engine = new gongwen.SearchEngine(source, variants);
    }

    /** @returns {Promise<{reading: object, hits: {document: number, score: number}[]}>} best first */
    async rank(query) {
      const reading = this.reader.read(query);
      await this.#hear(reading);
      const scores = await this.engine.score(reading);
      const hits = [];
      scores.forEach((score, document) => {
        const weighed = this.#weigh(score, document, reading);
        if (weighed > 0) hits.push({ document, score: weighed });
      });
      hits.sort((left, right) => right.score - left.score || this.#compare(left.document, right.document));
      return { reading, hits };
    }

    #weigh(score, document, reading) {
      const { notice, ordinal } = this.source.clauses[document];
      const { region, year, status } = this.manifest.notices[notice];
      if (reading.notices.length > 0) return reading.notices.includes(notice) ? 1 : 0;
      const here = reading.regions.size === 0 || reading.regions.has(region);
      if (reading.ordinal > 0 && here && reading.ordinal === ordinal) return Number.MAX_VALUE;
      let result = reading.phrases.length + reading.slots.length === 0 && reading.regions.size > 0 && here ? 1 : score;
      if (!here) result *= ELSEWHERE;
      if (reading.year !== "" && reading.year !== year) result *= OTHER_YEAR;
      if (reading.status !== "" && reading.status !== status) result *= OTHER_YEAR;
      return result;
    }

    /** By notice, then by number. */
    #compare(left, right) {
      const first = this.source.clauses[left];
      const second = this.source.clauses[right];
      return first.notice - second.notice || first.ordinal - second.ordinal;
    }

    /** Replaces letters that are pinyin, and adds words that sound like those the corpus lacks. */
    async #hear(reading) {
      for (const phrase of [...reading.phrases]) {
        const letters = normalise(phrase.text, this.variants);
        if (/^[a-z]{2,}$/.test(letters)) {
          if (this.source.isPrinted(letters)) continue;
          const to = this.#spoken(letters, await this.sounds());
          if (to.length > 0) {
            reading.phrases = reading.phrases.filter((other) => other !== phrase);
            reading.slots.push({ from: letters, to, weight: 1, instead: true });
            reading.heard = to;
          }
        } else if (this.#looksMisspelt(letters)) {
          const better = this.#respelt(Array.from(letters), await this.sounds());
          if (better) {
            reading.phrases.push({ text: better, weight: HEARD });
            reading.heard = [better];
          }
        }
      }
    }

    #spoken(letters, sounds) {
      const names = [...this.manifest.pages, ...this.manifest.regions.map(([id, ...names]) => ["region", id, ...names])].flatMap(([, , ...names]) => names);
      const keys = new Set(names.map((name) => normalise(name, this.variants)));
      const spelt = Array.from(keys, (key) => ({ key, left: Array.from(key).length - sounds.spelt(letters, Array.from(key)), ok: sounds.spelt(letters, Array.from(key)) > 0 }))
        .filter(({ ok }) => ok);
      const whole = spelt.filter(({ left }) => left === 0).map(({ key }) => key);
      const said = this.source.spoken(letters, sounds);
      const found = [...new Set([...whole, ...said])];
      return (found.length > 0 ? found : spelt.sort((a, b) => a.left - b.left).map(({ key }) => key)).slice(0, MOST_HEARD);
    }

    #unknown(characters) {
      return pairs(characters).map((pair) => !this.source.isPrinted(pair));
    }

    #looksMisspelt(text) {
      const unknown = this.#unknown(Array.from(text));
      return unknown.length > 1 && unknown.some((lacks, index) => lacks && (index === 0 || index === unknown.length - 1 || unknown[index + 1]));
    }

    /** The characters with others of the same sound, where that makes more pairs known. */
    #respelt(characters, sounds) {
      const lacking = (spelling) => this.#unknown(spelling).filter(Boolean).length;
      let best = characters;
      for (let round = 0; round < 3; round += 1) {
        const options = this.#unknown(best).flatMap((lacks, index) => lacks
          ? sounds.alike(best[index] + best[index + 1], (pair) => this.source.isPrinted(pair))
              .map((pair) => [...best.slice(0, index), ...Array.from(pair), ...best.slice(index + 2)])
          : []);
        const better = options.map((option) => [lacking(option), option]).sort(([left], [right]) => left - right)[0];
        if (!better || better[0] >= lacking(best)) break;
        best = better[1];
      }
      const left = lacking(best);
      return left === 0 || lacking(characters) - left > 1 ? best.join("") : "";
    }
  };
})();
