// Keys of the page that `isogloss align --format html` writes: j/k to the next and the previous
// bead, n/p to the next and the previous doubtful one, → and ← to the next and the previous word or
// term of the bead. A word or term lights up together with what renders it.
"use strict";
(() => {
  const rows = Array.from(document.querySelectorAll("tr.bead"));
  const said = document.getElementById("said");
  const steps = {
    j: { by: 1, wanted: () => true },
    k: { by: -1, wanted: () => true },
    n: { by: 1, wanted: (row) => row.classList.contains("doubtful") },
    p: { by: -1, wanted: (row) => row.classList.contains("doubtful") },
  };
  let current = -1;
  // The stop of the current row that is lit: an index into stops(row), or -1.
  let stop = -1;
  let lit = [];

  function select(index) {
    if (rows[current]) rows[current].removeAttribute("aria-current");
    current = index;
    stop = -1;
    light([]);
    const row = rows[current];
    row.setAttribute("aria-current", "true");
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "center" });
    history.replaceState(null, "", "#" + row.id);
  }

  // Without a current bead the search begins before the first one that is in view.
  function start(by) {
    if (current >= 0) return current;
    const visible = rows.findIndex((row) => row.getBoundingClientRect().bottom > 0);
    return by > 0 ? visible - 1 : visible;
  }

  function step(key) {
    if (key === "ArrowRight" || key === "ArrowLeft") return stepWord(key === "ArrowRight" ? 1 : -1);
    if (key === "Escape") return leaveWord();
    const { by, wanted } = steps[key];
    for (let index = start(by) + by; index >= 0 && index < rows.length; index += by) {
      if (wanted(rows[index])) return select(index);
    }
  }

  // What lights up with a word or a term: all of the same group in the row.
  function family(element) {
    const row = element.closest("tr");
    const { w, t } = element.dataset;
    return Array.from(row.querySelectorAll("[data-w], [data-t]")).filter((other) =>
      t === undefined ? other.dataset.w === w : other.dataset.t === t);
  }

  function light(elements) {
    for (const element of lit) element.classList.remove("lit");
    lit = elements;
    for (const element of lit) element.classList.add("lit");
  }

  // The first word or term of each group, in the order of the row.
  function stops(row) {
    const seen = new Set();
    return Array.from(row.querySelectorAll("[data-w], [data-t]")).filter((element) => {
      const { w, t } = element.dataset;
      const group = t === undefined ? "w" + w : "t" + t;
      return !seen.has(group) && seen.add(group);
    });
  }

  function stepWord(by) {
    if (current < 0) step("j");
    const row = rows[current];
    if (!row) return;
    const all = stops(row);
    if (all.length === 0) return;
    showStop(all, stop < 0 && by < 0 ? all.length - 1 : (stop + by + all.length) % all.length);
  }

  function showStop(all, index) {
    stop = index;
    const elements = family(all[stop]);
    light(elements);
    const sides = Array.from(rows[current].querySelectorAll("td"), (cell) =>
      elements.filter((element) => cell.contains(element)).map((element) => element.textContent));
    said.textContent = sides.map((words) => words.join(" … ") || "–").join(" | ");
    history.replaceState(null, "", "#" + rows[current].id + "." + (stop + 1));
  }

  function leaveWord() {
    stop = -1;
    light([]);
    said.textContent = "";
    if (rows[current]) history.replaceState(null, "", "#" + rows[current].id);
  }

  // #b12 is the twelfth bead, #b12.3 the third word or term in it.
  function selectFromAddress() {
    const [id, number] = location.hash.slice(1).split(".");
    const index = rows.findIndex((row) => row.id === id);
    if (index < 0) return;
    if (index !== current) select(index);
    const all = number ? stops(rows[index]) : [];
    if (all[number - 1]) showStop(all, number - 1);
  }

  // Where the doubtful beads lie in the whole text, at a glance.
  function overview() {
    const strip = document.createElement("div");
    strip.id = "overview";
    strip.setAttribute("aria-hidden", "true");
    rows.forEach((row, index) => {
      if (!row.classList.contains("doubtful")) return;
      const mark = document.createElement("a");
      mark.href = "#" + row.id;
      mark.tabIndex = -1;
      mark.style.top = (100 * index) / rows.length + "%";
      strip.append(mark);
    });
    document.body.append(strip);
  }

  const keys = new Set([...Object.keys(steps), "ArrowRight", "ArrowLeft", "Escape"]);
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys.has(event.key)) return;
    event.preventDefault();
    step(event.key);
  });
  for (const button of document.querySelectorAll("button[data-key]")) {
    button.addEventListener("click", () => step(button.dataset.key));
  }
  document.querySelector("tbody").addEventListener("pointerover", (event) => {
    const element = event.target.closest("[data-w], [data-t]");
    light(element ? family(element) : []);
  });
  document.querySelector("tbody").addEventListener("pointerleave", () => light([]));
  addEventListener("hashchange", selectFromAddress);
  document.querySelector("nav").hidden = false;
  overview();
  selectFromAddress();
})();
