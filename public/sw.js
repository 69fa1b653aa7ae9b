// Keeps the shell of the app, and the pages a participant saw last, for where there is no network; and sends what waits
// on this phone when the network is back. It answers for a page only when the network does not, and keeps only what the
// server says may be kept.
importScripts("@asset(queue.js)");

const VERSION = "__VERSION__"; // filled by the build, like the assets: their names carry the hash of their content
const ASSETS = __ASSETS__;
const ICONS = ["/manifest.webmanifest", "/favicon.ico", "/icons/icon.svg", "/icons/icon-192.png"];
const SHELL = `shell-${VERSION}`;
const PAGES = "pages"; // of one person
const OFFLINE = "offline"; // the page that says so; nothing of anybody
const MAY_KEEP = /^\/($|my-code$|site$|site\/[\w-]+\/roll$|(schedule|check-in|goals|instructions|messages|attendance|settings)(\/|$))/;
const ROLL = /^\/site\/[\w-]+\/roll$/; // a supervisor's: one copy for each group
const OF_GROUP = /^\?occasion=[\w-]+$/;
const NAMES_KEPT = 18 * 60 * 60 * 1000; // ms after which a copy with other people's names is deleted
const SCREEN = "screen"; // the page of an enrolled screen of a site, and the assets it names
const IS_SCREEN = /^\/(site\/[^/]+\/)?screen$/;
const SCANNED = /^\/c\//; // where a scanned code leads
const ANY_SCANNED = "/check-in/scanned"; // the page that stands for it without network
const IS_ASSET = /\.(css|js|wasm|svg|png|ico|webmanifest|woff2)$/;
const SIGN_OUT = /^\/form\/account\/sign-out/;
const THREADS = /^\/(desk\/)?messages$/;
const NEWS = "news"; // the tag of a notification: a newer one takes its place
const SLOW = 8000; // ms after which a kept page is better than waiting
const YOUNG = 5 * 60 * 1000; // ms for which a kept page is not fetched ahead again

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data?.type === "screen") event.waitUntil(fetchScreen(event.data.path).catch(() => {}));
  if (event.data?.type === "keep") event.waitUntil(keepAhead(event.data.paths, event.data.anew));
});
self.addEventListener("sync", (event) => {
  if (event.tag === stegQueue.LOCK) event.waitUntil(sendWaiting());
});

self.addEventListener("push", (event) => event.waitUntil(tell(event.data)));
self.addEventListener("notificationclick", (event) => event.waitUntil(lead(event.notification)));
self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(subscribeAgain(event)));

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname, search } = new URL(url);
  if (origin !== location.origin) return;
  if (mode === "navigate" && THREADS.test(pathname)) event.waitUntil(seen());
  if (method === "POST" && SIGN_OUT.test(pathname)) {
    event.waitUntil(forget()); // the browser sends it: WebKit would wait for ever for a redirect that comes from here
  } else if (method === "GET" && mode === "navigate" && (MAY_KEEP.test(pathname) || SCANNED.test(pathname))) {
    event.respondWith(page(event, SCANNED.test(pathname) ? ANY_SCANNED : keyOf(pathname, search)));
  } else if (method === "GET" && mode === "navigate" && IS_SCREEN.test(pathname)) {
    event.respondWith(screen(event, pathname));
  } else if (method === "GET" && mode !== "navigate" && IS_ASSET.test(pathname)) {
    event.respondWith(asset(event));
  }
});

async function install() {
  const shell = await caches.open(SHELL);
  await shell.addAll([...ASSETS, ...ICONS]);
  await keepOffline().catch(() => {}); // else with the next page
  await self.skipWaiting();
}

// The shell before this one stays: pages kept with it still name its assets, until they are fetched anew.
async function activate() {
  const names = await caches.keys(); // oldest first
  const before = names.filter((name) => name.startsWith("shell-") && name !== SHELL).pop();
  for (const name of names) {
    if (![SHELL, PAGES, OFFLINE, SCREEN, before].includes(name)) await caches.delete(name);
  }
  await self.clients.claim();
}

