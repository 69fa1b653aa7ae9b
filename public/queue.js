// What a phone has to send, kept until the server has it: pages and the service worker share this file.
// An entry is written to IndexedDB before anything is sent, and taken off only after the server's answer for its very id.
// Sending one twice does no harm: an id means one entry, however often it arrives. No text for people stands here.
//
// An entry: {id, person, to, list, item, what, saved_at, state: "saved"|"refused", reason, tries, next_at}
//   person   the mark of whoever saved it (<meta name="person">); nobody else sees or sends it
//   to, list the address of the API, and the member of the body that holds the items
//   item     what is sent, as it is; what: a few facts to show
self.stegQueue ??= (() => {
  "use strict";
  const [DATABASE, STORE, LOCK] = ["steg", "outbox", "steg-outbox"];
  const MOST = 100; // entries in one request: the API takes no more
  const SECOND = 1000;
  const OPENS_WITHIN = 5 * SECOND; // a database that does not answer must not hold up a check-in
  const ANSWERS_WITHIN = 30 * SECOND;
  const LONGEST_WAIT = 15 * 60 * SECOND;

  // Entries that this phone refused to keep (storage full or forbidden): they live as long as this page.
  const unkept = new Map();
  const channel = self.BroadcastChannel && new BroadcastChannel(LOCK);
  if (channel) channel.onmessage = ({ data }) => announce(data.type, data.detail);

  function announce(type, detail) {
    self.document?.dispatchEvent(new CustomEvent(`steg:${type}`, { detail }));
  }

  // To this page and to the others of this phone.
  function tell(type, detail) {
    announce(type, detail);
    channel?.postMessage({ type, detail });
  }

  // --- Keeping ---

  let opening;
  function database() {
    opening ??= open().catch((error) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  const open = () =>
    new Promise((done, failed) => {
      setTimeout(() => failed(new Error("IndexedDB does not answer")), OPENS_WITHIN);
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
      request.onerror = () => failed(request.error);
      request.onsuccess = () => {
        const closed = () => (opening = undefined);
        request.result.onclose = closed;
        request.result.onversionchange = () => (request.result.close(), closed());
        done(request.result);
      };
    });

  // Durable when it returns: without "strict" a browser may answer before the disk has it.
  async function change(work) {
    const step = (await database()).transaction(STORE, "readwrite", { durability: "strict" });
    const finished = new Promise((done, failed) => {
      step.oncomplete = done;
      step.onabort = step.onerror = () => failed(step.error);
    });
    try {
      work(step.objectStore(STORE));
    } catch (error) {
      finished.catch(() => {});
      throw error;
    }
    await finished;
  }

  async function stored() {
    const all = (await database()).transaction(STORE).objectStore(STORE).getAll();
    return new Promise((done, failed) => {
      all.onsuccess = () => done(all.result);
      all.onerror = () => failed(all.error);
    });
  }

  // What this person has here, oldest first.
  async function entries(person) {
    const kept = await stored().catch(() => []);
    const all = new Map([...kept, ...unkept.values()].map((entry) => [entry.id, entry]));
    return [...all.values()].filter((entry) => entry.person === person).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async function put(entry) {
    if (unkept.has(entry.id)) unkept.set(entry.id, entry);
    else await change((store) => store.put(entry));
  }

  async function remove(id) {
    // Where nothing could be kept nothing can be taken off either.
    if (!unkept.delete(id)) await change((store) => store.delete(id));
  }

  // UUIDv7 (RFC 9562): milliseconds, then chance.
  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const view = new DataView(bytes.buffer);
    const now = Date.now();
    view.setUint16(0, Math.floor(now / 2 ** 32));
    view.setUint32(2, now);
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  // Keeps one entry and gives it back; `unkept` is set when only this page has it. `same` finds the entry of a button
  // that was pressed twice.
  async function save({ person, to, list, item, what, same = () => false }) {
    const before = (await entries(person)).find((entry) => entry.state === "saved" && entry.to === to && same(entry));
    if (before) return before;
    const id = newId();
    const entry = { id, person, to, list, item: { id, ...item }, what, saved_at: Date.now(), state: "saved", tries: 0 };
    try {
      await change((store) => store.add(entry));
    } catch (error) {
      console.warn("Not kept on this device:", error);
      unkept.set(id, Object.assign(entry, { unkept: true }));
    }
    tell("saved", entry);
    askForSync();
    return entry;
  }

  // The person has read why it was refused.
  async function dismiss(id) {
    await remove(id);
    tell("changed");
  }

  // --- Sending ---

  // One sender at a time. A page that holds the lock and was put to sleep must not stop the others for ever: after a
  // while they go on without it, which the ids make harmless.
  async function alone(work) {
    if (!self.navigator.locks) return work();
    const waiting = new AbortController();
    const patience = setTimeout(() => waiting.abort(), ANSWERS_WITHIN + 5 * SECOND);
    const begun = () => (clearTimeout(patience), work());
    try {
      return await navigator.locks.request(LOCK, { signal: waiting.signal }, begun);
    } catch (error) {
      if (error?.name !== "AbortError") throw error;
      return work();
    }
  }

  // Sends what this person has here: "answered", or why not ("unreachable", "signed-out", "busy").
  let sending;
  let again = false;
  function send(person) {
    again = true;
    sending ??= (async () => {
      try {
        let outcome;
        while (again) {
          again = false;
          outcome = await alone(() => sendDue(person));
        }
        announce("sent", outcome);
        return outcome;
      } finally {
        sending = undefined;
      }
    })();
    return sending;
  }

  async function sendDue(person) {
    const now = Date.now();
    // A moment far ahead is of a clock that was set back since.
    const waits = ({ next_at }) => next_at > now && next_at < now + LONGEST_WAIT;
    const saved = (await entries(person)).filter((entry) => entry.state === "saved");
    const due = saved.filter((entry) => !waits(entry));
    let outcome = due.length < saved.length ? "busy" : "answered";
    for (const to of new Set(due.map((entry) => entry.to))) {
      const group = due.filter((entry) => entry.to === to);
      while (group.length) {
        const one = await sendTogether(person, group.splice(0, MOST));
        if (one === "unreachable" || one === "signed-out") return one;
        if (one !== "answered") outcome = one;
      }
    }
    return outcome;
  }

  async function sendTogether(person, batch) {
    const answer = await post(person, batch);
    if (!answer) return "unreachable";
    const { status, body, wait } = answer;
    if (status === 401 || status === 403) return "signed-out";
    if (status >= 500 || status === 408 || status === 429) return postpone(batch, wait);
    const results = new Map((body.results ?? []).map((result) => [result.id, result]));
    let outcome = "answered";
    for (const entry of batch.filter(({ id }) => results.has(id))) {
      if (!(await take(entry, results.get(entry.id)))) outcome = "busy";
    }
    const left = batch.filter(({ id }) => !results.has(id));
    if (!left.length) return outcome;
    if (status < 400) return postpone(left, wait);
    // Something among them is refused for its form: each by itself, so that it stops no other.
    if (batch.length === 1) {
      await take(left[0], { id: left[0].id, status: "rejected", reason: "invalid" });
      return outcome;
    }
    for (const entry of left) {
      const one = await sendTogether(person, [entry]);
      if (one !== "answered") return one;
    }
    return outcome;
  }

  // The server's answer; nothing when it is not the server's (no network, a hotspot's own page).
  async function post(person, batch) {
    const { to, list } = batch[0];
    try {
      const answer = await fetch(to, {
        method: "POST",
        credentials: "same-origin",
        redirect: "error",
        signal: self.AbortSignal?.timeout?.(ANSWERS_WITHIN),
        // The server refuses when somebody else is signed in by now, and learns how far this phone's clock is off.
        headers: { "Content-Type": "application/json", "Steg-Person": person, "Steg-Clock": String(Date.now()) },
        body: JSON.stringify({ [list]: batch.map(({ item }) => item) }),
      });
      const wait = Number(answer.headers.get("Retry-After"));
      if (answer.status >= 500) return { status: answer.status, body: {}, wait };
      return { status: answer.status, body: await answer.json(), wait };
    } catch {
      return undefined;
    }
  }

  // What the server said of one entry. Not taken off: not looked at yet.
  async function take(entry, result) {
    if (result.status === "rejected" && result.reason === "too_many") {
      await postpone([entry], 60);
      return false;
    }
    if (result.status === "rejected") await put({ ...entry, state: "refused", reason: result.reason });
    else await remove(entry.id);
    tell("answered", { ...result, entry });
    return true;
  }

  // Later, and not all phones at the same moment.
  async function postpone(batch, seconds) {
    const wait = Math.min((seconds || 5) * SECOND * (1 + Math.random() / 2), LONGEST_WAIT - SECOND);
    for (const entry of batch) await put({ ...entry, tries: entry.tries + 1, next_at: Date.now() + wait });
    return "busy";
  }

  // --- Going on by itself ---

  // Where a browser can, it wakes the service worker when the network is back, even with every page closed.
  function askForSync() {
    self.document && navigator.serviceWorker?.ready.then((worker) => worker.sync?.register(LOCK)).catch(() => {});
  }

  // Sends now, and again whenever there is reason to hope: on `online`, when the page is looked at, and by a timer that
  // waits longer each time.
  function start(person) {
    let pause = 4 * SECOND;
    let timer;
    async function round() {
      clearTimeout(timer);
      const outcome = await send(person).catch((error) => (console.warn("Not sent:", error), "unreachable"));
      pause = outcome === "answered" ? 4 * SECOND : Math.min(2 * pause, LONGEST_WAIT / 3);
      const left = (await entries(person)).some(({ state }) => state === "saved");
      clearTimeout(timer);
      if (left) timer = setTimeout(round, pause * (0.5 + Math.random()));
    }
    addEventListener("online", round);
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && round());
    document.addEventListener("steg:saved", ({ detail }) => detail?.person === person && round());
    return round();
  }

  // How many wait to be sent, and how many were refused and not read yet; of one list, if it is named.
  async function count(person, list) {
    const all = (await entries(person)).filter((entry) => !list || entry.list === list);
    const refused = all.filter(({ state }) => state === "refused").length;
    return { saved: all.length - refused, refused };
  }

  // Leaving the page would lose what only this page has: the browser asks first.
  self.document &&
    addEventListener("beforeunload", (event) => {
      if ([...unkept.values()].some(({ state }) => state === "saved")) event.preventDefault();
    });

  return { LOCK, save, entries, count, dismiss, send, start };
})();
