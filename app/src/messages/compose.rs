//! The phrase book at the desk: pick a phrase, fill it in, see it in both languages, send it. Plain links and forms.

use super::{
    MessagesError, Param, PhraseBook, Reader,
    api::SendPhrase,
    content::{Content, said},
    fields::PhraseFields,
    phrases::{Group, Phrase, book},
    thread::name_of,
    values::Values,
};
use crate::{
    denied::{Denied, Explain as _},
    i18n::{Args, L10n, l10n, negotiate},
    ids::PersonId,
    t,
    ui::{BackLink, Icon, Kind, Notice, Page, Pict, Typed, door, goes_to, load, query, typed},
};
use leptos::prelude::*;

/// Without a phrase in the address: which one. With one: its fields, or how it will be read.
#[component]
pub fn PhrasePage() -> impl IntoView {
    let refused = ServerAction::<SendPhrase>::new().value().get_untracked().and_then(Result::err);
    let with = query("with").unwrap_or_default();
    let key = query("phrase");
    load(
        async move {
            let participant = PersonId::parse(&with).map_err(|_| Denied::NotFound)?;
            let reader = door::<dyn PhraseBook>()?.reader(&participant).await?;
            let phrase = key.map(|key| book().phrase(&key).ok_or(Denied::NotFound)).transpose()?;
            Ok::<_, MessagesError>((participant, reader, phrase))
        },
        move |(participant, reader, phrase): (PersonId, Reader, Option<&Phrase>)| match phrase {
            Some(phrase) => {
                let phrase = phrase.clone();
                view! { <OnePhrase participant reader phrase refused /> }.into_any()
            }
            None => view! { <Groups participant reader /> }.into_any(),
        },
    )
}

/// The whole book, one group open at a time.
#[component]
fn Groups(participant: PersonId, reader: Reader) -> impl IntoView {
    let l = l10n();
    let groups: Vec<_> =
        book().groups.iter().map(|group| view! { <OneGroup group participant=participant.clone() /> }).collect();
    let back = format!("/desk/messages?with={participant}");
    view! {
        <Page title=t!(l, "talk-pick-title", name = reader.name) class="narrow">
            <BackLink href=back text=t!(l, "talk-back") />
            <div class="stack phrases">{groups}</div>
        </Page>
    }
}

#[component]
fn OneGroup(group: &'static Group, participant: PersonId) -> impl IntoView {
    let l = l10n();
    let phrases = group.phrases.iter().map(|phrase| {
        let href = format!("/desk/messages/phrase?with={participant}&phrase={}", phrase.key);
        view! { <li><a class="row" href=href>{template(&l, phrase)}</a></li> }
    });
    view! {
        <details name="group">
            <summary>{group.name(&l)}</summary>
            <ul class="list card" role="list">{phrases.collect_view()}</ul>
        </details>
    }
}

/// What a parameter is called.
pub fn param_name(l: &L10n, param: Param) -> String {
    match param {
        Param::Activity => t!(l, "talk-activity"),
        Param::Site => t!(l, "talk-site"),
        Param::Day => t!(l, "talk-day"),
        Param::Time => t!(l, "talk-time"),
        Param::Person => t!(l, "talk-person"),
        Param::Document => t!(l, "talk-document"),
    }
}

/// The phrase with its parameters' names in place of values.
pub fn template(l: &L10n, phrase: &Phrase) -> String {
    let mut args = Args::new();
    for param in &phrase.params {
        args.set(param.as_str(), format!("[{}]", param_name(l, *param)));
    }
    l.message(&phrase.id(), Some(&args))
}

#[component]
fn OnePhrase(participant: PersonId, reader: Reader, phrase: Phrase, refused: Option<MessagesError>) -> impl IntoView {
    let l = l10n();
    let typed = typed::<SendPhrase>();
    let looked_at = (refused == Some(MessagesError::Look))
        .then(|| {
            let field = |param: Param| typed.field(param.as_str()).unwrap_or_default();
            let values = Values::fill(&phrase.params, field, &reader.choices).ok()?;
            let content = Content::phrase(&phrase, values.clone())?;
            Some((values, content))
        })
        .flatten();
    let error = refused.filter(|error| !matches!(error, MessagesError::Look | MessagesError::Change));
    let back = format!("/desk/messages/phrase?with={participant}");
    let inside = match looked_at {
        Some((values, content)) => view! { <Preview participant reader phrase values content /> }.into_any(),
        None => view! { <Fill participant reader phrase typed error /> }.into_any(),
    };
    view! {
        <Page title=t!(l, "talk-phrase") class="narrow">
            <BackLink href=back text=t!(l, "talk-other-phrase") />
            {inside}
        </Page>
    }
}

#[component]
fn Fill(
    participant: PersonId,
    reader: Reader,
    phrase: Phrase,
    typed: Typed,
    error: Option<MessagesError>,
) -> impl IntoView {
    let l = l10n();
    let why = error.as_ref().map(|error| {
        let why = format!("{} {}", t!(l, "messages-not-sent"), error.explain(&l));
        view! { <Notice kind=Kind::Bad><p>{why}</p></Notice> }
    });
    let text = template(&l, &phrase);
    view! {
        {why}
        <blockquote class="card pad">{text}</blockquote>
        <form method="post" action={goes_to::<SendPhrase>()} class="stack">
            <input type="hidden" name="to" value=participant.to_string() />
            <input type="hidden" name="phrase" value=phrase.key.clone() />
            <PhraseFields phrase choices=reader.choices typed error />
            <button class="main" name="step" value="look"><Pict icon=Icon::Eye />{t!(l, "talk-look")}</button>
        </form>
    }
}

/// As the counsellor and as the participant will read it.
#[component]
fn Preview(participant: PersonId, reader: Reader, phrase: Phrase, values: Values, content: Content) -> impl IntoView {
    let l = l10n();
    let hers = said(&L10n::new(negotiate([reader.language.as_str()]), l.zone()), &content);
    let language = name_of(&hers.lang);
    let swedish = content.in_swedish().map(|words| {
        view! { <blockquote class="card pad" dir=words.dir lang=words.lang>{words.text}</blockquote> }
    });
    let fields = phrase.params.iter().filter_map(|param| {
        let value = values.field(*param)?;
        Some(view! { <input type="hidden" name=param.as_str() value=value /> })
    });
    view! {
        <p>{t!(l, "talk-not-yet")}</p>
        <h2>{t!(l, "talk-in-swedish")}</h2>
        {swedish}
        <h2>{t!(l, "talk-reads", name = reader.name)} " " <small>{language}</small></h2>
        <blockquote class="card pad" dir=hers.dir lang=hers.lang>{hers.text}</blockquote>
        <form method="post" action={goes_to::<SendPhrase>()} class="stack">
            <input type="hidden" name="to" value=participant.to_string() />
            <input type="hidden" name="phrase" value=phrase.key.clone() />
            {fields.collect_view()}
            <button class="main" name="step" value="send"><Pict icon=Icon::Send />{t!(l, "send")}</button>
            <button name="step" value="change"><Pict icon=Icon::Edit />{t!(l, "talk-change")}</button>
        </form>
    }
}
