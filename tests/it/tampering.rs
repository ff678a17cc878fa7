//! A single flipped bit in the signed part of a request or a response must be rejected.

use std::sync::{Arc, Mutex};

use alipay::charset::Charset;
use alipay::error::TransportError;
use alipay::open_public::message_label_send::{Material, Text};
use alipay::transport::BlockingTransport;
use alipay::{Error, ProtocolChoice, blocking};
use alipay_emulator::Emulator;
use bytes::Bytes;
use proptest::prelude::*;

use crate::support::{blocking_settings, emulator, filter};

/// A transport that sends plain HTTP and flips one bit in the body of the request or of the response.
#[derive(Clone, Debug, Default)]
struct Flipping {
    request: Option<usize>,
    response: Option<usize>,
    seen: Arc<Mutex<Vec<u8>>>,
}

fn flip(bytes: &Bytes, bit: usize) -> Bytes {
    let mut bytes = bytes.to_vec();
    let at = bit / 8 % bytes.len().max(1);
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1 << (bit % 8);
    }
    bytes.into()
}

/// Flips the first bit from this position on that changes the meaning of the body. For example, `%2b` and `%2B` mean the same.
fn spoil(body: &Bytes, bit: usize) -> Bytes {
    let meaning = |body: &[u8]| {
        let spaced: Vec<u8> = body.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
        percent_encoding::percent_decode(&spaced).collect::<Vec<u8>>()
    };
    let all = (0..body.len() * 8).map(|more| flip(body, bit.wrapping_add(more)));
    all.into_iter().find(|tampered| meaning(tampered) != meaning(body)).unwrap()
}

impl BlockingTransport for Flipping {
    fn send(&self, request: http::Request<alipay::transport::Body>) -> Result<http::Response<Bytes>, TransportError> {
        let (head, body) = request.into_parts();
        let body = Bytes::copy_from_slice(body.as_bytes().unwrap());
        let body = self.request.map_or(body.clone(), |bit| spoil(&body, bit));
        let sent = reqwest::blocking::Client::builder()
            .no_proxy()
            .build()
            .unwrap()
            .execute(http::Request::from_parts(head, body).try_into().unwrap());
        let mut sent = sent.unwrap();
        let mut response = http::Response::builder().status(sent.status());
        *response.headers_mut().unwrap() = std::mem::take(sent.headers_mut());
        let body = sent.bytes().unwrap();
        *self.seen.lock().unwrap() = body.to_vec();
        Ok(response.body(self.response.map_or(body.clone(), |bit| flip(&body, bit))).unwrap())
    }
}

fn client(emulator: &Emulator, charset: Charset, transport: Flipping) -> blocking::Client {
    blocking_settings(emulator).charset(charset).build_with(transport).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_text_arrives_unchanged_or_is_rejected(
        text in "[a-z\"\\\\{}/&=%+ 支付宝é]{1,20}", bit in any::<usize>(), gbk in any::<bool>(), rest in any::<bool>(),
    ) {
        let emulator = emulator();
        let charset = if gbk && !rest { Charset::Gbk } else { Charset::Utf8 };
        let protocol = if rest { ProtocolChoice::Rest } else { ProtocolChoice::Gateway };
        let material = Material::new().msg_type("text").text(Text::new().title(&text).content(&text));
        let request = alipay::open_public::MessageLabelSend::new().filter(filter()).material(material);
        let call = |transport| client(&emulator, charset, transport).call(&request).protocol(protocol).send();

        let unchanged = Flipping::default();
        call(unchanged.clone()).map_err(|error| TestCaseError::fail(error.to_string()))?;

        let error = call(Flipping { request: Some(bit), ..Flipping::default() });
        prop_assert!(matches!(&error, Err(Error::Api(api_error)) if !api_error.failure().verified), "request: {error:?}");

        // In a response, only the signed part matters: a blank between members has no meaning.
        let body = unchanged.seen.lock().unwrap().clone();
        let begin = if rest { 0 } else { body.iter().skip(1).position(|byte| *byte == b'{').unwrap() + 1 };
        let signed = if rest { body.len() } else { body.windows(8).rposition(|window| window == b",\"sign\":").unwrap() } - begin;
        let within = begin * 8 + bit % (signed * 8);
        let error = call(Flipping { response: Some(within), ..Flipping::default() });
        // A flipped bit can change the code into an error code or make the text undecodable. Errors count without a signature.
        let is_refused = match &error {
            Err(Error::Signature(_) | Error::Decode(_)) => true,
            Err(Error::Api(api_error)) => !api_error.failure().verified && std::str::from_utf8(&flip(&Bytes::from(body), within)).is_err(),
            _ => false,
        };
        prop_assert!(is_refused, "response: {error:?}");
    }
}
