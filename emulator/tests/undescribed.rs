//! Methods without a spec file, which the emulator knows from the catalogue.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use alipay_codegen::{ir, platform, sample, tables};
use alipay_core::limits::{LimitPolicy, Overrides, check};
use alipay_core::record::Node;
use alipay_core::schema::{ApiDef, Protocol};
use alipay_core::upload::Upload;
use alipay_core::{Client, Error};
use alipay_emulator::{Coverage, Emulator, Verdict};
use bumpalo::Bump;
use serde_json::{Value, json};

/// A method with lists in its request and in its response.
const LISTS: &str = "alipay.asset.point.accountlog.query";
/// A method whose fields are parameters of their own.
const PLAIN: &str = "alipay.acquire.close";
/// A method with a file.
const UPLOAD: &str = "alipay.boss.prod.antlegalchain.notary.upload";

fn api(name: &str) -> ir::Api {
    platform::method(&platform::methods::find(name).unwrap()).unwrap()
}

fn client(emulator: &Emulator) -> Client {
    let builder = Client::builder(emulator.app_id()).private_key(emulator.app_private_key());
    builder.alipay_public_key(emulator.alipay_public_key()).base_url(emulator.base_url()).build().unwrap()
}

/// Returns the code of a rejected call.
fn sub_code(error: Error) -> String {
    let Error::Api(error) = error else { unreachable!("{error}") };
    error.sub_code().to_owned()
}

/// Returns the paths of the values that a client does not accept, whose limits are not advisory.
fn misfits(api: &ir::Api, response: &Value) -> Vec<String> {
    let arena = Bump::new();
    let table = tables::api(&arena, api);
    let table = ApiDef { request: table.response, ..table };
    let violations = check(&table, Node::json(response), Protocol::Gateway, &Overrides::default());
    violations.into_iter().filter(|violation| !violation.advisory).map(|violation| violation.path).collect()
}

#[tokio::test]
async fn lists_are_answered_with_lists() {
    let emulator = Emulator::start().unwrap();
    let request = json!({ "trans_code": ["a", "b"], "page_number": 1, "page_size": "20" });
    let raw = client(&emulator).call_raw(LISTS, &request).await.unwrap();
    assert_eq!((&raw["page_size"], raw["point_account_logs"].as_array().unwrap().len()), (&json!(1), 1));
    assert!(raw["point_account_logs"][0]["balance"].is_i64());
    let (arena, method) = (Bump::new(), api(LISTS));
    let response = client(&emulator).call_dynamic(&tables::api(&arena, &method), &request).await.unwrap();
    assert_eq!(misfits(&method, &response), [""; 0]);
    let calls = emulator.received_calls();
    for call in &calls {
        assert_eq!((call.coverage, call.verdict, call.code.as_str()), (Coverage::Undescribed, Verdict::Accepted, "10000"));
        assert_eq!((call.title.as_str(), &call.request["trans_code"]), (&*method.title, &json!(["a", "b"])));
        assert!(call.signature.as_ref().unwrap().valid && call.unknown.is_empty() && call.violations.is_empty());
    }
    assert_eq!(calls.len(), 2);
}

#[tokio::test]
async fn fields_are_parameters_of_their_own() {
    let (emulator, arena, method) = (Emulator::start().unwrap(), Bump::new(), api(PLAIN));
    let request = json!({ "out_trade_no": "order_1", "operator_id": "9" });
    let response = client(&emulator).call_dynamic(&tables::api(&arena, &method), &request).await.unwrap();
    assert_eq!((&response["out_trade_no"], &response["is_success"]), (&json!("order_1"), &json!("T")));
    let call = emulator.received_calls().remove(0);
    assert!(call.parameters.iter().any(|(name, value)| name == "out_trade_no" && value == "order_1"));
    assert_eq!((call.request, call.unknown.is_empty()), (request, true));
}

