//! The code beside a name on a printed list.

use std::fmt;

/// What a code is written with: no two that look alike on paper, so no 0 O, 1 I L, 5 S, 2 Z, B, 6 G, A, Q or U. Their
/// number is a prime, on which the check character rests.
const ALPHABET: &[u8; 23] = b"2346789CDEFHJKMNPRTVWXY";
/// Characters before the check character.
const BODY: usize = 4;
/// How many codes there are.
const CODES: u32 = 23 * 23 * 23 * 23;

/// Four characters and a fifth that checks them: one wrong character, or two neighbours in the wrong order, make no code.
///
/// The characters' values times 5, 4, 3, 2, 1 add up to a multiple of 23. As 23 is a prime and neither a weight nor the
/// difference of two is a multiple of it, each such slip changes the sum.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RowCode(String);

/// Why something typed is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotACode {
    /// Too short, too long, or with a character that no code has.
    Shape,
    /// A slip: the check character does not fit.
    Check,
}

impl RowCode {
    /// The code of this number, of which those that are equal modulo 23⁴ have the same.
    pub fn of(number: u32) -> Self {
        let mut rest = number % CODES;
        let mut values = [0; BODY];
        for value in values.iter_mut().rev() {
            *value = rest % 23;
            rest /= 23;
        }
        let check = (23 - weighted(&values) % 23) % 23;
        Self(values.into_iter().chain([check]).filter_map(letter).collect())
    }

    /// Reads what somebody typed: small letters, spaces and hyphens do no harm.
    ///
    /// # Errors
    /// When it is no code.
    pub fn parse(text: &str) -> Result<Self, NotACode> {
        let typed: String =
            text.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase()).collect();
        let values: Option<Vec<u32>> = typed.bytes().map(value).collect();
        let values = values.filter(|values| values.len() == BODY + 1).ok_or(NotACode::Shape)?;
        if weighted(&values).is_multiple_of(23) { Ok(Self(typed)) } else { Err(NotACode::Check) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RowCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn weighted(values: &[u32]) -> u32 {
    values.iter().zip((1..=5).rev()).map(|(value, weight)| value * weight).sum()
}

fn letter(value: u32) -> Option<char> {
    ALPHABET.get(usize::try_from(value).ok()?).copied().map(char::from)
}

fn value(letter: u8) -> Option<u32> {
    ALPHABET.iter().position(|known| *known == letter).and_then(|at| u32::try_from(at).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Some codes from all over the range.
    fn some() -> impl Iterator<Item = RowCode> {
        (0..CODES).step_by(4_801).chain([CODES - 1, u32::MAX]).map(RowCode::of)
    }

    #[test]
    fn a_code_is_five_characters_and_reads_back() {
        for code in some() {
            assert_eq!(code.as_str().len(), 5);
            assert_eq!(RowCode::parse(code.as_str()), Ok(code));
        }
    }

    #[test]
    fn numbers_below_the_limit_have_codes_of_their_own() {
        let all: std::collections::HashSet<RowCode> = (0..CODES).map(RowCode::of).collect();
        assert_eq!(all.len(), CODES as usize);
    }

    #[test]
    fn each_single_wrong_character_is_found() {
        for code in some() {
            for at in 0..5 {
                for wrong in ALPHABET {
                    let mut typed = code.as_str().as_bytes().to_vec();
                    if typed[at] == *wrong {
                        continue;
                    }
                    typed[at] = *wrong;
                    assert_eq!(RowCode::parse(std::str::from_utf8(&typed).unwrap()), Err(NotACode::Check), "{code}");
                }
            }
        }
    }

    #[test]
    fn neighbours_in_the_wrong_order_are_found() {
        for code in some() {
            for at in 0..4 {
                let mut typed = code.as_str().as_bytes().to_vec();
                if typed[at] == typed[at + 1] {
                    continue;
                }
                typed.swap(at, at + 1);
                assert_eq!(RowCode::parse(std::str::from_utf8(&typed).unwrap()), Err(NotACode::Check), "{code}");
            }
        }
    }

    #[test]
    fn small_letters_spaces_and_hyphens_do_no_harm() {
        let code = RowCode::of(123_456);
        let (first, last) = code.as_str().split_at(2);
        assert_eq!(RowCode::parse(&format!(" {}-{} ", first.to_lowercase(), last)), Ok(code));
    }

    #[test]
    fn what_no_code_has_is_no_code() {
        for text in ["", "2", "2222", "222222", "2222O", "2222Ö", "22 2", "<b>22"] {
            assert_eq!(RowCode::parse(text), Err(NotACode::Shape), "{text}");
        }
    }
}
