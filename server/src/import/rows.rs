//! Every row as a typed value, as far as it can be judged by itself.

use super::{
    File, Problems, Rules, Wrong,
    cells::{Cells, Column},
    files::Table,
    problem,
};
use app::{
    account::{Level, Role},
    i18n::Locale,
    programme::Programme,
    schedule::Cancelled,
    ui::Icon,
};
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// Longest texts, in characters: what fits where it is shown.
const NAME: usize = 100;
const ADDRESS: usize = 200;
const BRING: usize = 300;

/// The pictograms of activities, for an error.
const PICTOGRAMS: [&str; 11] =
    ["hammer", "speech", "leaf", "cup", "laptop", "people", "search", "person", "book", "building", "activity"];

pub struct Site {
    pub key: String,
    pub name: String,
    pub address: String,
}

pub struct Staff {
    pub line: usize,
    pub key: String,
    pub name: String,
    pub role: Role,
    pub language: String,
    pub sites: Column<Vec<String>>,
}

/// What a participant's row says of the alias.
pub enum Alias {
    /// The cell is empty.
    Unsaid,
    /// `-`: the identity is not protected any more.
    Ended,
    Of(String),
}

pub struct Participant {
    pub line: usize,
    pub key: String,
    pub name: String,
    pub alias: Alias,
    pub language: String,
    pub counsellor: Option<String>,
    pub stage: Column<Option<String>>,
    pub level: Option<Level>,
    pub weekly_minutes: Column<Option<u32>>,
}

pub struct Activity {
    pub key: String,
    pub kind: String,
    pub pictogram: String,
    /// By locale tag; an empty text takes away what is there.
    pub name: Vec<(String, String)>,
    pub bring: Vec<(String, String)>,
}

pub struct Occasion {
    pub line: usize,
    pub key: String,
    pub activity: String,
    pub site: String,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub cancelled: Column<Option<Cancelled>>,
}

pub struct Place {
    pub line: usize,
    pub participant: String,
    pub occasion: String,
}

/// What the folder says.
#[derive(Default)]
pub struct Rows {
    /// The files that are there, those included that cannot be read as tables.
    pub files: Vec<File>,
    /// Files whose rows are not known: nothing can be said about a reference into them.
    pub broken: Vec<File>,
    /// Every key of every file, also of rows that are wrong otherwise, with its line.
    pub keys: HashMap<File, HashMap<String, usize>>,
    pub sites: Vec<Site>,
    pub staff: Vec<Staff>,
    pub participants: Vec<Participant>,
    pub activities: Vec<Activity>,
    pub occasions: Vec<Occasion>,
    pub places: Vec<Place>,
}

impl Rows {
    /// Whether this key may stand in that file, as far as can be known.
    pub fn may_have(&self, file: File, key: &str) -> bool {
        self.broken.contains(&file) || self.keys.get(&file).is_some_and(|keys| keys.contains_key(key))
    }
}

pub fn read(tables: &[Table], rules: Rules<'_>, problems: &mut Problems) -> Rows {
    let mut rows = Rows::default();
    for table in tables {
        rows.files.push(table.file);
        if table.is_broken() {
            rows.broken.push(table.file);
        }
        let mut keys = HashMap::new();
        for row in &table.rows {
            let mut cells = Cells { table, row, problems: &mut *problems };
            if table.file == File::Places {
                rows.places.extend(place(&mut cells, &mut keys));
                continue;
            }
            let key = cells.key("key").and_then(|key| {
                if let Some(&first) = keys.get(&key) {
                    return cells.wrong("key", Wrong::KeyTwice { key, first });
                }
                keys.insert(key.clone(), row.line);
                Some(key)
            });
            match table.file {
                File::Sites => rows.sites.extend(site(&mut cells, key)),
                File::Staff => rows.staff.extend(staff(&mut cells, key)),
                File::Participants => rows.participants.extend(participant(&mut cells, key, rules.programme)),
                File::Activities => rows.activities.extend(activity(&mut cells, key, rules.programme)),
                File::Occasions => rows.occasions.extend(occasion(&mut cells, key, rules)),
                File::Places => {}
            }
        }
        rows.keys.insert(table.file, keys);
    }
    rows
}

// Each reads every cell before it gives up, so that every wrong one is told.

fn site(cells: &mut Cells<'_>, key: Option<String>) -> Option<Site> {
    let name = cells.text("name", NAME, "the site's name");
    let address = cells.text("address", ADDRESS, "street, number and town");
    Some(Site { key: key?, name: name?, address: address? })
}

fn staff(cells: &mut Cells<'_>, key: Option<String>) -> Option<Staff> {
    let is_staff = |role: &Role| *role != Role::Participant;
    let name = cells.text("name", NAME, "the person's name");
    let role = cells.word(
        "role",
        |word| Role::parse(word).filter(is_staff),
        || Role::ALL.into_iter().filter(is_staff).map(|role| role.as_str().to_owned()).collect(),
    );
    let language = cells.language();
    let sites = cells.column("sites", |cells| cells.keys("sites"));
    if let (Some(role), Some(Column::Holds(sites))) = (role, &sites)
        && role != Role::Supervisor
        && !sites.is_empty()
    {
        return cells.wrong("sites", Wrong::NotASupervisor { role: role.as_str() });
    }
    Some(Staff { line: cells.row.line, key: key?, name: name?, role: role?, language: language?, sites: sites? })
}

