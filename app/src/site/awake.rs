//! The screen, awake: an enrolled one draws each code by itself and asks the server at each step for its keys; any
//! other asks for each code.

use super::{
    clock::{Trust, time},
    code::{DIGITS_SECONDS, STEP_SECONDS},
    island::{STEP_MS, Says, Shown},
    kept::Kept,
};
use js_sys::{Array, Date, Function, Intl, Object, Promise, Reflect};
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How often the clocks are read.
const TICK_MS: u64 = 250;
/// How soon a failed request is tried again, where each code is asked for.
const RETRY_MS: u32 = 3_000;
/// A token is fresh for four steps after its own (60 seconds); 15 of them are left to whoever is scanning it.
const STALE_MS: f64 = 45_000.0;
/// So that the server's clock has surely passed the change when it is asked.
const MARGIN_MS: u32 = 100;
/// At a new step a new code waits so long for the server, which may have renewed the key.
const PATIENCE_MS: f64 = 1_500.0;
/// After this no answer is waited for.
const TIMEOUT_MS: u32 = 8_000;
/// An answer that took longer than this, in milliseconds, says too little of the server's time.
const SLOW_MS: f64 = 10_000.0;
/// What is kept is written anew so often, in steps: keys of past days go.
const WRITE_EVERY: u32 = 4;
/// A page that stood for a day is opened anew, with contact and at night: a new version is taken over so.
const OLD_MS: f64 = 24.0 * 3_600_000.0;
const NIGHT: &str = "03";

/// What an enrolled screen knows.
#[derive(Clone, Debug, Default)]
struct Device {
    kept: Option<Kept>,
    /// The step that is drawn.
    drawn: Option<u32>,
    /// The step in which the server was asked last.
    asked: Option<u32>,
    /// When the request under way began, on the counting clock.
    asking: Option<f64>,
    /// Whether the server answered last time; `None` before the first time.
    contact: Option<bool>,
    ended: bool,
}

fn counted() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

