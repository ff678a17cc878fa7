//! Shared test support: an emulator with clients, valid requests, and the keys of the vectors.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, LazyLock, Mutex};

use alipay::error::{TransportError, TransportErrorKind};
use alipay::open_public::message_label_send::{Article, Filter, LabelContext, LabelFilter, Material, Text};
use alipay::open_public::{MessageLabelSend, MessageQuery, TemplateMessageGet};
use alipay::transport::{Body, Transport, TransportFuture};
use alipay::{Client, ClientBuilder, ProtocolChoice, blocking};
use alipay_emulator::{Emulator, EmulatorBuilder, Keys};
use bytes::Bytes;
use serde_json::Value;

/// Shared key pairs: generating them takes longer than most tests.
static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys::generate().unwrap());

/// Returns settings of an emulator with those keys, which answers with examples: most tests call one API, without the calls before it.
pub(crate) fn emulator_settings() -> EmulatorBuilder {
    Emulator::builder().keys(KEYS.clone()).stateless(true)
}

/// Starts an emulator for a single test, so that its instructions affect no other test.
pub(crate) fn emulator() -> Emulator {
    emulator_settings().start().unwrap()
}

/// Returns settings of a client for the emulator.
pub(crate) fn settings(emulator: &Emulator) -> ClientBuilder<Client> {
    with_keys(Client::builder(emulator.app_id()), emulator)
}

/// Returns settings of a blocking client for the emulator.
pub(crate) fn blocking_settings(emulator: &Emulator) -> ClientBuilder<blocking::Client> {
    with_keys(blocking::Client::builder(emulator.app_id()), emulator)
}

fn with_keys<C>(builder: ClientBuilder<C>, emulator: &Emulator) -> ClientBuilder<C> {
    let keys = builder.private_key(emulator.app_private_key()).alipay_public_key(emulator.alipay_public_key());
    keys.base_url(emulator.base_url())
}

/// Returns an asynchronous client for the emulator.
pub(crate) fn client(emulator: &Emulator) -> Client {
    settings(emulator).build().unwrap()
}

/// Returns a blocking client for the emulator.
pub(crate) fn blocking_client(emulator: &Emulator) -> blocking::Client {
    blocking_settings(emulator).build().unwrap()
}

pub(crate) const BOTH: [ProtocolChoice; 2] = [ProtocolChoice::Gateway, ProtocolChoice::Rest];

pub(crate) fn query() -> MessageQuery {
    MessageQuery::new().message_ids(["2017080301329810fa9f7ca2-4634-481b-bca2-54092fd4be72"])
}

pub(crate) fn template() -> TemplateMessageGet {
    TemplateMessageGet::new().template_id("TM000000223")
}

pub(crate) fn filter() -> Filter {
    let comparison = LabelFilter::new().column_name("label_id_list").op("=").values(["100509"]);
    Filter::new().template("${a}").context(LabelContext::new().a(comparison))
}

pub(crate) fn text_message() -> MessageLabelSend {
    let text = Text::new().title("标题").content("\"引号\" & {braces} / slash \u{1F4B0}");
    MessageLabelSend::new().filter(filter()).material(Material::new().msg_type("text").text(text))
}

pub(crate) fn article_message(articles: usize) -> MessageLabelSend {
    let article = |number| Article::new().title(format!("标题 {number}")).url("https://example.com/?a=1&b=2");
    let articles = (0..articles).map(article);
    MessageLabelSend::new().filter(filter()).material(Material::new().msg_type("image-text").articles(articles))
}

/// Parses a file of `tests/vectors/`.
pub(crate) fn vectors(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Returns the text at this path of a vector.
pub(crate) fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no text at {pointer}"))
}

/// Returns a key of the vectors.
pub(crate) fn key(owner: &str, form: &str) -> String {
    let keys = vectors(include_str!("../vectors/keys.json"));
    text(&keys, &format!("/keys/{owner}/{form}")).to_owned()
}

/// A transport that records its requests and fails to connect.
#[derive(Clone, Debug, Default)]
pub(crate) struct Written(Arc<Mutex<Vec<http::Request<Bytes>>>>);

impl Transport for Written {
    fn send(&self, request: http::Request<Body>) -> TransportFuture<'_> {
        let whole = |body: Body| {
            let mut bytes = Vec::new();
            body.into_reader().read_to_end(&mut bytes).unwrap();
            Bytes::from(bytes)
        };
        self.0.lock().unwrap().push(request.map(whole));
        Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect)) })
    }
}

impl Written {
    /// Returns the last request.
    pub(crate) fn last(&self) -> http::Request<Bytes> {
        self.0.lock().unwrap().last().unwrap().clone()
    }

    /// Returns the parameters of the last request, from its query and its body.
    pub(crate) fn parameters(&self) -> Vec<(String, String)> {
        let request = self.last();
        let query = form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned();
        query.chain(form_urlencoded::parse(request.body()).into_owned()).collect()
    }
}

/// Reads a request to its end, so that closing the connection does not reset it. Returns its body.
pub(crate) fn read_request(stream: &mut TcpStream) -> Vec<u8> {
    let (mut text, mut byte) = (String::new(), [0]);
    while !text.ends_with("\r\n\r\n") && stream.read(&mut byte).is_ok_and(|count| count == 1) {
        text.push(char::from(byte[0]));
    }
    let length = text.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    let _ = stream.read_exact(&mut body);
    body
}

/// A merchant's server, which records the bodies of requests.
pub(crate) struct Shop {
    pub(crate) url: String,
    bodies: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Shop {
    /// Starts the server. The function returns a status line with headers, and a body, by the number of the request, from 1.
    pub(crate) fn open(response: impl Fn(usize) -> (&'static str, &'static str) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        let bodies: Arc<Mutex<Vec<Vec<u8>>>> = Arc::default();
        let kept = Arc::clone(&bodies);
        std::thread::spawn(move || {
            while let Ok((mut stream, _)) = listener.accept() {
                let body = read_request(&mut stream);
                let number = {
                    let mut kept = kept.lock().unwrap();
                    kept.push(body);
                    kept.len()
                };
                let (head, body) = response(number);
                let length = body.len();
                let _ = write!(stream, "HTTP/1.1 {head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}");
            }
        });
        Self { url, bodies }
    }

    /// Returns the bodies so far.
    pub(crate) fn bodies(&self) -> Vec<Vec<u8>> {
        self.bodies.lock().unwrap().clone()
    }
}
