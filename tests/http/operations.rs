//! The real binary, as an operator meets it.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    process::{Child, Command, Stdio},
};

fn steg() -> Command {
    let binary = std::env::var("STEG_TEST_BIN").expect("STEG_TEST_BIN names the binary: run `cargo xtask test`");
    let mut command = Command::new(binary);
    command.env_remove("DATABASE_URL").env("RUST_LOG", "info");
    command
}

/// A server on ports of its own, in a folder of its own.
struct Server {
    child: Child,
    folder: tempfile::TempDir,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

fn serve(settings: &[(&str, String)]) -> Server {
    let folder = tempfile::tempdir().unwrap();
    let port = free_port();
    let mut child = steg()
        .arg("serve")
        .current_dir(folder.path())
        .env("STEG_LISTEN", format!("127.0.0.1:{port}"))
        .env("STEG_LOG_JSON", "true")
        .envs(settings.iter().map(|(name, value)| (*name, value)))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The first line is said once connections are accepted.
    let mut line = String::new();
    BufReader::new(child.stderr.as_mut().unwrap()).read_line(&mut line).unwrap();
    assert!(line.contains("serving"), "{line}");
    Server { child, folder, port }
}

async fn get(url: String) -> (u16, String) {
    let answer = reqwest::get(url).await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn a_server_says_that_it_lives_and_is_ready_and_counts_what_it_does() {
    let metrics = free_port();
    let server = serve(&[("STEG_METRICS_LISTEN", format!("127.0.0.1:{metrics}"))]);
    let at = |path: &str| format!("http://127.0.0.1:{}{path}", server.port);
    assert_eq!(get(at("/healthz")).await.0, 200);
    assert_eq!(get(at("/readyz")).await.0, 200);
    assert_eq!(get(at("/join/SECRETSECRETSECR")).await.0, 404);
    assert_eq!(get(at("/metrics")).await.0, 404, "figures are not for everyone");
    let (status, figures) = get(format!("http://127.0.0.1:{metrics}/metrics")).await;
    assert_eq!(status, 200);
    assert!(figures.contains("steg_requests_total") && figures.contains("page=\"join\""), "{figures}");
    assert!(!figures.contains("SECRET"), "a code is a label");
}

#[tokio::test]
async fn a_server_told_to_stop_stops_and_its_log_names_no_code() {
    let mut server = serve(&[]);
    assert_eq!(get(format!("http://127.0.0.1:{}/join/SECRETSECRETSECR", server.port)).await.0, 404);
    let told = Command::new("kill").args(["-TERM", &server.child.id().to_string()]).status().unwrap();
    assert!(told.success());
    assert!(server.child.wait().unwrap().success());
    let mut log = String::new();
    server.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(log.contains("stopping") && !log.contains("SECRET"), "{log}");
    assert!(server.folder.path().join("steg.db").exists());
}

#[test]
fn a_wrong_setting_stops_the_start_with_its_name() {
    for (name, value) in
        [("STEG_LISTEM", "x"), ("STEG_LATE_AFTER_MINUTES", "soon"), ("STEG_PUBLIC_URL", "steg.example")]
    {
        let folder = tempfile::tempdir().unwrap();
        let out = steg().arg("serve").current_dir(folder.path()).env(name, value).output().unwrap();
        let said = String::from_utf8_lossy(&out.stderr).to_lowercase();
        let key = name.trim_start_matches("STEG_").to_lowercase();
        assert!(!out.status.success() && said.contains(&key), "{name}: {said}");
        assert!(!folder.path().join("steg.db").exists(), "{name}: a database was made");
    }
}

#[test]
fn the_first_invitation_is_printed_once_and_is_an_address() {
    let folder = tempfile::tempdir().unwrap();
    let mut invite = steg();
    invite.current_dir(folder.path()).env("STEG_PUBLIC_URL", "https://steg.example");
    let out = invite.args(["invite", "--role", "administrator", "--name", "Ada Test"]).output().unwrap();
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(out.status.success() && said.starts_with("https://steg.example/join/"), "{said}");
    let refused =
        steg().current_dir(folder.path()).args(["invite", "--role", "participant", "--name", "X"]).output().unwrap();
    assert!(!refused.status.success());
}

#[test]
fn the_record_is_verified_backed_up_and_restored_from_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| {
        let out = steg().current_dir(folder.path()).args(words).output().unwrap();
        let said = format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
        (out.status.code(), said)
    };
    for words in [&["verify"][..], &["seals"], &["backup", "copy.db"]] {
        let (code, said) = run(words);
        assert!(code == Some(1) && said.contains("there is no database at"), "{said}");
    }
    assert!(!folder.path().join("steg.db").exists(), "what only reads makes no database");
    assert_eq!(run(&["invite", "--role", "administrator", "--name", "Ada Test"]).0, Some(0));
    let (code, said) = run(&["verify"]);
    assert!(code == Some(0) && said.contains("All is well."), "{said}");
    assert_eq!(run(&["seals"]), (Some(0), String::new()));
    std::fs::write(folder.path().join("seals"), "{}").unwrap();
    let (code, said) = run(&["verify", "--against", "seals"]);
    assert!(code == Some(1) && said.contains("line 1 of the exported seals"), "{said}");
    assert_eq!(run(&["backup", "copy.db"]).0, Some(0));
    let (code, said) = run(&["backup", "copy.db"]);
    assert!(code == Some(1) && said.contains("--force"), "{said}");
    let (code, said) = run(&["restore", "copy.db"]);
    assert!(code == Some(1) && said.contains("--replace"), "{said}");
    assert_eq!(run(&["restore", "copy.db", "--replace"]).0, Some(0));
    std::fs::write(folder.path().join("copy.db"), "no backup").unwrap();
    let (code, said) = run(&["restore", "copy.db", "--replace"]);
    assert!(code == Some(1) && said.contains("damaged, or no backup"), "{said}");
}