// The cache first: the content behind such a name never changes, and icons change with the version. What is of a newer
// build than this worker is put there too, for the pages that come with it.
async function asset(event) {
  const here = { ignoreVary: true };
  const found = await caches
    .open(SHELL)
    .then(async (shell) => (await shell.match(event.request, here)) ?? caches.match(event.request, here))
    .catch(() => undefined);
  if (found) return found;
  const answer = await fetch(event.request);
  if (answer.ok && /^\/(assets|fonts)\//.test(new URL(event.request.url).pathname)) {
    const copy = answer.clone();
    event.waitUntil(caches.open(SHELL).then((shell) => shell.put(event.request, copy)).catch(() => {}));
  }
  return answer;
}

// --- Pages ---

// The network first; without it, or when it does not come to an end, the copy under `key`; without a copy a page that
// says so.
async function page(event, key) {
  const since = forgotten;
  const network = fetch(event.request);
  event.waitUntil(network.then((answer) => keep(event.request.url, answer.clone(), since)).catch(() => {}));
  if (ROLL.test(new URL(event.request.url).pathname)) await caches.open(PAGES).then(dropOldRolls).catch(() => {});
  await forgetting;
  const copy = await kept(key);
  try {
    return await (copy ? Promise.race([network, after(SLOW)]) : network);
  } catch {
    return copy ?? (await kept("/offline", OFFLINE)) ?? Response.error();
  }
}

const kept = (key, name = PAGES) =>
  caches
    .open(name)
    .then((pages) => pages.match(key))
    .catch(() => undefined);
const after = (ms) => new Promise((_, failed) => setTimeout(failed, ms));

// Counts how often this phone was told to forget. A page that was asked for before must not be kept after.
let forgotten = 0;

// The page's copy takes the place of the one before only once it is whole; when there is no room, that one stays.
async function keep(url, answer, since) {
  // Led away or refused: nobody, or somebody of the staff, is signed in now. (A redirect is opaque to us.)
  if (answer.type === "opaqueredirect" || answer.status === 401) return forget();
  const person = answer.headers.get("Steg-Person"); // an opaque word, another for each person
  if (!person || since !== forgotten) return;
  if ((await owner()) !== person) await changeOwner(person);
  const { pathname, search } = new URL(url);
  // With `?…` it is the same page answered differently: not kept. But a roll's copy is of the group its address names.
  const key = keyOf(pathname, search);
  const plain = answer.status === 200 && answer.headers.get("Steg-Keep") === "1" && (!search || key !== pathname);
  const pages = await caches.open(PAGES);
  if (plain && since === forgotten) await pages.put(key, answer);
  await dropOldRolls(pages);
  if (since !== forgotten) return forget(); // told so meanwhile: what came here since may be hers
  await keepOffline(answer.headers.get("Steg-Language"));
}

// Under what a page is kept.
function keyOf(pathname, search) {
  return ROLL.test(pathname) && OF_GROUP.test(search) ? pathname + search : pathname;
}

// A supervisor's pages hold the names of others: they are kept for the day.
async function dropOldRolls(pages) {
  for (const request of await pages.keys()) {
    if (!ROLL.test(new URL(request.url).pathname)) continue;
    const made = Date.parse((await pages.match(request))?.headers.get("Date") ?? 0);
    if (!(Date.now() - made < NAMES_KEPT)) await pages.delete(request);
  }
}

// Whose pages are kept here.
const owner = async () => (await kept("/owner"))?.headers.get("Steg-Person");

async function changeOwner(person) {
  await caches.delete(PAGES); // what was kept of the one before
  const pages = await caches.open(PAGES);
  await pages.put("/owner", new Response("", { headers: { "Steg-Person": person } }));
}

