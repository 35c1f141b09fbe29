// Offers places under the field while a name is typed; arrows choose, Enter takes, Escape closes.
// Without it the typed name is looked up on the server.
for (const input of document.querySelectorAll("input[data-places]")) {
  const list = document.getElementById(`${input.id}_places`);
  let waiting, asked, chosen = -1;

  const options = () => [...list.children];
  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (index) => {
    options().forEach((option, place) => option.setAttribute("aria-selected", String(place === index)));
    chosen = index;
    input.setAttribute("aria-activedescendant", options()[index].id);
    options()[index].scrollIntoView({ block: "nearest" });
  };
  const take = (option) => {
    input.value = option.dataset.label;
    close();
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const show = (places) => {
    list.replaceChildren(...places.map(({ label, note }, place) => {
      const option = document.createElement("li");
      const small = document.createElement("span");
      Object.assign(option, { id: `${list.id}_${place}`, role: "option", textContent: label });
      option.dataset.label = label;
      small.className = "note number";
      small.textContent = note;
      option.append(small);
      return option;
    }));
    list.hidden = !places.length;
    chosen = -1;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };
  const ask = async () => {
    const typed = (asked = input.value);
    const answer = await fetch(`${input.dataset.places}?q=${encodeURIComponent(typed)}`, { headers: { Accept: "application/json" } });
    if (answer.ok && typed === asked && document.activeElement === input) show((await answer.json()).places);
  };

  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) {
    input.setAttribute(name, value);
  }
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 180);
  });
  input.addEventListener("keydown", (press) => {
    if (list.hidden) return;
    const count = list.children.length;
    if (press.key === "ArrowDown") choose((chosen + 1) % count);
    else if (press.key === "ArrowUp") choose((chosen + count - 1) % count || 0);
    else if (press.key === "Enter" && chosen >= 0) take(options()[chosen]);
    else if (press.key === "Escape") close();
    else return;
    press.preventDefault();
  });
  // The press must not take the focus away before it is heard.
  list.addEventListener("mousedown", (press) => press.preventDefault());
  list.addEventListener("click", (press) => press.target.closest("li") && take(press.target.closest("li")));
  input.addEventListener("blur", close);
}
