//! REST requests of other SDKs.

use std::time::{SystemTime, UNIX_EPOCH};

use alipay::certificates::Certificates;
use alipay::keys::PrivateKey;
use alipay::sign::{KeySigner, SignType, Signer as _};
use alipay_emulator::{Emulator, KeyPair, Keys};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Json, Reply, emulator, send, sign};
use crate::certificates::make::{ALIPAY, APP, files};

const TAKE: &str = "/v3/alipay/open/public/template/message/get";
const SEND: &str = "/v3/alipay/open/public/message/label/send";
const UPLOAD: &str = "/v3/alipay/offline/material/image/upload";
const UUID: &str = "6b1f0a57-3c1d-4e0b-9d5e-0c9a3f1d2b44";

/// The way in which an SDK writes a call.
#[derive(Clone, Copy)]
struct Form {
    sdk: &'static str,
    /// The fields of the `Authorization` header, with placeholders for app, serial, time and nonce.
    fields: &'static str,
    request_id: Option<&'static str>,
    headers: &'static [(&'static str, &'static str)],
    json: Json,
    query: &'static str,
}

#[rustfmt::skip]
const FORMS: &[Form] = &[
    Form {
        sdk: "PHP V3", fields: "app_id=APP,app_cert_sn=SERIAL,nonce=NONCE,timestamp=TIME", request_id: Some(UUID), json: Json::Slashes, query: "template_id=TM%20000000223",
        headers: &[("User-Agent", "OpenAPI-Generator/1.0.0/PHP"), ("alipay-sdk-version", "alipay-sdk-php-3.0.0"), ("Accept", "application/json"), ("Content-Type", "application/json")],
    },
    Form {
        sdk: ".NET V3", fields: "app_id=APP,app_cert_sn=SERIAL,nonce=NONCE,timestamp=TIME", request_id: Some(UUID), json: Json::Plain, query: "template_id=TM%20000000223",
        headers: &[("alipay-sdk-version", "alipay-sdk-net-3.0.0"), ("Accept", "application/json"), ("Content-Type", "application/json; charset=utf-8")],
    },
    Form {
        sdk: "gopay V3", fields: "app_id=APP,app_cert_sn=SERIAL,nonce=NONCE,timestamp=TIME", request_id: Some("aB3dE5fG7hJ9kL1mN3pQ5-1700000000"), json: Json::Html, query: "template_id=TM+000000223",
        headers: &[("alipay-sdk-version", "gopay/v1.5.115"), ("Accept", "application/json"), ("Content-Type", "application/json"), ("Accept-Encoding", "gzip")],
    },
    Form {
        sdk: "Java V3", fields: "app_id=APP,app_cert_sn=SERIAL,nonce=NONCE,timestamp=TIME", request_id: Some("6b1f0a573c1d4e0b9d5e0c9a3f1d2b44"), json: Json::Slashes, query: "template_id=TM%20000000223",
        headers: &[("alipay-sdk-version", "alipay-sdk-java-3.0.0"), ("Accept", "application/json"), ("Content-Type", "application/json; charset=utf-8")],
    },
    Form {
        sdk: "the Postman script", fields: "app_id=APP,app_cert_sn=SERIAL,timestamp=TIME,nonce=NONCE,expired_seconds=120", request_id: None, json: Json::Plain, query: "template_id=TM%20000000223",
        headers: &[("Content-Type", "application/json"), ("Cache-Control", "no-cache"), ("Accept", "*/*")],
    },
    Form {
        sdk: "a request id of the program's own", fields: "timestamp=TIME,nonce=NONCE,app_cert_sn=SERIAL,app_id=APP", request_id: Some("my_request-1"), json: Json::Ascii, query: "template_id=%54M%20000000223&",
        headers: &[("content-type", "application/json")],
    },
];

/// The app id of a request, and the key that signs it.
struct Caller<'c> {
    emulator: &'c Emulator,
    serial: Option<&'c str>,
    sign: &'c dyn Fn(&[u8]) -> String,
}

