//! What an enrolled screen keeps in its browser: the day keys of the days to come, and when it last had contact. Never
//! a site's secret, nothing of people, and no key of a day that has passed: with it one could claim to have been there.

use super::{clock::Contact, code::DayKey};
use js_sys::{Array, JSON, Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast as _, JsValue};

const PLACE: &str = "steg-screen";

/// What the server sent, and when.
#[derive(Clone, Debug)]
pub struct Kept {
    site: String,
    /// `{address, number, zone, keys: [{from, until, key}]}`.
    keys: JsValue,
    pub contact: Contact,
}

fn field(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name)).ok().filter(|value| !value.is_undefined())
}

fn number(of: &JsValue, name: &str) -> Option<f64> {
    field(of, name)?.as_f64()
}

fn text(of: &JsValue, name: &str) -> Option<String> {
    field(of, name)?.as_string()
}

impl Kept {
    /// From the server's answer; `wall` and `counted` are both clocks of the device at the moment of its `now`.
    pub fn received(site: &str, answer: JsValue, wall: f64, counted: f64) -> Option<Self> {
        let server = number(&answer, "now")?;
        let kept =
            Self { site: site.to_owned(), keys: answer, contact: Contact { server, wall, counted: Some(counted) } };
        kept.address()?;
        Some(kept)
    }

    /// What was written before the page was opened anew.
    pub fn read(site: &str) -> Option<Self> {
        let stored = window().local_storage().ok()??.get_item(PLACE).ok()??;
        let stored = JSON::parse(&stored).ok()?;
        if text(&stored, "site")? != site {
            return None;
        }
        let contact = Contact { server: number(&stored, "server")?, wall: number(&stored, "wall")?, counted: None };
        Some(Self { site: site.to_owned(), keys: field(&stored, "keys")?, contact })
    }

    /// Writes it, without the keys whose time has passed at this step. A browser that keeps nothing goes on without.
    pub fn write(&self, step: u32) {
        let kept = Object::new();
        let pairs = [
            ("site", JsValue::from_str(&self.site)),
            ("server", self.contact.server.into()),
            ("wall", self.contact.wall.into()),
            ("keys", self.keys.clone()),
        ];
        if let Some(keys) = self.spans() {
            let to_come =
                keys.filter(&mut |span, _, _| number(&span, "until").is_some_and(|until| until > f64::from(step)));
            let _ = Reflect::set(&self.keys, &JsValue::from_str("keys"), &to_come);
        }
        for (name, value) in pairs {
            let _ = Reflect::set(&kept, &JsValue::from_str(name), &value);
        }
        if let (Ok(Some(storage)), Ok(json)) = (window().local_storage(), JSON::stringify(&kept)) {
            let _ = storage.set_item(PLACE, &String::from(json));
        }
    }

    /// After the screen was taken out of use.
    pub fn forget() {
        if let Ok(Some(storage)) = window().local_storage() {
            let _ = storage.remove_item(PLACE);
        }
    }

    /// The key for a step, if there is one.
    pub fn key_at(&self, step: u32) -> Option<DayKey> {
        let step = f64::from(step);
        let span = self.spans()?.iter().find(|span| {
            number(span, "from").is_some_and(|from| from <= step)
                && number(span, "until").is_some_and(|until| step < until)
        })?;
        let site = number(&self.keys, "number")?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a u32 of the server's")]
        DayKey::parse(site as u32, &text(&span, "key")?)
    }

    /// What a token is appended to.
    pub fn address(&self) -> Option<String> {
        text(&self.keys, "address")
    }

    /// The municipality's time zone.
    pub fn zone(&self) -> Option<String> {
        text(&self.keys, "zone")
    }

    fn spans(&self) -> Option<Array> {
        field(&self.keys, "keys")?.dyn_into().ok()
    }
}
