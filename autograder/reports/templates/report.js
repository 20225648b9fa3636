"use strict";
(() => {
  const find = (id) => document.getElementById(id);
  const [tools, search, flag, lab, shown] = ["tools", "search", "flag", "lab", "shown"].map(find);
  // Names from macOS come as single letters of Hangul.
  const plain = (text) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const rows = [...document.querySelectorAll("tbody tr")].map((row) => ({
    row,
    inOverview: row.closest("table").id === "students",
    flags: row.dataset.f === undefined ? null : row.dataset.f.split(" "),
    lab: row.dataset.lab,
    words: row.querySelector(".who") && plain([...row.querySelectorAll(".who, .file")].map((cell) => cell.textContent).join(" ")),
  }));
  const columns = document.head.appendChild(document.createElement("style"));

  const filter = () => {
    const wanted = plain(search.value);
    let count = 0;
    for (const one of rows) {
      const fits =
        (one.words === null || one.words.includes(wanted)) &&
        (!flag.value || one.flags === null || one.flags.includes(flag.value)) &&
        (!lab.selectedIndex || one.lab === undefined || one.lab === lab.value);
      one.row.hidden = !fits;
      if (fits && one.inOverview) count += 1;
    }
    shown.value = count;
    columns.textContent = lab.selectedIndex
      ? `.heat [data-l]:not([data-l="${lab.selectedIndex}"]) { display: none; }`
      : "";
  };

  const collator = new Intl.Collator(["ko", "en"], { numeric: true });
  const valueOf = (row, place) => {
    const cell = row.cells[place];
    const text = cell.dataset.v ?? cell.textContent.trim().replace(/(?<=\d)[…?]$/, "");
    // Before all numbers: what was not handed in, then what has no points.
    if (text === "") return -3;
    if (/^[–…?]$/.test(text)) return -2;
    return Number.isNaN(Number(text)) ? text : Number(text);
  };
  const compare = (one, two) =>
    typeof one === "number" && typeof two === "number" ? one - two : collator.compare(String(one), String(two));

  const sort = (table, head, place) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of table.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const body = table.tBodies[0];
    const keyed = [...body.rows].map((row) => ({ row, value: valueOf(row, place) }));
    keyed.sort((one, two) => (down ? compare(two.value, one.value) : compare(one.value, two.value)));
    body.append(...keyed.map((one) => one.row));
  };

  for (const table of document.querySelectorAll("table.sorted")) {
    [...table.tHead.rows[table.tHead.rows.length - 1].cells].forEach((head, place) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(table, head, place));
    });
  }
  tools.hidden = false;
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.addEventListener("input", filter);
  // The fields are empty only after the event.
  tools.addEventListener("reset", () => setTimeout(filter));
  // A browser may have kept what the fields held.
  filter();
})();
