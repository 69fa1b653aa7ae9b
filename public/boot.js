// The start of what a page adds in the browser. Pages work without it.

// Keeps the app's shell and the pages last seen, for where there is no network.
if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("/sw.js").catch((error) => console.warn("No service worker:", error));
}

// A kept page says so when it is no longer fresh: it carries the moment it was made (<meta name="made">, milliseconds)
// and a hidden sentence that names that moment. It is shown after two minutes, or at once when there is no network.
const FRESH = 2 * 60 * 1000;
const made = Number(document.querySelector('meta[name="made"]')?.content);
function sayAge() {
  const kept = document.getElementById("kept");
  if (kept && made && (!navigator.onLine || Date.now() - made > FRESH)) kept.hidden = false;
}
sayAge();
addEventListener("offline", sayAge);
addEventListener("pageshow", sayAge);

// Signing out clears what is kept on this device, even when the answer never arrives.
document.addEventListener("submit", (event) => {
  if (new URL(event.target.action).pathname.startsWith("/form/account/sign-out")) {
    navigator.serviceWorker?.controller?.postMessage({ type: "sign-out" });
  }
});

// Islands wake up one after the other, outer before inner. What an island holds as children (<leptos-children>) may
// hold islands too: their outer island has left a function `$$on_hydrate` there, which gives them its context.
async function wake(node, mod, around) {
  if (node.localName === "leptos-island") {
    around?.();
    const island = mod[node.dataset.component];
    if (island) await island(node);
    else console.warn("No island named", node.dataset.component);
  } else if (node.localName === "leptos-children") {
    around = node.$$on_hydrate;
  }
  for (const child of node.children) await wake(child, mod, around);
}

// The addresses of the islands' code stand on the script element that loads this file.
async function loadIslands({ js, wasm }) {
  // What leptos writes as inline scripts behind each page. Our pages have no resources to resume.
  Object.assign(window, { __RESOLVED_RESOURCES: [], __SERIALIZED_ERRORS: [], __INCOMPLETE_CHUNKS: [] });
  const mod = await import(js);
  await mod.default({ module_or_path: wasm });
  mod.hydrate();
  await wake(document.body, mod);
  document.documentElement.dataset.awake = ""; // for tests: the page answers now
}
const boot = document.getElementById("boot");
if (boot?.dataset.js && document.querySelector("leptos-island")) {
  const idle = window.requestIdleCallback ?? ((then) => setTimeout(then, 1));
  idle(() => loadIslands(boot.dataset).catch((error) => console.warn("No islands:", error)));
}

// The scanner is fetched when somebody wants to scan; without scripts there is none.
for (const element of document.querySelectorAll("[data-scanner]")) {
  element.hidden = false;
  element.querySelector("[data-open]").addEventListener("click", () => {
    import(element.dataset.js).then(
      (scanner) => scanner.open(element),
      () => (element.querySelector("[data-said]").textContent = element.dataset.sayUnloaded),
    );
  });
}

// Her own code is made anew on the phone, step by step.
const myCode = document.querySelector("[data-my-code]");
if (myCode) import(myCode.dataset.js).catch((error) => console.warn("No code of one's own:", error));
