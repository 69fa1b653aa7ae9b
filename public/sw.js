// Keeps the shell of the app, and the pages a participant saw last, for where there is no network.
// It never answers for a page while the network does, and keeps only what the server says may be kept.
const VERSION = "__VERSION__"; // filled by the build, like the assets: their names carry the hash of their content
const ASSETS = __ASSETS__;
const ICONS = ["/manifest.webmanifest", "/favicon.ico", "/icons/icon.svg", "/icons/icon-192.png"];
const SHELL = `shell-${VERSION}`;
const PAGES = "pages";
const MAY_KEEP = /^\/($|(schedule|check-in|my-code|goals|instructions|messages|attendance|settings)(\/|$))/;
const IS_ASSET = /\.(css|js|wasm|svg|png|ico|webmanifest)$/;
const SIGN_OUT = /^\/form\/account\/sign-out/;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data?.type === "sign-out") event.waitUntil(forget());
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (origin !== location.origin) return;
  if (method === "POST" && SIGN_OUT.test(pathname)) {
    event.waitUntil(forget()); // the request itself goes its way
  } else if (method === "GET" && mode === "navigate" && MAY_KEEP.test(pathname)) {
    event.respondWith(page(event, pathname));
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
    if (![SHELL, PAGES, before].includes(name)) await caches.delete(name);
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
