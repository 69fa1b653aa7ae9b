//! For staff: the steps of an activity's texts, what is recorded of them, and the forms to record.

use super::{
    Clip, ClipFault, Clips, Desk, Line, Place,
    api::Remove,
    recorder::{Recorder, RecorderWords},
};
use crate::{
    account::{Level, Role, words},
    denied::{Denied, Explain as _},
    i18n::{L10n, Locale, l10n},
    ids::ActivityId,
    instructions::{Piece, Step},
    schedule::row::{Written, marks},
    t,
    ui::{BackLink, Empty, Icon, Kind, Page, Pict, State, asked, door, frame::me, load, notice, query},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The page of one text. A tag that is none is left out: it comes from a form.
pub fn address(place: &Place) -> String {
    let text = text_of(&place.language, place.level).unwrap_or_default();
    format!("/clips-desk/{}?text={text}", place.activity)
}

/// `sv.easy`: names a text of an activity in an address.
fn text_of(language: &str, level: Level) -> Option<String> {
    let is_tag = language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_tag.then(|| format!("{language}.{}", level.as_str()))
}

/// The activities whose steps one may record.
#[component]
pub fn ClipsPage() -> impl IntoView {
    load(async { door::<dyn Clips>()?.list().await }, |list: Vec<Line>| {
        let l = l10n();
        let administrator = me().is_some_and(|me| me.role == Role::Administrator);
        let (href, back) = if administrator {
            ("/setup/instructions", t!(l, "shipped-title"))
        } else {
            ("/site", t!(l, "site-title"))
        };
        let rows = list.into_iter().map(|line| view! { <Row line /> }).collect::<Vec<_>>();
        let list = if rows.is_empty() {
            view! { <Empty icon=Icon::Mic text=t!(l, "clips-no-activities") /> }.into_any()
        } else {
            view! { <ul class="list card" role="list">{rows}</ul> }.into_any()
        };
        view! {
            <Page title=t!(l, "clips-title") class="narrow">
                <BackLink href text=back />
                <p>{t!(l, "clips-what")}</p>
                {list}
            </Page>
        }
    })
}

#[component]
fn Row(line: Line) -> impl IntoView {
    let l = l10n();
    let outdated = (line.outdated > 0).then(|| {
        let text = t!(l, "clips-outdated-count", clips = line.outdated);
        view! { <State icon=Icon::Alert kind=Kind::Warn text /> }
    });
    view! {
        <li>
            <a class="row" href=format!("/clips-desk/{}", line.activity)>
                <span class="pict"><Pict icon=Icon::named(&line.pictogram) /></span>
                <div>
                    <b><Written texts=line.name /></b>
                    <small>{t!(l, "clips-count", clips = line.clips, steps = line.steps)}</small>
                    {outdated}
                </div>
                <Pict icon=Icon::Onward />
            </a>
        </li>
    }
}

/// The steps of one text of one activity.
#[component]
pub fn ClipsDeskPage() -> impl IntoView {
    let activity = use_params_map().get_untracked().get("activity").unwrap_or_default();
    let needed = async move {
        let activity = ActivityId::parse(&activity).map_err(|_| Denied::NotFound)?;
        door::<dyn Clips>()?.desk(&activity).await
    };
    load(needed, |desk: Desk| view! { <Texts desk /> })
}

/// What came of a form of this page: the step's place in the text, and why it was refused, if it was.
type Outcome = Option<(usize, Result<(), ClipFault>)>;

fn outcome() -> Outcome {
    let at = query("at")?.parse().ok()?;
    match query("said")?.as_str() {
        "saved" => Some((at, Ok(()))),
        word => Some((at, Err(ClipFault::parse(word)?))),
    }
}

#[component]
fn Texts(desk: Desk) -> impl IntoView {
    let l = l10n();
    let Desk { activity, name, pieces, clips } = desk;
    let refused = ServerAction::<Remove>::new().value().get_untracked().and_then(Result::err);
    let removed = (asked("removed") && refused.is_none()).then(|| notice(Kind::Good, t!(l, "clips-removed")));
    let refused = refused.map(|error| notice(Kind::Bad, error.explain(&l)));
    let wanted = query("text");
    let of = |piece: &&Piece| text_of(&piece.language, piece.level) == wanted;
    let shown = pieces.iter().find(of).or(pieces.first()).cloned();
    let text = match shown {
        None => view! { <Empty icon=Icon::Book text=t!(l, "instructions-none-yet") /> }.into_any(),
        Some(piece) => view! {
            <Choice pieces=pieces.clone() shown=piece.clone() />
            <p>{t!(l, "clips-how")}</p>
            <RecorderWords />
            <Steps activity piece clips outcome=outcome() />
        }
        .into_any(),
    };
    view! {
        <Page title=t!(l, "clips-title") class="narrow">
            <BackLink href="/clips-desk" text=t!(l, "instructions-all") />
            <h2><Written texts=name /></h2>
            {refused}
            {removed}
            {text}
        </Page>
    }
}

/// The ways to the other texts.
#[component]
fn Choice(pieces: Vec<Piece>, shown: Piece) -> impl IntoView {
    let l = l10n();
    let links = pieces
        .into_iter()
        .filter_map(|piece| {
            let href = format!("?text={}", text_of(&piece.language, piece.level)?);
            let here = piece.id == shown.id;
            Some(view! {
                <a class="second small" href=href aria-current=here.then_some("true")>
                    {here.then(|| view! { <Pict icon=Icon::Check /> })}
                    <bdi>{text_name(&l, &piece)}</bdi>
                </a>
            })
        })
        .collect_view();
    view! { <nav class="tools" aria-label=t!(l, "clips-texts")>{links}</nav> }
}

/// "Svenska, very easy"; the other languages have one level.
fn text_name(l: &L10n, piece: &Piece) -> String {
    let name = Locale::name_of(&piece.language);
    if piece.language == "sv" { format!("{name}, {}", words::level(l, piece.level)) } else { name }
}

#[component]
fn Steps(activity: ActivityId, piece: Piece, clips: Vec<Clip>, outcome: Outcome) -> impl IntoView {
    let place = |step: &str| Place {
        activity: activity.clone(),
        language: piece.language.clone(),
        level: piece.level,
        step: step.to_owned(),
    };
    let steps = piece
        .steps
        .iter()
        .enumerate()
        .map(|(at, step)| {
            let clip = clips.iter().find(|clip| clip.is_of(&piece, step)).cloned();
            let outcome = outcome.filter(|(of, _)| *of == at).map(|(_, outcome)| outcome);
            let (place, step) = (place(&step.key), step.clone());
            view! { <OneStep place step at clip outcome /> }
        })
        .collect_view();
    // What no step asks for any more.
    let of_this = |clip: &&Clip| clip.language == piece.language && clip.level == piece.level;
    let left: Vec<_> = clips
        .iter()
        .filter(of_this)
        .filter(|clip| piece.steps.iter().all(|step| step.key != clip.step))
        .map(|clip| view! { <Left place=place(&clip.step) clip=clip.clone() /> })
        .collect();
    view! { <div class="stack">{steps}{left}</div> }
}

#[component]
fn OneStep(
    place: Place,
    step: Step,
    at: usize,
    clip: Option<Clip>,
    outcome: Option<Result<(), ClipFault>>,
) -> impl IntoView {
    let l = l10n();
    let (lang, dir) = marks(&l, &place.language);
    let fits = clip.as_ref().is_none_or(|clip| clip.said == step.text);
    let saved = (outcome == Some(Ok(()))).then(|| notice(Kind::Good, t!(l, "clips-saved")));
    let error = outcome.and_then(Result::err).map(|fault| {
        let kept = if clip.is_some() { t!(l, "clips-fault-kept") } else { String::new() };
        format!("{} {kept}", fault.explain(&l))
    });
    let outdated = (!fits).then(|| notice(Kind::Warn, t!(l, "clips-outdated")));
    let there = match clip {
        Some(clip) => view! { <Recording place=place.clone() clip with_words=!fits /> }.into_any(),
        None => view! { <p><State icon=Icon::Unmarked text=t!(l, "clips-none") /></p> }.into_any(),
    };
    view! {
        <section class="card pad stack" id=format!("step-{at}")>
            <p lang=lang dir=dir><b>{step.text.clone()}</b></p>
            {saved}
            {outdated}
            {there}
            <Recorder place said=step.text at error />
        </section>
    }
}

/// A recording, and the way to take it away.
#[component]
fn Recording(
    place: Place,
    clip: Clip,
    /// What it says stands nowhere else on the page.
    with_words: bool,
) -> impl IntoView {
    let l = l10n();
    let (lang, dir) = marks(&l, &place.language);
    let words = with_words.then(|| view! { <p class="said" lang=lang dir=dir>{clip.said}</p> });
    let made = t!(l, "clips-made", day = l.day(l.local_day(clip.at)), name = clip.by, length = length(clip.millis));
    view! {
        {words}
        <audio controls preload="none" src=clip.sound.address() aria-label=t!(l, "listen-clip")></audio>
        <p><small>{made}</small></p>
        <form method="post" action="/form/clips/remove">
            <input type="hidden" name="activity" value=place.activity.to_string() />
            <input type="hidden" name="language" value=place.language />
            <input type="hidden" name="level" value=place.level.as_str() />
            <input type="hidden" name="step" value=place.step />
            <button class="small danger">{t!(l, "clips-remove")}</button>
        </form>
    }
}

/// A recording whose step is gone.
#[component]
fn Left(place: Place, clip: Clip) -> impl IntoView {
    let l = l10n();
    view! {
        <section class="card pad stack">
            {notice(Kind::Warn, t!(l, "clips-gone"))}
            <Recording place clip with_words=true />
        </section>
    }
}

/// Minutes and seconds: "0:07".
fn length(millis: u32) -> String {
    let seconds = millis.div_ceil(1000);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_said_in_minutes_and_seconds() {
        assert_eq!([0, 1, 59_001, 61_000].map(length), ["0:00", "0:01", "1:00", "1:01"]);
    }

    #[test]
    fn an_address_holds_no_more_than_a_tag() {
        assert_eq!(text_of("sv", Level::VeryEasy).as_deref(), Some("sv.very_easy"));
        for bad in ["sv&said=x", "a b", "sv\r\nx", "é"] {
            assert_eq!(text_of(bad, Level::Easy), None, "{bad}");
        }
    }
}
