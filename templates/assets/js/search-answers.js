// What is said above the results to questions that no clause answers: who is in charge, and whether
// the notices still apply. Loaded when such a question is asked.
(() => {
  "use strict";
  const gongwen = (globalThis.gongwen ??= /** @type {Gongwen} */ ({}));
  const { normalise, pairs } = gongwen.searchText;

  /** Words beside those of the question that leave it a question about the notices. */
  const NOTICES = /公文|文件|政策|通知|办法|这些|那些|哪些|哪个|哪份|现在|目前|如今|今天|今年|是不是|有没有|什么|时候|还|都|的|了|吗|么|呢|是|在|有|没/gu;
  /** Clauses that speak for a department, and the share of the most spoken for that others need. */
  const VOICES = 10;
  const SHARE = 0.5;
  const BY_DOMAIN = 0.25;
  const MOST_LED = 12;

  /** 2023-01-01 as 2023年1月1日. */
  const dayOf = (date) => date.split("-").map(Number).map((part, index) => part + "年月日"[index]).join("");

  const pageOf = ([id, title], kind) => ({ kind, url: `${kind}s/${id}.html`, title });

  /**
   * @param {object} question
   * @param {gongwen.SearchFinder} question.finder
   * @param {gongwen.SearchResults} question.renderer
   * @param {Reading} question.reading
   * @param {{document: number, score: number}[]} question.clauses best first
   * @param {HTMLElement[]} question.fitting what the site says to the words of the query
   * @returns {{items: HTMLElement[], pages: object[], domains: HTMLElement[], list?: object[], said?: string}}
   *   items, pages and domains stand first, in this order; the list stands in place of the clauses
   */
  gongwen.searchAnswers = function ({ finder, renderer, reading, clauses, fitting }) {
    const isOpen = ({ dataset }) => dataset.kind !== "documents" || reading.notices.length === 0;
    const items = fitting.filter(isOpen).map((item) => /** @type {HTMLElement} */ (item.cloneNode(true)));
    const departments = reading.departments.length > 0 ? reading.departments : reading.asksWho ? spokenFor(finder, reading, clauses) : [];
    const pages = departments.map((position) => pageOf(finder.manifest.departments[position], "department"));
    const led = reading.mustLead ? domainsOf(finder, reading.departments) : [];
    const domains = led.map((introduction) => linkTo(introduction, finder.manifest, renderer.root));
    const validity = fitting.find(({ dataset }) => dataset.kind === "validity");
    return validity && isOfNotices(reading, validity) ? { items, pages, domains, ...states(finder, reading) } : { items, pages, domains };
  };

  /**
   * Departments that the best clauses name, the first above all; less where only the domain names one,
   * twice as much where its own name has words of the query.
   */
  function spokenFor({ source, manifest, variants }, reading, clauses) {
    const asked = reading.phrases.flatMap(({ text }) => pairs(Array.from(normalise(text, variants))));
    const isAkin = (position) => manifest.departments[position].slice(1).some((name) => asked.some((pair) => name.includes(pair)));
    const voices = new Map();
    for (const { document, score } of clauses.slice(0, VOICES)) {
      const { departments, units } = source.clauses[document];
      departments.forEach((position, place) => {
        const voice = (score / (1 + place)) * (units.length > 0 ? 1 : BY_DOMAIN) * (isAkin(position) ? 2 : 1);
        voices.set(position, (voices.get(position) ?? 0) + voice);
      });
    }
    const ranked = [...voices].sort(([, left], [, right]) => right - left);
    return ranked.filter(([, voice]) => voice >= SHARE * ranked[0][1]).map(([position]) => position);
  }

  /** Introductions of the domains that departments lead, by notice. */
  function domainsOf({ manifest, source }, departments) {
    const names = departments.flatMap((position) => manifest.departments[position].slice(1));
    const isLed = ({ ordinal, leads = [] }) => ordinal === 0 && leads.some((lead) => names.some((name) => lead.includes(name)));
    return source.clauses.filter(isLed)
      .sort((left, right) => left.notice - right.notice || left.domain - right.domain).slice(0, MOST_LED);
  }

  function linkTo({ notice, url, title }, { notices, regions }, root) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const region = regions.find(([id]) => id === notices[notice].region)?.[2] ?? "";
    link.href = root + url;
    link.textContent = region + title;
    item.append(link);
    return item;
  }

  /** Whether a query says nothing but that it asks for the state of notices. */
  function isOfNotices(reading, { dataset }) {
    const words = dataset.words.split(" ").sort((left, right) => right.length - left.length);
    const left = words.reduce((text, word) => text.replaceAll(word, ""), normalise(reading.rest, new Map()));
    return left.replace(NOTICES, "") === "";
  }

  /** The notices with their states and terms, those in force first, then the newer. */
  function states({ manifest }, { regions }) {
    const order = ["in-force", "not-yet", "unknown", "draft", "expired"];
    const notices = manifest.notices.filter(({ region }) => regions.size === 0 || regions.has(region))
      .sort((left, right) => order.indexOf(left.status) - order.indexOf(right.status) || Number(right.year) - Number(left.year));
    const counts = order.map((status) => [status, notices.filter((notice) => notice.status === status).length])
      .filter(([status, count]) => count > 0 || status === "in-force")
      .map(([status, count]) => `${count} 份${gongwen.searchWords.statuses.get(String(status))}`);
    return {
      list: notices.map(({ url, title, region, year, status, from, to }) => ({
        page: { kind: "notice", url, title, status, note: termOf(from, to), values: { region: [region], year: [year], status: [status] } },
      })),
      said: `${notices.length} 份公文，按今天算：${counts.join("，")}。`,
    };
  }

  function termOf(from, to) {
    if (from === "" && to === "") return "原文没有写明实施期限";
    return `原文所定期限：${from && dayOf(from)}至${to && dayOf(to)}`;
  }
})();