/// Writing what stands there already would draw it again, and a screen reader would say it again.
fn set<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|now| *now != value) {
        signal.set(value);
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what it can be")]
fn whole(number: f64) -> u32 {
    number.clamp(0.0, f64::from(u32::MAX)) as u32
}

/// "09:05", on the clocks of this zone.
fn on_the_wall(ms: f64, zone: Option<&str>) -> String {
    let options = Object::new();
    let mut pairs = vec![("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23")];
    pairs.extend(zone.map(|zone| ("timeZone", zone)));
    for (name, value) in pairs {
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let format = Intl::DateTimeFormat::new(&Array::of1(&"sv".into()), &options).format();
    let said = format.call1(&JsValue::UNDEFINED, &ms.into()).ok();
    said.and_then(|said| said.as_string()).unwrap_or_default()
}

/// An enrolled screen goes on by itself, with what the server sent last.
pub fn go_on(site: &str, shown: Shown) {
    let device = StoredValue::new_local(Device { kept: Kept::read(site), ..Device::default() });
    let screen = Screen {
        device,
        shown,
        address: StoredValue::new(format!("/api/v1/sites/{site}/day-keys")),
        site: StoredValue::new(site.to_owned()),
    };
    screen.tick();
    // Without a handle it runs as long as the page stands.
    set_interval(move || screen.tick(), Duration::from_millis(TICK_MS));
    for event in ["online", "pageshow"] {
        let _ = window_event_listener_untyped(event, move |_| screen.woken());
    }
    let _ = document_listener("visibilitychange", move || screen.woken());
    keep_lit();
    spawn_local(async {
        // Without a service worker the page cannot be opened again without network; all else works.
        let _ = keep_page().await;
    });
}

/// Asks the service worker to keep this page.
async fn keep_page() -> Result<(), JsValue> {
    let navigator: JsValue = window().navigator().into();
    let workers = Reflect::get(&navigator, &"serviceWorker".into())?;
    let ready = JsFuture::from(Promise::from(Reflect::get(&workers, &"ready".into())?)).await?;
    let active = Reflect::get(&ready, &"active".into())?;
    let message = Object::new();
    Reflect::set(&message, &"type".into(), &"screen".into())?;
    Reflect::set(&message, &"path".into(), &window().location().pathname()?.into())?;
    Reflect::get(&active, &"postMessage".into())?.dyn_into::<Function>()?.call1(&active, &message)?;
    Ok(())
}

#[derive(Clone, Copy)]
struct Screen {
    device: StoredValue<Device, LocalStorage>,
    shown: Shown,
    address: StoredValue<String>,
    site: StoredValue<String>,
}

impl Screen {
    /// The device slept, or its network came back: both clocks are asked about at once.
    fn woken(self) {
        if document().visibility_state() == web_sys::VisibilityState::Visible {
            self.device.update_value(|device| device.asked = None);
            keep_lit();
            self.tick();
        }
    }

    fn tick(self) {
        let (wall, counted) = (Date::now(), counted());
        let device = self.device.get_value();
        if device.ended {
            return self.say(Says::Ended, &device);
        }
        let (now, trust) = time(device.kept.as_ref().map(|kept| kept.contact), wall, counted);
        let step = whole(now / f64::from(STEP_MS));
        if device.asked != Some(step) && device.asking.is_none() {
            self.ask(step, counted);
        }
        let answering =
            self.device.with_value(|device| device.asking.is_some_and(|began| counted - began < PATIENCE_MS));
        // Alone, nothing is waited for.
        if device.drawn != Some(step) && (!answering || device.contact == Some(false)) {
            self.draw(step, &device);
        }
        set(self.shown.left_ms, STEP_MS - whole(now % f64::from(STEP_MS)).min(STEP_MS));
        set(self.shown.clock, on_the_wall(now, device.kept.as_ref().and_then(Kept::zone).as_deref()));
        let says = match (device.contact, trust) {
            // The first answer is not there yet.
            (None, _) => Says::Nothing,
            _ if device.kept.as_ref().is_none_or(|kept| kept.key_at(step).is_none()) => Says::NoKeys,
            (_, Trust::Unsure) => Says::Unsure,
            (_, Trust::Corrected) => Says::Corrected,
            (Some(false), Trust::Sure) => Says::Alone,
            (Some(true), Trust::Sure) => Says::Nothing,
        };
        self.say(says, &device);
    }

    fn say(self, says: Says, device: &Device) {
        set(self.shown.says, says);
        let alone = device.contact == Some(false) && !device.ended;
        let kept = device.kept.as_ref().filter(|_| alone);
        let last = kept.map(|kept| on_the_wall(kept.contact.server, kept.zone().as_deref()));
        set(self.shown.last_contact, last.unwrap_or_default());
    }

    fn draw(self, step: u32, device: &Device) {
        let Some(kept) = &device.kept else { return };
        let (Some(key), Some(address)) = (kept.key_at(step), kept.address()) else { return };
        let Some(svg) = crate::qr::qr_svg(&format!("{address}{}", key.token(step))) else { return };
        set(self.shown.svg, svg);
        set(self.shown.digits, key.digits(step / (DIGITS_SECONDS / STEP_SECONDS)));
        self.device.update_value(|device| device.drawn = Some(step));
        if step % WRITE_EVERY == 0 {
            kept.write(step);
        }
    }

    /// Asks for the keys: the secret may have been renewed, the screen taken out of use, the clock be off.
    fn ask(self, step: u32, began: f64) {
        self.device.update_value(|device| {
            device.asked = Some(step);
            device.asking = Some(began);
        });
        spawn_local(async move {
            let answer = fetch(&self.address.get_value()).await;
            let ended = counted();
            let mut renewed = false;
            self.device.update_value(|device| {
                device.asking = None;
                match answer {
                    Answer::Nothing => device.contact = Some(false),
                    Answer::Refused => {
                        *device = Device { ended: true, ..Device::default() };
                        Kept::forget();
                    }
                    Answer::Json(json) => {
                        // The server said its time about half way.
                        let way = ended - began;
                        let half = Date::now() - way / 2.0;
                        let Some(mut kept) = Kept::received(&self.site.get_value(), json, half, began + way / 2.0)
                        else {
                            device.contact = Some(false);
                            return;
                        };
                        if let (true, Some(before)) = (way > SLOW_MS, &device.kept) {
                            kept.contact = before.contact;
                        }
                        let key = |kept: &Kept| kept.key_at(step).map(|key| key.text());
                        renewed = device.kept.as_ref().and_then(key) != key(&kept);
                        if device.contact != Some(true) || renewed {
                            kept.write(step);
                        }
                        device.kept = Some(kept);
                        device.contact = Some(true);
                        if renewed {
                            device.drawn = None;
                        }
                    }
                }
            });
            if self.device.with_value(|device| device.ended) {
                set(self.shown.svg, String::new());
                set(self.shown.digits, String::new());
            }
            self.tick();
            let with_contact = self.device.with_value(|device| device.contact == Some(true));
            if with_contact && ended > OLD_MS && self.shown.clock.get_untracked().starts_with(NIGHT) {
                let _ = window().location().reload();
            }
        });
    }
}

/// What the server said.
enum Answer {
    Json(JsValue),
    /// This device is no screen (any more).
    Refused,
    /// No answer, or one that is not of our server's making (a hotel's sign-in page, a proxy's error).
    Nothing,
}

async fn fetch(address: &str) -> Answer {
    let request = web_sys::RequestInit::new();
    request.set_signal(Some(&web_sys::AbortSignal::timeout_with_u32(TIMEOUT_MS)));
    let answer = JsFuture::from(window().fetch_with_str_and_init(address, &request)).await;
    let Some(answer) = answer.ok().and_then(|answer| answer.dyn_into::<web_sys::Response>().ok()) else {
        return Answer::Nothing;
    };
    let of =
        |kind: &str| answer.headers().get("content-type").ok().flatten().is_some_and(|said| said.starts_with(kind));
    if matches!(answer.status(), 401 | 403 | 404 | 410) && of("application/problem+json") {
        return Answer::Refused;
    }
    if !answer.ok() || !of("application/json") {
        return Answer::Nothing;
    }
    let Ok(json) = answer.json() else { return Answer::Nothing };
    JsFuture::from(json).await.map_or(Answer::Nothing, Answer::Json)
}

/// Keeps the display awake while the page is seen, where the browser can.
fn keep_lit() {
    let navigator: JsValue = window().navigator().into();
    let Ok(lock) = Reflect::get(&navigator, &"wakeLock".into()) else { return };
    let Ok(request) = Reflect::get(&lock, &"request".into()) else { return };
    let Ok(request) = request.dyn_into::<Function>() else { return };
    let Ok(promise) = request.call1(&lock, &"screen".into()) else { return };
    spawn_local(async move {
        // Refused on a low battery: then the display sleeps when the device wants it to.
        let _ = JsFuture::from(Promise::from(promise)).await;
    });
}

fn document_listener(event: &str, then: impl Fn() + 'static) -> Result<(), JsValue> {
    let listener = wasm_bindgen::closure::Closure::<dyn Fn()>::new(then);
    document().add_event_listener_with_callback(event, listener.as_ref().unchecked_ref())?;
    listener.forget();
    Ok(())
}

/// Where somebody is signed in, each code is asked for.
pub fn keep_asking(site: &str, changes_in_ms: u32, shown: Shown) {
    let address = format!("/api/v1/sites/{site}/code");
    let changes_at = RwSignal::new(Date::now() + f64::from(changes_in_ms));
    // The page may have waited a while before this woke up, so the first code is asked for at once.
    ask(address, changes_at, shown);
    let tick = move || {
        let left = changes_at.get_untracked() - Date::now();
        set(shown.left_ms, whole(left).min(STEP_MS));
        set(shown.stale, left < -STALE_MS);
    };
    set_interval(tick, Duration::from_millis(TICK_MS));
    let _ = document_listener("visibilitychange", || {
        if document().visibility_state() == web_sys::VisibilityState::Visible {
            keep_lit();
        }
    });
    keep_lit();
}

fn ask(address: String, changes_at: RwSignal<f64>, shown: Shown) {
    spawn_local(async move {
        let code = if let Answer::Json(json) = fetch(&address).await { Code::read(&json) } else { None };
        let wait = if let Some(code) = code {
            changes_at.set(Date::now() + f64::from(code.changes_in_ms));
            for (signal, value) in [(shown.svg, code.svg), (shown.digits, code.digits), (shown.clock, code.clock)] {
                set(signal, value);
            }
            set(shown.says, Says::Nothing);
            set(shown.stale, false);
            code.changes_in_ms + MARGIN_MS
        } else {
            set(shown.says, Says::NoContact);
            RETRY_MS
        };
        set_timeout(move || ask(address, changes_at, shown), Duration::from_millis(u64::from(wait)));
    });
}

struct Code {
    svg: String,
    digits: String,
    clock: String,
    changes_in_ms: u32,
}

impl Code {
    fn read(json: &JsValue) -> Option<Self> {
        let field = |name: &str| Reflect::get(json, &JsValue::from_str(name)).ok();
        let text = |name| field(name)?.as_string();
        let changes_in_ms = whole(field("changes_in_ms")?.as_f64()?).clamp(1, STEP_MS);
        Some(Self { svg: text("svg")?, digits: text("digits")?, clock: text("clock")?, changes_in_ms })
    }
}
