//! Lives of the platform's objects in the emulator, driven by the client on both protocols.

mod agreements;
mod authorizations;
mod bills;
mod messages;
mod tokens;
mod trades;
mod transfers;
mod uploads;
mod vouchers;

use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use alipay::gateway::parse_timestamp;
use alipay::notify::NotificationVerifier;
use alipay::record::CallRequest;
use alipay::{Error, ProtocolChoice, blocking};
use alipay_emulator::{Emulator, EmulatorBuilder};
use serde_json::Value;

use crate::support::{blocking_settings, emulator_settings};

/// An emulator with a clock that a test moves, and a client for one protocol.
struct Shop {
    emulator: Emulator,
    client: blocking::Client,
    protocol: ProtocolChoice,
    clock: Arc<Mutex<SystemTime>>,
}

impl Shop {
    fn open(protocol: ProtocolChoice) -> Self {
        Self::with(protocol, |builder| builder)
    }

    fn with(protocol: ProtocolChoice, settings: impl FnOnce(EmulatorBuilder) -> EmulatorBuilder) -> Self {
        let clock = Arc::new(Mutex::new(parse_timestamp("2026-11-27 10:00:00").unwrap()));
        let source = Arc::clone(&clock);
        let builder = emulator_settings().stateless(false).clock(move || *source.lock().unwrap());
        let emulator = settings(builder).start().unwrap();
        let source = Arc::clone(&clock);
        let client = blocking_settings(&emulator).clock(move || *source.lock().unwrap()).build().unwrap();
        Self { emulator, client, protocol, clock }
    }

    /// Moves the clock of both sides.
    fn wait(&self, time: Duration) {
        *self.clock.lock().unwrap() += time;
    }

    /// Makes a call on the protocol of the shop, or on the only one that offers it.
    fn call<R: CallRequest + Sync>(&self, request: &R) -> Result<alipay::Response<R::Response>, Error<R::ErrorCode>> {
        self.client.call(request).protocol(self.protocol).send()
    }

    /// Makes a call that the platform rejects. Returns its code.
    fn rejected<R: CallRequest + Sync>(&self, request: &R) -> String
    where
        R::Response: Debug,
    {
        let error = self.call(request).unwrap_err();
        error.sub_code().unwrap_or_else(|| panic!("{error}")).to_owned()
    }

    /// Makes a call by the name of its API, with the verb of its REST call. Returns the response, or the platform's code.
    fn raw(&self, verb: http::Method, api: &str, request: &Value) -> Result<Value, String> {
        let response = match self.protocol {
            ProtocolChoice::Rest => {
                let path = format!("/v3/{}", api.replace('.', "/"));
                self.client.call_rest(verb, &path, request).send().map(alipay::Response::into_inner)
            }
            _ => self.client.call_raw(api, request).send().map(alipay::Response::into_inner),
        };
        response.map_err(|error| error.sub_code().unwrap_or_else(|| panic!("{error}")).to_owned())
    }

    /// Returns the fields of the last notification to an address, after its signature was verified.
    fn notified(&self, address: &Shelf) -> Vec<(String, String)> {
        self.emulator.wait_for_notifications();
        let body = address.bodies().pop().expect("a notification");
        let verifier =
            NotificationVerifier::builder().app(self.emulator.app_id(), self.emulator.alipay_public_key()).build().unwrap();
        verifier.verify(body.as_bytes()).unwrap();
        form_urlencoded::parse(body.as_bytes()).into_owned().collect()
    }
}

/// Returns the value of a field of a notification.
fn value<'n>(notification: &'n [(String, String)], name: &str) -> &'n str {
    notification.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).unwrap_or_default()
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// An address that acknowledges notifications and keeps their bodies.
struct Shelf {
    url: String,
    bodies: Arc<Mutex<Vec<String>>>,
}

impl Shelf {
    fn open() -> Self {
        use std::io::{BufRead as _, BufReader, Read as _, Write as _};

        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        let bodies = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&bodies);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                let mut length = 0;
                let mut line = String::new();
                while reader.read_line(&mut line).unwrap() > 2 {
                    if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                        length = value.trim().parse().unwrap();
                    }
                    line.clear();
                }
                let mut body = vec![0; length];
                reader.read_exact(&mut body).unwrap();
                shared.lock().unwrap().push(String::from_utf8(body).unwrap());
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 7\r\nconnection: close\r\n\r\nsuccess").unwrap();
            }
        });
        Self { url, bodies }
    }

    fn bodies(&self) -> Vec<String> {
        self.bodies.lock().unwrap().clone()
    }
}
