//! The demo's town, served by the real binary, and browsers to live in it.

use app::i18n::pseudo;
use serde::Deserialize;
use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    sync::OnceLock,
};
use thirtyfour::{ChromiumLikeCapabilities as _, prelude::*};

/// What `steg demo --json` prints.
#[derive(Debug, Deserialize)]
pub struct World {
    pub url: String,
    pub people: Vec<Person>,
    pub sites: Vec<Site>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Person {
    pub id: String,
    pub role: String,
    pub name: String,
    pub language: String,
    pub occasion_now: Option<OccasionNow>,
    pub sign_in: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct OccasionNow {
    pub site: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Site {
    pub id: String,
    pub screen: String,
}

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Each test has a town of its own: what one does there, no other sees.
pub struct Town {
    pub world: World,
    _server: Server,
}

/// What `cargo xtask test` says to its tests.
pub fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run the tests with `cargo xtask test`"))
}

impl Town {
    pub fn start() -> Self {
        Self::with("127.0.0.1:0", &[])
    }

    /// The town whose record lies in this folder, on this port: again, after it was gone.
    pub fn start_at(folder: &std::path::Path, port: u16) -> Self {
        Self::with(&format!("127.0.0.1:{port}"), &["--data", folder.to_str().expect("a path")])
    }

    pub fn port(&self) -> u16 {
        self.world.url.rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port")
    }

    /// A town whose record lies in this folder.
    pub fn start_in(folder: &std::path::Path) -> Self {
        Self::with("127.0.0.1:0", &["--data", folder.to_str().expect("a path")])
    }

    fn with(listen: &str, more: &[&str]) -> Self {
        let mut server = Command::new(variable("STEG_TEST_BIN"))
            .args(["demo", "--json", "--listen", listen, "--participants", "40"])
            .args(more)
            .env("RUST_LOG", "error")
            .env(pseudo::VARIABLE, "1")
            .stdout(Stdio::piped())
            .spawn()
            .expect("steg starts");
        let mut line = String::new();
        let out = server.stdout.take().expect("its output");
        BufReader::new(out).read_line(&mut line).expect("a line");
        let server = Server(server);
        let world = serde_json::from_str(&line).unwrap_or_else(|error| panic!("no JSON ({error}): {line}"));
        Self { world, _server: server }
    }

    /// A participant who reads this language and is expected somewhere now.
    pub fn participant(&self, language: &str) -> Person {
        let fits = |person: &&Person| {
            person.role == "participant" && person.language == language && person.occasion_now.is_some()
        };
        self.world.people.iter().find(fits).unwrap_or_else(|| panic!("nobody reads {language}")).clone()
    }

    pub fn in_role(&self, role: &str) -> Vec<Person> {
        self.world.people.iter().filter(|person| person.role == role).cloned().collect()
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.world.url)
    }

    /// Who of these may open this page.
    pub async fn who_may(&self, people: Vec<Person>, path: &str) -> Person {
        for person in people {
            if self.status(&person, path).await == 200 {
                return person;
            }
        }
        panic!("nobody may open {path}");
    }

    /// The status that this person gets at this address.
    pub async fn status(&self, person: &Person, path: &str) -> u16 {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        let signed_in = client.get(&person.sign_in).send().await.expect("an answer");
        let cookie = signed_in.headers().get("set-cookie").and_then(|value| value.to_str().ok()).expect("a cookie");
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        let request = client.get(self.url(path)).header("cookie", cookie).header("accept", "text/html");
        request.send().await.expect("an answer").status().as_u16()
    }
}

/// What a browser window is like.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// CSS pixels.
    pub width: u16,
    pub scripts: bool,
    pub dark: bool,
}

/// A phone, as people have it.
pub const PHONE: Window = Window { width: 360, scripts: true, dark: false };
/// The same phone with JavaScript (and so WebAssembly) switched off.
pub const PHONE_WITHOUT_SCRIPTS: Window = Window { width: 360, scripts: false, dark: false };
/// A desk.
pub const DESK: Window = Window { width: 1280, scripts: true, dark: false };

static DRIVER: OnceLock<String> = OnceLock::new();

/// Opens a new browser with nothing in it. Close it with `quit`.
pub async fn browser(window: Window) -> WebDriverResult<WebDriver> {
    browser_with(window, &[]).await
}

/// The same, started with more arguments.
pub async fn browser_with(window: Window, arguments: &[String]) -> WebDriverResult<WebDriver> {
    let driver = DRIVER.get_or_init(|| variable("STEG_TEST_WEBDRIVER"));
    let mut capabilities = DesiredCapabilities::chrome();
    capabilities.set_binary(&variable("STEG_TEST_CHROMIUM"))?;
    for argument in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--window-size=1280,900",
        "--force-prefers-reduced-motion",
        "--lang=sv",
    ] {
        capabilities.add_arg(argument)?;
    }
    for argument in arguments {
        capabilities.add_arg(argument)?;
    }
    if window.dark {
        capabilities.add_arg("--force-dark-mode")?;
        capabilities.add_arg("--blink-settings=preferredColorScheme=0")?;
    }
    if window.width < 600 {
        let metrics = serde_json::json!({ "width": window.width, "height": 800, "pixelRatio": 2.0, "touch": true });
        capabilities.add_experimental_option("mobileEmulation", serde_json::json!({ "deviceMetrics": metrics }))?;
    }
    if !window.scripts {
        let settings = serde_json::json!({ "profile.managed_default_content_settings.javascript": 2 });
        capabilities.add_experimental_option("prefs", settings)?;
    }
    WebDriver::new(driver, capabilities).await
}

/// A command of the `DevTools` protocol.
pub async fn devtools(driver: &WebDriver, command: &str, params: serde_json::Value) {
    let handle = driver.handle();
    let server = handle.server_url().as_str().trim_end_matches('/').to_owned();
    let url = format!("{server}/session/{}/goog/cdp/execute", handle.session_id());
    let body = serde_json::json!({ "cmd": command, "params": params });
    let answer = reqwest::Client::new().post(url).json(&body).send().await.expect("an answer");
    assert!(answer.status().is_success(), "{command}: {}", answer.text().await.unwrap_or_default());
}

/// Runs this in each page that is opened from now on, before the page's own scripts: what a browser can and refuses is
/// played so. What no script of the page catches is listed in `window.uncaught`.
pub async fn before_scripts(driver: &WebDriver, script: &str) {
    let listen = "window.uncaught = [];
        addEventListener('error', ({ message }) => uncaught.push(message));
        addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));";
    let source = format!("if (!window.uncaught) {{ {listen} }} (() => {{ {script} }})();");
    devtools(driver, "Page.addScriptToEvaluateOnNewDocument", serde_json::json!({ "source": source })).await;
}
