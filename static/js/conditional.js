// Shows a field only while the answer it depends on is given. Without this script every field stands there.
for (const form of document.querySelectorAll("form:has([data-when])")) {
  const answers = (name) =>
    [...form.querySelectorAll(`[name="${name}"]`)]
      .filter((input) => !/checkbox|radio/.test(input.type) || input.checked)
      .map((input) => input.value);
  const show = () => {
    for (const field of form.querySelectorAll("[data-when]")) {
      const wanted = field.dataset.is ? field.dataset.is.split(" ") : null;
      const given = answers(field.dataset.when).filter(Boolean);
      field.hidden = !(wanted ? given.some((value) => wanted.includes(value)) : given.length) && !field.matches(".field-error");
    }
  };
  form.addEventListener("change", show);
  form.addEventListener("input", show);
  show();
}
