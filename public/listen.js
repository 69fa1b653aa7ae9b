// Reads texts aloud: by a clip that somebody recorded, else by the device's own voice. boot.js fetches this for a page
// that has the words for it (<template id="listen">, app/src/clips/listen.rs).
//
// A text is an element with data-listen; its steps carry data-step, and a clip is an <audio> in one. In a list with
// data-listen="each" the first paragraph of each entry is a text of one step. Its buttons stand behind its heading, or behind itself, and are there only
// while there is something to hear: a voice for its language on this device (or over the network, while there is one),
// or a clip. When it is really heard, the element tells so with a bubbling event `steg:heard`.
//
// A voice gets one sentence at a time: Chromium falls silent after some 15 seconds of one utterance, and Android does
// not say which word is spoken. To pause is to stop and begin the sentence anew: not every voice can go on.

const SILENT = 5000; // ms in which a voice, or a clip, begins
const LATE = 10000; // ms that a sentence may last besides
const A_LETTER = 300; // ms for each of its letters
const LONG = 180; // letters after which a sentence is cut where it allows
const SLOW = 0.7;
const KEPT = "listen-slow"; // on this phone
const SETTLE = 60; // ms: browsers lose what is said right after a cancel
const UNHEARD = "svg,audio,button,template,[hidden],.unseen,rt";
const END = /[^.!?…؟۔።፧]+[.!?…؟۔።፧]*["”»)\]]*\s*/g; // where the browser finds no sentences

const words = document.getElementById("listen");
const synth = window.SpeechSynthesisUtterance && window.speechSynthesis;
const highlights = window.Highlight && CSS.highlights;
let current; // the text that is being read, or waits

// --- Voices ---

// "sv_SE", "swe" and "sv-SE" are one language; Dari may be called prs or fa-AF.
function plain(tag) {
  const [language, ...rest] = tag.toLowerCase().replaceAll("_", "-").split("-");
  try {
    return [Intl.getCanonicalLocales(language)[0].toLowerCase(), ...rest].join("-");
  } catch {
    return [language, ...rest].join("-");
  }
}

function voiceFor(tag) {
  const wanted = plain(tag);
  const tags = /^(prs|fa-af)/.test(wanted) ? ["prs", "fa-af"] : [wanted.split("-")[0]];
  const fits = ({ lang, localService }) =>
    (localService || navigator.onLine) && tags.some((tag) => `${plain(lang)}-`.startsWith(`${tag}-`));
  const rank = (voice) => (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  const voices = synth ? synth.getVoices().filter(fits) : [];
  return voices.sort((a, b) => rank(b) - rank(a))[0];
}

// --- Sentences ---

// What stands in an element for somebody to read, and where.
function textOf(element) {
  const nodes = [];
  let text = "";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest(UNHEARD)) continue;
    nodes.push({ node, from: text.length });
    text += node.data;
  }
  const place = (offset) => {
    const { node, from } = nodes.filter(({ from }) => from <= offset).pop();
    return [node, offset - from];
  };
  const range = (from, to) => {
    const range = document.createRange();
    range.setStart(...place(from));
    const [node, offset] = place(to - 1);
    range.setEnd(node, offset + 1);
    return range;
  };
  return { text, range };
}

function cut(text, tag) {
  try {
    const segmenter = new Intl.Segmenter(tag, { granularity: "sentence" });
    return [...segmenter.segment(text)].map(({ segment, index }) => [index, segment]);
  } catch {
    return [...text.matchAll(END)].map((found) => [found.index, found[0]]);
  }
}

// [where, sentence], the long ones in parts.
function sentences(text, tag) {
  const parts = [];
  for (let [at, sentence] of cut(text, tag)) {
    while (sentence.length > LONG) {
      const comma = Math.max(...[...",;:،؛፣–"].map((mark) => sentence.lastIndexOf(mark, LONG)));
      const end = (comma > LONG / 3 ? comma : sentence.lastIndexOf(" ", LONG)) + 1 || LONG;
      parts.push([at, sentence.slice(0, end)]);
      at += end;
      sentence = sentence.slice(end);
    }
    parts.push([at, sentence]);
  }
  return parts
    .map(([at, part]) => [at + part.length - part.trimStart().length, part.trim()])
    .filter(([, part]) => /[\p{L}\p{N}]/u.test(part));
}

// --- How fast ---

