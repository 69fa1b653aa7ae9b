//! How hard the text is to read, told while it is typed: by the same code as the gate of the shipped texts. And the
//! form's small buttons, which need no way to the server and back where there are scripts.

use crate::{
    account::Level,
    readability::{Counts, Fault, Gate, check, is_long, sentences},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What there may be to say, in the reader's language; `{…}` is put in here.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    pub passes: String,
    pub too_hard: String,
    /// Of a level without a gate.
    pub no_gate: String,
    /// `{lix}`, `{mean}`, `{longest}`.
    pub figures: String,
    pub title: String,
    /// `{step}`.
    pub step: String,
    /// `{words}`, `{sentence}`.
    pub long_sentence: String,
    /// `{words}`.
    pub long_words: String,
    /// What stands between a number and its tenths.
    pub decimal: String,
}

/// The verdict on a text, its figures, and what makes it hard, step by step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub passes: Option<bool>,
    pub figures: String,
    pub lines: Vec<String>,
}

/// Rounded up to the tenth, so that no figure seems to pass that does not.
fn tenths(number: f64, decimal: &str) -> String {
    format!("{:.1}", (number * 10.0 - 1e-6).ceil() / 10.0).replace('.', decimal)
}

impl Report {
    /// Of a title and the texts of its steps.
    pub fn of(texts: &[String], level: Level, words: &Words) -> Self {
        let pieces = || texts.iter().map(String::as_str);
        let gate = Gate::of(level);
        let counts = Counts::of(pieces());
        let longest = pieces().flat_map(sentences).map(|sentence| sentence.len()).max().unwrap_or(0);
        let figures = words
            .figures
            .replace("{lix}", &tenths(counts.lix(), &words.decimal))
            .replace("{mean}", &tenths(counts.mean(), &words.decimal))
            .replace("{longest}", &longest.to_string());
        let mut lines = Vec::new();
        for (at, text) in texts.iter().enumerate() {
            let name = if at == 0 { words.title.clone() } else { words.step.replace("{step}", &at.to_string()) };
            // A level without a gate has no sentence that is too long for it.
            let faults = check([text.as_str()], gate.unwrap_or(Gate { lix: f64::MAX, mean: f64::MAX, longest: 25 }));
            for fault in faults {
                if let Fault::LongSentence { words: count, sentence } = fault {
                    let said = words.long_sentence.replace("{words}", &count.to_string());
                    lines.push(format!("{name}: {}", said.replace("{sentence}", &sentence)));
                }
            }
            let mut long: Vec<&str> = Vec::new();
            for word in sentences(text).into_iter().flatten().filter(|word| is_long(word)) {
                if !long.contains(&word) {
                    long.push(word);
                }
            }
            if !long.is_empty() && gate.is_some() {
                lines.push(format!("{name}: {}", words.long_words.replace("{words}", &long.join(", "))));
            }
        }
        Self { passes: gate.map(|gate| check(pieces(), gate).is_empty()), figures, lines }
    }

    /// The verdict in words.
    fn verdict(&self, words: &Words) -> String {
        match self.passes {
            Some(true) => words.passes.clone(),
            Some(false) => words.too_hard.clone(),
            None => words.no_gate.clone(),
        }
    }
}

/// The report on a text; awake, it follows what is typed into the form with this id.
#[island]
pub fn Readability(
    form: String,
    /// The title, then the steps.
    texts: Vec<String>,
    level: Level,
    words: Words,
) -> impl IntoView {
    let texts = RwSignal::new(texts);
    // Not before the page is awake: what the browser has kept of a form is not what the server wrote.
    #[cfg(feature = "staff")]
    {
        let step = words.step.clone();
        Effect::new(move |_| browser::wake(&form, texts, &step).unwrap_or_default());
    }
    #[cfg(not(feature = "staff"))]
    let _ = form;
    let of = words.clone();
    let report = move || Report::of(&texts.get(), level, &of);
    let (verdict_of, verdict_words) = (report.clone(), words);
    let verdict = move || verdict_of().verdict(&verdict_words);
    let (figures, lines) = (report.clone(), report.clone());
    let passes = move || match report().passes {
        Some(true) => "yes",
        Some(false) => "no",
        None => "none",
    };
    view! {
        <div class="readability" data-passes=passes>
            <p role="status"><b>{verdict}</b></p>
            <p class="num">{move || figures().figures}</p>
            <ul>{move || lines().lines.into_iter().map(|line| view! { <li lang="sv" dir="auto">{line}</li> }).collect_view()}</ul>
        </div>
    }
}

#[cfg(feature = "staff")]
mod browser {
    use leptos::prelude::{RwSignal, Set as _};
    use wasm_bindgen::{JsCast as _, closure::Closure};
    use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

