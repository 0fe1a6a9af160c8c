//! Pages in a real browser: nothing is asked for, nothing complains, and what
//! is there fits a telephone and a desk. Driven through the DevTools protocol
//! (<https://chromedevtools.github.io/devtools-protocol/>). Without Chromium they
//! are skipped, and in CI (`$CI` is set) they fail.

use std::collections::VecDeque;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::support::Sandbox;
use serde_json::{Value, json};
use tempfile::TempDir;
use tungstenite::stream::MaybeTlsStream;
use tungstenite::{Message, WebSocket};

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions");
const ATTACKS: &str = include_str!("../attacks.txt");

/// Where pictures of the pages are left to be looked at.
const PICTURES: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/pages");

struct Browser {
    child: Child,
    socket: WebSocket<MaybeTlsStream<TcpStream>>,
    _profile: TempDir,
    session: String,
    last: u64,
    events: VecDeque<Value>,
}

fn chromium() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let names = ["chromium", "chromium-browser", "google-chrome"];
    std::env::split_paths(&folders)
        .flat_map(|folder| names.map(|name| folder.join(name)))
        .find(|path| path.exists())
}

impl Browser {
    fn start() -> Option<Self> {
        let Some(program) = chromium() else {
            let in_ci = std::env::var_os("CI").is_some();
            assert!(
                !in_ci,
                "Chromium is not on the PATH, and CI tests the pages in it"
            );
            eprintln!("skipped: Chromium is not on the PATH");
            return None;
        };
        let profile = TempDir::new().expect("a folder");
        let mut child = Command::new(program)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
            ])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg("about:blank")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("Chromium");
        let stderr = child.stderr.take().expect("what it says");
        let mut lines = BufReader::new(stderr).lines().map_while(Result::ok);
        let address = lines
            .find_map(|line| Some(line.strip_prefix("DevTools listening on ")?.to_owned()))
            .expect("an address");
        std::thread::spawn(move || lines.for_each(drop));
        let (socket, _) = tungstenite::connect(address).expect("a connection");
        let mut browser = Self {
            child,
            socket,
            _profile: profile,
            session: String::new(),
            last: 0,
            events: VecDeque::new(),
        };
        let target = browser.ask("Target.createTarget", json!({"url": "about:blank"}));
        let attached = browser.ask(
            "Target.attachToTarget",
            json!({"targetId": target["targetId"], "flatten": true}),
        );
        browser.session = attached["sessionId"]
            .as_str()
            .expect("a session")
            .to_owned();
        for domain in ["Page", "Runtime", "Log", "Network"] {
            browser.ask(&format!("{domain}.enable"), json!({}));
        }
        Some(browser)
    }

    fn read(&mut self) -> Value {
        loop {
            match self.socket.read().expect("a message") {
                Message::Text(text) => return serde_json::from_str(&text).expect("JSON"),
                _ => continue,
            }
        }
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.last += 1;
        let mut message = json!({"id": self.last, "method": method, "params": params});
        if !self.session.is_empty() {
            message["sessionId"] = json!(self.session);
        }
        let text = message.to_string();
        self.socket.send(Message::text(text)).expect("sent");
        loop {
            let message = self.read();
            if message["id"] == self.last {
                assert!(message.get("error").is_none(), "{method}: {message}");
                return message["result"].clone();
            }
            self.events.push_back(message);
        }
    }

    fn evaluate(&mut self, expression: &str) -> Value {
        let asked = json!({"expression": expression, "returnByValue": true});
        self.ask("Runtime.evaluate", asked)["result"]["value"].clone()
    }

    /// Opens a page on a screen.
    fn open(&mut self, page: &Path, (width, height): (u32, u32), scheme: &str) {
        let screen = json!({
            "width": width, "height": height, "deviceScaleFactor": 2, "mobile": width < 600,
        });
        self.ask("Emulation.setDeviceMetricsOverride", screen);
        let scheme = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.ask("Emulation.setEmulatedMedia", scheme);
        self.events.clear();
        let address = format!("file://{}", page.display());
        self.ask("Page.navigate", json!({"url": address}));
        while !self
            .events
            .iter()
            .any(|it| it["method"] == "Page.loadEventFired")
        {
            let event = self.read();
            self.events.push_back(event);
        }
    }

    /// What was asked for besides the page, and what was complained about.
    fn complaints(&mut self, page: &Path) -> Vec<String> {
        // Whatever is on its way comes before the answer to this.
        self.evaluate("1");
        let address = format!("file://{}", page.display());
        let complains = |event: &&Value| match event["method"].as_str().unwrap_or_default() {
            "Network.requestWillBeSent" => event["params"]["request"]["url"] != address,
            "Runtime.consoleAPICalled"
            | "Runtime.exceptionThrown"
            | "Log.entryAdded"
            | "Page.javascriptDialogOpening"
            | "Page.windowOpen"
            | "Page.downloadWillBegin" => true,
            _ => false,
        };
        let found = self.events.iter().filter(complains);
        found.map(ToString::to_string).collect()
    }

    fn quiet(&mut self, page: &Path) {
        let complaints = self.complaints(page);
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    }

    /// A picture of the whole page.
    fn picture(&mut self, name: &str) {
        let taken = self.ask(
            "Page.captureScreenshot",
            json!({"captureBeyondViewport": true}),
        );
        fs::create_dir_all(PICTURES).expect("a folder");
        let bytes = base64::Engine::decode(
            &base64::engine::general_purpose::STANDARD,
            taken["data"].as_str().expect("a picture"),
        );
        let path = Path::new(PICTURES).join(format!("{name}.png"));
        fs::write(path, bytes.expect("Base64")).expect("a file");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const TELEPHONE: (u32, u32) = (390, 844);
const DESK: (u32, u32) = (1280, 900);

/// Nothing is wider than the screen, and no letter is too small to read.
const FITS: &str = "
    document.documentElement.scrollWidth <= innerWidth
    && [...document.querySelectorAll('p, h1, h2, h3, blockquote, text, figcaption')].every(it => {
        const box = it.getBoundingClientRect();
        return box.right <= innerWidth + 1 && box.left >= -1;
    })
    && [...document.querySelectorAll('p')].every(it => parseFloat(getComputedStyle(it).fontSize) >= 14)";

#[test]
fn a_site_reads_well_on_a_telephone_and_at_a_desk() {
    let Some(mut browser) = Browser::start() else {
        return;
    };
    let sandbox = Sandbox::new();
    let args = [
        "export",
        "--sessions",
        EXAMPLES,
        "--site",
        "out",
        "--include-private",
        "--lang",
        "ja",
    ];
    sandbox.mentor(&args).assert().success();
    let pages = [
        "index",
        "2026-05-11-ek2x",
        "2026-02-02-speaking-up",
        "2026-11-09-market-stall",
    ];
    for page in pages {
        let path = sandbox.work().join(format!("out/{page}.html"));
        for (name, screen) in [("telephone", TELEPHONE), ("desk", DESK)] {
            for scheme in ["light", "dark"] {
                browser.open(&path, screen, scheme);
                browser.quiet(&path);
                assert_eq!(browser.evaluate(FITS), true, "{page}, {name}");
                browser.picture(&format!("{page}-{name}-{scheme}"));
            }
        }
        let loose = "[...document.querySelectorAll('a[href^=\"#\"]')]
            .filter(it => !document.getElementById(it.getAttribute('href').slice(1)))
            .map(it => it.getAttribute('href')).join(' ')";
        assert_eq!(browser.evaluate(loose), "", "{page}");
        let printed = browser.ask("Page.printToPDF", json!({}));
        assert!(printed["data"].as_str().is_some_and(|it| it.len() > 1000));
    }
    let ids = "[...document.querySelectorAll('[id]')].map(it => it.id).join(' ')";
    let ids = browser.evaluate(ids);
    for id in ["q1", "q3", "kkcgnb6b"] {
        assert!(
            ids.as_str()
                .is_some_and(|it| it.split(' ').any(|it| it == id)),
            "{ids}"
        );
    }
    let japanese =
        "getComputedStyle(document.body).lineHeight + ' ' + document.documentElement.lang";
    assert_eq!(browser.evaluate(japanese), "30.4px ja");
}

#[test]
fn what_a_page_must_not_do_would_be_seen() {
    let Some(mut browser) = Browser::start() else {
        return;
    };
    let sandbox = Sandbox::new();
    let path = sandbox.work().join("page.html");
    for bad in [
        "<img src=\"http://127.0.0.1:9/pixel.gif\">",
        "<script>console.log(1)</script>",
        "<script>throw 1</script>",
        "<link rel=stylesheet href=style.css>",
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\"><p style=\"color: red\">",
    ] {
        fs::write(&path, bad).expect("a file");
        browser.open(&path, DESK, "light");
        assert!(!browser.complaints(&path).is_empty(), "{bad}");
    }
    fs::write(&path, format!("<p>{}", "x".repeat(1000))).expect("a file");
    browser.open(&path, TELEPHONE, "light");
    assert_eq!(browser.evaluate(FITS), false);
}

#[test]
fn a_page_of_attacks_is_a_page_of_words() {
    let Some(mut browser) = Browser::start() else {
        return;
    };
    let sandbox = Sandbox::with_practice();
    for attack in ATTACKS.lines() {
        sandbox.tell("ito", &["reply", "--plain", "-m", attack]);
    }
    for (args, page) in [
        (
            ["export", "--include-private", "-o", "page.html"],
            "page.html",
        ),
        (["review", "--format", "html", "--quiet"], "review.html"),
    ] {
        let output = sandbox.mentor(&args).output().expect("mentor");
        assert!(output.status.success());
        let path = sandbox.work().join(page);
        if !path.exists() {
            fs::write(&path, output.stdout).expect("a page");
        }
        browser.open(&path, TELEPHONE, "light");
        browser.quiet(&path);
        // Whatever could run later is given the chance to.
        browser.evaluate(
            "document.querySelectorAll('*').forEach(it => {
                for (const kind of ['click', 'mouseover', 'focus', 'toggle', 'error', 'load'])
                    it.tagName === 'A' || it.dispatchEvent(new Event(kind));
            })",
        );
        browser.quiet(&path);
        assert_eq!(
            browser.evaluate("document.scripts.length + document.images.length"),
            0
        );
        assert_eq!(
            browser.evaluate(
                "document.querySelectorAll('iframe, object, embed, form, link, base').length"
            ),
            0
        );
        assert_eq!(browser.evaluate(FITS), true, "{page}");
    }
}