function isSlow() {
  try {
    return localStorage.getItem(KEPT) === "1";
  } catch {
    return slow;
  }
}
let slow = false;
slow = isSlow();

function setSlow(now) {
  slow = now;
  try {
    localStorage.setItem(KEPT, now ? "1" : "0");
  } catch {
    // then for this page
  }
  for (const text of texts) text.show();
  current?.again();
}

// --- A text ---

class Text {
  constructor(element, one) {
    this.element = element;
    this.one = one;
    this.bar = words.content.firstElementChild.cloneNode(true);
    this.bar.hidden = true;
    this.state = "still"; // or "reading", "waiting"
    this.at = 0;
    this.parts = [];
    this.turn = 0; // what was begun in an earlier turn no longer counts
    const heading = one ? element : element.querySelector("h2");
    if (heading) heading.after(this.bar);
    else element.prepend(this.bar);
    this.steps = one ? [element] : [...element.querySelectorAll("[data-step]")];
    this.bar.addEventListener("click", ({ target }) => {
      const does = target.closest("[data-do]")?.dataset.do;
      if (does) this[does]();
    });
    element.closest("details")?.addEventListener("toggle", ({ target }) => target.open || this.stop());
    this.renew();
  }

  button(name) {
    return this.bar.querySelector(`[data-do="${name}"]`);
  }

  // The steps' clips, and sentences where there is a voice.
  list() {
    return this.steps.flatMap((step) => {
      const audio = step.querySelector("audio");
      return audio ? [{ step, audio }] : this.spoken(step);
    });
  }

  spoken(step) {
    const tag = step.closest("[lang]").lang;
    const voice = voiceFor(tag);
    if (!voice) return [];
    const { text, range } = textOf(step);
    return sentences(text, tag).map(([at, said]) => ({ step, voice, said, range: range(at, at + said.length) }));
  }

  // The buttons are there while there is something to hear, and why there is not if that was just said.
  renew() {
    const heard = (step) => step.querySelector("audio") || voiceFor(step.closest("[lang]").lang);
    this.hears = this.steps.some(heard);
    if (this.state === "still") this.bar.hidden = !this.hears && !this.fault;
    this.show();
  }

  show() {
    const reading = this.state === "reading";
    const still = this.state === "still";
    const held = this.bar.contains(document.activeElement);
    this.button("play").hidden = reading || !this.hears;
    this.button("pause").hidden = !reading;
    for (const name of ["stop", "back", "next"]) this.button(name).hidden = still;
    this.button("slow").hidden = still && (!this.hears || this.one);
    this.button("slow").setAttribute("aria-pressed", String(slow));
    // At work it stays in sight, in one row: then the pictures are enough.
    this.bar.classList.toggle("on", !still);
    for (const word of this.bar.querySelectorAll("button span")) word.classList.toggle("unseen", !still);
    // Who presses by the keyboard goes on where she was.
    if (held && document.activeElement?.closest("[hidden]")) this.button(reading ? "pause" : "play").focus();
  }

  to(state) {
    this.state = state;
    this.show();
  }

  play() {
    if (current !== this) current?.stop();
    current = this;
    this.say();
    if (this.state === "still") [this.parts, this.at] = [this.list(), 0];
    this.to("reading");
    this.read();
  }

  pause() {
    this.hush();
    this.to("waiting");
  }

  stop() {
    this.hush();
    this.mark();
    this.at = 0;
    for (const { audio } of this.parts) if (audio) rewind(audio);
    if (current === this) current = undefined;
    this.to("still");
    this.renew();
  }

  back() {
    this.go(-1);
  }

  next() {
    this.go(1);
  }

  slow() {
    setSlow(!slow);
  }

  go(steps) {
    const { audio } = this.parts[this.at] ?? {};
    this.hush();
    if (audio) rewind(audio);
    this.at = Math.max(0, this.at + steps);
    if (this.at >= this.parts.length) return this.stop();
    if (this.state === "reading") this.read();
    else this.mark(this.parts[this.at]);
  }

  // At the other pace.
  again() {
    const { audio } = this.parts[this.at] ?? {};
    if (audio) audio.playbackRate = slow ? SLOW : 1;
    else if (this.state === "reading") this.go(0);
  }

  hush() {
    this.turn += 1;
    clearTimeout(this.timer);
    this.parts[this.at]?.audio?.pause();
    if (this.utterance) synth.cancel(); // tells of an error that is none
    this.utterance = undefined;
  }