// Pages she may need where there is no network, as far as they are not fresh. Nobody looks at them yet, and the server
// is told so: a message does not count as read by being kept.
async function keepAhead(paths, anew) {
  const since = forgotten;
  for (const path of paths) {
    if (!MAY_KEEP.test(path.split("?")[0]) || since !== forgotten) continue;
    const age = Date.now() - Date.parse((await kept(path))?.headers.get("Date") ?? 0);
    if (!anew && age >= 0 && age < YOUNG) continue;
    const how = { credentials: "same-origin", redirect: "manual", headers: { Purpose: "prefetch" } };
    const answer = await fetch(path, how).catch(() => undefined);
    if (answer?.ok) await keep(answer.url, answer, since).catch(() => {});
  }
}

// --- Signing out ---

// Nothing of her is left here, whether or not the server hears of it; no page is answered before. What waits to be sent
// stays: it is bound to its person.
let forgetting;
function forget() {
  forgotten += 1;
  forgetting = caches.delete(PAGES).catch(() => {});
  return forgetting;
}

// The page that says that there is no network: in the language read here last, and asked for without a cookie, so that
// nothing of hers is in it.
async function keepOffline(language) {
  const before = (await kept("/offline", OFFLINE))?.headers.get("Steg-Language");
  if (before && (!language || before === language)) return;
  const answer = await fetch(language ? `/offline?lang=${language}` : "/offline", { credentials: "omit" });
  if (answer.ok) await (await caches.open(OFFLINE)).put("/offline", answer);
}

// --- What waits on this phone ---

// The browser calls again later when this fails.
async function sendWaiting() {
  const person = await owner();
  if (!person) return; // signed out: it waits for her
  const talks = (await stegQueue.entries(person)).some(({ list }) => list === "messages");
  const outcome = await stegQueue.send(person);
  if (talks && outcome === "answered") await keepAhead(["/messages"], true);
  if (outcome !== "answered" && outcome !== "signed-out") throw new Error(outcome);
}

// --- Being told that there is something new ---

// The words come from the server, encrypted, in her language. They say nothing else.
async function tell(data) {
  const { title, lang, dir, to } = data.json();
  const icon = "/icons/icon-192.png";
  await self.registration.showNotification(title, { lang, dir, icon, tag: NEWS, renotify: true, data: to });
}

// To the page it is about, in a window that is open, or in a new one.
async function lead(notification) {
  notification.close();
  const to = THREADS.test(notification.data) ? notification.data : "/";
  const open = await clients.matchAll({ type: "window" }); // those that this worker may lead
  for (const client of open) {
    try {
      return await (await client.focus()).navigate(to);
    } catch {
      // gone, or not ours
    }
  }
  await clients.openWindow(to);
}

// Who reads her messages needs no notification of them.
async function seen() {
  for (const notification of await self.registration.getNotifications({ tag: NEWS })) notification.close();
}

// The browser has given its subscription up; where it can be, it is renewed.
async function subscribeAgain({ oldSubscription, newSubscription }) {
  const options = oldSubscription?.options;
  const fresh = newSubscription ?? (options && (await self.registration.pushManager.subscribe(options)));
  if (!fresh) return;
  const headers = { "Content-Type": "application/json" };
  await fetch("/api/v1/push-subscriptions", { method: "POST", headers, body: JSON.stringify(fresh) });
}

// --- A site's screen ---

// It opens again after a power cut, without network or while the server is away. `/screen` then leads to
// the one screen that this device is.
const SCREEN_PATIENCE = 6000;
async function screen(event, path) {
  const cache = await caches.open(SCREEN);
  const here = (await cache.keys()).map((request) => new URL(request.url).pathname).find((name) => IS_SCREEN.test(name));
  let answer;
  try {
    const late = here && AbortSignal.timeout(SCREEN_PATIENCE);
    answer = late ? await Promise.race([fetch(event.request), aborted(late)]) : await fetch(event.request);
    if (answer.status < 500 || !here) {
      event.waitUntil(keepScreen(cache, path, answer.clone()).catch(() => {})); // else with the next time
      return answer;
    }
  } catch {
    if (!here) return (await kept("/offline", OFFLINE)) ?? Response.error();
  }
  if (here !== path && path !== "/screen") return answer ?? Response.error();
  return here === path ? cache.match(path) : Response.redirect(here);
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
