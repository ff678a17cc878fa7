//! Advisory limits under each policy, and the limit `format`.

use alipay::limits::LimitPolicy;
use alipay::limits::{Overrides, Setting, Violation, check};
use alipay::open_public::MessageQueryErrorCode;
use alipay::open_public::message_query::MessageQueryResponse;
use alipay::record::{CallRequest, Field, Node, Record, Request};
use alipay::schema::{
    ApiDef, Format, GatewayDef, GatewayFields, Idempotency, ItemDef, Kind, Limit, LimitRow, Protocol, RecordDef, Row,
};
use alipay::{Client, Error};

use crate::support::{client, emulator, settings};

/// A request with the API of `MessageQuery`, but with other limits.
#[derive(Clone, Debug, Default, PartialEq)]
struct Probe {
    message_ids: Vec<String>,
    price: String,
    time: Option<String>,
    day: Option<String>,
}

static PROBE: RecordDef<'static> = RecordDef {
    name: "Probe",
    file: "spec/probe.yaml",
    rows: &[
        Row::Limited(
            "message_ids",
            Kind::List(&ItemDef { kind: Kind::Text, limits: &[LimitRow::Firm(Limit::MaxLength(4))] }),
            &[LimitRow::Firm(Limit::Required), LimitRow::Advisory(Limit::MaxItems(2))],
        ),
        Row::Limited(
            "price",
            Kind::Text,
            &[
                LimitRow::Firm(Limit::Minimum("0.01")),
                LimitRow::Firm(Limit::MaxDecimals(2)),
                LimitRow::Firm(Limit::Format(Format::Price)),
            ],
        ),
        Row::Limited("time", Kind::Text, &[LimitRow::Firm(Limit::Format(Format::DateTime))]),
        Row::Limited("day", Kind::Text, &[LimitRow::Advisory(Limit::Format(Format::Date))]),
    ],
    rules: &[],
    lines: &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
};

impl Record for Probe {
    fn table(&self) -> &'static RecordDef<'static> {
        &PROBE
    }

    fn get(&self, index: usize) -> Option<&dyn Field> {
        match index {
            0 => Some(&self.message_ids),
            1 => Some(&self.price),
            2 => Some(&self.time),
            3 => Some(&self.day),
            _ => None,
        }
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match index {
            0 => Some(&mut self.message_ids),
            1 => Some(&mut self.price),
            2 => Some(&mut self.time),
            3 => Some(&mut self.day),
            _ => None,
        }
    }
}

impl CallRequest for Probe {}

impl Request for Probe {
    type Response = MessageQueryResponse;
    type ErrorCode = MessageQueryErrorCode;
    const API: &'static ApiDef<'static> = &ApiDef {
        gateway: Some(GatewayDef { fields: GatewayFields::BizContent }),
        rest: None,
        idempotency: Idempotency::Always,
        request: &PROBE,
        links: &[],
        ..*alipay::open_public::MessageQuery::API
    };
}

impl Probe {
    fn ids(count: usize) -> Self {
        Self { message_ids: (0..count).map(|id| id.to_string()).collect(), ..Self::default() }
    }

    fn price(price: &str) -> Self {
        Self { price: price.to_owned(), ..Self::ids(1) }
    }

    fn violations(&self) -> Vec<Violation> {
        check(Self::API, Node::record(self), Protocol::Gateway, &Overrides::default())
    }

    fn messages(&self) -> Vec<String> {
        self.violations().iter().map(ToString::to_string).collect()
    }
}

/// Returns the number of the response's warnings, or of the violations if the request was rejected.
async fn outcome(client: &Client, probe: &Probe, policy: Option<LimitPolicy>) -> Result<usize, usize> {
    let call = client.call(probe);
    let call = policy.into_iter().fold(call, |call, policy| call.limit_policy(policy));
    match call.await {
        Ok(response) => Ok(response.warnings().len()),
        Err(Error::Invalid(violations)) => Err(violations.as_slice().len()),
        Err(other) => panic!("{other}"),
    }
}

#[tokio::test]
async fn an_advisory_limit_warns_unless_the_policy_is_strict() {
    let emulator = emulator();
    let client = client(&emulator);
    let (kept, advisory) = (Probe::ids(2), Probe::ids(3));
    let mut both = Probe::ids(3);
    both.message_ids[1] = "12345".into();
    for (policy, expected) in [
        (None, [Ok(0), Ok(1), Err(2)]),
        (Some(LimitPolicy::Enforce), [Ok(0), Ok(1), Err(2)]),
        (Some(LimitPolicy::Strict), [Ok(0), Err(1), Err(2)]),
        (Some(LimitPolicy::Warn), [Ok(0), Ok(1), Ok(2)]),
        (Some(LimitPolicy::Off), [Ok(0), Ok(0), Ok(0)]),
    ] {
        let sent = emulator.received_calls().len();
        for (probe, expected) in [&kept, &advisory, &both].into_iter().zip(expected) {
            assert_eq!(outcome(&client, probe, policy).await, expected, "{policy:?} {probe:?}");
        }
        let rejected = expected.iter().filter(|outcome| outcome.is_err()).count();
        assert_eq!(emulator.received_calls().len() - sent, 3 - rejected, "{policy:?}: a rejected request is not sent");
    }
    let strict = settings(&emulator).limit_policy(LimitPolicy::Strict).build().unwrap();
    assert_eq!(outcome(&strict, &advisory, None).await, Err(1));
    assert_eq!(outcome(&strict, &advisory, Some(LimitPolicy::Enforce)).await, Ok(1), "the policy of the call takes precedence");
}

