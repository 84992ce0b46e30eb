// Which words two Chinese texts share.
(function () {
  "use strict";

  const gongwen = (window.gongwen ??= /** @type {Gongwen} */ ({}));
  const words = window.Intl && Intl.Segmenter && new Intl.Segmenter("zh", { granularity: "word" });

  /**
   * Words, whole figures and single marks; where the browser knows no words, single characters.
   * @param {string} text
   * @returns {string[]}
   */
  function tokens(text) {
    return text.split(/(\d[\d.,]*[%％]*)/).flatMap((part, index) => {
      if (index % 2 === 1 || !words) return index % 2 === 1 ? [part] : [...part];
      return [...words.segment(part)].map((each) => each.segment);
    });
  }

  /**
   * The longest common subsequence as a table of lengths, from the ends backwards.
   * @param {string[]} left
   * @param {string[]} right
   * @returns {Uint16Array[]}
   */
  function lengths(left, right) {
    const rows = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
    for (let i = left.length - 1; i >= 0; i -= 1) {
      for (let j = right.length - 1; j >= 0; j -= 1) {
        rows[i][j] =
          left[i] === right[j]
            ? rows[i + 1][j + 1] + 1
            : Math.max(rows[i + 1][j], rows[i][j + 1]);
      }
    }
    return rows;
  }

  /**
   * @typedef {{same: boolean, left: string, right: string}} Stretch
   */

  /**
   * Adds words to the last stretch, or begins one. Words between two changes that are too few to
   * read (“的”, one comma) count as changed, so that the eye meets phrases and not crumbs.
   * @param {Stretch[]} stretches
   * @param {Stretch} next
   */
  function append(stretches, next) {
    const last = stretches[stretches.length - 1];
    if (last && last.same === next.same) {
      last.left += next.left;
      last.right += next.right;
      return;
    }
    if (!next.same && stretches.length > 1 && [...last.left].length < SHORTEST) {
      stretches.pop();
      append(stretches, { same: false, left: last.left + next.left, right: last.right + next.right });
      return;
    }
    stretches.push({ ...next });
  }

  /** Characters in a row that are worth showing as shared. */
  const SHORTEST = 3;

  /**
   * Both texts as runs that are shared or their own.
   * @type {Gongwen["diff"]}
   */
  gongwen.diff = function (leftText, rightText) {
    const left = tokens(leftText);
    const right = tokens(rightText);
    const table = lengths(left, right);
    /** @type {Stretch[]} */
    const stretches = [];
    let i = 0;
    let j = 0;
    while (i < left.length || j < right.length) {
      if (i < left.length && j < right.length && left[i] === right[j]) {
        append(stretches, { same: true, left: left[i], right: right[j] });
        i += 1;
        j += 1;
      } else if (j === right.length || (i < left.length && table[i + 1][j] >= table[i][j + 1])) {
        append(stretches, { same: false, left: left[i], right: "" });
        i += 1;
      } else {
        append(stretches, { same: false, left: "", right: right[j] });
        j += 1;
      }
    }
    /** @param {"left"|"right"} side */
    const runs = (side) =>
      stretches.map((each) => ({ text: each[side], same: each.same })).filter((run) => run.text);
    return { left: runs("left"), right: runs("right") };
  };
})();
