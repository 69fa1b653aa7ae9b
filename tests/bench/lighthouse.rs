//! What Lighthouse, as a phone on a slow network, says of Today for somebody signed in.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use std::process::Command;

/// The median of three runs (design.md §5), with the figure's name, where it stands in the report, and its unit.
const FIGURES: [(&str, &str, f64, &str); 6] = [
    ("lighthouse_performance", "/categories/performance/score", 100.0, "points"),
    ("lighthouse_accessibility", "/categories/accessibility/score", 100.0, "points"),
    ("lighthouse_fcp", "/audits/first-contentful-paint/numericValue", 1.0, "ms"),
    ("lighthouse_lcp", "/audits/largest-contentful-paint/numericValue", 1.0, "ms"),
    ("lighthouse_tbt", "/audits/total-blocking-time/numericValue", 1.0, "ms"),
    ("lighthouse_cls", "/audits/cumulative-layout-shift/numericValue", 1.0, "(layout shift)"),
];

/// Of so many measurements the median is given.
const RUNS: usize = 3;
/// So many may be lost.
const LOST: usize = 3;

/// `program` is Lighthouse's command; it finds the browser by `CHROME_PATH`.
pub fn judge(program: &str, url: &str, cookie: &str) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let headers = folder.path().join("headers.json");
    std::fs::write(&headers, json!({ "Cookie": cookie }).to_string())?;
    let report = folder.path().join("report.json");
    let mut reports = Vec::new();
    for _ in 0..RUNS + LOST {
        let status = Command::new(program)
            .arg(url)
            .arg(format!("--extra-headers={}", headers.display()))
            .arg(format!("--output-path={}", report.display()))
            .args(["--quiet", "--output=json", "--only-categories=performance,accessibility"])
            .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking")
            .status()
            .with_context(|| format!("{program} does not start"))?;
        let text = std::fs::read(&report).context("Lighthouse wrote no report")?;
        let read: Value = serde_json::from_slice(&text)?;
        // The browser sometimes loses its record of a page: Lighthouse then asks to be run again.
        if read.pointer("/runtimeError/code").and_then(Value::as_str) == Some("NO_NAVSTART") {
            continue;
        }
        ensure!(status.success(), "Lighthouse failed");
        reports.push(read);
        if reports.len() == RUNS {
            break;
        }
    }
    for (name, place, factor, unit) in FIGURES {
        let mut values: Vec<f64> = reports.iter().filter_map(|report| report.pointer(place)?.as_f64()).collect();
        ensure!(values.len() == RUNS, "Lighthouse did not measure {place}");
        values.sort_by(f64::total_cmp);
        println!("{name}: {:.2} {unit}", values[RUNS / 2] * factor);
    }
    Ok(())
}
