//! Requests as SDKs of other languages write them: the places of parameters, their encoding, and the headers.
//! The tests write them by hand and sign them with the keys of the vectors. (protocol: where each parameter travels; V3 headers)

mod gateway;
mod journal;
mod rejections;
mod responses;
mod rest;
mod uploads;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use alipay::charset::Charset;
use alipay::gateway::format_timestamp;
use alipay::keys::PrivateKey;
use alipay::sign::{KeySigner, SignType, Signer as _};
use alipay_emulator::{Emulator, EmulatorBuilder, KeyPair, Keys};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::support::key;

const SEND: &str = "alipay.open.public.message.label.send";

/// Returns settings of an emulator that accepts the app of the vectors.
fn settings() -> EmulatorBuilder {
    let pair = |owner| KeyPair::parse(&key(owner, "private_pkcs8_der_base64")).unwrap();
    Emulator::builder().stateless(true).keys(Keys { app: pair("app"), alipay: pair("alipay") })
}

fn emulator() -> Emulator {
    settings().start().unwrap()
}

/// Returns the app's signature in base64.
fn sign(content: &[u8]) -> String {
    let app = PrivateKey::parse(&key("app", "private_pkcs8_der_base64")).unwrap();
    STANDARD.encode(KeySigner::new(&app, SignType::Rsa2).unwrap().sign(content).unwrap())
}

/// An HTTP response.
pub(crate) struct Reply {
    status: u16,
    body: Vec<u8>,
}

impl Reply {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&self.body)))
    }

    /// Returns the node of a gateway response, whatever its name.
    fn node(&self) -> Value {
        let Value::Object(members) = self.json() else { panic!("no object: {}", self.text()) };
        let mut nodes = members.into_iter().filter(|(name, _)| name.ends_with("_response"));
        nodes.next().unwrap_or_else(|| panic!("no node: {}", self.text())).1
    }
}

/// Sends exactly these bytes, and reads until the connection is closed.
pub(crate) fn send(emulator: &Emulator, verb: &str, target: &str, headers: &[(&str, &str)], body: &[u8]) -> Reply {
    let host = emulator.base_url().replace("http://", "");
    let mut stream = TcpStream::connect(&host).unwrap();
    let mut head = format!("{verb} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(format!("{head}\r\n").as_bytes()).unwrap();
    stream.write_all(body).unwrap();
    let mut all = Vec::new();
    stream.read_to_end(&mut all).unwrap();
    let end = all.windows(4).position(|window| window == b"\r\n\r\n").expect("a head");
    let status = std::str::from_utf8(&all[9..12]).unwrap().parse().unwrap();
    Reply { status, body: all[end + 4..].to_vec() }
}

/// The parameters of a gateway request, in the order in which they are written.
#[derive(Clone)]
struct Signed(Vec<(String, String)>);

impl Signed {
    /// Adds the common parameters and the signature over all.
    fn new(emulator: &Emulator, method: &str, charset: &str, own: &[(&str, &str)]) -> Self {
        let now = format_timestamp(std::time::SystemTime::now());
        let common = [
            ("app_id", emulator.app_id()),
            ("method", method),
            ("format", "json"),
            ("charset", charset),
            ("sign_type", "RSA2"),
            ("timestamp", &now),
            ("version", "1.0"),
        ];
        Self::exactly(common.iter().chain(own).copied())
    }

    /// Adds the signature over these parameters.
    fn exactly<'p>(parameters: impl IntoIterator<Item = (&'p str, &'p str)>) -> Self {
        let all = parameters.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self(all).resigned()
    }

    /// Changes or adds a parameter without a new signature.
    fn with(mut self, name: &str, value: &str) -> Self {
        match self.0.iter_mut().find(|(key, _)| key == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.0.push((name.to_owned(), value.to_owned())),
        }
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.0.retain(|(key, _)| key != name);
        self
    }

    /// Replaces the signature.
    fn resigned(mut self) -> Self {
        self.0.retain(|(name, _)| name != "sign");
        let charset: Charset = self.get("charset").unwrap_or("utf-8").parse().unwrap_or_default();
        let mut sorted: Vec<_> = self.0.iter().filter(|(_, value)| !value.is_empty()).collect();
        sorted.sort();
        let content: Vec<_> = sorted.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let sign = sign(&charset.encode(&content.join("&")).unwrap());
        self.0.push(("sign".to_owned(), sign));
        self
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn sorted(mut self) -> Self {
        self.0.sort();
        self
    }

    fn only(&self, include: impl Fn(&str) -> bool) -> Vec<(&str, &str)> {
        self.0.iter().filter(|(name, _)| include(name)).map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

/// The escaping of queries and forms in a language's library.
#[derive(Clone, Copy)]
struct Escaping {
    /// The unescaped characters besides letters and digits.
    keeps: &'static str,
    lower_case: bool,
    blank: &'static str,
}

const PHP: Escaping = Escaping { keeps: "-_.", lower_case: false, blank: "+" };
const GO: Escaping = Escaping { keeps: "-_.~", lower_case: false, blank: "+" };
const JAVA: Escaping = Escaping { keeps: "-_.*", lower_case: false, blank: "+" };
const DOTNET: Escaping = Escaping { keeps: "-_.!*()", lower_case: true, blank: "+" };
const RFC3986: Escaping = Escaping { keeps: "-_.~", lower_case: false, blank: "%20" };

impl Escaping {
    fn escape(self, text: &str, charset: Charset) -> String {
        let escape_byte = |byte: &u8| match char::from(*byte) {
            ' ' => self.blank.to_owned(),
            kept if kept.is_ascii_alphanumeric() || self.keeps.contains(kept) && kept.is_ascii() => kept.to_string(),
            _ if self.lower_case => format!("%{byte:02x}"),
            _ => format!("%{byte:02X}"),
        };
        charset.encode(text).unwrap().iter().map(escape_byte).collect()
    }

    fn pairs<'p>(self, pairs: impl IntoIterator<Item = (&'p str, &'p str)>, charset: Charset) -> String {
        let pair = |(name, value): (&str, &str)| format!("{}={}", self.escape(name, charset), self.escape(value, charset));
        pairs.into_iter().map(pair).collect::<Vec<_>>().join("&")
    }
}

/// The JSON escaping of a language's library.
#[derive(Clone, Copy)]
enum Json {
    /// No additional escapes.
    Plain,
    /// PHP and the Java SDK: `\/`.
    Slashes,
    /// Go: escapes `<`, `>` and `&`.
    Html,
    /// Python, and PHP without flags: `\uXXXX` for all characters outside ASCII.
    Ascii,
}

impl Json {
    fn write(self, document: &Value) -> String {
        let text = document.to_string();
        match self {
            Self::Plain => text,
            Self::Slashes => text.replace('/', "\\/"),
            Self::Html => text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"),
            Self::Ascii => {
                let unit = |unit: u16| match u8::try_from(unit) {
                    Ok(byte) if byte.is_ascii() => char::from(byte).to_string(),
                    _ => format!("\\u{unit:04x}"),
                };
                text.encode_utf16().map(unit).collect()
            }
        }
    }
}

/// Creates a spec folder with one API and the files that every folder needs.
fn described(name: &str, file: &str) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("forms-{name}-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("demo")).unwrap();
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    for common in ["gateway.yaml", "rest.yaml"] {
        std::fs::copy(shipped.join(common), folder.join(common)).unwrap();
    }
    std::fs::write(folder.join(format!("demo/{name}.yaml")), file).unwrap();
    folder
}
