//! What participants say is wrong: beside the evidence, with the form of the answer.

use super::{
    AFTERWARDS, Entry,
    api::Answer,
    entries::{hidden, outcome, said, voice_of_participant, voice_of_supervisor},
    pieces::Written,
};
use crate::{
    attendance::{DoubtLines, Outcome, Statement, text},
    i18n::l10n,
    t,
    ui::{Area, goes_to, now, typed},
};
use leptos::prelude::*;

/// The entries that wait for an answer, each as a card. Those without an open contest are left out.
#[component]
pub fn Contests(entries: Vec<Entry>, list: bool) -> impl IntoView {
    let l = l10n();
    let waiting: Vec<Entry> = entries.into_iter().filter(|entry| entry.account.open_contest().is_some()).collect();
    if waiting.is_empty() {
        return None;
    }
    Some(view! {
        <section id="contests">
            <h2>{t!(l, "desk-contests", count = waiting.len())}</h2>
            {waiting.into_iter().map(|entry| view! { <Contest entry list /> }).collect_view()}
        </section>
    })
}

#[component]
fn Contest(entry: Entry, list: bool) -> impl IntoView {
    let l = l10n();
    let contest = entry.account.open_contest()?.clone();
    let occasion = &entry.occasion;
    let days = (l.local_day(now()) - l.local_day(contest.at)).num_days().max(0);
    let who = list.then(|| {
        let href = format!("/desk/people/{}#attendance", entry.participant);
        view! { <a href=href><bdi>{entry.name.clone()}</bdi></a> " · " }
    });
    let phrase = contest.reason.map(|reason| text::reason(&l, reason)).unwrap_or_default();
    Some(view! {
        <article class="card pad stack">
            <h3>
                {who} <Written texts=occasion.name.clone() /> " · " {l.day_short(l.local_day(occasion.starts_at))} " "
                <span class="time">{l.times(occasion.starts_at, occasion.ends_at)}</span>
            </h3>
            <div class="two">
                <div class="stack">
                    <div>
                        <b>{t!(l, "desk-contest-says", what = phrase)}</b>
                        {contest.words.clone().map(|words| view! { <p class="said" dir="auto">{words}</p> })}
                        <small>
                            <span dir="auto">{l.day_and_time(contest.at)}</span> " · "
                            {t!(l, "desk-contest-age", days = days)}
                        </small>
                    </div>
                    <dl class="pairs">
                        <dt>{t!(l, "desk-outcome")}</dt>
                        <dd>{outcome(&l, &entry.account)}</dd>
                        <dt>{t!(l, "desk-voice-participant")}</dt>
                        <dd>{voice_of_participant(&l, &entry.account)}</dd>
                        <dt>{t!(l, "desk-voice-supervisor")}</dt>
                        <dd>{voice_of_supervisor(&l, &entry.account)}</dd>
                        <dt>{t!(l, "desk-voice-you")}</dt>
                        <dd>{said(&l, entry.account.decided.as_ref())}</dd>
                    </dl>
                    <DoubtLines doubts=entry.doubts.clone() />
                </div>
                <AnswerForm entry=entry.clone() contest=contest.id.to_string() list />
            </div>
        </article>
    })
}

#[component]
fn AnswerForm(entry: Entry, contest: String, list: bool) -> impl IntoView {
    let l = l10n();
    let begun = entry.occasion.starts_at <= now();
    let stands = entry.account.outcome.filter(|outcome| Outcome::COUNSELLOR.contains(outcome));
    let (words, choice) = (format!("words-{contest}"), format!("answer-{contest}"));
    // Several such forms may stand on one page: what was typed belongs to one of them.
    let typed = Some(typed::<Answer>()).filter(|typed| typed.holds("contest", &contest)).unwrap_or_default();
    let stands = stands.map(|stands| {
        let chosen = typed.holds("outcome", "stands");
        view! { <option value="stands" selected=chosen>{t!(l, "desk-answer-stands", outcome = text::outcome(&l, stands))}</option> }
    });
    let options = Outcome::COUNSELLOR
        .iter()
        .copied()
        .filter(|outcome| begun || !AFTERWARDS.contains(outcome))
        .map(|outcome| {
            let chosen = typed.holds("outcome", outcome.as_str());
            view! { <option value=outcome.as_str() selected=chosen>{text::outcome(&l, outcome)}</option> }
        })
        .collect_view();
    view! {
        <form method="post" action={goes_to::<Answer>()} class="stack">
            {hidden(&entry, list)}
            <input type="hidden" name="contest" value=contest />
            <div class="field">
                <label for=words.clone()>{t!(l, "desk-answer-words")}</label>
                <p class="hint" id=format!("{words}-hint")>{t!(l, "desk-answer-hint")}</p>
                <Area
                    id=words.clone()
                    name="words"
                    max=Statement::MAX
                    text=typed.field("words").unwrap_or_default()
                    described_by=format!("{words}-hint")
                />
            </div>
            <div class="field">
                <label for=choice.clone()>{t!(l, "desk-answer-outcome")}</label>
                <select id=choice name="outcome" required>
                    <option value="">{t!(l, "desk-judge-choose")}</option>
                    {stands}
                    {options}
                </select>
            </div>
            <button>{t!(l, "desk-answer")}</button>
        </form>
    }
}
