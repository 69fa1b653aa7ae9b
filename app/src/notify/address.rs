//! An address a person gives herself: an e-mail address or a telephone number.

use super::{NotifyError, Way};

/// Longest e-mail address, in characters (RFC 5321 §4.5.3.1.3).
const EMAIL_MAX: usize = 254;
/// Longest part before the `@` (RFC 5321 §4.5.3.1.1).
const LOCAL_MAX: usize = 64;
/// Digits of an international number (ITU-T E.164), the country's among them.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=15;
/// A number that begins with one 0 is Swedish.
const SWEDEN: &str = "46";

/// An address that something can be sent to. Not `Debug`: nobody's address belongs in a log.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// `name@host.example`, ASCII.
    Email(String),
    /// E.164: `+46701234567`.
    Phone(String),
}

impl Address {
    /// Longest text that a form needs to take, in characters.
    pub const MAX: usize = EMAIL_MAX;

    /// # Errors
    /// When the text is none for this way.
    pub fn parse(way: Way, text: &str) -> Result<Self, NotifyError> {
        match way {
            Way::Email => email(text.trim()).ok_or(NotifyError::NoEmail).map(Self::Email),
            Way::Sms => phone(text.trim()).ok_or(NotifyError::NoPhone).map(Self::Phone),
            Way::Push => Err(crate::denied::Denied::BadForm.into()),
        }
    }

    pub fn way(&self) -> Way {
        match self {
            Self::Email(_) => Way::Email,
            Self::Phone(_) => Way::Sms,
        }
    }

    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(text) | Self::Phone(text) => text,
        }
    }
}

/// What mail servers deliver to: a dot-atom and a name with a dot in it. Quoted names and addresses in brackets are
/// nobody's.
fn email(text: &str) -> Option<String> {
    let (name, host) = text.rsplit_once('@')?;
    let atom = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b))
    };
    let label = |part: &str| {
        !part.is_empty()
            && part.len() <= 63
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    let good = text.len() <= EMAIL_MAX
        && name.len() <= LOCAL_MAX
        && name.split('.').all(atom)
        && host.contains('.')
        && host.split('.').all(label)
        && host.rsplit('.').next().is_some_and(|last| last.bytes().any(|b| b.is_ascii_alphabetic()));
    good.then(|| format!("{name}@{}", host.to_ascii_lowercase()))
}

fn phone(text: &str) -> Option<String> {
    let (plus, rest) = text.strip_prefix('+').map_or((false, text), |rest| (true, rest));
    // "+46 (0)70 …", as people write it.
    let rest = rest.replace("(0)", "");
    if !rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '/' | '.' | '(' | ')' | '\u{a0}')) {
        return None;
    }
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let number = match (plus, digits.strip_prefix("00"), digits.strip_prefix('0')) {
        (true, ..) => digits,
        (_, Some(abroad), _) => abroad.to_owned(),
        (_, _, Some(national)) => format!("{SWEDEN}{national}"),
        _ => return None,
    };
    (DIGITS.contains(&number.len()) && !number.starts_with('0')).then(|| format!("+{number}"))
}

/// As much of an address as its owner needs to know it again, and whoever looks over her shoulder does not.
pub fn masked(address: &str) -> String {
    if let Some((name, host)) = address.rsplit_once('@') {
        return format!("{}•••@{host}", name.chars().next().unwrap_or_default());
    }
    let last = address.char_indices().rev().nth(1).map_or(0, |(at, _)| at);
    format!("••• {}", &address[last..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_number_is_taken_as_people_write_it() {
        let read = |text: &str| Address::parse(Way::Sms, text).ok().map(|address| address.as_str().to_owned());
        for text in ["070-123 45 67", "+46701234567", "0046 70 123 45 67", "+46 (0)70-123 45 67", " 0701234567 "] {
            assert_eq!(read(text).as_deref(), Some("+46701234567"), "{text}");
        }
        assert_eq!(read("+358 40 123 4567").as_deref(), Some("+358401234567"));
        for text in [
            "",
            "112",
            "7012345678",
            "+46",
            "070-123",
            "+0701234567",
            "+12345678901234567",
            "070x1234567",
            "٠٧٠١٢٣٤٥٦٧",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn an_e_mail_address_is_one_that_mail_servers_deliver_to() {
        let read = |text: &str| Address::parse(Way::Email, text).ok().map(|address| address.as_str().to_owned());
        assert_eq!(read(" Amira.Test+x@Example.COM ").as_deref(), Some("Amira.Test+x@example.com"));
        let long = format!("{}@example.com", "x".repeat(65));
        for text in [
            "",
            "amira",
            "@example.com",
            "a@",
            "a@b",
            "a@@example.com",
            "a b@example.com",
            "a@exa mple.com",
            "\"a\"@example.com",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a..b@example.com",
            "a@-x.com",
            "a@example.com\r\nBcc: b@c.de",
            "a@example.com,b@example.com",
            "å@example.com",
            &long,
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_shown_tells_a_stranger_nothing() {
        assert_eq!(masked("amira@example.com"), "a•••@example.com");
        assert_eq!(masked("+46701234567"), "••• 67");
    }
}