#[tokio::test]
async fn warnings_are_marked_as_advisory() {
    let emulator = emulator();
    let response = client(&emulator).call(&Probe::ids(3)).await.unwrap();
    let [warning] = response.warnings() else { panic!("one: {:?}", response.warnings()) };
    assert!(warning.advisory);
    let text = "`message_ids` has 3 items, at most 2 are allowed (advisory) (spec/probe.yaml:3)";
    assert_eq!(warning.to_string(), text);
    assert_eq!(Probe::ids(0).messages(), ["`message_ids` is required (spec/probe.yaml:2)"]);
}

#[tokio::test]
async fn an_advisory_limit_is_overridden_like_any_other() {
    let emulator = emulator();
    let client = client(&emulator);
    for (limit, warnings) in [(Setting::from(3), 0), (Setting::from(1), 1), (Setting::Off, 0)] {
        let response = client.call(&Probe::ids(3)).limit("message_ids.max_items", limit).await.unwrap();
        assert_eq!(response.warnings().len(), warnings);
    }
}

#[tokio::test]
async fn a_batch_has_the_warnings_of_each_request() {
    let emulator = emulator();
    let client = client(&emulator);
    let (kept, advisory) = (Probe::ids(2), Probe::ids(3));
    let mut batch = client.batch();
    let (first, second) = (batch.add(&kept), batch.add(&advisory));
    let mut responses = batch.await.unwrap();
    assert_eq!(responses.take(first).unwrap().warnings().len(), 0);
    let response = responses.take(second).unwrap();
    let limits: Vec<_> = response.warnings().iter().map(|warning| warning.limit.as_str()).collect();
    assert_eq!(limits, ["message_ids.max_items"]);
    let mut batch = client.batch().limit_policy(LimitPolicy::Strict);
    let _ticket = batch.add(&advisory);
    assert!(matches!(batch.await, Err(Error::Invalid(_))));
}

#[test]
fn a_format_is_checked() {
    let price = "an amount of money, such as 88.88 (spec/probe.yaml:8)";
    for (probe, expected) in [
        (Probe::price("88.88"), vec![]),
        (Probe::price(""), vec![]),
        // One violation instead of three: a text that is not a number is not compared with bounds.
        (Probe::price("abc"), vec![format!("`price` is `abc`, but must be {price}")]),
        (Probe::price("1,000.00"), vec![format!("`price` is `1,000.00`, but must be {price}")]),
        (Probe::price("8\n8"), vec![format!("`price` is `8\\n8`, but must be {price}")]),
        // A negative amount is a number.
        (Probe::price("-5"), vec!["`price` is -5, but must be at least 0.01 (spec/probe.yaml:6)".to_owned()]),
        (Probe::price("1.234"), vec!["`price` has 3 decimals, at most 2 are allowed (spec/probe.yaml:7)".to_owned()]),
        (Probe { time: Some("2024-05-01 12:00:00".into()), day: Some("2024-05-01".into()), ..Probe::ids(1) }, vec![]),
        (
            Probe { time: Some("2024-05-01".into()), day: Some("20240501".into()), ..Probe::ids(1) },
            vec![
                "`time` is `2024-05-01`, but must be a time of the form `yyyy-MM-dd HH:mm:ss`, such as 2024-05-01 12:00:00 \
                 (spec/probe.yaml:10)"
                    .to_owned(),
                "`day` is `20240501`, but must be a date of the form `yyyy-MM-dd`, such as 2024-05-01 (advisory) \
                 (spec/probe.yaml:12)"
                    .to_owned(),
            ],
        ),
    ] {
        assert_eq!(probe.messages(), expected, "{probe:?}");
    }
    let [violation] = &Probe::price("abc").violations()[..] else { panic!("one") };
    assert_eq!((violation.path.as_str(), violation.limit.as_str(), violation.word()), ("price", "price.format", "format"));
    assert_eq!((violation.allowed.as_str(), violation.actual.as_str()), ("an amount of money, such as 88.88", "abc"));
}

#[test]
fn a_format_can_only_be_switched_off() {
    let mut overrides = Overrides::default();
    assert!(overrides.set(Probe::API, "price.format", Setting::from("price")).is_err());
    assert!(overrides.set(Probe::API, "message_ids.format", Setting::Off).is_err());
    overrides.set(Probe::API, "price.format", Setting::Off).unwrap();
    let violations = |overrides: &Overrides| {
        let violations = check(Probe::API, Node::record(&Probe::price("abc")), Protocol::Gateway, overrides);
        violations.into_iter().map(|violation| violation.limit).collect::<Vec<_>>()
    };
    assert_eq!(violations(&overrides), ["price.minimum", "price.max_decimals"], "the other limits stay");
    overrides.set(Probe::API, "price.minimum", Setting::Off).unwrap();
    overrides.set(Probe::API, "price.max_decimals", Setting::Off).unwrap();
    assert!(violations(&overrides).is_empty());
}

#[test]
fn numbers_in_a_document_are_valid_amounts() {
    let price = |price: serde_json::Value| {
        let document = serde_json::json!({ "message_ids": ["1"], "price": price });
        check(Probe::API, Node::json(&document), Protocol::Gateway, &Overrides::default()).len()
    };
    assert_eq!([price(8.88.into()), price(5.into()), price("8.88".into())], [0, 0, 0]);
    assert_eq!([price("abc".into()), price(true.into()), price((-5).into())], [1, 1, 1]);
}
