// Her own code on her phone: another one every 30 seconds, made here, also without network. boot.js fetches this on the
// page that shows it (app/src/my_code/page.rs); the page carries this device's key.

const STEP = 30; // seconds, as in frontend/maker/src/person.rs
const OFF = 60 * 1000; // milliseconds that the phone's clock may differ from the server's

const page = document.querySelector("[data-my-code]");
const part = (name) => page.querySelector(`[data-${name}]`);
let ahead = 0; // milliseconds that this phone's clock is ahead, as far as known
let shown; // the step whose code stands there

async function begin() {
  const { makerJs, makerWasm, key, number, address } = page.dataset;
  const maker = await import(makerJs);
  await maker.default({ module_or_path: makerWasm });

  function tick() {
    const seconds = (Date.now() - ahead) / 1000;
    const step = Math.floor(seconds / STEP);
    if (step !== shown) {
      // The maker draws nothing but rectangles.
      part("qr").innerHTML = maker.svg(address + maker.my_code(key, Number(number), step));
      page.dataset.step = step;
      shown = step;
    }
    part("left").textContent = Math.ceil((step + 1) * STEP - seconds);
  }

  tick();
  setInterval(tick, 250);
  document.addEventListener("visibilitychange", tick);
  askTheTime(tick);
  addEventListener("online", () => askTheTime(tick));
}

// With network the server's clock is known, and the code follows it. Without, the phone's own must do.
async function askTheTime(then) {
  try {
    const asked = Date.now();
    const answer = await fetch("/healthz", { method: "HEAD", cache: "no-store" });
    const theirs = Date.parse(answer.headers.get("Date"));
    if (!Number.isFinite(theirs)) return;
    const off = (asked + Date.now()) / 2 - (theirs + 500); // the header has whole seconds
    const wrong = Math.abs(off) > OFF;
    ahead = wrong ? off : 0;
    part("clock").hidden = !wrong;
    then();
  } catch {
    // no network
  }
}

begin().catch((error) => {
  console.warn("No code:", error);
  // What stands there was drawn by the server. On a kept page it has passed.
  const made = Number(document.querySelector('meta[name="made"]')?.content);
  const passed = () => {
    const old = Date.now() - made > STEP * 1000;
    part("qr").hidden = old;
    part("failed").hidden = !old;
  };
  passed();
  setTimeout(passed, STEP * 1000);
});
