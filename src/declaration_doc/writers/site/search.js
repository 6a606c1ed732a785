// Filters the list of declarations, and finds passages in all their texts whatever their width, accents and spaces.
"use strict";
(() => {
  const tools = document.getElementById("tools");
  const results = document.getElementById("results");
  const field = document.getElementById("search");
  const items = [...document.querySelectorAll(".declarations > li")];
  const MOST = 50;
  const AROUND = 60;
  let texts = null;

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").replace(/[\s’'・-]+/gu, "").toLowerCase();

  // The folded text, and for each of its characters the place in the original.
  const folded = (text) => {
    const places = [];
    let out = "";
    let at = 0;
    for (const character of text) {
      const part = fold(character);
      for (let i = 0; i < part.length; i += 1) places.push(at);
      out += part;
      at += character.length;
    }
    places.push(at);
    return { out, places };
  };

  const filter = () => {
    const wanted = [...tools.querySelectorAll("select")].filter((choice) => choice.value);
    for (const item of items) {
      item.hidden = !wanted.every((choice) => item.dataset[choice.name].split(" ").includes(choice.value));
    }
  };

  const passage = (row, from, to) => {
    const [address, language, title, words] = row;
    const link = document.createElement("a");
    link.href = address;
    link.lang = language;
    const before = words.slice(Math.max(0, from - AROUND), from);
    const after = words.slice(to, to + AROUND);
    const mark = document.createElement("mark");
    mark.textContent = words.slice(from, to);
    const source = document.createElement("small");
    source.textContent = title;
    link.append(from > AROUND ? "…" : "", before, mark, after, to + AROUND < words.length ? "…" : "", " ", source);
    const item = document.createElement("li");
    item.append(link);
    return item;
  };

  const search = () => {
    const wanted = fold(field.value);
    results.replaceChildren();
    if (!wanted || !texts) return;
    const list = document.createElement("ul");
    let count = 0;
    for (const text of texts) {
      const at = text.out.indexOf(wanted);
      if (at < 0) continue;
      count += 1;
      if (count <= MOST) list.append(passage(text.row, text.places[at], text.places[at + wanted.length - 1] + 1));
    }
    const said = document.createElement("p");
    said.textContent = count ? results.dataset.count.replace("{count}", count) : results.dataset.none;
    results.append(said, list);
  };

  window.declarationTexts = (rows) => {
    texts = rows.map((row) => ({ row, ...folded(row[3]) }));
    search();
  };

  let loading = false;
  const load = () => {
    if (loading) return;
    loading = true;
    const script = document.createElement("script");
    script.src = "search.js";
    document.head.append(script);
  };

  field.addEventListener("focus", load);
  field.addEventListener("input", () => { load(); search(); });
  tools.addEventListener("change", filter);
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.hidden = false;
  filter();
})();
