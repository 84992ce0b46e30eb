// Which words two Chinese texts share.
(function () {
  "use strict";

  const gongwen = (window.gongwen = window.gongwen || {});
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
   * @typedef {{text: string, same: boolean}} Run
   * @param {Run[]} runs
   * @param {string} text
   * @param {boolean} same
   */
  function append(runs, text, same) {
    const last = runs[runs.length - 1];
    if (last && last.same === same) last.text += text;
    else runs.push({ text, same });
  }

  /**
   * Both texts as runs that are shared or their own.
   * @param {string} leftText
   * @param {string} rightText
   * @returns {{left: Run[], right: Run[]}}
   */
  gongwen.diff = function (leftText, rightText) {
    const left = tokens(leftText);
    const right = tokens(rightText);
    const table = lengths(left, right);
    const result = { left: [], right: [] };
    let i = 0;
    let j = 0;
    while (i < left.length || j < right.length) {
      if (i < left.length && j < right.length && left[i] === right[j]) {
        append(result.left, left[i], true);
        append(result.right, right[j], true);
        i += 1;
        j += 1;
      } else if (j === right.length || (i < left.length && table[i + 1][j] >= table[i][j + 1])) {
        append(result.left, left[i], false);
        i += 1;
      } else {
        append(result.right, right[j], false);
        j += 1;
      }
    }
    return result;
  };
})();
