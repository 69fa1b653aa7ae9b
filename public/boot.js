// The start of what a page adds in the browser. Pages work without it.

const boot = document.getElementById("boot");
const person = document.querySelector('meta[name="person"]')?.content;
const whenIdle = window.requestIdleCallback ?? ((then) => setTimeout(then, 1));
const loaded = new Promise((done) => {
  if (document.readyState === "complete") done();
  else addEventListener("load", () => done(), { once: true });
});
// Nothing that can wait competes with the first view, which is painted a little after the page has loaded.
const CALM = 300; // ms
const atLeisure = (work) => loaded.then(() => setTimeout(() => whenIdle(work), CALM));

// --- A copy says that it is one ---

// A kept page carries the moment it was made (<meta name="made">, milliseconds) and a hidden sentence that names that
// moment. It is shown after two minutes, or at once when there is no network.
const FRESH = 2 * 60 * 1000;
const made = Number(document.querySelector('meta[name="made"]')?.content);
function sayAge() {
  const kept = document.getElementById("kept");
  if (kept && made && (!navigator.onLine || Date.now() - made > FRESH)) kept.hidden = false;
}
sayAge();
addEventListener("offline", sayAge);
addEventListener("pageshow", sayAge);

// --- Keeping pages for where there is no network ---

// A cache may be refused (a private window, a full disk): then there is nothing in it either.
const cache = (work) => (window.caches ? work(caches).catch(() => {}) : undefined);

// The rolls of today's groups, from a supervisor's first page.
function keepRolls(worker) {
  const paths = [...document.querySelectorAll('a[href*="/roll?occasion="]')].map((a) => a.pathname + a.search);
  if (paths.length) worker.postMessage({ type: "keep", paths: [...new Set(paths)].slice(0, 12) });
}

// The pages a participant needs most, fetched quietly from Today.
function keepOthers(worker) {
  if (location.pathname === "/site" && person) return keepRolls(worker);
  if (location.pathname !== "/" || !person || navigator.connection?.saveData) return;
  const instructions = [...document.querySelectorAll('a[href^="/instructions/"]')].map((a) => a.pathname);
  const paths = ["/", "/schedule", "/check-in", "/check-in/scanned", "/my-code", "/messages", ...new Set(instructions)];
  worker.postMessage({ type: "keep", paths: paths.slice(0, 10) });
}

if ("serviceWorker" in navigator) {
  atLeisure(() => {
    navigator.serviceWorker
      .register("/sw.js")
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) => setTimeout(() => whenIdle(() => keepOthers(active)), 1000))
      .catch((error) => console.warn("No service worker:", error));
  });
}

// --- Signing out ---

// Clears what this device kept of her, whether or not an answer arrives: drafts and kept pages. What waits to be sent
// stays (queue.js): it is bound to its person. A page brought back by "Back" notices by the count, and is asked for anew.
const SIGN_OUTS = "sign-outs";
const signOuts = () => Number(storage(() => localStorage.getItem(SIGN_OUTS)));
function storage(work) {
  try {
    return work();
  } catch {
    return null; // refused: nothing is kept there
  }
}
const signOutsBefore = signOuts();
addEventListener("pageshow", ({ persisted }) => {
  if (persisted && signOuts() !== signOutsBefore) location.reload();
});
document.addEventListener("submit", ({ target }) => {
  if (!new URL(target.action).pathname.startsWith("/form/account/sign-out")) return;
  const count = signOuts() + 1;
  storage(() => localStorage.clear());
  storage(() => localStorage.setItem(SIGN_OUTS, String(count)));
  cache((caches) => caches.delete("pages")); // the service worker does the same, where one is at work
});

// --- Check-ins and messages are kept on the phone before they are sent ---

let loading;
const queue = () => (loading ??= import(boot.dataset.queue).then(() => self.stegQueue));

async function sayUnsent() {
  for (const line of document.querySelectorAll("[data-unsent]")) {
    const counts = await (await queue()).count(person, line.dataset.unsent);
    for (const [state, count] of Object.entries(counts)) {
      const part = line.querySelector(`[data-${state}]`);
      part.querySelector("b").textContent = count;
      part.hidden = !count;
    }
    line.hidden = !counts.saved && !counts.refused;
  }
}

// What was sent stands in the thread: the copy of it that this phone keeps must not stay behind.
document.addEventListener("steg:answered", ({ detail }) => {
  if (detail.entry.list !== "messages" || detail.status === "rejected") return;
  navigator.serviceWorker?.controller?.postMessage({ type: "keep", paths: ["/messages"], anew: true });
});

if (person && boot.dataset.queue) {
  for (const type of ["steg:saved", "steg:answered", "steg:changed"]) document.addEventListener(type, sayUnsent);
  atLeisure(() => {
    sayUnsent();
    queue().then(({ start }) => start(person));
  });
}

// The forms with data-queued go through the queue. When its code cannot be had they are sent as without scripts.
const outbox = person && document.getElementById("outbox") && import(boot.dataset.outbox);
outbox?.then(async ({ show }) => show(await queue(), person)).catch((error) => console.warn("No outbox:", error));
document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (!outbox || !form.matches("[data-queued]") || form.dataset.plain) return;
  event.preventDefault();
  outbox
    .then(async ({ pressed }) => pressed(await queue(), person, form, submitter))
    .catch((error) => {
      console.warn("Sent as a plain form:", error);
      form.dataset.plain = "1";
      setTimeout(() => form.requestSubmit(submitter)); // ignored while the browser still tells of this press
    });
});

// --- Islands ---

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
if (boot?.dataset.js && document.querySelector("leptos-island")) {
  whenIdle(() => loadIslands(boot.dataset).catch((error) => console.warn("No islands:", error)));
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

// Reading aloud, and recording what is read, where the page has the words for it.
for (const words of document.querySelectorAll("#listen, #recorder")) {
  import(words.dataset.js).catch((error) => console.warn("Neither voice nor recorder:", error));
}

// Whether she wants to be told is asked where she chooses the ways.
const notify = document.querySelector("[data-notify]");
if (notify) import(notify.dataset.js).catch((error) => console.warn("No notifications:", error));

// That a notice was heard is written down for her.
document.addEventListener("steg:heard", ({ target }) => {
  const address = target.closest("[data-played]")?.dataset.played;
  if (address) fetch(address, { method: "POST", keepalive: true }).catch((error) => console.warn("Not told:", error));
});