  read() {
    const part = this.parts[this.at];
    if (!part) return this.stop();
    this.turn += 1;
    this.mark(part);
    if (part.audio) return this.sound(part.audio, part.step);
    const { turn } = this;
    // The first one at once: a phone lets nobody speak who was not just tapped.
    if (synth.speaking || synth.pending) setTimeout(() => turn === this.turn && this.speak(part), SETTLE);
    else this.speak(part);
  }

  // `then` while nothing else was begun.
  mine(then) {
    const { turn } = this;
    return (event) => turn === this.turn && then(event);
  }

  wait(ms, fault) {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.mine(() => this.fail(fault)), ms);
  }

  speak({ voice, said }) {
    let began = false;
    // Held here: a browser may forget it, and never say that it ended.
    const utterance = (this.utterance = new SpeechSynthesisUtterance(said));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = slow ? SLOW : 1;
    utterance.onstart = this.mine(() => {
      began = true;
      this.heard();
      this.wait(LATE + (said.length * A_LETTER) / utterance.rate, "failed");
    });
    // What ends without having begun was not heard.
    utterance.onend = this.mine(() => (began ? this.go(1) : this.fail("silent")));
    utterance.onerror = this.mine(({ error }) => {
      if (error === "canceled" || error === "interrupted") this.stop(); // by the phone, for a call
      else this.fail(error === "not-allowed" ? "refused" : "failed");
    });
    this.wait(SILENT, "silent");
    synth.resume();
    synth.speak(utterance);
  }

  sound(audio, step) {
    // What cannot be played is spoken, if it can be.
    const failed = this.mine((error) => {
      const spoken = error?.name === "NotAllowedError" ? [] : this.spoken(step);
      if (!spoken.length) return this.fail(error?.name === "NotAllowedError" ? "refused" : "failed");
      this.parts.splice(this.at, 1, ...spoken);
      this.read();
    });
    audio.onended = this.mine(() => this.go(1));
    audio.onplaying = this.mine(() => {
      clearTimeout(this.timer);
      this.heard();
    });
    audio.defaultPlaybackRate = audio.playbackRate = slow ? SLOW : 1;
    this.wait(2 * SILENT, "silent");
    audio.play().catch(failed);
  }

  heard() {
    this.element.dispatchEvent(new CustomEvent("steg:heard", { bubbles: true }));
  }

  fail(fault) {
    this.stop();
    this.say(fault);
  }

  say(fault) {
    this.fault = fault;
    if (fault) this.bar.hidden = false;
    for (const line of this.bar.querySelectorAll("[data-fault]")) line.hidden = line.dataset.fault !== fault;
  }

  // What is being read: the sentence where the browser can mark one, else its step.
  mark(part) {
    document.querySelector("[data-spoken]")?.removeAttribute("data-spoken");
    highlights?.delete("spoken");
    if (!part) return;
    if (part.range && highlights) highlights.set("spoken", new Highlight(part.range));
    else part.step.dataset.spoken = "";
    part.step.scrollIntoView({ block: "nearest" });
  }
}

function rewind(audio) {
  audio.pause();
  if (audio.currentTime) audio.currentTime = 0;
}

const texts = [...document.querySelectorAll("[data-listen]")].flatMap((element) => {
  if (element.dataset.listen !== "each") return new Text(element, false);
  return [...element.querySelectorAll(":scope > li > p:first-of-type")].map((said) => new Text(said, true));
});
const renew = () => texts.forEach((text) => text.renew());

// Voices come late, and one of the network goes with it. Safari does not tell of them.
if (synth) {
  if (synth.addEventListener) synth.addEventListener("voiceschanged", renew);
  else synth.onvoiceschanged = renew;
  for (const ms of [300, 1000, 3000]) setTimeout(renew, ms);
}
for (const type of ["online", "offline"]) addEventListener(type, renew);

// Nothing speaks on after the page is left.
document.addEventListener("visibilitychange", () => document.hidden && current?.stop());
addEventListener("pagehide", () => current?.stop());

// A clip that somebody plays by itself is heard alone.
document.addEventListener(
  "play",
  ({ target }) => {
    if (current && current.parts[current.at]?.audio !== target) current.stop();
    for (const audio of document.querySelectorAll("audio")) if (audio !== target) audio.pause();
  },
  true,
);