#[tokio::test]
async fn a_file_is_received() {
    let (emulator, arena, method) = (Emulator::start().unwrap(), Bump::new(), api(UPLOAD));
    let (client, table) = (client(&emulator), tables::api(&arena, &method));
    let request = json!({ "file_name": "deed.pdf" });
    let call = |file: Upload| client.call_dynamic(&table, &request).file("content", file);
    let response = call(Upload::from_bytes("deed.pdf", vec![b'%'; 100])).await.unwrap();
    assert_eq!(misfits(&method, &response), [""; 0]);
    assert!(response["file_key"].is_string());
    // Larger than `max_bytes`, which is advisory.
    call(Upload::from_bytes("deed.pdf", vec![b'%'; 10_485_761])).await.unwrap();
    let calls = emulator.received_calls();
    assert_eq!((calls[0].files[0].0.as_str(), calls[0].files[0].1.len()), ("content", 100));
    assert!(calls[0].violations.is_empty());
    assert_eq!((calls[1].violations[0].path.as_str(), calls[1].violations[0].advisory), ("content", true));
}

#[tokio::test]
async fn types_are_checked_and_limits_are_advisory() {
    let (emulator, arena, method) = (Emulator::start().unwrap(), Bump::new(), api(LISTS));
    let (table, client) = (tables::api(&arena, &method), client(&emulator));
    for (request, path) in [
        (json!({ "page_size": "many" }), "page_size"),
        (json!({ "trans_code": { "a": 1 } }), "trans_code"),
        (json!({ "user_symbol": [1] }), "user_symbol"),
    ] {
        let failed = client.call_dynamic(&table, &request).await.unwrap_err();
        let Error::Invalid(violations) = failed else { unreachable!("{failed}") };
        assert_eq!(
            (violations.as_slice()[0].path.as_str(), violations.as_slice()[0].source.as_str()),
            (path, "catalogue"),
            "the client checks the same"
        );
        let failed = client.call_dynamic(&table, &request).limit_policy(LimitPolicy::Off).await.unwrap_err();
        assert_eq!(sub_code(failed), "isv.invalid-parameter");
        let call = emulator.received_calls().pop().unwrap();
        assert_eq!((call.violations[0].path.as_str(), call.violations[0].source.as_str()), (path, "catalogue"));
        assert!(call.message.contains(path), "{}", call.message);
    }
    client.call_dynamic(&table, &json!({ "page_number": 0 })).limit_policy(LimitPolicy::Off).await.unwrap();
    let call = emulator.received_calls().pop().unwrap();
    assert_eq!((call.violations[0].path.as_str(), call.violations[0].advisory), ("page_number", true));
    // An unknown field does not fail, and is listed.
    client.call_raw(LISTS, &json!({ "colour": "red" })).await.unwrap();
    assert_eq!(emulator.received_calls().pop().unwrap().unknown, ["colour"]);
}

#[tokio::test]
async fn an_unknown_method_and_a_wrong_signature_are_rejected() {
    let emulator = Emulator::start().unwrap();
    let failed = client(&emulator).call_raw("alipay.no.such", &json!({})).await.unwrap_err();
    assert_eq!(sub_code(failed), "isv.invalid-method");
    let unknown = emulator.received_calls().remove(0);
    assert_eq!((unknown.coverage, unknown.title.as_str()), (Coverage::Unknown, ""));
    assert!(unknown.message.contains("the catalogue"), "{}", unknown.message);
    let other = alipay_emulator::Keys::generate().unwrap();
    let builder = Client::builder(emulator.app_id()).private_key(other.app.private_text());
    let stranger = builder.alipay_public_key(emulator.alipay_public_key()).base_url(emulator.base_url()).build().unwrap();
    assert_eq!(sub_code(stranger.call_raw(LISTS, &json!({})).await.unwrap_err()), "isv.invalid-signature");
    let call = emulator.received_calls().pop().unwrap();
    assert_eq!((call.verdict, call.coverage), (Verdict::BadSignature, Coverage::Undescribed));
}

