// Offers places while a name is typed, through the browser's own list. Without it the typed name is looked up on the server.
for (const input of document.querySelectorAll("input[data-places]")) {
  const list = document.getElementById(`${input.id}_places`);
  let waiting;
  input.setAttribute("list", list.id);
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const address = `${input.dataset.places}?q=${encodeURIComponent(input.value)}`;
      const answer = await fetch(address, { headers: { Accept: "application/json" } });
      if (!answer.ok) return;
      const { places } = await answer.json();
      list.replaceChildren(...places.map(({ label, note }) => new Option(note, label)));
    }, 180);
  });
}
