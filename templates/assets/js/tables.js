// For tables of facts: sort by a column, filter by words and by value.
(function () {
  "use strict";

  const order = new Intl.Collator("zh-Hans", { numeric: true });

  /** @param {HTMLTableRowElement} row @param {number} column */
  function key(row, column) {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
  }

  /**
   * Sorts the rows in place. Figures are compared only inside their group (`data-group` of the
   * row: the unit or kind), so that a growth rate never ranks against an amount.
   * @param {HTMLTableElement} table
   * @param {number} column
   * @param {1|-1} direction
   */
  function sort(table, column, direction) {
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => ({ row, key: key(row, column) }));
    rows.sort((left, right) => {
      if (typeof left.key !== "number" || typeof right.key !== "number") {
        return direction * order.compare(String(left.key), String(right.key));
      }
      return (
        order.compare(left.row.dataset.group || "", right.row.dataset.group || "") ||
        direction * (left.key - right.key)
      );
    });
    body.append(...rows.map((each) => each.row));
  }

  /** Turns the column heads of a table into buttons. @param {HTMLTableElement} table */
  function enableSorting(table) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
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
    const table = document.getElementById(form.dataset.filter);
    const rows = [...table.tBodies[0].rows];
    const fields = [...form.elements].filter((field) => field.name);
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

  for (const table of document.querySelectorAll(".data table")) enableSorting(table);
  for (const form of document.querySelectorAll("form[data-filter]")) enableFilter(form);
})();