#[tokio::test]
async fn a_stub_answers_an_undescribed_method() {
    let emulator = Emulator::start().unwrap();
    emulator.next(alipay_emulator::Reaction::response(&json!({ "total_count": 7 })));
    let response = client(&emulator).call_raw(LISTS, &json!({})).await.unwrap();
    assert_eq!((&response["total_count"], &response["point_account_logs"]), (&json!(7), &Value::Null));
    emulator.next(alipay_emulator::Reaction::error("ACCOUNT_NOT_EXIST"));
    assert_eq!(sub_code(client(&emulator).call_raw(LISTS, &json!({})).await.unwrap_err()), "ACCOUNT_NOT_EXIST");
}

#[tokio::test]
async fn a_spec_file_takes_precedence() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("undescribed-spec");
    std::fs::create_dir_all(folder.join("acquire")).unwrap();
    let file = "api: alipay.acquire.close\ntitle: Own\ngateway: { fields: plain }\nrequest:\n  trade_no: { type: string, required: true }\n\
                response:\n  closed: { type: string, example: \"yes\" }\n";
    std::fs::write(folder.join("acquire/close.yaml"), file).unwrap();
    let own = |catalogue: Option<bool>| {
        let builder = Emulator::builder().spec(&folder);
        match catalogue {
            Some(emulate) => builder.catalogue(emulate).start().unwrap(),
            None => builder.start().unwrap(),
        }
    };
    let emulator = own(Some(true));
    let (arena, method) = (Bump::new(), api(PLAIN));
    let close =
        async |emulator: &Emulator, request: Value| client(emulator).call_dynamic(&tables::api(&arena, &method), &request).await;
    assert_eq!(close(&emulator, json!({ "trade_no": "2013112611001004680073956707" })).await.unwrap()["closed"], "yes");
    assert_eq!(sub_code(close(&emulator, json!({ "out_trade_no": "1" })).await.unwrap_err()), "isv.invalid-parameter");
    client(&emulator).call_raw(LISTS, &json!({})).await.unwrap();
    let coverages: Vec<_> = emulator.received_calls().iter().map(|call| call.coverage).collect();
    assert_eq!(coverages, [Coverage::Described, Coverage::Described, Coverage::Undescribed]);
    for emulator in [own(None), own(Some(false)), Emulator::builder().catalogue(false).start().unwrap()] {
        let failed = client(&emulator).call_raw(LISTS, &json!({})).await.unwrap_err();
        assert_eq!(sub_code(failed), "isv.invalid-method");
        let call = emulator.received_calls().pop().unwrap();
        assert_eq!(call.coverage, Coverage::Unknown);
        assert!(call.message.contains("turn on `catalogue`"), "{}", call.message);
    }
}

#[tokio::test]
async fn any_method_is_answered_within_its_description() {
    let emulator = Emulator::start().unwrap();
    let client = client(&emulator);
    let methods: Vec<_> = platform::methods().collect();
    // A linear congruential generator with a fixed seed: each run calls the same methods.
    let mut state: usize = 20_261_127;
    for _ in 0..200 {
        state = state.wrapping_mul(1_103_515_245).wrapping_add(12_345) % (1 << 31);
        let method = platform::method(&methods[state % methods.len()]).unwrap();
        let arena = Bump::new();
        let table = tables::api(&arena, &method);
        let request = Value::Object(sample::request(&method, Protocol::Gateway));
        let mut call = client.call_dynamic(&table, &request);
        for field in method.request.fields.iter().filter(|field| matches!(field.kind, ir::Kind::File)) {
            call = call.file(&field.name, Upload::from_bytes("a.jpg", vec![0xff, 0xd8, 0xff, 0xd9]));
        }
        let response = call.await.unwrap_or_else(|error| panic!("{}: {error}", method.name));
        assert_eq!(misfits(&method, &response), [""; 0], "{}", method.name);
        // A batch is followed by the calls in it.
        let call = emulator.received_calls().into_iter().find(|call| call.api == method.name).unwrap();
        assert_eq!(call.coverage, Coverage::Undescribed, "{}", method.name);
        // The file can violate a limit of its size or its type.
        let is_advisory = call.violations.iter().all(|violation| violation.advisory);
        assert!(call.unknown.is_empty() && is_advisory, "{}: {call:?}", method.name);
        emulator.reset();
    }
}
