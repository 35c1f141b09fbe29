// Files may be dropped anywhere on their field, and are told by name and size. Without it the plain input does the same.
for (const input of document.querySelectorAll("input[type=file][data-drop]")) {
  const field = input.closest(".field");
  const list = Object.assign(document.createElement("ul"), { className: "note files" });
  list.setAttribute("role", "status");
  input.after(list);

  const said = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  const tell = () => {
    const lines = [...input.files].map(({ name, size }) =>
      Object.assign(document.createElement("li"), { textContent: `${name} · ${said.format(size / 1024 ** 2)} MB` }));
    list.replaceChildren(...lines);
  };

  input.addEventListener("change", tell);
  for (const kind of ["dragenter", "dragover"]) {
    field.addEventListener(kind, (event) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      field.classList.add("field-drop");
    });
  }
  field.addEventListener("dragleave", () => field.classList.remove("field-drop"));
  field.addEventListener("drop", (event) => {
    event.preventDefault();
    field.classList.remove("field-drop");
    input.files = event.dataTransfer.files;
    tell();
  });
}
