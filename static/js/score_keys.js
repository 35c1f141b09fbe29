// One's own sheet by the keyboard, as in a spreadsheet: 0-5 give points, arrows go to the neighbouring cell, Delete empties.
// Without this script the keys are plain radio buttons.
const sheet = document.querySelector("table.sheet");
const MOVES = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

function grid() {
  const rows = [...sheet.querySelectorAll("tr")].map((row) => [...row.querySelectorAll(".keys")]);
  return rows.filter((row) => row.length);
}

function choose(keys, value) {
  const key = [...keys.querySelectorAll("input")].find((input) => input.value === value);
  if (!key) return;
  key.checked = true;
  key.focus();
  key.dispatchEvent(new Event("change", { bubbles: true }));
}

function go(keys, [down, right]) {
  const cells = grid();
  const row = cells.findIndex((found) => found.includes(keys));
  const next = cells[row + down]?.[cells[row].indexOf(keys) + right];
  (next?.querySelector("input:checked") ?? next?.querySelector("input"))?.focus();
}

sheet?.addEventListener("keydown", (event) => {
  const keys = event.target.closest(".keys");
  if (!keys || event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^[0-5]$/.test(event.key)) choose(keys, event.key);
  else if (event.key === "Delete" || event.key === "Backspace") choose(keys, "");
  else if (event.key in MOVES) go(keys, MOVES[event.key]);
  else return;
  event.preventDefault();
});

// The bar above and the mark at the row follow while one types; sentences of what was saved give way until it is again.
sheet?.addEventListener("change", (event) => {
  const row = event.target.closest("tr");
  if (!row || event.target.type !== "radio") return;
  const lacking = (place) => place.querySelectorAll(".keys input[value='']:checked").length;
  row.classList.toggle("row-missing", lacking(row) > 0);
  const bar = document.querySelector(".sheet-progress progress");
  bar.value = bar.max - lacking(sheet);
  for (const said of document.querySelectorAll("[data-as-saved]")) said.hidden = true;
  document.querySelector("[data-unsaved]").hidden = false;
  document.querySelector("[data-given]").textContent = bar.value;
});
