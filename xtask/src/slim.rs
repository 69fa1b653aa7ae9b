//! Our own scripts and style sheet without what only their readers need: comments, indentation, empty lines. Everything
//! else stays as it is written, line by line.

use anyhow::{Result, bail};

/// This script as it is sent to a browser.
///
/// # Errors
/// When a line could be within a text of several lines, or a comment goes on over several: then nothing tells which
/// lines are code. Write it otherwise.
pub fn script(path: &str, text: &str) -> Result<String> {
    let mut slim = String::with_capacity(text.len());
    for (line, number) in text.lines().zip(1..) {
        let line = line.trim();
        let comment = line.starts_with("//") || line.starts_with("/*") && line.ends_with("*/");
        if comment || line.is_empty() {
            continue;
        }
        let open_comment = line.rfind("/*").is_some_and(|from| !line.get(from..).unwrap_or_default().contains("*/"));
        if open_comment || line.matches('`').count() % 2 == 1 || line.ends_with('\\') {
            bail!("public/{path}, line {number}: a text or a comment over several lines cannot be made smaller.");
        }
        slim.push_str(line);
        slim.push('\n');
    }
    Ok(slim)
}

/// This style sheet as it is sent to a browser.
///
/// # Errors
/// When a comment has no end, or begins within a text in quotes.
pub fn style(path: &str, text: &str) -> Result<String> {
    let (mut slim, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, comment)) = rest.split_once("/*") {
        let line = before.rsplit('\n').next().unwrap_or(before);
        let Some((_, after)) = comment.split_once("*/").filter(|_| line.matches('"').count() % 2 == 0) else {
            bail!("public/{path}: the comment after {line:?} cannot be left out.");
        };
        slim.push_str(before);
        rest = after;
    }
    slim.push_str(rest);
    let lines = slim.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.flat_map(|line| [line, "\n"]).collect())
}

#[cfg(test)]
mod tests {
    use super::{script, style};

    #[test]
    fn a_style_sheet_is_sent_without_its_comments() {
        let text = "/* Ground\n   and more */\nbody{margin:0} /* none */\n@media print{\n  a{color:red}\n}\n";
        assert_eq!(style("a.css", text).unwrap(), "body{margin:0}\n@media print{\na{color:red}\n}\n");
        for text in ["a{} /* open", "a::before{content:\"/*\"} b{} /* c */"] {
            assert!(style("a.css", text).is_err(), "{text}");
        }
    }

    #[test]
    fn lines_of_comment_blanks_and_indentation_go_and_nothing_else() {
        let text = "// What it is.\n\nconst a = 1; // ms\n  /** Why. */\n\tif (a) {\n    // so\n    b(`//${a}`, 'https://x');\n  }\n";
        assert_eq!(script("a.js", text).unwrap(), "const a = 1; // ms\nif (a) {\nb(`//${a}`, 'https://x');\n}\n");
        assert_eq!(script("a.js", "a /* b */ + /* c */ d").unwrap(), "a /* b */ + /* c */ d\n");
    }

    #[test]
    fn what_could_be_a_text_of_several_lines_is_refused() {
        for text in ["const a = `\n// text\n`;", "const a = 'b\\\n// c';", "/* one\n// two\n*/", "a; /* b\n*/"] {
            let error = script("a.js", text).unwrap_err().to_string();
            assert!(error.starts_with("public/a.js, line 1:"), "{error}");
        }
    }

    #[test]
    fn each_script_of_ours_can_be_made_smaller() {
        let public = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../public");
        let scripts = std::fs::read_dir(public).unwrap().map(|entry| entry.unwrap().path());
        for path in scripts.filter(|path| path.extension().is_some_and(|ending| ending == "js")) {
            let text = std::fs::read_to_string(&path).unwrap();
            let slim = script(&path.display().to_string(), &text).unwrap();
            assert!(slim.len() < text.len() && !slim.contains("\n//"), "{}", path.display());
        }
    }
}