impl Form {
    /// Signs the request and sends it with these additional headers.
    fn send(&self, caller: &Caller<'_>, (verb, target): (&str, &str), signed: &str, more: &[(&str, &str)], body: &[u8]) -> Reply {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis().to_string();
        let serial = caller.serial.map(|serial| format!(",app_cert_sn={serial},")).unwrap_or_else(|| ",".to_owned());
        let fields = self.fields.replace("APP", caller.emulator.app_id()).replace("TIME", &now).replace("NONCE", UUID);
        let fields = fields.replace(",app_cert_sn=SERIAL,", &serial);
        let token = more.iter().find(|(name, _)| *name == "alipay-app-auth-token").map(|(_, token)| format!("{token}\n"));
        let content = format!("{fields}\n{verb}\n{target}\n{signed}\n{}", token.unwrap_or_default());
        let authorization = format!("ALIPAY-SHA256withRSA {fields},sign={}", (caller.sign)(content.as_bytes()));
        let mut headers = vec![("Authorization", authorization.as_str())];
        headers.extend(self.request_id.map(|id| ("alipay-request-id", id)));
        let replaced = |name: &str| more.iter().any(|(other, _)| other.eq_ignore_ascii_case(name));
        headers.extend(self.headers.iter().filter(|(name, _)| !replaced(name)).chain(more));
        send(caller.emulator, verb, target, &headers, body)
    }

    fn get(&self, caller: &Caller<'_>, more: &[(&str, &str)]) -> Reply {
        self.send(caller, ("GET", &format!("{TAKE}?{}", self.query)), "", more, b"")
    }

    fn post(&self, caller: &Caller<'_>, document: &Value, more: &[(&str, &str)]) -> Reply {
        let body = self.json.write(document);
        self.send(caller, ("POST", SEND), &body, more, body.as_bytes())
    }
}

fn message() -> Value {
    let context = json!({ "a": { "column_name": "label_id_list", "op": "=", "values": ["100509"] } });
    json!({
        "filter": { "template": "${a}", "context": context },
        "material": { "msg_type": "text", "text": { "title": "标题 {\"}", "content": "\"引号\" & a=b / \\ + % <b> 💰" } },
    })
}

#[test]
fn calls_of_other_languages_are_accepted() {
    let emulator = emulator();
    let caller = Caller { emulator: &emulator, serial: None, sign: &sign };
    for form in FORMS {
        for more in [&[][..], &[("alipay-app-auth-token", "202405BB0000")]] {
            let reply = form.get(&caller, more);
            assert_eq!(reply.status, 200, "{}: {}", form.sdk, reply.text());
            assert_eq!(
                emulator.received_calls().pop().unwrap().request,
                json!({ "template_id": "TM 000000223" }),
                "{}",
                form.sdk
            );
            let reply = form.post(&caller, &message(), more);
            assert_eq!(reply.status, 200, "{}: {}", form.sdk, reply.text());
            let seen = emulator.received_calls().pop().unwrap();
            assert_eq!((&seen.request, &seen.unknown[..]), (&message(), &[][..]), "{}", form.sdk);
        }
        // A target, a body or a token that differs from the signed one.
        for reply in [
            form.send(&caller, ("POST", SEND), "{}", &[], b"{ }"),
            form.send(&Caller { sign: &|content| sign(&[content, &b" "[..]].concat()), ..caller }, ("GET", TAKE), "", &[], b""),
        ] {
            assert_eq!((reply.status, &reply.json()["code"]), (400, &json!("invalid-signature")), "{}", form.sdk);
        }
    }
}

#[test]
fn a_query_can_be_empty() {
    let emulator = emulator();
    let caller = Caller { emulator: &emulator, serial: None, sign: &sign };
    // gopay signs the target with the question mark.
    let reply = FORMS[2].send(&caller, ("GET", &format!("{TAKE}?")), "", &[], b"");
    assert_ne!(reply.json()["code"], "invalid-signature", "{}", reply.text());
    assert_eq!(emulator.received_calls().pop().unwrap().request, json!({}));
}

