//! What people write in their own words: what is kept of it, and what is refused.

use crate::denied::Denied;

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFault {
    Empty,
    /// By so many characters.
    TooLong(usize),
    /// Holds what no keyboard writes (NUL): no database of ours keeps it, and no form of ours sends it.
    Unreadable,
}

impl From<TextFault> for Denied {
    fn from(_: TextFault) -> Self {
        Self::BadForm
    }
}

/// The text without blanks around it, and with `\n` at the end of each line as a browser counts it: forms send `\r\n`,
/// and a text of just the length that the page allows must not become too long on the way.
///
/// Other control characters (a vertical tab out of a word processor) are left out: nobody sees them.
///
/// # Errors
/// When nothing is left, more than `max` characters are, or the text holds NUL.
pub fn free_text(text: &str, max: usize) -> Result<String, TextFault> {
    if text.contains('\0') {
        return Err(TextFault::Unreadable);
    }
    let text: String = text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect();
    let text = text.trim();
    match text.chars().count() {
        0 => Err(TextFault::Empty),
        n if n > max => Err(TextFault::TooLong(n - max)),
        _ => Ok(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{TextFault, free_text};

    #[test]
    fn lines_are_kept_and_count_as_the_browser_counts_them() {
        assert_eq!(free_text(" a\r\nb\rc\n ", 5).as_deref(), Ok("a\nb\nc"));
        assert_eq!(free_text("a\r\nbc", 3), Err(TextFault::TooLong(1)));
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(free_text("مرحبا", 5).as_deref(), Ok("مرحبا"));
    }

    #[test]
    fn what_nobody_sees_is_left_out_and_nul_is_refused() {
        assert_eq!(free_text("a\u{b}\tb\u{7f}", 9).as_deref(), Ok("a\tb"));
        assert_eq!(free_text("a\0", 9), Err(TextFault::Unreadable));
        assert_eq!(free_text("\u{1}\n ", 9), Err(TextFault::Empty));
    }
}
