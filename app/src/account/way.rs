//! Where somebody is led after she has signed in.

/// The longest address that is led back to, in bytes.
const LONGEST: usize = 300;

/// The address, if it is one of this site. Whatever a browser could read as another host (`//host`, `/\host`, a tab
/// that it leaves out) is none, so that no link of a stranger can lead from here to his page.
pub fn local_path(to: &str) -> Option<&str> {
    let plain = to.len() <= LONGEST && to.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    (plain && to.starts_with('/') && !to.starts_with("//")).then_some(to)
}

#[cfg(test)]
mod tests {
    use super::local_path;

    #[test]
    fn only_a_path_of_ours_is_led_to() {
        for good in ["/", "/schedule", "/instructions/x?lang=ar"] {
            assert_eq!(local_path(good), Some(good));
        }
        for bad in [
            "",
            "schedule",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/\t/evil.example",
            "/å",
            "/a b",
        ] {
            assert_eq!(local_path(bad), None, "{bad}");
        }
        assert_eq!(local_path(&format!("/{}", "x".repeat(300))), None);
    }
}
