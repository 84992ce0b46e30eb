// The search box of every page: suggests concepts, departments, regions and notices by name.
// Loads the names when the box is first used, and the sounds when letters are typed.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  /** @type {HTMLInputElement} */
  const box = document.querySelector("#q");
  const list = document.getElementById("suggestions");
  // The search page answers while one types.
  if (!box || !list || document.getElementById("results")) return;

  const MOST = 8;
  const KINDS = { notice: "文件", concept: "概念", department: "部门", list: "清单", package: "领域", region: "地区", indicator: "指标" };
  const root = box.form.dataset.root ?? "";
  const files = new gongwen.SearchFiles(root + "search/");
  let latest = 0;

  /** Names and pages, one for each name. */
  async function names() {
    return (await files.pages()).flatMap(({ kind, url, title, names }) =>
      [title, ...names].map((name) => ({ kind, url, title, name: name.toLowerCase() })));
  }

  /** Typed text in half width, lower case and simplified characters. */
  async function folded(text) {
    const plain = text.normalize("NFKC").trim().toLowerCase();
    const all = await names();
    const isNamed = (character) => character < "\u3400" || all.some(({ name }) => name.includes(character));
    if (Array.from(plain).every(isNamed)) return plain;
    const characters = Array.from((await files.part("characters")).variants);
    return plain.replace(/[\u3400-\u9fff]/g, (character) => {
      const at = characters.findIndex((other, index) => index % 2 === 0 && other === character);
      return at < 0 ? character : characters[at + 1];
    });
  }

  /** The pages whose names fit, best first, each once. */
  async function suggestions(text) {
    const typed = await folded(text);
    if (typed === "") return [];
    const letters = typed.replace(/[\s']/g, "");
    const sounds = /^[a-z]{2,}$/.test(letters) ? new gongwen.SearchSounds((await files.part("characters")).readings) : null;
    const rank = ({ name }) => {
      if (name === typed) return 4;
      if (name.startsWith(typed)) return 3;
      if (name.includes(typed)) return 2;
      const spelt = sounds?.spelt(letters, Array.from(name)) ?? 0;
      return spelt / name.length;
    };
    const seen = new Set();
    return (await names()).map((entry) => ({ entry, score: rank(entry) }))
      .filter(({ score }) => score > 0)
      .sort((left, right) => right.score - left.score || left.entry.name.length - right.entry.name.length)
      .map(({ entry }) => entry)
      .filter(({ url }) => !seen.has(url) && seen.add(url))
      .slice(0, MOST);
  }

  function option({ kind, url, title }, index) {
    const link = document.createElement("a");
    const label = document.createElement("span");
    link.id = "suggestion-" + index;
    link.role = "option";
    link.href = root + url;
    link.tabIndex = -1;
    label.className = "soft";
    label.textContent = KINDS[kind] ?? "";
    link.append(title, " ", label);
    return link;
  }

  function choose(item) {
    for (const other of list.children) other.setAttribute("aria-selected", String(other === item));
    if (item) box.setAttribute("aria-activedescendant", item.id);
    else box.removeAttribute("aria-activedescendant");
  }

  function close() {
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    choose(null);
  }

  async function suggest() {
    const ticket = (latest += 1);
    const found = await suggestions(box.value);
    if (ticket !== latest || document.activeElement !== box) return;
    list.replaceChildren(...found.map(option));
    list.hidden = found.length === 0;
    box.setAttribute("aria-expanded", String(found.length > 0));
    choose(null);
  }

  box.addEventListener("focus", () => names(), { once: true });
  box.addEventListener("input", (event) => event.isComposing || suggest());
  box.addEventListener("compositionend", suggest);
  box.addEventListener("keydown", (event) => {
    /** @type {HTMLElement[]} */
    const items = Array.from(list.querySelectorAll("[role=option]"));
    const at = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
    if (list.hidden) return;
    if (event.key === "Escape") {
      // Once the list is closed; the browser would empty the box, and the page take the focus away.
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(items[(at + step + items.length + (at < 0 && step < 0 ? 1 : 0)) % items.length]);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      items[at].click();
    }
  });
  box.form.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && box.form.contains(event.relatedTarget))) close();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");
})();
