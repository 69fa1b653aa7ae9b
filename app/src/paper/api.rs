//! Where the form goes by which a list on paper is typed in.

use super::{Lists, MOST, PaperError, ROWS, Typed};
use crate::{account::api::set_cookie, denied::Denied, ids::SiteId, ui::door};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Records rows of lists on paper. What is refused comes back on the page, row by row, as it was typed.
#[server(prefix = "/form", endpoint = "paper/type")]
pub async fn type_paper(site: String, #[server(flatten)] rows: BTreeMap<String, String>) -> Result<(), PaperError> {
    let site = SiteId::parse(&site).map_err(|_| Denied::BadForm)?;
    let rows = read(&rows)?;
    let lists = door::<dyn Lists>()?;
    if rows.is_empty() {
        // Whoever may not type here learns that first.
        lists.refused(&site, &http::HeaderMap::new()).await?;
        return Err(PaperError::Empty);
    }
    let judged = lists.type_in(&site, rows).await?;
    set_cookie(judged.cookie);
    leptos_axum::redirect(&format!(
        "/site/{site}/paper/type?recorded={}&same={}&refused={}",
        judged.recorded, judged.same, judged.refused
    ));
    Ok(())
}

/// The rows in which anything was typed, from the fields `code-N`, `outcome-N`, `came-N`, `left-N`.
///
/// # Errors
/// [`Denied::BadForm`] for a field that the form does not have.
fn read(fields: &BTreeMap<String, String>) -> Result<Vec<Typed>, Denied> {
    let known = |name: &str| {
        let (what, row) = name.split_once('-')?;
        let row: u8 = row.parse().ok()?;
        (["code", "outcome", "came", "left"].contains(&what) && (1..=ROWS).contains(&row)).then_some(())
    };
    if !fields.keys().all(|name| known(name).is_some()) {
        return Err(Denied::BadForm);
    }
    let field = |what: &str, row: u8| {
        let text = fields.get(&format!("{what}-{row}")).map(|text| text.trim()).unwrap_or_default();
        text.chars().filter(|c| !c.is_control()).take(MOST).collect::<String>()
    };
    let rows = (1..=ROWS).map(|row| Typed {
        row,
        code: field("code", row),
        outcome: field("outcome", row),
        came: field("came", row),
        left: field("left", row),
    });
    let typed = |row: &Typed| [&row.code, &row.outcome, &row.came, &row.left].iter().any(|text| !text.is_empty());
    Ok(rows.filter(typed).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(of: &[(&str, &str)]) -> BTreeMap<String, String> {
        of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn only_rows_with_something_in_them_count() {
        let rows =
            read(&fields(&[("code-1", " "), ("outcome-1", ""), ("code-3", " ab "), ("left-12", "12:00")])).unwrap();
        let found: Vec<_> = rows.iter().map(|row| (row.row, row.code.as_str(), row.left.as_str())).collect();
        assert_eq!(found, [(3, "ab", ""), (12, "", "12:00")]);
    }

    #[test]
    fn a_strange_field_is_refused_and_a_long_one_cut() {
        for name in ["code-13", "code-0", "code", "who-1", "code-1-1"] {
            assert_eq!(read(&fields(&[(name, "x")])), Err(Denied::BadForm), "{name}");
        }
        assert_eq!(read(&fields(&[("code-1", &"x".repeat(500))])).unwrap()[0].code.len(), MOST);
    }
}
