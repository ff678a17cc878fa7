//! A merchant: signed calls, and a server that receives notifications.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};

use alipay_core::charset::Charset;
use alipay_core::gateway::{Escape, Parameters, format_timestamp, query_string};
use alipay_core::sign::{KeySigner, SignType, Signer};
use alipay_emulator::Emulator;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// A merchant with its own emulator.
pub(crate) struct Merchant {
    pub(crate) emulator: Emulator,
    pub(crate) http: reqwest::Client,
    signer: KeySigner,
}

impl Merchant {
    pub(crate) fn start() -> Self {
        let emulator = Emulator::builder().start().unwrap();
        let signer = KeySigner::new(emulator.keys().app.private_key(), SignType::Rsa2).unwrap();
        Self { emulator, http: reqwest::Client::builder().no_proxy().build().unwrap(), signer }
    }

    /// Returns the address of a view of the inspector in a language.
    pub(crate) fn page(&self, language: &str, view: &str) -> String {
        format!("{}/?lang={language}#/{view}", self.emulator.base_url())
    }

    /// Calls an API on the gateway. Returns the node.
    pub(crate) async fn call(&self, api: &str, content: &Value, more: &[(&'static str, &str)]) -> Value {
        let parameters = self.parameters(api, content, more);
        let signed = parameters.content_to_sign();
        self.send(&parameters.sorted().collect::<Vec<_>>(), &signed).await
    }

    /// Calls an API, and signs the parameters in the reverse order, in which it sends them. Returns the content that it signed.
    pub(crate) async fn call_unsorted(&self, api: &str, content: &Value) -> String {
        let parameters = self.parameters(api, content, &[]);
        let mut pairs: Vec<_> = parameters.sorted().collect();
        pairs.reverse();
        let signed = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&");
        let node = self.send(&pairs, &signed).await;
        assert_eq!(node["sub_code"], "isv.invalid-signature");
        signed
    }

    /// Calls an API, and signs another content than the one of the call. Returns that content.
    pub(crate) async fn call_signing(&self, api: &str, content: &Value, change: impl FnOnce(String) -> String) -> String {
        let parameters = self.parameters(api, content, &[]);
        let signed = change(parameters.content_to_sign());
        self.send(&parameters.sorted().collect::<Vec<_>>(), &signed).await;
        signed
    }

    fn parameters(&self, api: &str, content: &Value, more: &[(&'static str, &str)]) -> Parameters {
        let (now, content) = (format_timestamp(self.emulator.clock().now()), content.to_string());
        let common = [
            ("app_id", self.emulator.app_id()),
            ("method", api),
            ("charset", "utf-8"),
            ("format", "JSON"),
            ("sign_type", "RSA2"),
            ("version", "1.0"),
            ("timestamp", &now),
            ("biz_content", &content),
        ];
        common.into_iter().chain(more.iter().copied()).collect()
    }

    async fn send(&self, pairs: &[(&str, &str)], signed: &str) -> Value {
        let sign = STANDARD.encode(self.signer.sign(signed.as_bytes()).unwrap());
        let form = query_string(pairs.iter().copied().chain([("sign", sign.as_str())]), Charset::Utf8, Escape::Form).unwrap();
        let request = self.http.post(format!("{}/gateway.do", self.emulator.base_url()));
        let request = request.header("content-type", "application/x-www-form-urlencoded").body(form);
        let response: Value = serde_json::from_str(&request.send().await.unwrap().text().await.unwrap()).unwrap();
        response.as_object().unwrap().values().next().unwrap().clone()
    }
}

/// Starts a server that acknowledges notifications. Returns its address, and the bodies that it receives.
pub(crate) fn notify_server() -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    let (sender, bodies) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let Some(body) = answer(stream) else { continue };
            if sender.send(body).is_err() {
                break;
            }
        }
    });
    (url, bodies)
}

/// Reads a request, and acknowledges it. Returns its body.
fn answer(mut stream: TcpStream) -> Option<String> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end().to_lowercase().split_once(": ") {
            Some(("content-length", value)) => length = value.parse().ok()?,
            Some(_) => {}
            None if line.trim_end().is_empty() => break,
            None => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 7\r\nconnection: close\r\n\r\nsuccess").ok()?;
    String::from_utf8(body).ok()
}
