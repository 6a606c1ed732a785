"use strict";
// The controls of the reading page. Without this script the page is whole; nothing here fetches,
// sends or stores anything. The view lives in the fragment of the address (#SEGMENT?text=ja,fr&layout=facing),
// what only concerns the reader's eyes in the history entry of the tab.
(() => {
  const LAYOUTS = ["side", "interleaved", "facing"];
  const SIZES = [0.875, 1, 1.125, 1.25, 1.5, 1.75, 2];
  const MARKED_AT_ONCE = 500;
  const INSET = 16; // CSS px between the edge of a pane and its text

  const byId = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const data = JSON.parse(byId("page.data").textContent);
  const page = document.documentElement;
  const main = byId("page.text");
  const tools = byId("page.tools");
  const contents = document.querySelector(".contents");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  let view = null; // { texts, layout, vertical, ruby }
  let own = { theme: "auto", size: 1, keys: true };
  let at = ""; // the segment or block that the address names
  let chosen = "";
  let panes = []; // [{ box, language, vertical }] while columns scroll apart
  let whole = null; // the text itself, put away while panes show copies of it
  let driver = null; // the pane that the reader moves
  let listed = null; // segments of the leading language, in order
  let outline = null; // entries of the contents with what they lead to
  let order = data.languages.join(); // of the texts in every row
  let byReader = false; // whether the last scrolling was the reader's own

  const word = (key) => data.words[view.texts[0]][key];

  // --- segments: every one has an id in the leading language of the edition, LANGUAGE.ID in another ---

  const anchor = (language, id) => (language === data.languages[0] ? id : `${language}.${id}`);

  const prefixes = data.languages.slice(1).map((language) => [language, `${language}.`]);

  function told(element) {
    for (const [language, prefix] of prefixes) {
      if (element.id.startsWith(prefix)) return { element, language, id: element.id.slice(prefix.length) };
    }
    return { element, language: data.languages[0], id: element.id };
  }

  function segmentOf(node) {
    const element = node instanceof Element ? node.closest(".s") : null;
    return element && told(element);
  }

  const find = (id) => byId(id) ?? whole?.getElementById(id);
  const twins = (id) => data.languages.map((language) => byId(anchor(language, id))).filter(Boolean);
  // To ask for a box lays out what is out of sight.
  const shown = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;

  let every = null; // segment of the text itself, whether shown or put away
  const everySegment = () => (every ??= all(".s", whole ?? main).map(told));

  const segmentsOf = (pane) => (pane ? all(".s", pane.box).map(told) : everySegment())
    .filter((each) => each.language === (pane?.language ?? view.texts[0]));
  const segments = () => (listed ??= segmentsOf(panes[0]));

  const ASIDE = "rt, rp, .call";

  /** The words of an element without readings, calls of notes and links. */
  function plain(element) {
    if (!element.querySelector(ASIDE)) return element.textContent;
    const copy = element.cloneNode(true);
    all(ASIDE, copy).forEach((each) => each.remove());
    return copy.textContent;
  }

  // --- layout: what is in sight first, the rest in idle time, or when places in it are asked for ---

  let rough = document.body.matches(".long") ? [] : null; // what may not be laid out yet

  function layOut(deadline) {
    rough ??= all("main .row, .single main :is(p, h2, h3, h4, h5, h6), .notes, footer");
    while (rough.length && !(deadline?.timeRemaining() < 8)) {
      const each = rough.shift();
      each.style.contentVisibility = "visible";
      if (deadline) each.getBoundingClientRect();
    }
    if (rough.length) requestIdleCallback(layOut);
  }

  // --- the address ---

  function viewFrom(asked) {
    const given = (asked.get("text") ?? "").split(",").filter((each) => data.languages.includes(each));
    const texts = given.length ? [...new Set(given)] : data.languages;
    const layout = LAYOUTS.includes(asked.get("layout")) ? asked.get("layout") : data.layout;
    const vertical = asked.get("writing") === "vertical";
    return settled({ texts, layout, vertical, ruby: asked.get("ruby") !== "off" });
  }

  /** A view that can be shown: vertical lines want a language that has them, and columns of their own. */
  function settled(wanted) {
    const vertical = wanted.vertical && wanted.texts.some((each) => data.vertical.includes(each));
    const layout = vertical && wanted.texts.length > 1 ? "facing" : wanted.layout;
    return { ...wanted, vertical, layout };
  }

  function readAddress() {
    const [id, query] = location.hash.slice(1).split("?");
    let name = id;
    try { name = decodeURIComponent(id); } catch { /* as it stands */ }
    at = name;
    return viewFrom(new URLSearchParams(query ?? ""));
  }

  function fragment() {
    const said = [];
    if (view.texts.join() !== data.languages.join()) said.push(`text=${view.texts.join()}`);
    if (view.layout !== data.layout && view.texts.length > 1) said.push(`layout=${view.layout}`);
    if (view.vertical) said.push("writing=vertical");
    if (!view.ruby) said.push("ruby=off");
    return `#${at}${said.length ? `?${said.join("&")}` : ""}`;
  }

  function writeAddress(step = "replaceState") {
    const address = fragment();
    if (step === "pushState" && address === location.hash) step = "replaceState";
    try {
      history[step]({ own }, "", address === "#" ? location.pathname + location.search : address);
    } catch { /* a page inside another may not say where it is */ }
  }

  const base = () => data.address ?? (location.protocol.startsWith("http") ? location.href.split("#")[0] : data.file);

  // --- the view ---

  function show(wanted) {
    const place = view && (at || reading());
    closePanes();
    view = settled(wanted);
    [listed, outline, margin] = [null, null, null];
    Object.assign(page.dataset, {
      text: view.texts.length === 1 ? view.texts[0] : "",
      layout: view.texts.length > 1 ? view.layout : "single",
      ruby: view.ruby ? "on" : "off",
    });
    inOrder([...view.texts, ...data.languages.filter((each) => !view.texts.includes(each))]);
    speak(view.texts[0]);
    if (view.vertical || (view.layout === "facing" && view.texts.length > 1)) openPanes();
    reflect();
    if (place) reveal(place);
    // Not before the page is painted for the first time: looking for places lays it out.
    requestAnimationFrame(() => setTimeout(follow));
  }

  /** The texts of every row, in this order of languages. */
  function inOrder(languages) {
    if (order === languages.join()) return;
    order = languages.join();
    const parents = new Set(all("[lang]", document.body).map((each) => each.parentElement));
    for (const parent of parents) {
      const texts = [...parent.children].filter((each) => languages.includes(each.lang) && each.tagName !== "IMG");
      if (texts.length < 2 || parent.closest(".tools, .passage, dialog")) continue;
      const slots = texts.map((each) => { const slot = new Comment(); each.replaceWith(slot); return slot; });
      texts.sort((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang));
      slots.forEach((slot, n) => slot.replaceWith(texts[n]));
    }
  }

  /** Words of the page, for eyes and for speech, in a language. */
  function speak(language) {
    if (page.lang === language) return;
    page.lang = language;
    document.title = data.texts[language].title;
    const words = data.words[language];
    for (const each of all("[data-word]")) each.textContent = words[each.dataset.word];
    for (const each of all("[data-label]")) {
      each.setAttribute("aria-label", words[each.dataset.label]);
      if (each.tagName === "BUTTON") each.title = words[each.dataset.label];
    }
  }

  function reflect() {
    const state = {
      text: view.texts.length > 1 ? "all" : view.texts[0], lead: view.texts[0], layout: view.layout,
      writing: view.vertical ? "vertical" : "horizontal", theme: own.theme,
    };
    for (const [name, value] of Object.entries(state)) {
      for (const each of all(`input[name="${name}"]`)) each.checked = each.value === value;
    }
    for (const each of all("[data-when=several]")) each.hidden = view.texts.length < 2;
    for (const each of all("[data-when=vertical]")) each.hidden = !view.texts.some((text) => data.vertical.includes(text));
    const ruby = document.querySelector("input[name=ruby]");
    if (ruby) ruby.checked = view.ruby;
    document.querySelector("input[name=keys]").checked = own.keys;
    page.dataset.theme = own.theme;
    // Said only where it differs: whatever is measured in rem is styled anew for it.
    if ((page.style.getPropertyValue("--size") || "1") !== String(SIZES[own.size])) page.style.setProperty("--size", SIZES[own.size]);
    byId("page.size").textContent = `${Math.round(SIZES[own.size] * 100)} %`;
    document.querySelector("[data-do=smaller]").disabled = own.size === 0;
    document.querySelector("[data-do=larger]").disabled = own.size === SIZES.length - 1;
  }

  function change(part) {
    show({ ...view, ...part });
    writeAddress();
  }

  function adjust(part) {
    const place = reading();
    own = { ...own, ...part };
    margin = null;
    reflect();
    if (place) reveal(place);
    writeAddress();
  }

  const leading = (language) => [language, ...data.languages.filter((each) => each !== language)];
  const next = (list, value) => list[(list.indexOf(value) + 1) % list.length];

  // --- panes: columns that scroll apart, in step ---

  function openPanes() {
    layOut();
    whole = document.createDocumentFragment();
    whole.append(...main.childNodes);
    const texts = view.layout === "facing" ? view.texts : view.texts.slice(0, 1);
    panes = texts.map((language, n) => {
      const box = document.createElement("div");
      const vertical = view.vertical && data.vertical.includes(language);
      box.className = vertical ? "pane vertical" : "pane";
      box.lang = language;
      box.tabIndex = 0;
      box.setAttribute("role", "region");
      box.setAttribute("aria-label", data.names[language]);
      box.append(whole.cloneNode(true));
      all(".row > [lang], .languages", box).forEach((each) => { if (each.lang !== language) each.remove(); });
      if (n) all("[id]:not(.s, .call)", box).forEach((each) => each.removeAttribute("id"));
      if (vertical) upright(box);
      for (const event of ["pointerenter", "pointerdown", "wheel", "touchstart", "focusin", "keydown"]) {
        box.addEventListener(event, () => { driver = pane; }, { passive: true });
      }
      box.addEventListener("scroll", () => moved(pane), { passive: true });
      if (vertical) sideways(box);
      const pane = { box, language, vertical };
      return pane;
    });
    driver = panes[0];
    main.classList.add("panes");
    main.replaceChildren(...panes.map((each) => each.box));
  }

  function closePanes() {
    if (!whole) return;
    main.classList.remove("panes");
    main.replaceChildren(whole);
    [whole, panes, driver] = [null, [], null];
  }

  /** A wheel that only turns, and the keys of pages, go along vertical lines as they go down horizontal ones. */
  function sideways(box) {
    const page = () => 0.9 * box.clientWidth;
    const ways = { PageDown: page, PageUp: () => -page(), Home: () => -box.scrollWidth, End: () => box.scrollWidth };
    box.addEventListener("wheel", (event) => {
      if (event.deltaX || event.ctrlKey || event.shiftKey) return;
      const unit = event.deltaMode ? 40 : 1; // a line, in CSS px
      if (ahead(event.deltaY * unit)) event.preventDefault();
    });
    box.addEventListener("keydown", (event) => {
      if (event.target === box && Object.hasOwn(ways, event.key) && ahead(ways[event.key]())) event.preventDefault();
    });
    function ahead(distance) {
      const before = box.scrollLeft;
      box.scrollBy({ left: -distance, behavior: "instant" });
      return box.scrollLeft !== before;
    }
  }

  const SHORT_NUMBER = /(?<![\dA-Za-z.,])(\d{1,2})(?![\dA-Za-z.,])/u;

  /** One or two digits stand upright in a vertical line (JLREQ 3.2.5). */
  function upright(box) {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (SHORT_NUMBER.test(walker.currentNode.data)) texts.push(walker.currentNode);
    for (const text of texts) {
      const parts = text.data.split(SHORT_NUMBER);
      text.replaceWith(...parts.map((part, n) => (n % 2 ? span(part, "together") : part)));
    }
  }

  function span(text, name = "", language = "") {
    const element = document.createElement("span");
    element.textContent = text;
    if (name) element.className = name;
    if (language) element.lang = language;
    return element;
  }

  /** Where an element begins and how long it is along the lines' progress, seen from the edge of its scroller. */
  function extent(element, pane) {
    const box = element.getBoundingClientRect();
    if (!pane) return { start: box.top - edge(), length: box.height };
    const frame = pane.box.getBoundingClientRect();
    if (pane.vertical) return { start: frame.right - INSET - box.right, length: box.width };
    return { start: box.top - frame.top - INSET, length: box.height };
  }

  let margin = null; // what the bar takes of the window
  const edge = () => (margin ??= parseFloat(getComputedStyle(page).scrollPaddingTop) || 0);

  /** What is laid out where it is seen and has a place anywhere. */
  const block = (element) => element.closest(".row") ?? element.closest("p, h2, h3, h4, h5, h6") ?? element;

  function isOver(element, pane) {
    const { start, length } = extent(element, pane);
    return start + length <= 1;
  }

  /** The first segment that reaches over the upper edge: the place of reading. */
  function first(pane, list) {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isOver(block(list[middle].element), pane)) low = middle + 1; else high = middle;
    }
    while (list[low + 1] && isOver(list[low].element, pane)) low += 1;
    return list[low] ?? null;
  }

  /** The segment being read; empty before the text begins. */
  function reading() {
    const list = segments();
    if (!list.length) return "";
    const found = first(panes[0] ?? null, list);
    if (!found) return list.at(-1).id;
    return found === list[0] && extent(found.element, panes[0]).start > 0 ? "" : found.id;
  }

  function scrollPane(pane, distance) {
    pane.box.scrollBy(pane.vertical ? { left: -distance, behavior: "instant" } : { top: distance, behavior: "instant" });
  }

  function moved(pane) {
    if (pane === driver) requestAnimationFrame(() => { if (pane === driver) inStep(pane); });
    rested();
  }

  /** Bring the other panes to where `pane` is, to the same part of the same segment. */
  function inStep(pane) {
    pane.segments ??= segmentsOf(pane);
    const found = first(pane, pane.segments);
    if (!found) return;
    const from = extent(found.element, pane);
    const part = from.length ? Math.max(0, -from.start) / from.length : 0;
    const before = Math.max(0, from.start);
    for (const other of panes) {
      const twin = other === pane ? null : byId(anchor(other.language, found.id));
      if (!twin) continue;
      const to = extent(twin, other);
      scrollPane(other, to.start + part * to.length - before);
    }
  }

  // --- ways through the text ---

  /** The element that an id leads to, in a language that is shown. */
  function target(id) {
    const exact = byId(id);
    if (exact && shown(exact)) return exact;
    const name = data.languages.reduce((rest, each) => rest.startsWith(`${each}.`) ? rest.slice(each.length + 1) : rest, id);
    return [...view.texts.map((each) => byId(anchor(each, name))), exact].find((each) => each && shown(each)) ?? exact;
  }

  /** Bring an element to the reader; `space`: what stays before it in a pane, in CSS px. */
  function bring(element, block = "start", behavior = "instant", space = 0) {
    byReader = false;
    layOut();
    const pane = panes.find((each) => each.box.contains(element));
    if (!pane) return element.scrollIntoView({ block, behavior });
    main.scrollIntoView({ block: "start", behavior: "instant" });
    driver = pane;
    scrollPane(pane, extent(element, pane).start - space);
    return inStep(pane);
  }

  function reveal(id) {
    const element = target(id);
    if (element) bring(element);
  }

  function go(id) {
    at = id;
    const element = id ? target(id) : document.body;
    if (!element) return;
    const behavior = calm.matches ? "instant" : "smooth";
    byReader = false;
    if (id) bring(element, "start", behavior); else window.scrollTo({ top: 0, behavior });
    const segment = element.matches(".s") ? segmentOf(element) : null;
    light(segment ? segment.id : "");
    if (!element.matches("a, button, input, [tabindex]")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    writeAddress("pushState");
  }

  /** Mark the entry of the contents in which the reader is. */
  function follow() {
    if (!contents) return;
    outline ??= all("a", contents).map((link) => ({ link, element: byId(decodeURIComponent(link.hash.slice(1))) }))
      .filter((each) => each.element);
    let [low, high] = [0, outline.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (extent(outline[middle].element, panes[0]).start <= 8) low = middle + 1; else high = middle;
    }
    const found = outline[low - 1];
    const before = contents.querySelector("[aria-current]");
    if (before === (found?.link ?? null)) return;
    before?.removeAttribute("aria-current");
    if (!found) return;
    found.link.setAttribute("aria-current", "location");
    const list = contents.getBoundingClientRect();
    const line = found.link.getBoundingClientRect();
    if (line.top < list.top) contents.scrollTop += line.top - list.top - 16;
    if (line.bottom > list.bottom) contents.scrollTop += line.bottom - list.bottom + 16;
  }

  let resting = 0;
  let following = 0;
  function rested() {
    following ||= requestAnimationFrame(() => { following = 0; follow(); });
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (!byReader || chosen) return;
      at = reading();
      writeAddress();
    }, 250);
  }

  let lit = [];
  function light(id) {
    const wanted = id ? twins(id) : [];
    for (const each of lit) if (!wanted.includes(each)) each.classList.remove("lit");
    for (const each of wanted) each.classList.add("lit");
    lit = wanted;
  }

  function step(distance) {
    const list = segments();
    const here = chosen || segmentOf(document.activeElement)?.id || segmentOf(byId(at))?.id || reading();
    const index = list.findIndex((each) => each.id === here);
    const found = list[Math.min(Math.max(index + distance, 0), list.length - 1)];
    if (!found) return;
    if (chosen) choose(found.id);
    bring(found.element, "center", "instant", 48);
    found.element.querySelector(".permalink").focus({ preventScroll: true });
    at = found.id;
    light(found.id);
    writeAddress();
  }

  // --- one passage: citation, link, terms ---

  function choose(id, term = "") {
    chosen = id;
    at = id;
    light(id);
    const keys = new Set([term, ...twins(id).flatMap((each) => all("[data-key]", each).map((name) => name.dataset.key))]);
    const entries = [...keys].map((key) => forms(key, id)).filter((each) => Object.keys(each).length > 1);
    byId("page.terms").replaceChildren(...entries.map(entry));
    byId("page.terms").parentElement.hidden = !entries.length;
    for (const each of all("[data-cite]")) each.hidden = !find(anchor(each.dataset.cite, id));
    byId("page.by-hand").hidden = true;
    say("");
    byId("page.passage").hidden = false;
    const element = target(anchor(view.texts[0], id));
    const free = byId("page.passage").getBoundingClientRect().top;
    if (element && element.getBoundingClientRect().bottom > free) bring(element, "start", "instant", 48);
    writeAddress();
  }

  /** What a term is called in each language: in this passage, elsewhere on the page, or in the glossary. */
  function forms(key, id) {
    const found = { ...data.terms[key] };
    for (const language of data.languages) {
      const here = find(anchor(language, id))?.querySelector(`[data-key="${key}"]`);
      const element = here ?? named().get(`${language} ${key}`);
      if (element) found[language] = plain(element);
    }
    return found;
  }

  let names = null;
  function named() {
    names ??= new Map(all("[data-key]", whole ?? main).map((each) => [`${each.closest("[lang]").lang} ${each.dataset.key}`, each]));
    return names;
  }

  function entry(forms) {
    const item = document.createElement("li");
    const order = [...view.texts, ...Object.keys(forms).filter((each) => !view.texts.includes(each))];
    const texts = order.filter((each) => forms[each]).map((language) => span(forms[language], "", language));
    item.append(...texts.flatMap((text, n) => (n ? [" – ", text] : [text])));
    return item;
  }

  function leave() {
    const segment = chosen && target(chosen);
    chosen = "";
    light("");
    const inside = byId("page.passage").contains(document.activeElement);
    byId("page.passage").hidden = true;
    if (inside && segment) segment.querySelector(".permalink")?.focus({ preventScroll: true });
  }

  function citation(language) {
    const words = data.words[language];
    const { title, mark, date, edition } = data.texts[language];
    const element = find(anchor(language, chosen));
    const text = plain(element).replace(/\s+/gu, " ").trim();
    const details = [title, mark, date, edition, `${base()}#${anchor(language, chosen)}`].filter(Boolean);
    return words.quoted.replace("{text}", () => text) + words.in_brackets.replace("{text}", () => details.join(words.list_separator));
  }

  async function copy(text) {
    const field = byId("page.by-hand");
    try {
      await navigator.clipboard.writeText(text);
      field.hidden = true;
      say(word("copied"));
    } catch {
      field.hidden = false;
      field.value = text;
      field.select();
      say(word("copy_by_hand"));
    }
  }

  const say = (text) => { for (const each of all(".said")) each.textContent = text; };

  // --- search: in every language, whatever the width, accents and spaces ---

  const fold = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f\s\u00ad\u200b-\u200d\u2060]/gu, "").toLowerCase()
    .replace(/œ/gu, "oe").replace(/æ/gu, "ae").replace(/[’ʼ]/gu, "'").replace(/[‐-―−]/gu, "-").normalize("NFC");

  const AT_ONCE = 200; // segments folded together: to fold many short texts takes longer than one long text
  const BETWEEN = "\u0001"; // stands in no text, and folding keeps it

  const folded = []; // { id, language, text } of every segment
  let waiting = null; // the segments
  let composed = null; // those of which a part is not searched
  const MOMENT = 40; // milliseconds
  let idle = 0;
  let searching = 0;
  let hits = [];
  let hit = -1;

  /** Fold every segment; with a deadline as many as there is time for, and the rest when there is again. */
  function index(deadline) {
    waiting ??= everySegment().concat(all(".cover .s, .notes .s").map(told));
    composed ??= new Set([...all(ASIDE, whole ?? main), ...all(ASIDE)].map((each) => each.closest(".s")));
    do {
      const some = waiting.slice(folded.length, folded.length + AT_ONCE);
      const texts = some.map(({ element }) => (composed.has(element) ? plain(element) : element.textContent));
      const plainer = fold(texts.join(BETWEEN)).split(BETWEEN);
      some.forEach(({ id, language }, n) => folded.push({ id, language, text: plainer[n] }));
    } while (!isWhole() && !(deadline?.timeRemaining() < 4));
    if (!isWhole()) idle ||= globalThis.requestIdleCallback?.((next) => { idle = 0; index(next); });
  }

  const isWhole = () => folded.length === waiting?.length;

  /** Look in what is folded or can be in a moment, and tell; then go on with the rest of a long text. */
  function search(words, kept = null) {
    const wanted = fold(words);
    clearTimeout(searching);
    const end = performance.now() + MOMENT;
    if (wanted) index({ timeRemaining: () => end - performance.now() });
    hits = wanted ? folded.filter((each) => each.text.includes(wanted)) : [];
    hit = kept ? hits.indexOf(kept) : Math.max(hits.findIndex(isAhead()), 0);
    if (kept) tell(wanted); else arrive(wanted);
    if (wanted && !isWhole()) searching = setTimeout(() => search(words, hits[hit]));
  }

  /** Tells of each hit, in the order of the text, whether the reader has yet to come to it. */
  function isAhead() {
    const [here, lead] = [reading(), view.texts[0]];
    const from = here ? folded.findIndex((each) => each.id === here && each.language === lead) : 0;
    const ahead = new Set(folded.slice(Math.max(from, 0)));
    return (each) => ahead.has(each);
  }

  /** Say and paint what was found. */
  function tell(wanted) {
    const count = word("found").replace("{place}", hit + 1).replace("{count}", hits.length);
    const result = hits.length ? count : wanted && isWhole() ? word("not_found") : "";
    byId("page.result").textContent = result;
    mark(wanted);
  }

  function arrive(wanted = fold(byId("page.words").value)) {
    const found = hits[hit];
    tell(wanted);
    if (!found) return light("");
    const element = target(anchor(found.language, found.id));
    light(found.id);
    if (element) bring(element, "center", "instant", 48);
    at = found.id;
  }

  /** Paint what was found, near the present hit; a browser that cannot lights the segment alone. */
  function mark(wanted) {
    if (!globalThis.Highlight) return;
    CSS.highlights.clear();
    if (!wanted) return;
    const near = hits.slice(Math.max(0, hit - MARKED_AT_ONCE / 2), hit + MARKED_AT_ONCE / 2);
    const ranges = near.flatMap((each) => {
      const element = byId(anchor(each.language, each.id));
      return element ? occurrences(element, wanted) : [];
    });
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  const folds = new Map(); // of single characters

  function occurrences(element, wanted) {
    const places = []; // of each folded code unit: its node, where its character begins and ends there
    let text = "";
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement.closest(ASIDE)) continue;
      let offset = 0;
      for (const character of node.data) {
        const plainer = folds.get(character) ?? fold(character);
        folds.set(character, plainer);
        for (let n = 0; n < plainer.length; n++) places.push([node, offset, offset + character.length]);
        text += plainer;
        offset += character.length;
      }
    }
    const ranges = [];
    for (let n = text.indexOf(wanted); n >= 0; n = text.indexOf(wanted, n + wanted.length)) {
      const [[startContainer, startOffset], [endContainer, , endOffset]] = [places[n], places[n + wanted.length - 1]];
      ranges.push(new StaticRange({ startContainer, startOffset, endContainer, endOffset }));
    }
    return ranges;
  }

  function nextHit(distance) {
    if (!hits.length) return;
    hit = (hit + distance + hits.length) % hits.length;
    arrive();
    writeAddress();
  }

  // --- panels ---

  const opener = (name) => tools.querySelector(`[data-do="${name}"]`);
  const panel = (name) => (name === "contents" ? contents : byId(`page.${name}`));
  const isOpen = (name) => opener(name)?.getAttribute("aria-expanded") === "true";

  function open(name, opened = true) {
    for (const other of ["contents", "search", "display"]) {
      if (other !== name && opened && isOpen(other)) open(other, false);
    }
    if (!opener(name) || isOpen(name) === opened) return;
    opener(name).setAttribute("aria-expanded", String(opened));
    if (name === "contents") drawer(opened); else panel(name).hidden = !opened;
    if (opened) panel(name).querySelector("input:not([type=radio]), a, :checked")?.focus({ preventScroll: true });
    else if (panel(name).contains(document.activeElement) || document.activeElement === document.body) opener(name).focus({ preventScroll: true });
    if (name === "search" && !opened) { clearTimeout(searching); globalThis.CSS?.highlights?.clear(); light(""); }
    if (name === "search" && opened) { byId("page.words").select(); index({ timeRemaining: () => 0 }); }
  }

  const gap = document.createElement("div");

  /** The contents over the text; a gap keeps their place in it. */
  function drawer(opened) {
    gap.style.height = `${contents.offsetHeight}px`;
    if (opened) contents.before(gap); else gap.remove();
    contents.classList.toggle("drawer", opened);
  }

  const closeAll = () => ["contents", "search", "display"].filter(isOpen).forEach((name) => open(name, false));

  const help = byId("page.help");

  const actions = {
    contents: () => open("contents", !isOpen("contents")),
    search: () => open("search", !isOpen("search")),
    display: () => open("display", !isOpen("display")),
    help: () => help.showModal(),
    "close-help": () => help.close(),
    "close-passage": leave,
    "copy-link": () => copy(base() + fragment()),
    next: () => nextHit(1),
    previous: () => nextHit(-1),
    smaller: () => adjust({ size: Math.max(own.size - 1, 0) }),
    larger: () => adjust({ size: Math.min(own.size + 1, SIZES.length - 1) }),
  };

  const cycle = [...data.languages, "all"];
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    "/": () => open("search"),
    c: () => actions.contents(),
    d: () => actions.display(),
    "?": () => actions.help(),
    l: () => pick.text(next(cycle, view.texts.length > 1 ? "all" : view.texts[0])),
    o: () => { if (view.texts.length > 1) pick.lead(view.texts[1]); },
    m: () => { if (view.texts.length > 1) pick.layout(next(LAYOUTS, view.layout)); },
    v: () => pick.writing(view.vertical ? "horizontal" : "vertical"),
  };

  const pick = {
    text: (value) => { if (data.languages.length > 1) change({ texts: value === "all" ? leading(view.texts[0]) : [value] }); },
    lead: (value) => change({ texts: leading(value) }),
    layout: (value) => change({ layout: value, vertical: view.vertical && value === "facing" }),
    writing: (value) => change({ vertical: value === "vertical", layout: value === "vertical" ? view.layout : data.layout }),
    theme: (value) => adjust({ theme: value }),
    ruby: (_, on) => change({ ruby: on }),
    keys: (_, on) => adjust({ keys: on }),
  };

  // --- what the reader does ---

  document.addEventListener("click", (event) => {
    const element = event.target;
    const doing = element.closest("[data-do]");
    if (doing) return actions[doing.dataset.do]();
    const cited = element.closest("[data-cite]");
    if (cited) return copy(citation(cited.dataset.cite));
    const link = element.closest('a[href^="#"]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const segment = link.matches(".permalink") ? segmentOf(link) : null;
      if (!segment) { if (contents?.classList.contains("drawer")) open("contents", false); return go(decodeURIComponent(link.hash.slice(1))); }
      choose(segment.id);
      if (event.detail === 0) byId("page.passage").querySelector("button").focus();
      return undefined;
    }
    if (!element.closest(".tools, .contents, .passage, dialog")) closeAll();
    const segment = element.closest("a") || String(getSelection()) ? null : segmentOf(element);
    if (segment) return segment.id === chosen ? leave() : choose(segment.id, element.closest("[data-key]")?.dataset.key);
    return undefined;
  });

  document.addEventListener("change", (event) => {
    const { name, value, checked } = event.target;
    if (pick[name]) pick[name](value, checked);
  });

  document.addEventListener("input", (event) => {
    if (event.target.id === "page.words") search(event.target.value);
  });

  byId("page.search").addEventListener("submit", (event) => { event.preventDefault(); nextHit(1); });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !help.open) {
      if (isOpen("search") || isOpen("display") || isOpen("contents")) closeAll();
      else if (chosen) leave();
      else light("");
      return;
    }
    if (event.target.id === "page.words" && event.key === "Enter" && event.shiftKey) {
      event.preventDefault();
      nextHit(-1);
      return;
    }
    const typing = event.target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
    if (typing || help.open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (own.keys && Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  if (data.languages.length > 1) {
    main.addEventListener("pointerover", (event) => { if (!chosen && event.pointerType !== "touch") light(segmentOf(event.target)?.id ?? ""); });
    main.addEventListener("pointerleave", () => { if (!chosen) light(""); });
  }
  document.addEventListener("focusin", (event) => {
    const segment = event.target.matches(".permalink") ? segmentOf(event.target) : null;
    if (segment && !chosen) light(segment.id);
  });

  for (const event of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    addEventListener(event, () => { byReader = true; }, { passive: true, capture: true });
  }
  addEventListener("scroll", rested, { passive: true });
  addEventListener("resize", () => { margin = null; requestAnimationFrame(follow); });
  addEventListener("popstate", (event) => {
    if (event.state?.own) own = event.state.own;
    const wanted = readAddress();
    if (JSON.stringify(wanted) === JSON.stringify(view)) reflect(); else show(wanted);
    arriveAt();
  });

  // Paper has no panes: it is given the text itself, side by side.
  let beforePrint = null;
  addEventListener("beforeprint", () => {
    if (!whole) return;
    beforePrint = view;
    show({ ...view, layout: "side", vertical: false });
  });
  addEventListener("afterprint", () => {
    if (beforePrint) show(beforePrint);
    beforePrint = null;
  });

  function arriveAt() {
    const element = at && target(at);
    if (!element) return;
    reveal(at);
    const segment = element.matches("main, section, header, div") ? null : element.closest(".s") ?? element.querySelector(".s");
    light(segmentOf(segment)?.id ?? "");
  }

  // Set here, as checkers of style sheets do not know this pseudo-element yet; and before anything has a style, as
  // a new rule asks for all of them anew.
  if (globalThis.Highlight) document.styleSheets[0].insertRule("::highlight(found) { background-color: var(--found); color: var(--ink) }");

  page.classList.add("js");
  for (const each of [tools, ...all("[data-scripted]")]) each.hidden = false;
  if (history.state?.own) own = history.state.own;
  show(readAddress());
  arriveAt();
  // Not at once: a browser may be idle before its first frame, and what the reader does first goes before.
  setTimeout(() => { for (const each of [layOut, index]) globalThis.requestIdleCallback?.(each); }, 500);
})();
