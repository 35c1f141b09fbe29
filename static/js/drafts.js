// Keeps what is typed on the server while it is typed. Without this script the button “Taslağı sakla” does it.
{
  const { keep, ended, failed } = document.currentScript.dataset;
  const PAUSE = 1500;

  const fields = (form, address) => {
    const sent = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") sent.append(name, value);
    sent.set("draft_at", address);
    return sent;
  };

  const watch = (form) => {
    const button = form.querySelector("[data-keep]");
    const address = button?.value ?? location.pathname + location.search;
    const note = Object.assign(document.createElement("p"), { className: "saved" });
    note.setAttribute("role", "status");
    form.append(note);
    button?.remove();

    let waiting, asked, isUnsaved = Boolean(form.querySelector(".error-summary"));
    const send = async (keepalive = false) => {
      clearTimeout(waiting);
      isUnsaved = false;
      asked = new AbortController();
      try {
        const answer = await fetch(keep, {
          method: "POST", body: fields(form, address), headers: { Accept: "application/json" },
          redirect: "manual", signal: keepalive ? undefined : asked.signal, keepalive,
        });
        if (answer.type === "opaqueredirect") note.textContent = ended;
        else note.textContent = answer.ok || answer.status === 413 ? (await answer.json()).said : failed;
      } catch (error) {
        if (error.name !== "AbortError") note.textContent = failed;
      }
    };

    form.addEventListener("input", () => {
      isUnsaved = true;
      clearTimeout(waiting);
      waiting = setTimeout(send, PAUSE);
    });
    // A form that is sent is no draft any more: what is still under way is called back.
    form.addEventListener("submit", () => {
      isUnsaved = false;
      clearTimeout(waiting);
      asked?.abort();
    });
    addEventListener("pagehide", () => isUnsaved && send(true));
  };

  for (const key of document.querySelectorAll("input[name=form_key]")) {
    if (key.form.querySelector("input:not([type=hidden]), select, textarea")) watch(key.form);
  }
}
