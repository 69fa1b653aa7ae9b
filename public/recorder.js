// Records a step in the browser. boot.js fetches this for a page with the words for it (<template id="recorder">,
// app/src/clips/recorder.rs). What is recorded becomes the form's file: it is sent, and judged, like any other.

const LONGEST = 3 * 60 * 1000; // ms
const LARGEST = 1 << 20; // bytes
const RATE = 32000; // bits a second: clear enough for speech
// AAC first: it plays on every phone.
const TYPES = ["audio/mp4;codecs=mp4a.40.2", "audio/webm;codecs=opus", "audio/ogg;codecs=opus"];

const words = document.getElementById("recorder").content;
const type = window.MediaRecorder && TYPES.find((type) => MediaRecorder.isTypeSupported(type));
let current; // the one that records, or is heard

class Recorder {
  constructor(form) {
    this.form = form;
    this.file = form.querySelector('[type="file"]');
    this.time = form.querySelector("[data-time]");
    this.file.addEventListener("change", () => this.chosen());
    form.addEventListener("submit", () => current?.end());
    if (!type || !navigator.mediaDevices) return;
    const bar = form.querySelector("[data-recording]");
    bar.hidden = false;
    bar.addEventListener("click", ({ target }) => {
      const does = target.closest("[data-do]")?.dataset.do;
      if (does) this[does]();
    });
  }

  show(name, shown) {
    const button = this.form.querySelector(`[data-do="${name}"]`);
    const held = button === document.activeElement;
    button.hidden = !shown;
    return held && !shown;
  }

  say(what) {
    this.form.querySelector("[data-said]").textContent = what ? this.word(what) : "";
  }

  word(what) {
    return words.querySelector(`[data-say="${what}"]`).textContent;
  }

  async record() {
    current?.end();
    current = this;
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
    } catch (error) {
      return this.say(error.name === "NotFoundError" ? "missing" : "refused");
    }
    if (current !== this) return stop(stream);
    const parts = [];
    this.recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: RATE });
    this.recorder.ondataavailable = ({ data }) => parts.push(data);
    this.recorder.onstop = () => {
      stop(stream);
      this.done(new File(parts, "clip", { type }));
    };
    this.recorder.start();
    const began = performance.now();
    this.ticking = setInterval(() => this.tick(performance.now() - began), 250);
    this.tick(0);
    this.say("recording");
    this.show("hear", false);
    const held = this.show("record", false);
    this.show("end", true);
    if (held) this.form.querySelector('[data-do="end"]').focus();
  }

  tick(ms) {
    const seconds = Math.floor(ms / 1000);
    this.time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    if (ms > LONGEST - 500) this.end();
  }

  end() {
    clearInterval(this.ticking);
    if (this.recorder?.state === "recording") this.recorder.stop();
    this.source?.stop();
    if (current === this) current = undefined;
  }

  done(file) {
    clearInterval(this.ticking);
    const files = new DataTransfer();
    files.items.add(file);
    this.file.files = files.files;
    this.chosen();
    const held = this.show("end", false);
    this.show("record", true);
    this.show("hear", true);
    if (held) this.form.querySelector('[data-do="hear"]').focus();
    if (this.file.validity.valid) this.say("done");
  }

  // The server decides; but who chose too large a file need not send it first.
  chosen() {
    const [file] = this.file.files;
    const large = file?.size > LARGEST;
    this.file.setCustomValidity(large ? this.word("large") : "");
    this.say(large ? "large" : "");
  }

  // Decoded here: the page may play nothing but what comes from the server.
  async hear() {
    current?.end();
    current = this;
    const context = (this.context ??= new AudioContext());
    try {
      const sound = await context.decodeAudioData(await this.file.files[0].arrayBuffer());
      if (current !== this) return;
      await context.resume();
      this.source = context.createBufferSource();
      this.source.buffer = sound;
      this.source.connect(context.destination);
      this.source.start();
    } catch (error) {
      console.warn("Not heard:", error);
    }
  }
}

function stop(stream) {
  for (const track of stream.getTracks()) track.stop();
}

for (const form of document.querySelectorAll("[data-recorder]")) new Recorder(form);
