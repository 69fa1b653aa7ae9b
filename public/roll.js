// The roll on a supervisor's phone: each tap and each scan is kept by the queue (queue.js) before it is sent, and the
// page shows which is which. Without this file the roll is a form. Words: app/src/site/roll_queue.rs.

const box = document.getElementById("roll-queue");
const form = document.querySelector("[data-roll]");
const boot = document.getElementById("boot");
const person = document.querySelector('meta[name="person"]')?.content;
const { site, occasion, zone } = box.dataset;
const MARKS = `/api/v1/sites/${site}/marks`;
const SCANS = `/api/v1/sites/${site}/scans`;

const told = new Map(); // by id: what the server said while this page was open
const scanned = []; // entries of this page, latest first
let queue;
let signedOut = false;

const rows = [...form.querySelectorAll("[data-person]")];
const rowOf = (id) => rows.find((row) => row.dataset.person === id);
const radiosOf = (row) => [...row.querySelectorAll('input[type="radio"]')];
const markOf = (row) => radiosOf(row).find((radio) => radio.checked)?.value ?? null;

// --- Tapping ---

async function mark(row, outcome) {
  const participant = row.dataset.person;
  set(row, outcome);
  await queue.save({
    person,
    to: MARKS,
    list: "marks",
    item: { participant, occasion, outcome, at: new Date().toISOString() },
    what: { participant, occasion, outcome, at: Date.now() },
  });
  await draw();
}

function set(row, outcome) {
  for (const radio of radiosOf(row)) radio.checked = radio.value === outcome;
  row.querySelector("[data-undo]").hidden = outcome === null;
}

function listen() {
  form.addEventListener("change", ({ target }) => {
    const row = target.closest("[data-person]");
    if (row && target.type === "radio") mark(row, target.value);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = event.submitter;
    if (!button) return;
    const row = button.closest("[data-person]");
    if (button.matches("[data-undo]")) await mark(row, null);
    else if (button.matches("[data-confirm]")) await mark(row, button.dataset.confirm);
    else if (button.matches("[data-whole]")) {
      for (const one of rows) if (markOf(one) === null && one.dataset.allHere) await mark(one, one.dataset.allHere);
    }
  });
  document.addEventListener("steg:scanned", (event) => {
    event.preventDefault();
    scan(event.detail);
  });
}

// --- Scanning ---

async function scan({ text, kind }) {
  const direction = box.querySelector('[name="scan-direction"]:checked').value;
  // A site's code is no person's: kept all the same, so that the answer says what it is.
  const entry = await queue.save({
    person,
    to: SCANS,
    list: "scans",
    item: { token: text, direction, at: new Date().toISOString() },
    what: { participant: kind === "p" ? whose(text) : undefined, direction, at: Date.now() },
    // The same code within half a minute is one scan.
    same: ({ item, saved_at }) =>
      item.token === text && item.direction === direction && Math.abs(Date.now() - saved_at) < 30_000,
  });
  if (!scanned.some(({ id }) => id === entry.id)) scanned.unshift(entry);
  await draw();
}

// Who on this page has this code: its version and number, bytes 0 to 4.
function whose(text) {
  try {
    const token = new URL(text, location.href).pathname.split("/").pop();
    const bytes = atob(token.replace(/-/g, "+").replace(/_/g, "/"));
    const number = [1, 2, 3, 4].reduce((sum, at) => sum * 256 + bytes.charCodeAt(at), 0);
    const code = `${bytes.charCodeAt(0)}.${number}`;
    return rows.find((row) => row.dataset.codes?.split(" ").includes(code))?.dataset.person;
  } catch {
    return undefined; // no code of ours: the server says so
  }
}

// --- Showing ---

async function draw() {
  const entries = (await queue.entries(person)).filter(({ to }) => to === MARKS || to === SCANS);
  const marks = entries.filter(({ to, what }) => to === MARKS && what.occasion === occasion);
  for (const row of rows) {
    const hers = marks.filter(({ what }) => what.participant === row.dataset.person);
    const waiting = hers.filter(({ state }) => state === "saved").pop();
    if (waiting) set(row, waiting.what.outcome);
    const refused = hers.find(({ state }) => state === "refused");
    const last = [...told.values()].filter(({ entry }) => entry.what.participant === row.dataset.person).pop();
    say(row.querySelector("[data-queued]"), refused ?? waiting, last);
  }
  drawScans(entries.filter(({ to }) => to === SCANS));
  const unsent = entries.filter(({ state }) => state === "saved").length;
  const line = box.querySelector("[data-unsent]");
  line.hidden = !unsent;
  line.querySelector("[data-count]").textContent = unsent;
}

