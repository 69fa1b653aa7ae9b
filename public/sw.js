// Keeps the shell of the app, and the pages a participant saw last, for where there is no network.
// It never answers for a page while the network does, and keeps only what the server says may be kept.
const VERSION = "__VERSION__"; // filled by the build, like the assets: their names carry the hash of their content
const ASSETS = __ASSETS__;
const ICONS = ["/manifest.webmanifest", "/favicon.ico", "/icons/icon.svg", "/icons/icon-192.png"];
const SHELL = `shell-${VERSION}`;
const PAGES = "pages";
const SCREEN = "screen"; // the page of an enrolled screen of a site, and the assets it names
const IS_SCREEN = /^\/(site\/[^/]+\/)?screen$/;
const MAY_KEEP = /^\/($|(schedule|check-in|my-code|goals|instructions|messages|attendance|settings)(\/|$))/;
const IS_ASSET = /\.(css|js|wasm|svg|png|ico|webmanifest)$/;
const SIGN_OUT = /^\/form\/account\/sign-out/;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data?.type === "sign-out") event.waitUntil(forget());
  if (event.data?.type === "screen") event.waitUntil(fetchScreen(event.data.path).catch(() => {}));
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (origin !== location.origin) return;
  if (method === "POST" && SIGN_OUT.test(pathname)) {
    event.waitUntil(forget()); // the request itself goes its way
  } else if (method === "GET" && mode === "navigate" && MAY_KEEP.test(pathname)) {
    event.respondWith(page(event, pathname));
  } else if (method === "GET" && mode === "navigate" && IS_SCREEN.test(pathname)) {
    event.respondWith(screen(event, pathname));
  } else if (method === "GET" && mode !== "navigate" && IS_ASSET.test(pathname)) {
    event.respondWith(asset(event.request));
  }
});

async function install() {
  const shell = await caches.open(SHELL);
  await shell.addAll([...ASSETS, ...ICONS]);
  await keepOffline().catch(() => {}); // else with the next page
  await self.skipWaiting();
}

// The shell before this one stays: pages kept with it still name its assets.
async function activate() {
  const names = await caches.keys(); // oldest first
  const before = names.filter((name) => name.startsWith("shell-") && name !== SHELL).pop();
  for (const name of names) {
    if (![SHELL, PAGES, SCREEN, before].includes(name)) await caches.delete(name);
  }
  await self.clients.claim();
}

// The cache first: the content behind such a name never changes, and icons change with the version.
async function asset(request) {
  const here = { ignoreVary: true };
  const shell = await caches.open(SHELL);
  return (await shell.match(request, here)) ?? (await caches.match(request, here)) ?? fetch(request);
}

// The network first; without it the copy, and without a copy a page that says so.
async function page(event, path) {
  let answer;
  try {
    answer = await fetch(event.request);
  } catch {
    const pages = await caches.open(PAGES);
    return (await pages.match(path)) ?? (await pages.match("/offline")) ?? Response.error();
  }
  event.waitUntil(keep(event.request.url, path, answer.clone()));
  return answer;
}

async function keep(url, path, answer) {
  // Led away or refused: nobody, or somebody of the staff, is signed in now. (A redirect is opaque to us.)
  if (answer.type === "opaqueredirect" || answer.status === 401) return forget();
  const person = answer.headers.get("Steg-Person"); // an opaque word, another for each person
  if (!person) return;
  let pages = await caches.open(PAGES);
  if ((await pages.match("/owner"))?.headers.get("Steg-Person") !== person) {
    await caches.delete(PAGES); // what was kept of the one before
    pages = await caches.open(PAGES);
    await pages.put("/owner", new Response("", { headers: { "Steg-Person": person } }));
  }
  // With `?…` it is the same page answered differently: not kept.
  const plain = answer.status === 200 && answer.headers.get("Steg-Keep") === "1" && !new URL(url).search;
  if (plain) await pages.put(path, answer);
  const language = (await pages.match("/offline"))?.headers.get("Content-Language");
  if (language === undefined || language !== answer.headers.get("Content-Language")) await keepOffline();
}

async function forget() {
  await caches.delete(PAGES);
  await keepOffline().catch(() => {});
}

// In the reader's language: asked for with her cookie, and anew when person or language changes.
async function keepOffline() {
  const answer = await fetch("/offline", { credentials: "same-origin" });
  if (answer.ok) await (await caches.open(PAGES)).put("/offline", answer);
}

// A site's screen opens again after a power cut, without network or while the server is away. `/screen` then leads to
// the one screen that this device is.
const SCREEN_PATIENCE = 6000;
async function screen(event, path) {
  const kept = await caches.open(SCREEN);
  const here = (await kept.keys()).map((request) => new URL(request.url).pathname).find((name) => IS_SCREEN.test(name));
  let answer;
  try {
    const late = here && AbortSignal.timeout(SCREEN_PATIENCE);
    answer = late ? await Promise.race([fetch(event.request), aborted(late)]) : await fetch(event.request);
    if (answer.status < 500 || !here) {
      event.waitUntil(keepScreen(kept, path, answer.clone()).catch(() => {})); // else with the next time
      return answer;
    }
  } catch {
    if (!here) return (await (await caches.open(PAGES)).match("/offline")) ?? Response.error();
  }
  if (here !== path && path !== "/screen") return answer ?? Response.error();
  return here === path ? kept.match(path) : Response.redirect(here);
}

function aborted(signal) {
  return new Promise((_, reject) => signal.addEventListener("abort", reject));
}

// A screen asks for it when it wakes up: its first page may have come before there was a service worker.
async function fetchScreen(path) {
  if (IS_SCREEN.test(path)) await keepScreen(await caches.open(SCREEN), path, await fetch(path));
}

async function keepScreen(kept, path, answer) {
  if (answer.headers.get("Steg-Screen") !== "1") {
    if (answer.status === 401 || answer.status === 410) await caches.delete(SCREEN); // taken out of use
    return;
  }
  const html = await answer.clone().text();
  const assets = new Set(html.match(/\/assets\/[\w.-]+/g));
  for (const request of await kept.keys()) {
    if (!assets.has(new URL(request.url).pathname)) await kept.delete(request);
  }
  for (const name of assets) if (!(await kept.match(name))) await kept.add(name);
  await kept.put(path, answer); // last: what it names is here
}
