// Loads the page again, in its place and view, when it was built again; shows why it could not be built.
"use strict";
(() => {
  const built = Number(document.currentScript.dataset.built);
  const panel = document.createElement("aside");
  panel.id = "declaration-doc-faults";
  panel.setAttribute("role", "alert");
  panel.hidden = true;
  panel.style.cssText =
    "position:fixed;inset:auto 0 0 0;max-height:45vh;overflow:auto;z-index:99;margin:0;padding:.8rem 1rem;" +
    "background:#5b0f0a;color:#fff;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap;writing-mode:horizontal-tb";
  document.body.append(panel);
  new EventSource("/~events").onmessage = (event) => {
    const state = JSON.parse(event.data);
    panel.hidden = !state.faults;
    panel.textContent = state.faults;
    if (!state.faults && state.built !== built) location.reload();
  };
})();
