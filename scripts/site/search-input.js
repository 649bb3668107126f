// What is typed is searched without its tone marks; the field shows it as it was typed.
addEventListener("DOMContentLoaded", () => {
  const typed = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const plain = (text) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[đĐ]/g, "d");
  const watch = (input) =>
    Object.defineProperty(input, "value", {
      get() {
        return plain(typed.get.call(this));
      },
      set(value) {
        typed.set.call(this, value);
      },
    });
  // The field is made when the search is opened first.
  const found = () => document.getElementById("tsd-search-input");
  if (found()) watch(found());
  else
    new MutationObserver((_, observer) => {
      if (!found()) return;
      observer.disconnect();
      watch(found());
    }).observe(document.body, { childList: true, subtree: true });
});