#[test]
fn uploads_of_other_languages_are_accepted() {
    let emulator = emulator();
    let caller = Caller { emulator: &emulator, serial: None, sign: &sign };
    let fields = json!({ "image_type": "png", "image_name": "海底捞 / \"Co\"" });
    let png = b"\x89PNG\r\n\x1a\n--\r\n\0\xff picture";
    // PHP sets the JSON content type on every part, also on the file. RestSharp writes the plain and the extended file name.
    for (form, data_type, file) in [
        (
            FORMS[0],
            "Content-Disposition: form-data; name=\"data\"\r\nContent-Length: 62\r\nContent-Type: application/json",
            "filename=\"门面.png\"\r\nContent-Type: application/json",
        ),
        (
            FORMS[1],
            "Content-Disposition: form-data; name=\"data\"\r\nContent-Type: application/json",
            "filename=\"_.png\"; filename*=utf-8''%E9%97%A8%E9%9D%A2.png\r\nContent-Type: image/png",
        ),
        (
            FORMS[3],
            "Content-Disposition: form-data; name=\"data\"\r\nContent-Type: application/json",
            "filename=\"门面.png\"\r\nContent-Type: application/octet-stream",
        ),
    ] {
        let data = form.json.write(&fields);
        let mut body = format!(
            "--b-1\r\n{data_type}\r\n\r\n{data}\r\n--b-1\r\nContent-Disposition: form-data; name=\"image_content\"; {file}\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(png);
        body.extend_from_slice(b"\r\n--b-1--\r\n");
        let multipart = [("Content-Type", "multipart/form-data; boundary=b-1")];
        let reply = form.send(&caller, ("POST", UPLOAD), &data, &multipart, &body);
        assert_eq!(reply.status, 200, "{}: {}", form.sdk, reply.text());
        let seen = emulator.received_calls().pop().unwrap();
        let [(field, upload)] = &seen.files[..] else { panic!("{}: {:?}", form.sdk, seen.files) };
        assert_eq!((&seen.request, field.as_str(), upload.file_name()), (&fields, "image_content", "门面.png"), "{}", form.sdk);
    }
}

#[test]
fn a_request_id_has_letters_digits_dashes_and_underscores() {
    let emulator = emulator();
    let caller = Caller { emulator: &emulator, serial: None, sign: &sign };
    for (id, accepted) in [
        (UUID, true),
        ("6B1F0A57-3C1D-4E0B-9D5E-0C9A3F1D2B44", true),
        ("6b1f0a573c1d4e0b9d5e0c9a3f1d2b44", true),
        ("a", true),
        ("trace_1-2", true),
        ("with blank", false),
        ("dots.and:colons", false),
        ("标识", false),
        ("{6b1f0a57-3c1d-4e0b-9d5e-0c9a3f1d2b}", false),
        ("6b1f0a57-3c1d-4e0b-9d5e-0c9a3f1d2b44-and-more", false),
    ] {
        let reply = Form { request_id: Some(id), ..FORMS[0] }.get(&caller, &[]);
        assert_eq!(reply.status, if accepted { 200 } else { 400 }, "{id}: {}", reply.text());
        if !accepted {
            let (code, message) = (reply.json()["code"].clone(), reply.json()["message"].to_string());
            assert!(code == "invalid-parameter" && message.contains("alipay-request-id"), "{id}: {message}");
        }
    }
}

#[test]
fn the_root_serial_is_optional_but_must_be_correct() {
    let [app, alipay, root] = files();
    let certificates = Certificates::parse(&app, &alipay, &root).unwrap();
    let pair = |text: &str| KeyPair::parse(text).unwrap();
    let keys = Keys { app: pair(&APP.text()), alipay: pair(&ALIPAY.text()) };
    let emulator = Emulator::builder().stateless(true).keys(keys).certificates(app, alipay, root).start().unwrap();
    let signer = KeySigner::new(&PrivateKey::parse(&APP.text()).unwrap(), SignType::Rsa2).unwrap();
    let sign = |content: &[u8]| STANDARD.encode(signer.sign(content).unwrap());
    let caller = |serial| Caller { emulator: &emulator, serial, sign: &sign };
    let right = certificates.root_serial().to_owned();
    for form in FORMS {
        for (roots, code) in [
            (None, None),
            (Some(""), None),
            (Some(&*right), None),
            (Some("687b59193f3f462dd5336e5abf83c5d8"), Some("invalid-alipay-root-cert-sn")),
        ] {
            let header = roots.map(|serial| ("alipay-root-cert-sn", serial));
            let reply = form.post(&caller(Some(certificates.app_serial())), &message(), header.as_slice());
            assert_eq!(reply.status, if code.is_some() { 400 } else { 200 }, "{} {roots:?}: {}", form.sdk, reply.text());
            assert_eq!(reply.json()["code"].as_str(), code, "{}", form.sdk);
        }
        // The app's own serial is required and must be valid.
        for (serial, code) in [(None, "missing-app-cert-sn"), (Some("0123456789abcdef0123456789abcdef"), "app-cert-not-exist")] {
            let reply = form.get(&caller(serial), &[]);
            assert_eq!((reply.status, reply.json()["code"].as_str()), (400, Some(code)), "{}: {}", form.sdk, reply.text());
        }
    }
}
