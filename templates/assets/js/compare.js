// compare.html: two clauses, or one domain of two notices, side by side.
//
// The address says what is shown: ?left=<notice>/<ordinal>&right=<notice>/<ordinal>; a package id
// in place of the ordinal means the whole domain. Texts come as scripts (compare/<notice>.js calls
// gongwen.provide), because a folder opened by double click cannot fetch.
(function () {
  "use strict";

  const gongwen = (window.gongwen ??= /** @type {Gongwen} */ ({}));

  /** @typedef {{title: string, text: string, url: string}} Side */

  /** @type {Map<string, Promise<NoticeText>>} */
  const notices = new Map();
  /** Takes a notice when it has come. @type {Map<string, (notice: NoticeText) => void>} */
  const waiting = new Map();
  /** @type {HTMLFormElement} */
  const form = document.querySelector("#compare-form");
  const output = document.getElementById("compare");
  const status = document.getElementById("compare-status");
  const sides = ["left", "right"];

  /** Called by the data scripts. */
  gongwen.provide = (id, notice) => waiting.get(id)?.(notice);

  /** @param {string} id one of the ids in the pickers @returns {Promise<NoticeText>} */
  function load(id) {
    if (!notices.has(id)) {
      const notice = new Promise((resolve, reject) => {
        waiting.set(id, resolve);
        const script = document.createElement("script");
        script.src = "compare/" + id + ".js";
        script.addEventListener("error", () => reject(new Error(id)));
        document.head.append(script);
      });
      notices.set(id, notice);
    }
    return notices.get(id);
  }

  /**
   * The two pickers of a side.
   * @param {string} side
   * @returns {{notice: HTMLSelectElement, place: HTMLSelectElement}}
   */
  function pickers(side) {
    const [notice, place] = ["notice", "place"].map((name) => form.elements.namedItem(side + "-" + name));
    return {
      notice: /** @type {HTMLSelectElement} */ (notice),
      place: /** @type {HTMLSelectElement} */ (place),
    };
  }

  /** @param {HTMLSelectElement} select @param {NoticeText} notice */
  function fillPlaces(select, notice) {
    select.replaceChildren(
      ...notice.domains.map((domain) => {
        const group = document.createElement("optgroup");
        group.label = domain.title;
        if (domain.package) group.append(new Option("整个领域", domain.package));
        for (const clause of domain.clauses) {
          group.append(new Option(clause.label + clause.title, String(clause.ordinal)));
        }
        return group;
      })
    );
  }

  /** @param {string} id @param {NoticeText} notice @param {string} place @returns {Side} */
  function sideAt(id, notice, place) {
    for (const domain of notice.domains) {
      if (domain.package === place) {
        const texts = domain.clauses.map((clause) => clause.label + clause.title + "\n" + clause.text);
        return {
          title: notice.name + " " + domain.title,
          text: [domain.text, ...texts].filter(Boolean).join("\n"),
          url: "notices/" + id + "/index.html",
        };
      }
      const clause = domain.clauses.find((each) => String(each.ordinal) === place);
      if (clause) {
        return {
          title: notice.name + " " + clause.label + clause.title,
          text: clause.text,
          url: "notices/" + id + "/" + clause.ordinal + ".html",
        };
      }
    }
    return { title: notice.name, text: "", url: "notices/" + id + "/index.html" };
  }

  /** @param {Side} side @param {{text: string, same: boolean}[]} runs @param {string} own */
  function article(side, runs, own) {
    const card = document.createElement("article");
    card.className = "card";
    const heading = document.createElement("h2");
    const link = document.createElement("a");
    link.href = side.url;
    link.textContent = side.title;
    heading.append(link);
    // The page holds the state of every notice, for the reader's own day.
    const folder = side.url.slice(0, side.url.lastIndexOf("/") + 1);
    const badge = document.querySelector('#compare-states [data-url^="' + folder + '"] .badge');
    if (badge) heading.append(" ", badge.cloneNode(true));
    const text = document.createElement("div");
    text.className = "official lines";
    for (const run of runs) {
      const element = document.createElement(run.same ? "span" : own);
      if (run.same) element.className = "same";
      element.textContent = run.text;
      text.append(element);
    }
    card.append(heading, text);
    return card;
  }

  /** @param {{text: string, same: boolean}[]} runs @param {boolean} same */
  function count(runs, same) {
    return runs.reduce((sum, run) => (run.same === same ? sum + [...run.text].length : sum), 0);
  }

  async function show() {
    const chosen = sides.map((side) => {
      const { notice, place } = pickers(side);
      return { id: notice.value, place: place.value };
    });
    const [left, right] = await Promise.all(
      chosen.map(async ({ id, place }) => sideAt(id, await load(id), place))
    );
    const runs = gongwen.diff(left.text, right.text);
    output.replaceChildren(article(left, runs.left, "del"), article(right, runs.right, "ins"));
    status.textContent =
      "相同 " + count(runs.left, true) + " 字，左边不同 " + count(runs.left, false) +
      " 字，右边不同 " + count(runs.right, false) + " 字";
    const query = sides.map((side, index) => side + "=" + chosen[index].id + "/" + chosen[index].place);
    history.replaceState(null, "", "?" + query.join("&"));
  }

  /**
   * Shows a place in the pickers of a side; what the notice does not have becomes its first clause.
   * @param {string} side @param {string} id @param {string} place
   * @returns {Promise<boolean>} whether it is there
   */
  async function choose(side, id, place) {
    const fields = pickers(side);
    const known = [...fields.notice.options].some((option) => option.value === id);
    if (known) fields.notice.value = id;
    fillPlaces(fields.place, await load(fields.notice.value));
    const options = [...fields.place.options];
    const fitting = options.find((option) => option.value === place);
    (fitting || options.find((option) => /^\d/.test(option.value))).selected = true;
    return known && (place === "" || fitting !== undefined);
  }

  function fail() {
    status.textContent = "读不到条文数据，请检查本站文件夹是否完整。";
  }

  async function start() {
    const asked = new URLSearchParams(location.search);
    const lost = [];
    for (const [index, side] of sides.entries()) {
      const [id = "", place = ""] = (asked.get(side) || form.dataset[side] || "").split("/");
      const options = pickers(side).notice.options;
      const fallback = options[index] || options[0];
      const isThere = await choose(side, id || fallback.value, place);
      if (!isThere) lost.push(`${"左右"[index]}边没有这一条（${asked.get(side)}），显示的是另一条。`);
    }
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", async (event) => {
      const side = sides.find((each) => pickers(each).notice === event.target);
      const place = side && pickers(side).place.value;
      if (side) await choose(side, pickers(side).notice.value, place).catch(fail);
      show().catch(fail);
    });
    document.getElementById("swap").addEventListener("click", async () => {
      const [left, right] = sides.map(pickers).map(({ notice, place }) => [notice.value, place.value]);
      await choose("left", right[0], right[1]);
      await choose("right", left[0], left[1]);
      show().catch(fail);
    });
    await show();
    status.prepend(...lost);
  }

  start().catch(fail);
})();
