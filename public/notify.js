// Being told on this device that there is something new: the browser is asked when she presses the button, and not
// before. boot.js fetches this on the page that offers it (app/src/notify/page.rs). Without scripts it can be turned off.

const section = document.querySelector("[data-notify]");
const API = "/api/v1/push-subscriptions";

// Which of the page's sentences stands there; none without a name.
function say(name) {
  for (const part of section.querySelectorAll("[data-say]")) part.hidden = part.dataset.say !== name;
}

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

async function post(method, body) {
  const headers = { "Content-Type": "application/json", "Steg-Person": section.dataset.person };
  const answer = await fetch(API, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method}: ${answer.status}`);
}

// A subscription of an earlier key, or of somebody who was signed in here before, does not stand in the way.
async function subscribe() {
  const { pushManager } = await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey: bytes(section.dataset.key) };
  await (await pushManager.getSubscription())?.unsubscribe();
  return pushManager.subscribe(options);
}

async function turnOn(button) {
  button.disabled = true;
  say();
  try {
    if ((await Notification.requestPermission()) !== "granted") return say("denied");
    await post("POST", (await subscribe()).toJSON());
    location.assign(`${location.pathname}?on`);
  } catch (error) {
    console.warn("Not subscribed:", error);
    say("failed");
  } finally {
    button.disabled = false;
  }
}

// What the browser holds ends together with what the server holds. The form is sent in any case.
async function turnOff(form) {
  try {
    const { pushManager } = await navigator.serviceWorker.ready;
    await (await pushManager.getSubscription())?.unsubscribe();
  } catch (error) {
    console.warn("Not unsubscribed:", error);
  }
  form.submit(); // asks nobody again; requestSubmit() is ignored while the browser still tells of the first press
}

const button = section.querySelector("[data-turn-on]");
const form = section.querySelector("[data-off]");
if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) {
  if (button) say("unsupported");
} else {
  if (button) {
    button.hidden = false;
    if (Notification.permission === "denied") say("denied");
    button.addEventListener("click", () => turnOn(button));
  }
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    turnOff(form);
  });
}