    /// Without its form the report stays what the server wrote.
    pub fn wake(form: &str, texts: RwSignal<Vec<String>>, step: &str) -> Option<()> {
        let form = web_sys::window()?.document()?.get_element_by_id(form)?;
        let step = step.to_owned();
        texts.set(read(&form));
        let (typed, pressed) = (form.clone(), form.clone());
        let on_input = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if let Some(select) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) {
                show_picture(&select);
            }
            texts.set(read(&typed));
        });
        let on_click = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            let button = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let Some(button) = button.and_then(|target| target.closest("button[name=action]").ok().flatten()) else {
                return;
            };
            if act(&pressed, &button).is_some() {
                event.prevent_default();
                number(&pressed, &step);
                texts.set(read(&pressed));
            }
        });
        form.add_event_listener_with_callback("input", on_input.as_ref().unchecked_ref()).ok()?;
        form.add_event_listener_with_callback("click", on_click.as_ref().unchecked_ref()).ok()?;
        // They live as long as the page.
        on_input.forget();
        on_click.forget();
        Some(())
    }

    fn all(within: &Element, selector: &str) -> Vec<Element> {
        let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
        (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
    }

    /// The title, then the steps.
    fn read(form: &Element) -> Vec<String> {
        let title = all(form, "input[name=title]").into_iter().filter_map(|input| input.dyn_into().ok());
        let title = title.map(|input: HtmlInputElement| input.value());
        let steps = all(form, "textarea").into_iter().filter_map(|area| area.dyn_into().ok());
        title.chain(steps.map(|area: HtmlTextAreaElement| area.value())).collect()
    }

    /// Moves, removes or adds a step; nothing for the buttons that go to the server.
    fn act(form: &Element, button: &Element) -> Option<()> {
        let action = button.get_attribute("value")?;
        let what = action.split('-').next()?;
        let row = button.closest("[data-row]").ok()?;
        match what {
            "up" => {
                let row = row?;
                row.previous_element_sibling()?.before_with_node_1(&row).ok()?;
            }
            "down" => {
                let row = row?;
                row.next_element_sibling()?.after_with_node_1(&row).ok()?;
            }
            "remove" => {
                // The last one stays: a text without a step is none.
                (all(form, "[data-row]").len() > 1).then(|| row.map(|row| row.remove()))??;
                return Some(());
            }
            "add" => {
                let last = all(form, "[data-row]").pop()?;
                let new: Element = last.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
                let fresh = format!("new-{}", all(form, "[data-row]").len());
                for (attribute, selector) in
                    [("id", "[id]"), ("for", "[for]"), ("aria-describedby", "[aria-describedby]")]
                {
                    for element in all(&new, selector) {
                        let id = element.get_attribute(attribute)?;
                        let _ = element.set_attribute(attribute, &format!("{fresh}-{id}"));
                    }
                }
                for input in all(&new, "input[type=hidden]") {
                    let _ = input.set_attribute("value", "");
                }
                last.after_with_node_1(&new).ok()?;
                for select in all(&new, "select[name='picture[]']") {
                    let select: HtmlSelectElement = select.dyn_into().ok()?;
                    select.set_value("");
                    show_picture(&select);
                }
                let area: HtmlTextAreaElement = all(&new, "textarea").pop()?.dyn_into().ok()?;
                area.set_value("");
                let _ = area.focus();
                return Some(());
            }
            _ => return None,
        }
        // A button that was moved has lost the focus.
        if let Ok(button) = button.clone().dyn_into::<HtmlElement>() {
            let _ = button.focus();
        }
        Some(())
    }

    fn number(form: &Element, step: &str) {
        for (at, legend) in all(form, "[data-row] legend").into_iter().enumerate() {
            legend.set_text_content(Some(&step.replace("{step}", &(at + 1).to_string())));
        }
    }

    fn show_picture(select: &HtmlSelectElement) -> Option<()> {
        let row = select.closest("[data-row]").ok()??;
        let shown = row.query_selector("svg").ok()??;
        let used = shown.query_selector("use").ok()??;
        let sprite = used.get_attribute("href")?.split('#').next()?.to_owned();
        let name = select.value();
        if select.name() == "picture[]" {
            shown.toggle_attribute_with_force("hidden", name.is_empty()).ok()?;
            used.set_attribute("href", &format!("{sprite}#{name}")).ok()?;
        }
        Some(())
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn words() -> Words {
        let text = str::to_owned;
        Words {
            passes: text("passes"),
            too_hard: text("too hard"),
            no_gate: text("no gate"),
            figures: text("{lix} {mean} {longest}"),
            title: text("Title"),
            step: text("Step {step}"),
            long_sentence: text("{words}: {sentence}"),
            long_words: text("long: {words}"),
            decimal: text(","),
        }
    }

    #[test]
    fn a_report_names_step_sentence_and_words_and_agrees_with_the_gate() {
        let long = "Du ska gå till vår verkstad med dina skor och din mat och fråga Siv.";
        let texts = ["Trä".to_owned(), "Kom i tid.".to_owned(), long.to_owned(), "Skyddsglasögon.".to_owned()];
        let report = Report::of(&texts, Level::VeryEasy, &words());
        assert_eq!(report.passes, Some(false));
        assert!(report.lines[0].starts_with("Step 2: 15: Du ska gå"), "{:?}", report.lines);
        assert!(report.lines.contains(&"Step 2: long: verkstad".to_owned()), "{:?}", report.lines);
        assert!(report.lines.contains(&"Step 3: long: Skyddsglasögon".to_owned()));
        // 20 words, 4 sentences, 2 long: 5 + 10.
        assert_eq!(report.figures, "15,0 5,0 15");
        assert_eq!(Report::of(&texts[..2], Level::VeryEasy, &words()).passes, Some(true));
        assert_eq!(Report::of(&texts, Level::Ordinary, &words()).passes, None);
        assert_eq!(tenths(25.01, "."), "25.1");
    }
}
