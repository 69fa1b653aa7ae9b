// Reads QR codes with the camera, or from a picture. boot.js fetches this when somebody taps the scanner's button.
//
// The page carries an element `[data-scanner]` with its parts and its words (app/src/checkin/scanner.rs). What is read
// is told as a bubbling event `steg:scanned` on it, with `{text, kind, token}`: kind "c" is a site's code, "p" a
// person's. When nobody takes it (`preventDefault`), the page goes to the code's own address here, never elsewhere.
// With `data-rapid` it goes on to the next code by itself.

const EVERY = 120; // milliseconds between two looks, at least
const SAME = 3000; // milliseconds in which the same code counts once
const LOOK = [640]; // pixels on the longer side of a camera's picture; codes fill much of it
const LOOK_CLOSELY = [640, 1280, 2000]; // of a photo, one after the other
const SITE = /^A[Q-Za-f][A-Za-z0-9_-]{32}$/; // version 1
const PERSON = /^(A[g-v][A-Za-z0-9_-]{32}|A[w-z0-9_-][A-Za-z0-9_-]{26})$/; // versions 2 (phone) and 3 (card)

/** What a text says, if it is one of our codes. The host does not matter: only the token is used. */
export function ours(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  const [, kind, token] = /^\/([cp])\/([^/]+)$/.exec(url.pathname) ?? [];
  const here = url.origin === location.origin; // also one that is damaged: its page explains
  if (kind === "c" && (here || SITE.test(token))) return { kind, token };
  if (kind === "p" && (here || PERSON.test(token))) return { kind, token };
  return null;
}

const sessions = new WeakMap(); // the open ones, by element

/** Opens the scanner in this element. */
export function open(element) {
  if (!sessions.has(element)) sessions.set(element, new Session(element));
}

class Session {
  constructor(element) {
    this.element = element;
    this.words = element.dataset;
    this.part = (name) => element.querySelector(`[data-${name}]`);
    this.video = element.querySelector("video");
    this.rapid = "rapid" in element.dataset;
    this.last = { text: null, at: 0 };
    this.ends = new AbortController();
    const { signal } = this.ends;
    const on = (target, type, then) => target?.addEventListener(type, then, { signal });
    on(this.part("close"), "click", () => this.close());
    on(this.part("torch"), "click", () => this.light());
    on(this.part("photo"), "click", () => this.part("file").click());
    on(this.part("file"), "change", () => this.photo());
    on(this.part("typed"), "click", () => this.type());
    on(document, "keydown", (event) => event.key === "Escape" && this.close());
    on(document, "visibilitychange", () => (document.hidden ? this.dark() : this.start()));
    on(window, "pagehide", () => this.close());
    try {
      this.sound = new AudioContext(); // now, while the tap allows it
    } catch {
      // then without
    }
    this.part("open").hidden = true;
    this.part("ways").hidden = false;
    this.part("close").focus();
    this.start();
  }

  get ended() {
    return this.ends.signal.aborted;
  }

  say(what) {
    const said = this.part("said");
    if (said.textContent !== what) said.textContent = what;
  }

