// For tables of facts: sort by a column, filter by words and by value.
(function () {
  "use strict";

  const order = new Intl.Collator("zh-Hans", { numeric: true });

  /** The value of a figure, `null` where the cell holds none. @param {HTMLTableCellElement} cell */
  function figure(cell) {
    const value = Number(cell.dataset.value);
    return cell.dataset.value && Number.isFinite(value) ? value : null;
  }

  /**
   * Sorts the rows in place. Figures are compared only inside their group (`data-group` of the
   * row: the unit or kind), so that a growth rate never ranks against an amount; words without a
   * figure come last in theirs.
   * @param {HTMLTableElement} table
   * @param {number} column
   * @param {1|-1} direction
   */
  function sort(table, column, direction) {
    const body = table.tBodies[0];
    const isFigures = [...body.rows].some((row) => figure(row.cells[column]) !== null);
    const rows = [...body.rows].map((row) => {
      const cell = row.cells[column];
      return { row, group: row.dataset.group || "", value: figure(cell), text: cell.textContent.trim() };
    });
    rows.sort((left, right) => {
      if (!isFigures) return direction * order.compare(left.text, right.text);
      const groups = order.compare(left.group, right.group);
      if (groups || left.value === right.value) return groups;
      if (left.value === null || right.value === null) return left.value === null ? 1 : -1;
      return direction * (left.value - right.value);
    });
    body.append(...rows.map((each) => each.row));
  }

  /** Turns the column heads of a table into buttons. @param {HTMLTableElement} table */
  function enableSorting(table) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      // Paper has no buttons: the style prints the label in its place.
      head.dataset.label = head.textContent.trim();
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const descending = head.getAttribute("aria-sort") === "ascending";
        for (const each of heads) each.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", descending ? "descending" : "ascending");
        sort(table, column, descending ? -1 : 1);
      });
    });
  }

  /** @param {HTMLFormElement} form */
  function enableFilter(form) {
    /** @type {HTMLTableElement} */
    const table = document.querySelector("#" + form.dataset.filter);
    const rows = [...table.tBodies[0].rows];
    /** @type {NodeListOf<HTMLInputElement|HTMLSelectElement>} */
    const fields = form.querySelectorAll("[name]");
    const count = form.querySelector("output");

    function apply() {
      const query = new URLSearchParams();
      for (const field of fields) if (field.value.trim()) query.set(field.name, field.value.trim());
      let shown = 0;
      for (const row of rows) {
        const matches = [...query].every(([name, value]) =>
          name === "text"
            ? value.split(/\s+/).every((word) => row.textContent.includes(word))
            : row.dataset[name] === value
        );
        row.hidden = !matches;
        if (matches) shown += 1;
      }
      count.textContent = "显示 " + shown + " 行，共 " + rows.length + " 行";
      const search = String(query);
      history.replaceState(null, "", (search ? "?" + search : location.pathname) + location.hash);
    }

    const asked = new URLSearchParams(location.search);
    for (const field of fields) field.value = asked.get(field.name) || "";
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }

  /** @type {NodeListOf<HTMLTableElement>} */
  const tables = document.querySelectorAll(".data table");
  tables.forEach(enableSorting);
  /** @type {NodeListOf<HTMLFormElement>} */
  const forms = document.querySelectorAll("form[data-filter]");
  forms.forEach(enableFilter);
})();
