// Says when somebody else has saved the record that is being edited here. The server compares again at the press.
{
  const { version, said, open } = document.currentScript.dataset;
  const EVERY = 30_000;

  const tell = (form, url) => {
    const note = Object.assign(document.createElement("p"), { className: "notice notice-waiting", textContent: `${said} ` });
    note.setAttribute("role", "alert");
    if (url) note.append(Object.assign(document.createElement("a"), { href: url, target: "_blank", rel: "noopener", textContent: open }));
    form.prepend(note);
  };

  const input = document.querySelector("input[name=version][data-watched]");
  const ask = async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(`${version}?of=${encodeURIComponent(input.dataset.watched)}`, { redirect: "manual" });
      if (!answer.ok) return;
      const now = await answer.json();
      if (String(now.version) === input.value) return;
      clearInterval(asking);
      tell(input.form, now.url);
    } catch {
      // The next time will do.
    }
  };
  const asking = input && setInterval(ask, EVERY);
  if (input) document.addEventListener("visibilitychange", ask);
}
