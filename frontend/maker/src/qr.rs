//! QR codes as SVG.

use fast_qr::{ECL, QRBuilder};
use std::fmt::Write as _;

/// Light modules around the code (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// The QR code of a text as an SVG document with its quiet zone, dark on white whatever the page's colours are. It
/// carries no label: say what it is on the element around it. `None` when the text is too long for any code.
pub fn qr_svg(text: &str) -> Option<String> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let side = code.size + 2 * QUIET;
    let mut path = String::new();
    for row in 0..code.size {
        let mut column = 0;
        while column < code.size {
            let run = code[row][column..].iter().take_while(|module| module.value()).count();
            if run > 0 {
                // A write to a String cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET);
            }
            column += run.max(1);
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::qr_svg;

    #[test]
    fn a_code_has_its_quiet_zone_and_nothing_that_a_policy_forbids() {
        // 60 bytes at level M: version 4, 33 modules.
        let svg = qr_svg(&"x".repeat(60)).unwrap();
        assert!(svg.contains("viewBox=\"0 0 41 41\""), "{svg}");
        assert!(svg.contains("M4 4h7v1h-7z"), "the finder's upper edge: {svg}");
        assert!(!svg.contains("style") && !svg.contains("script"));
    }

    #[test]
    fn a_text_too_long_makes_no_code() {
        assert_eq!(qr_svg(&"x".repeat(3000)), None);
    }
}
