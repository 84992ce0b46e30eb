// For every page: what only the reader's browser can know or do. Pages are complete without it.
(function () {
  "use strict";

  /** The namespace of the site's scripts. */
  const gongwen = (window.gongwen ??= /** @type {Gongwen} */ ({}));

  /** @type {Record<string, string>} */
  const words = { "in-force": "执行中", expired: "已到期", "not-yet": "尚未施行" };
  /** @type {Record<string, string>} */
  const icons = {
    "in-force": "M2.5 8.5l4 4 7-8.5",
    expired: "M8 1.8a6.2 6.2 0 1 0 .01 0M8 4.5V8l2.5 1.8",
    "not-yet": "M4 2h8M4 14h8M5 2c0 5 6 7 6 12M11 2c0 5-6 7-6 12",
  };

  /**
   * Elements of the page that match.
   * @param {string} selector
   * @returns {NodeListOf<HTMLElement>}
   */
  const all = (selector) => document.querySelectorAll(selector);

  /** The state of a stated term on a day. Dates are ISO 8601, so they compare as text. */
  gongwen.stateOn = function (day, from, to) {
    if (to && day > to) return "expired";
    if (from && day < from) return "not-yet";
    return "in-force";
  };

  /** The reader's own day as YYYY-MM-DD. */
  gongwen.today = function () {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  };

  /** Corrects every status that was computed on the day the site was built. */
  function correctStatuses() {
    const day = gongwen.today();
    let isChanged = false;
    for (const element of all("[data-from], [data-to]")) {
      const { from, to, state } = element.dataset;
      const now = gongwen.stateOn(day, from, to);
      if (now === state || !words[state]) continue;
      element.classList.replace("is-" + state, "is-" + now);
      element.dataset.state = now;
      element.querySelector(".word").textContent = words[now];
      element.querySelector(".icon path").setAttribute("d", icons[now]);
      const note = element.querySelector(".asof");
      if (note) note.textContent = "（按今天 " + day + " 计算）";
      isChanged = true;
    }
    if (isChanged) recount(day);
  }

  /** Sums up the states again where the page does so. @param {string} day */
  function recount(day) {
    for (const count of all("[data-count]")) {
      const state = count.dataset.count;
      const number = all("thead .badge.is-" + state).length;
      count.textContent = String(number);
      count.parentElement.hidden = number === 0 && state !== "in-force";
    }
    const note = document.querySelector(".states .asof");
    if (note) note.textContent = "按今天 " + day + " 计算";
  }

  /** The page's lasting address, the declared one or where it was opened, and the words it marks. */
  function address() {
    /** @type {HTMLLinkElement} */
    const link = document.querySelector("link[rel=canonical]");
    const words = document.querySelector("mark:target") ? location.hash : "";
    return (link ? link.href : location.href.split("#")[0]) + words;
  }

  /**
   * Copies a citation and says so; where that is not allowed, shows it for copying by hand.
   * @param {string} text
   * @param {Element} status
   */
  async function copy(text, status) {
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = "已复制";
    } catch {
      status.textContent = "请手工复制：" + text;
    }
  }

  /** Shows the buttons that need this script, and makes them work. */
  function enableButtons() {
    for (const button of all("button[data-copy], button[data-print]")) {
      button.hidden = false;
    }
    document.addEventListener("click", ({ target }) => {
      const button = target instanceof Element && target.closest("button");
      if (!button) return;
      if ("print" in button.dataset) window.print();
      if (!button.dataset.copy) return;
      copy(button.dataset.copy + "，" + address(), button.parentElement.querySelector("[role=status]"));
    });
  }

  /** @returns {HTMLInputElement} */
  const searchField = () => document.querySelector("#q");

  /** `/` goes to the search box, Esc leaves it. */
  function enableKeys() {
    const field = searchField();
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
      if (event.key === "/" && !typing && field) {
        event.preventDefault();
        field.focus();
        field.select();
      } else if (event.key === "Escape" && event.target === field) {
        field.blur();
      }
    });
  }

  /** Loads the suggestions of the search box when it is first used. */
  function enableSuggestions() {
    const field = searchField();
    if (!field || document.getElementById("results")) return;
    field.addEventListener(
      "focus",
      () => {
        const script = document.createElement("script");
        script.src = field.form.dataset.script;
        script.addEventListener("load", () => field.dispatchEvent(new Event("input")));
        document.head.append(script);
      },
      { once: true }
    );
  }

  /** Appends to the report link this address and the words the reader has selected. */
  function enableReport() {
    /** @type {HTMLAnchorElement} */
    const link = document.querySelector("a[data-report]");
    if (!link) return;
    let selected = "";
    document.addEventListener("selectionchange", () => {
      selected = String(getSelection()).trim().slice(0, 300) || selected;
    });
    const base = link.href;
    link.addEventListener("click", () => {
      link.href = base + encodeURIComponent([location.href, selected].join("\n\n").trim());
    });
  }

  correctStatuses();
  enableButtons();
  enableKeys();
  enableSuggestions();
  enableReport();
})();
