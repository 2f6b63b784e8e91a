// Keys of the page that `isogloss align --format html` writes: j/k to the next and the previous
// bead, n/p to the next and the previous doubtful one.
"use strict";
(() => {
  const rows = Array.from(document.querySelectorAll("tr.bead"));
  const steps = {
    j: { by: 1, wanted: () => true },
    k: { by: -1, wanted: () => true },
    n: { by: 1, wanted: (row) => row.classList.contains("doubtful") },
    p: { by: -1, wanted: (row) => row.classList.contains("doubtful") },
  };
  let current = -1;

  function select(index) {
    if (rows[current]) rows[current].removeAttribute("aria-current");
    current = index;
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
    const { by, wanted } = steps[key];
    for (let index = start(by) + by; index >= 0 && index < rows.length; index += by) {
      if (wanted(rows[index])) return select(index);
    }
  }

  function selectFromAddress() {
    const index = rows.findIndex((row) => "#" + row.id === location.hash);
    if (index >= 0 && index !== current) select(index);
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

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(steps, event.key)) return;
    event.preventDefault();
    step(event.key);
  });
  for (const button of document.querySelectorAll("button[data-key]")) {
    button.addEventListener("click", () => step(button.dataset.key));
  }
  addEventListener("hashchange", selectFromAddress);
  document.querySelector("nav").hidden = false;
  overview();
  selectFromAddress();
})();
