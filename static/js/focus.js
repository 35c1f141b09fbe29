// After a form that could not be kept, reading starts at what is wrong.
document.querySelector(".error-summary")?.focus();

// A link into the page's own folded parts opens them first.
const unfold = () => {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  for (let fold = target && target.closest("details:not([open])"); fold; fold = fold.parentElement?.closest("details:not([open])")) fold.open = true;
};
addEventListener("hashchange", unfold);
unfold();