function drawScans(entries) {
  for (const entry of entries) if (!scanned.some(({ id }) => id === entry.id)) scanned.unshift(entry);
  const items = scanned.map((entry) => {
    const item = box.querySelector("template[data-scan]").content.cloneNode(true).firstElementChild;
    const answer = told.get(entry.id);
    const name = answer?.name ?? rowOf(entry.what.participant)?.querySelector("[data-name]").textContent;
    if (name) item.querySelector("[data-name]").textContent = name;
    for (const way of item.querySelectorAll("[data-way]")) if (way.dataset.way !== entry.what.direction) way.remove();
    const time = item.querySelector("time");
    time.dateTime = new Date(entry.what.at).toISOString();
    time.textContent = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, {
      hour: "2-digit", minute: "2-digit", hour12: false, timeZone: zone,
    }).format(entry.what.at);
    const now = entries.find(({ id }) => id === entry.id);
    say(item.querySelector("[data-queued]"), now, answer);
    item.dataset.id = entry.id;
    return item;
  });
  box.querySelector("[data-scans]").replaceChildren(...items);
}

// The state of one entry in words; nothing where there is none.
function say(place, entry, answer) {
  const state = !entry
    ? answer && answer.status !== "rejected" && (answer.reason === "no_occasion" ? "visit" : "recorded")
    : entry.state === "refused" ? "refused" : entry.unkept ? "unkept" : signedOut ? "signed-out" : "saved";
  const key = state ? `${state} ${entry?.id ?? ""} ${entry?.reason ?? ""}` : "";
  if (place.dataset.shown === key) return; // a screen reader hears only what changed
  place.dataset.shown = key;
  place.dataset.is = state || "";
  if (!state) return place.replaceChildren();
  const part = box.querySelector(`template[data-state="${state}"]`).content.cloneNode(true);
  const reasons = [...part.querySelectorAll("[data-reason]")];
  const reason = reasons.some(({ dataset }) => dataset.reason === entry?.reason) ? entry.reason : "other";
  for (const one of reasons) if (one.dataset.reason !== reason) one.remove();
  part.querySelector("[data-dismiss]")?.addEventListener("click", async () => {
    await queue.dismiss(entry.id);
    if (entry.to === MARKS && navigator.onLine) location.reload(); // what counts is what the server shows
    else if (entry.to === SCANS) scanned.splice(scanned.findIndex(({ id }) => id === entry.id), 1);
    draw();
  });
  place.replaceChildren(part);
}

// --- The copy for where there is no network ---

// The page was made before these marks: its copy is made anew once they are sent.
let renewing;
function renew() {
  clearTimeout(renewing);
  renewing = setTimeout(async () => {
    try {
      const plain = /^(\?occasion=[\w-]+)?$/.test(location.search);
      const answer = plain && (await fetch(location.pathname + location.search, { credentials: "same-origin" }));
      const hers = answer?.ok && answer.headers.get("Steg-Keep") === "1" && answer.headers.get("Steg-Person") === person;
      if (hers) await (await caches.open("pages")).put(location.pathname + location.search, answer);
    } catch {
      // no network, or no room: the copy before stays
    }
  }, 500);
}

async function begin() {
  if (!person || !boot?.dataset.queue) return;
  await import(boot.dataset.queue);
  queue = self.stegQueue;
  for (const type of ["steg:saved", "steg:changed"]) document.addEventListener(type, draw);
  document.addEventListener("steg:answered", ({ detail }) => {
    if (detail.entry?.person !== person) return;
    if (detail.status !== "rejected") told.set(detail.id, detail);
    renew();
    draw();
  });
  document.addEventListener("steg:sent", ({ detail }) => {
    signedOut = detail === "signed-out";
    draw();
  });
  box.querySelector('[name="scan-direction"][value="in"]').checked = true;
  await draw();
  listen();
  box.hidden = false;
  form.dataset.live = ""; // Save is for where there is no queue
}
begin().catch((error) => console.warn("The roll stays a form:", error));