  async start() {
    if (this.stream || this.starting || this.ended) return;
    this.starting = true;
    this.say(this.words.sayOpening);
    const reader = getReader(this.words); // both at once
    reader.catch(() => {});
    try {
      const video = { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } };
      this.stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
    } catch (error) {
      this.blind(error?.name === "NotAllowedError" ? this.words.sayDenied : this.words.sayNoCamera);
      return;
    } finally {
      this.starting = false;
    }
    if (this.ended || document.hidden) return this.dark();
    const { stream } = this;
    try {
      await reader;
      if (this.stream !== stream) return;
      this.part("eye").hidden = false;
      this.video.srcObject = stream;
      await this.video.play();
    } catch {
      if (this.stream !== stream) return; // hidden or closed meanwhile
      this.dark();
      this.blind(this.words.sayUnloaded);
      return;
    }
    const [track] = stream.getVideoTracks();
    this.part("torch").hidden = !track?.getCapabilities?.().torch;
    this.part("torch").setAttribute("aria-pressed", "false");
    this.say(this.words.sayAim);
    this.watch(stream);
  }

  /** Without a camera: why, and the other ways stay. */
  blind(why) {
    if (this.ended) return;
    this.part("eye").hidden = true;
    this.part("torch").hidden = true;
    this.say(why);
  }

  /** The camera goes off; its light too. */
  dark() {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = null;
    this.video.srcObject = null;
  }

  async watch(stream) {
    while (this.stream === stream) {
      const since = performance.now();
      const { videoWidth: width, videoHeight: height } = this.video;
      if (width > 0 && height > 0) {
        const text = await read(this.words, this.video, width, height, LOOK);
        if (this.stream !== stream) return;
        if (text) this.found(text);
      }
      await new Promise((then) => setTimeout(then, Math.max(EVERY - (performance.now() - since), 20)));
    }
  }

  found(text) {
    const now = performance.now();
    const seen = text === this.last.text && now - this.last.at < SAME;
    this.last = { text, at: now };
    if (seen) return;
    const code = ours(text);
    if (!code) {
      this.say(this.words.sayForeign);
      return;
    }
    this.cheer();
    this.say(this.words.sayFound);
    if (!this.rapid) this.close();
    const detail = { text, ...code };
    const event = new CustomEvent("steg:scanned", { bubbles: true, cancelable: true, detail });
    if (this.element.dispatchEvent(event) && !this.rapid) location.assign(`/${code.kind}/${code.token}`);
  }

  /** A short tone and a short shake: eyes are elsewhere. */
  cheer() {
    try {
      navigator.vibrate?.(80);
      const { sound } = this;
      sound.resume();
      const [tone, loud] = [sound.createOscillator(), sound.createGain()];
      tone.frequency.value = 1047;
      loud.gain.setValueAtTime(0.15, sound.currentTime);
      loud.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + 0.15);
      tone.connect(loud).connect(sound.destination);
      tone.start();
      tone.stop(sound.currentTime + 0.15);
    } catch {
      // then silently
    }
  }

  async light() {
    const [track] = this.stream?.getVideoTracks() ?? [];
    const button = this.part("torch");
    const torch = button.getAttribute("aria-pressed") !== "true";
    try {
      await track.applyConstraints({ advanced: [{ torch }] });
      button.setAttribute("aria-pressed", String(torch));
    } catch {
      button.hidden = true;
    }
  }

  async photo() {
    const input = this.part("file");
    const [file] = input.files;
    input.value = ""; // the same picture may be chosen again
    if (!file) return;
    this.say(this.words.sayLooking);
    let picture;
    try {
      await getReader(this.words);
    } catch {
      return this.say(this.words.sayUnloaded);
    }
    try {
      picture = await createImageBitmap(file);
    } catch {
      return this.say(this.words.sayNoCode);
    }
    const text = await read(this.words, picture, picture.width, picture.height, LOOK_CLOSELY);
    picture.close();
    if (this.ended) return;
    this.last = { text: null, at: 0 };
    if (text) this.found(text);
    else this.say(this.words.sayNoCode);
  }

  type() {
    this.close();
    document.querySelector(this.part("typed").hash)?.focus();
  }

  close() {
    if (this.ended) return;
    this.ends.abort();
    this.dark();
    const { sound } = this;
    setTimeout(() => sound?.close().catch(() => {}), 500); // after the tone
    const inside = this.element.contains(document.activeElement);
    this.part("eye").hidden = true;
    this.part("ways").hidden = true;
    this.part("open").hidden = false;
    if (inside) this.part("open").focus();
    this.say("");
    sessions.delete(this.element);
  }
}

// A reader takes a picture, its size and the sizes to look at it, and promises its text or null.
let reader;

function getReader(words) {
  reader ??= native().then((native) => native ?? compiled(words));
  reader.catch(() => (reader = undefined)); // so that the next try is one
  return reader;
}

async function read(words, picture, width, height, sizes) {
  try {
    return await (await getReader(words))(picture, width, height, sizes);
  } catch (error) {
    console.warn("The reader failed:", error);
    reader = compiled(words); // a browser may have a reader that cannot read
    reader.catch(() => (reader = undefined));
    return null;
  }
}

async function native() {
  try {
    const formats = await BarcodeDetector.getSupportedFormats();
    if (!formats.includes("qr_code")) return null;
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null;
  } catch {
    return null;
  }
}

async function compiled({ decoderJs, decoderWasm }) {
  const decoder = await import(decoderJs);
  await decoder.default({ module_or_path: decoderWasm });
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return async (picture, width, height, sizes) => {
    for (const most of sizes) {
      const scale = Math.min(1, most / Math.max(width, height));
      const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
      [canvas.width, canvas.height] = [w, h];
      context.drawImage(picture, 0, 0, w, h);
      const { data } = context.getImageData(0, 0, w, h);
      const luma = new Uint8Array(w * h);
      // ITU-R BT.601, in 256ths.
      for (let i = 0, p = 0; i < luma.length; i += 1, p += 4) {
        luma[i] = (77 * data[p] + 150 * data[p + 1] + 29 * data[p + 2]) >> 8;
      }
      const text = decoder.decode(luma, w, h);
      if (text) return text;
      if (scale === 1) break;
    }
    return null;
  };
}
