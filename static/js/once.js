// A second press of a deciding button while the first is under way says so instead of sending again.
// Without this script the form's key does the same on the server.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-once]");
  if (!form) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  form.querySelector("button:not([type])")?.setAttribute("aria-busy", "true");
});

// Coming back to the page by the browser's own button opens the form again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});