fn participant(cells: &mut Cells<'_>, key: Option<String>, programme: &Programme) -> Option<Participant> {
    let name = cells.text("name", NAME, "the person's name");
    let alias = cells.maybe_text("alias", NAME).map(|alias| match alias {
        None => Alias::Unsaid,
        Some(dash) if dash == "-" => Alias::Ended,
        Some(alias) => Alias::Of(alias),
    });
    let language = cells.language();
    let counsellor = if cells.raw("counsellor").is_empty() { Some(None) } else { cells.key("counsellor").map(Some) };
    let stage = cells.column("stage", |cells| stage(cells, programme));
    let level = cells.level();
    let weekly_minutes = cells.column("weekly_hours", Cells::weekly_minutes);
    Some(Participant {
        line: cells.row.line,
        key: key?,
        name: name?,
        alias: alias?,
        language: language?,
        counsellor: counsellor?,
        stage: stage?,
        level: level?,
        weekly_minutes: weekly_minutes?,
    })
}

#[expect(clippy::option_option, reason = "the outer one says whether the cell is right")]
fn stage(cells: &mut Cells<'_>, programme: &Programme) -> Option<Option<String>> {
    let found = cells.raw("stage");
    if programme.stages.is_empty() && !found.is_empty() {
        let (found, programme) = (problem::code(found), programme.key.clone());
        return cells.wrong("stage", Wrong::NoStages { found, programme });
    }
    cells.maybe_word(
        "stage",
        |key| programme.stage(key).map(|stage| stage.key.clone()),
        || programme.stages.iter().map(|stage| stage.key.clone()).collect(),
    )
}

fn activity(cells: &mut Cells<'_>, key: Option<String>, programme: &Programme) -> Option<Activity> {
    let kind = cells.word(
        "kind",
        |key| programme.kind(key).map(|kind| kind.key.clone()),
        || programme.kinds.iter().map(|kind| kind.key.clone()).collect(),
    );
    let pictogram = cells.word(
        "pictogram",
        // Every other word is drawn as the neutral picture, which is called activity.
        |name| (name == "activity" || Icon::named(name) != Icon::Activity).then(|| name.to_owned()),
        || PICTOGRAMS.map(str::to_owned).to_vec(),
    );
    let swedish = cells.text("name_sv", NAME, "the activity's name in Swedish");
    let (name, bring) = (texts(cells, "name_", NAME), texts(cells, "bring_", BRING));
    let mut name = name?;
    name.push(("sv".to_owned(), swedish?));
    Some(Activity { key: key?, kind: kind?, pictogram: pictogram?, name, bring: bring? })
}

/// The texts of the columns that begin like this, by locale tag.
fn texts(cells: &mut Cells<'_>, prefix: &str, most: usize) -> Option<Vec<(String, String)>> {
    let mut texts = Some(Vec::new());
    for locale in Locale::all() {
        let column = format!("{prefix}{}", locale.tag);
        // The Swedish name is read by itself, for it must be there.
        if column == "name_sv" || cells.table.cell(cells.row, &column).is_none() {
            continue;
        }
        texts = texts.zip(cells.maybe_text(&column, most)).map(|(mut texts, text)| {
            texts.push((locale.tag.clone(), text.unwrap_or_default()));
            texts
        });
    }
    texts
}

fn occasion(cells: &mut Cells<'_>, key: Option<String>, rules: Rules<'_>) -> Option<Occasion> {
    let activity = cells.key("activity");
    let site = cells.key("site");
    let span = cells.span(rules.zone);
    let cancelled = cells.column("cancelled", |cells| {
        cells.maybe_word("cancelled", Cancelled::parse, || Cancelled::ALL.map(|why| why.as_str().to_owned()).to_vec())
    });
    let (starts_at, ends_at) = span?;
    Some(Occasion {
        line: cells.row.line,
        key: key?,
        activity: activity?,
        site: site?,
        starts_at,
        ends_at,
        cancelled: cancelled?,
    })
}

/// `pairs` has the places told so far, both keys with a bar between them, which no key holds.
fn place(cells: &mut Cells<'_>, pairs: &mut HashMap<String, usize>) -> Option<Place> {
    let (participant, occasion) = (cells.key("participant"), cells.key("occasion"));
    let (participant, occasion) = (participant?, occasion?);
    let line = cells.row.line;
    if let Some(first) = pairs.insert(format!("{participant}|{occasion}"), line) {
        return cells.wrong("occasion", Wrong::PlaceTwice { first });
    }
    Some(Place { line, participant, occasion })
}

#[cfg(test)]
mod tests {
    use super::{Icon, PICTOGRAMS};

    #[test]
    fn every_pictogram_that_an_error_offers_is_drawn() {
        let drawn = PICTOGRAMS.iter().filter(|name| Icon::named(name) != Icon::Activity).count();
        assert_eq!(drawn, PICTOGRAMS.len() - 1);
    }
}
