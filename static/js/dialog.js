// Opens a short deciding act in a dialog over the page; the browser keeps the focus inside and gives it back.
// Without this script, and for acts with long forms, the link leads to the act's own page.
const SHORT = 3;

const dialogOf = (page, address) => {
  const form = page.querySelector("main form[data-once]");
  if (!form || form.querySelectorAll("input:not([type=hidden]), select, textarea").length > SHORT) return null;
  const dialog = document.createElement("dialog");
  const heading = document.createElement("h2");
  heading.id = "dialog-title";
  heading.textContent = page.querySelector("main h1").textContent;
  dialog.setAttribute("aria-labelledby", heading.id);
  form.action = address;
  form.querySelector("[data-keep]")?.remove();
  dialog.append(heading, ...page.querySelectorAll("main .lead, main .missing"), form);
  const back = form.querySelector("a.button");
  back?.addEventListener("click", (event) => {
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  return dialog;
};

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-dialog]");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  try {
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const dialog = answer.ok && !answer.redirected && dialogOf(page, link.href);
    if (!dialog) throw new Error("long");
    document.body.append(dialog);
    dialog.showModal();
  } catch {
    location.assign(link.href);
  }
});
