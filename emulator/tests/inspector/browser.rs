//! A browser that a test controls: a small client of the WebDriver protocol.
//!
//! The usual crates depend on `webdriver`, whose licence `deny.toml` does not allow, and on second versions of many crates.

use std::fmt::Display;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// The time after which a missing part of the page fails the test. Several browsers can share one processor.
const PATIENCE: Duration = Duration::from_secs(40);

/// The member of a reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The programs that can be the browser.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Keys that are no characters.
pub(crate) const TAB: char = '\u{E004}';
pub(crate) const ENTER: char = '\u{E007}';
pub(crate) const ESCAPE: char = '\u{E00C}';
pub(crate) const END: char = '\u{E010}';
pub(crate) const UP: char = '\u{E013}';
pub(crate) const DOWN: char = '\u{E015}';

/// A browser with its driver. Both end when it is dropped.
pub(crate) struct Browser {
    driver: Child,
    port: u16,
    http: reqwest::Client,
    session: String,
}

impl Browser {
    /// Starts a browser that prefers this language. Returns `None` if this machine has none.
    pub(crate) async fn start(language: &str) -> Option<Self> {
        let Some(binary) = BROWSERS.into_iter().find_map(on_path) else { return skipped("Chromium is not installed") };
        if on_path("chromedriver").is_none() {
            return skipped("chromedriver is not installed");
        }
        let started = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut driver = started.unwrap();
        let port = announced_port(&mut driver);
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let mut browser = Self { driver, port, http, session: String::new() };
        let arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--window-size=1280,800",
            "--no-proxy-server",
            &format!("--lang={language}"),
        ];
        let options =
            json!({ "binary": binary, "args": arguments, "prefs": { "intl.accept_languages": format!("{language},en") } });
        let capabilities = json!({ "browserName": "chrome", "goog:chromeOptions": options });
        let created = browser.send("POST", "", &json!({ "capabilities": { "alwaysMatch": capabilities } })).await;
        match created {
            Ok(session) => browser.session = format!("/{}", session["sessionId"].as_str().unwrap()),
            Err(problem) => return skipped(&format!("the browser does not start: {problem}")),
        }
        browser.resize(1280, 800).await;
        Some(browser)
    }

    /// Sends a command of WebDriver.
    async fn send(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let url = format!("http://127.0.0.1:{}/session{}{path}", self.port, self.session);
        let request = self.http.request(method.parse().unwrap(), url);
        let request = if method == "POST" { request.body(body.to_string()) } else { request };
        let text = request.send().await.unwrap().text().await.unwrap();
        let mut answer: Value = serde_json::from_str(&text).unwrap();
        let value = answer["value"].take();
        match &value["error"] {
            Value::String(error) => Err(format!("{error}: {}", value["message"].as_str().unwrap_or_default())),
            _ => Ok(value),
        }
    }

    async fn command(&self, method: &str, path: &str, body: Value) -> Value {
        let answer = self.send(method, path, &body).await;
        answer.unwrap_or_else(|problem| panic!("{method} {path} {body}: {problem}"))
    }

    pub(crate) async fn open(&self, url: impl Display) {
        self.command("POST", "/url", json!({ "url": url.to_string() })).await;
    }

    pub(crate) async fn resize(&self, width: u32, height: u32) {
        // In headless mode a window has no frame: the page gets all of it.
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// Makes the page dark, or light.
    pub(crate) async fn dark(&self, dark: bool) {
        let value = if dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": value }]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    async fn devtools(&self, command: &str, parameters: Value) {
        self.command("POST", "/goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await;
    }

    /// Executes a script in the page: the body of a function. Returns its result.
    pub(crate) async fn script(&self, body: &str, arguments: Value) -> Value {
        self.command("POST", "/execute/sync", json!({ "script": body, "args": arguments })).await
    }

    /// Waits until a script returns something. `wanted` describes it.
    pub(crate) async fn wait(&self, wanted: impl Display, body: &str, arguments: Value) -> Value {
        let begin = Instant::now();
        loop {
            let value = self.script(body, arguments.clone()).await;
            if !matches!(value, Value::Null | Value::Bool(false)) {
                return value;
            }
            if begin.elapsed() > PATIENCE {
                let page = self.script("return location.href + '\\n' + document.body.innerText", json!([])).await;
                panic!("{wanted} did not appear:\n{}", page.as_str().unwrap_or_default());
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Waits for the visible element that a selector selects.
    pub(crate) async fn find(&self, selector: &str) -> Element<'_> {
        let body = "return [...document.querySelectorAll(arguments[0])].find(one => one.checkVisibility()) || null";
        let found = self.wait(selector, body, json!([selector])).await;
        Element { browser: self, id: found[ELEMENT].as_str().unwrap().to_owned() }
    }

    /// Waits for the visible element with this `data-test`.
    pub(crate) async fn part(&self, name: &str) -> Element<'_> {
        self.find(&format!("[data-test={name}]")).await
    }

    /// Waits until no element is selected.
    pub(crate) async fn gone(&self, selector: &str) {
        self.wait(format!("the end of {selector}"), "return !document.querySelector(arguments[0])", json!([selector])).await;
    }

    pub(crate) async fn count(&self, selector: &str) -> u64 {
        self.script("return document.querySelectorAll(arguments[0]).length", json!([selector])).await.as_u64().unwrap()
    }

    /// Clicks the element. The page can redraw it at any moment, so a click on a former one is repeated.
    pub(crate) async fn click(&self, selector: &str) {
        let mut last = String::new();
        for _ in 0..20 {
            let element = self.find(selector).await;
            match self.send("POST", &format!("/element/{}/click", element.id), &json!({})).await {
                Ok(_) => return,
                Err(problem) => last = problem,
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("click on {selector}: {last}");
    }

    /// Replaces the text of an input.
    pub(crate) async fn fill(&self, selector: &str, text: &str) {
        let element = self.find(selector).await;
        self.command("POST", &format!("/element/{}/clear", element.id), json!({})).await;
        self.command("POST", &format!("/element/{}/value", element.id), json!({ "text": text })).await;
    }

    /// Presses a key.
    pub(crate) async fn press(&self, key: char) {
        let actions = json!([{ "type": "keyDown", "value": key }, { "type": "keyUp", "value": key }]);
        self.command("POST", "/actions", json!({ "actions": [{ "type": "key", "id": "keys", "actions": actions }] })).await;
    }

    /// Saves a picture of the page.
    pub(crate) async fn screenshot(&self, file: &Path) {
        // Pictures show a settled page: no message about an earlier click is fading in, and fonts are loaded.
        tokio::time::sleep(Duration::from_millis(400)).await;
        let picture = self.command("GET", "/screenshot", Value::Null).await;
        std::fs::write(file, STANDARD.decode(picture.as_str().unwrap()).unwrap()).unwrap();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            // The end of the driver alone would leave the browser running.
            let _ = end_session(self.port, &self.session);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn end_session(port: u16, session: &str) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    write!(stream, "DELETE /session{session} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\n\r\n")?;
    stream.read_exact(&mut [0; 12])
}

/// An element of the page.
pub(crate) struct Element<'b> {
    browser: &'b Browser,
    id: String,
}

impl Element<'_> {
    /// Returns the text that is visible.
    pub(crate) async fn text(&self) -> String {
        self.run("return arguments[0].innerText").await.as_str().unwrap().to_owned()
    }

    /// Returns the text, white space included.
    pub(crate) async fn content(&self) -> String {
        self.run("return arguments[0].textContent").await.as_str().unwrap().to_owned()
    }

    /// Returns the value of an input.
    pub(crate) async fn value(&self) -> String {
        self.run("return arguments[0].value").await.as_str().unwrap().to_owned()
    }

    async fn run(&self, body: &str) -> Value {
        self.browser.script(body, json!([{ ELEMENT: self.id }])).await
    }
}

fn skipped<T>(reason: &str) -> Option<T> {
    // Not `eprintln!`, which a passing test does not show.
    let _ = writeln!(std::io::stderr(), "skipped: {reason}");
    None
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Returns the port that the driver chose.
fn announced_port(driver: &mut Child) -> u16 {
    let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines().map_while(Result::ok);
    let line = lines.find(|line| line.contains("started successfully on port")).unwrap();
    // The driver must be able to write more.
    std::thread::spawn(move || lines.for_each(drop));
    line.trim_end_matches('.').rsplit(' ').next().unwrap().parse().unwrap()
}
