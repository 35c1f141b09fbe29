// One key, while no field is being filled in: ? the list of keys, / the search, g and then a letter one of the places.
// Each person can switch them off on that list.
const { list } = document.currentScript.dataset;
let leading = false;

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, textarea, [contenteditable], dialog")) return;
  if (leading) {
    leading = false;
    document.querySelector(`.places a[data-key="${CSS.escape(event.key)}"]`)?.click();
  } else if (event.key === "?") {
    location.assign(list);
  } else if (event.key === "g") {
    leading = true;
  } else if (event.key === "/") {
    event.preventDefault();
    document.querySelector(".menu")?.setAttribute("open", "");
    document.getElementById("search")?.focus();
  }
});
