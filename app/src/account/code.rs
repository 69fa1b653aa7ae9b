//! The one-time code of an invitation.

/// 80 random bits, written so that they can be read aloud and typed: 16 signs of Crockford's base 32, which has no
/// letter that looks like a figure.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 16;

impl Code {
    /// The code that writes these bytes.
    pub fn from_bytes(bytes: [u8; 10]) -> Self {
        let mut left = bytes.iter().fold(0_u128, |all, byte| all << 8 | u128::from(*byte));
        let mut signs = [0; LENGTH];
        for sign in signs.iter_mut().rev() {
            *sign = SIGNS[usize::try_from(left & 31).unwrap_or(0)];
            left >>= 5;
        }
        Self(signs.iter().map(|sign| char::from(*sign)).collect())
    }

    /// Reads what somebody typed: small letters, spaces and hyphens do no harm, and O, I and L are taken for the
    /// figures they look like. `None` when it cannot be a code.
    pub fn parse(text: &str) -> Option<Self> {
        let signs = text
            .chars()
            .filter(|c| !matches!(c, ' ' | '-' | '\u{2010}'..='\u{2015}'))
            .take(LENGTH + 1)
            .map(|c| match c.to_ascii_uppercase() {
                'O' => Some('0'),
                'I' | 'L' => Some('1'),
                c => SIGNS.iter().any(|sign| char::from(*sign) == c).then_some(c),
            })
            .collect::<Option<String>>()?;
        (signs.len() == LENGTH).then_some(Self(signs))
    }

    /// Without hyphens: for addresses, and for its hash.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of four: `7KQ2-M9XA-40TR-PW3E`.
    pub fn grouped(&self) -> String {
        self.0.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join("-")
    }
}

/// A code opens somebody's account: it never stands in a log.
impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = Code::from_bytes([0, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xff]);
        assert_eq!(code.as_str(), "01234567"[..8].to_owned() + "89ABCDFZ");
        assert_eq!(code.grouped(), "0123-4567-89AB-CDFZ");
        for typed in ["0123-4567-89AB-CDFZ", "oi23 4567 89ab cdfz", "  oL23456789abcdfz "] {
            assert!(Code::parse(typed) == Some(code.clone()), "{typed}");
        }
        for typed in
            ["", "0123", "0123-4567-89AB-CDFU", "0123-4567-89AB-CDFZ-0", "٠١٢٣٤٥٦٧٨٩ABCDFZ", "../../../../etc/x"]
        {
            assert!(Code::parse(typed).is_none(), "{typed}");
        }
    }

    #[test]
    fn a_code_does_not_show_itself_in_a_log() {
        assert!(!format!("{:?}", Code::from_bytes([7; 10])).contains("0W3G"));
    }
}
