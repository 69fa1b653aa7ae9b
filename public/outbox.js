// What a page shows of the queue (queue.js), with the page's own words: each state is a <template> in #outbox, each
// reason a paragraph in it. #outbox says which of the queue's lists it shows.

const box = document.getElementById("outbox");
const { list } = box.dataset;
const answered = new Map(); // by id: what the server said while this page was open
const LEADS_ON = 10_000; // ms after a press in which its answer opens the receipt
let queue;
let person;
let signedOut = false;
let press; // the last one: {id, at}

export function show(theQueue, whose) {
  if (queue) return;
  [queue, person] = [theQueue, whose];
  for (const type of ["steg:saved", "steg:changed"]) document.addEventListener(type, draw);
  document.addEventListener("steg:answered", ({ detail }) => arrived(detail));
  document.addEventListener("steg:sent", ({ detail }) => {
    signedOut = detail === "signed-out";
    draw();
  });
  document.addEventListener("input", ({ target }) => target.setCustomValidity?.(""));
  draw();
}

// What a button of a queued form becomes (its data-queued says how): first onto the phone, then to the server.
export async function pressed(theQueue, whose, form, button) {
  show(theQueue, whose);
  const made = makes[form.dataset.queued](form, button);
  if (!made) return;
  const entry = await queue.save({ person, ...made });
  press = { id: entry.id, at: performance.now() };
  form.reset();
  // Who keeps what is typed (a draft) hears that it is gone.
  for (const field of form.querySelectorAll("textarea")) {
    field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    document.getElementById(`${field.id}-draft`)?.setAttribute("hidden", "");
  }
  await draw();
  if (list === "check_ins") box.focus();
  queue.send(person).catch((error) => console.warn("Not sent:", error));
}

const makes = {
  token: (form, button) => checkIn({ token: tokenOf(form.action) }, button),
  code: (form, button) => checkIn(typed(form), button),
  text: (form) => {
    const field = form.elements.text;
    const text = field.value.trim();
    if (text) return message({ text }, text);
    field.value = ""; // nothing but blanks: the field says that it is empty
    field.reportValidity();
    return undefined;
  },
  quick: (_, button) => message({ quick: button.value }, button.textContent.trim()),
};

function checkIn(shown, button) {
  const direction = button.value;
  return shown && {
    to: "/api/v1/check-ins",
    list: "check_ins",
    item: { ...shown, direction, claimed_at: new Date().toISOString() },
    what: { direction, at: momentOf(shown.token) ?? Date.now() },
    // The same code twice within a minute is a button that was pressed twice.
    same: ({ item, saved_at }) =>
      item.token === shown.token && item.code === shown.code && item.direction === direction &&
      (shown.token || Math.abs(Date.now() - saved_at) < 60_000),
  };
}

function message(said, text) {
  return {
    to: "/api/v1/messages",
    list: "messages",
    item: { ...said, claimed_at: new Date().toISOString() },
    what: { text, at: Date.now() },
    // So do the same words within half a minute.
    same: ({ item, saved_at }) =>
      item.text === said.text && item.quick === said.quick && Math.abs(Date.now() - saved_at) < 30_000,
  };
}

// Of the form's address; the page kept for any code (`/c/-`) takes that of the address it is shown at.
function tokenOf(action) {
  const last = (address) => new URL(address).pathname.split("/").pop();
  return last(action) === "-" ? last(location.href) : last(action);
}

// Six digits as people type them; without them the field says so, and nothing is kept.
function typed(form) {
  const field = form.elements.code;
  const digits = [...field.value].map(digit).join("");
  if (/^\d{6}$/.test(digits)) return { code: digits };
  field.setCustomValidity(form.dataset.six);
  field.reportValidity();
  return undefined;
}

// Arabic and Persian digits count as ours; spaces, hyphens and marks of direction as nothing.
function digit(sign) {
  if (/[\s\u2010-\u2015\u200e\u200f\u2066-\u2069-]/.test(sign)) return "";
  const code = sign.codePointAt(0);
  for (const zero of [0x660, 0x6f0]) if (code >= zero && code < zero + 10) return String(code - zero);
  return sign;
}

// The token's own moment: bytes 5 to 8 are its step of 15 seconds. The phone's clock may be wrong.
function momentOf(token) {
  try {
    const bytes = atob(token.replace(/-/g, "+").replace(/_/g, "/"));
    const step = [5, 6, 7, 8].reduce((sum, at) => sum * 256 + bytes.charCodeAt(at), 0);
    return Number.isNaN(step) ? undefined : step * 15_000;
  } catch {
    return undefined; // no token: the server says so
  }
}

function arrived(result) {
  if (result.entry.person !== person || result.entry.list !== list) return;
  if (result.status !== "rejected") answered.set(result.id, result);
  const just = list === "check_ins" && press?.id === result.id && performance.now() - press.at < LEADS_ON;
  if (just && result.status !== "rejected") location.assign(receipt(result.id));
  else draw();
}

const receipt = (id) => `/check-in/receipt/${id}`;

async function draw() {
  const waiting = (await queue.entries(person)).filter((entry) => entry.list === list);
  const items = [
    ...[...answered.values()].map((result) => item(result.status, result.entry)),
    ...waiting.map((entry) => item(entry.unkept && entry.state === "saved" ? "unkept" : entry.state, entry)),
  ].filter(({ dataset: { id } }) => !document.getElementById(`m-${id}`)); // the thread has it already
  box.querySelector("ul").replaceChildren(...items);
  box.hidden = !items.length;
}

// One entry in the words of its state.
function item(state, { id, what, reason }) {
  const part = box.querySelector(`template[data-state="${state}"]`).content.cloneNode(true).firstElementChild;
  const keep = (name, value) => {
    for (const one of part.querySelectorAll(`[data-${name}]`)) if (one.dataset[name] !== value) one.remove();
  };
  keep("direction", what.direction);
  keep("reason", part.querySelector(`[data-reason="${reason}"]`) ? reason : "other");
  keep("when", signedOut ? "signed-out" : "signed-in");
  for (const text of part.querySelectorAll("[data-text]")) text.textContent = what.text;
  const time = part.querySelector("time");
  time.dateTime = new Date(what.at).toISOString();
  time.textContent = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, {
    ...{ weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: false },
    timeZone: box.dataset.zone,
  }).format(what.at);
  for (const link of part.querySelectorAll("a[data-receipt]")) link.href = receipt(id);
  const gone = () => queue.dismiss(id).then(draw);
  part.querySelector("[data-dismiss]")?.addEventListener("click", gone);
  part.querySelector("[data-again]")?.addEventListener("click", () => gone().then(() => again(what.text)));
  Object.assign(part.dataset, { id, state });
  return part;
}

// Back into the field, to be changed and sent anew. Without a field (nobody to write to) it stays on the page to copy.
function again(text) {
  const field = document.querySelector('form[data-queued="text"] textarea');
  if (!field) return;
  field.value = [field.value.trim(), text].filter(Boolean).join("\n");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}
