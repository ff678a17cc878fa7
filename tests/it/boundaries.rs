//! Each limit of the three APIs: accepted at N, violated at N+1, with every field of the violation.
//! With the policy off, the emulator returns the same code.

use alipay::limits::LimitPolicy;
use alipay::limits::{Overrides, Violation, check};
use alipay::open_public::message_label_send::{Filter, LabelContext, LabelFilter, Material};
use alipay::open_public::{MessageLabelSend, MessageQuery, TemplateMessageGet};
use alipay::record::{CallRequest, Node, Request};
use alipay::schema::Protocol;
use alipay::{Client, ProtocolChoice};
use alipay_emulator::Emulator;

use crate::support::{article_message, client, emulator, filter, query, template, text_message};

fn violations_of<R: Request>(request: &R) -> Vec<Violation> {
    let [gateway, rest] =
        [Protocol::Gateway, Protocol::Rest].map(|protocol| check(R::API, Node::record(request), protocol, &Overrides::default()));
    assert_eq!(gateway, rest, "these APIs have the same limits on both protocols");
    gateway
}

/// Checks a request that violates one limit: path, limit, allowed, actual, code.
async fn breaks<R: CallRequest>(at: &Peers<'_>, request: R, expected: [&str; 5]) {
    let violations = violations_of(&request);
    let [violation] = &violations[..] else { panic!("one violation: {violations:#?}") };
    let code = violation.code.as_deref().unwrap_or_default();
    assert_eq!([&violation.path, &violation.limit, &violation.allowed, &violation.actual, code], expected);
    let (file, line) = violation.source.rsplit_once(':').unwrap();
    assert_eq!(file, R::API.file);
    let text = std::fs::read_to_string(format!("{}/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let stated = text.lines().nth(line.parse::<usize>().unwrap() - 1).unwrap();
    let word = violation.limit.rsplit('.').next().unwrap();
    assert!(
        stated.contains(word) || stated.contains("require") || stated.contains("when:") || word == "values",
        "{word} is stated at {}: {stated}",
        violation.source
    );

    for (protocol, offered) in
        [(ProtocolChoice::Gateway, R::API.gateway.is_some()), (ProtocolChoice::Rest, R::API.rest.is_some())]
    {
        if !offered {
            continue;
        }
        let before = at.emulator.received_calls().len();
        let rejected = at.client.call(&request).protocol(protocol).await.err().unwrap();
        assert!(matches!(&rejected, alipay::Error::Invalid(all) if all.as_slice() == violations), "{rejected:?}");
        assert_eq!(at.emulator.received_calls().len(), before, "nothing was sent");
        let error = at.client.call(&request).protocol(protocol).limit_policy(LimitPolicy::Off).await.err().unwrap();
        assert_eq!(error.api().unwrap().sub_code(), code, "{error:?}");
        assert_eq!(at.emulator.received_calls().len(), before + 1);
    }
}

struct Peers<'a> {
    emulator: &'a Emulator,
    client: Client,
}

fn peers(emulator: &Emulator) -> Peers<'_> {
    Peers { emulator, client: client(emulator) }
}

#[tokio::test]
async fn message_query() {
    let emulator = emulator();
    let at = peers(&emulator);
    let ids = |count: usize| MessageQuery::new().message_ids((0..count).map(|id| id.to_string()));
    let id_of = |length: usize| MessageQuery::new().message_ids(["好".repeat(length)]);
    for kept in [ids(1), ids(20), id_of(64)] {
        assert_eq!(violations_of(&kept), []);
        at.client.call(&kept).await.unwrap();
    }
    breaks(&at, ids(0), ["message_ids", "message_ids.required", "a value", "nothing", "MESSAGE_QUERY_ID_EMPTY"]).await;
    breaks(&at, ids(21), ["message_ids", "message_ids.max_items", "20", "21", "MESSAGE_QUERY_OVER_LIMIT"]).await;
    let too_long = ["message_ids[0]", "message_ids.items.max_length", "64", "65", "MESSAGE_QUERY_ID_TOO_LONG"];
    breaks(&at, id_of(65), too_long).await;
}

#[tokio::test]
async fn template_message_get() {
    let emulator = emulator();
    let at = peers(&emulator);
    let id_of = |length: usize| TemplateMessageGet::new().template_id("T".repeat(length));
    for kept in [id_of(1), id_of(20)] {
        assert_eq!(violations_of(&kept), []);
        at.client.call(&kept).await.unwrap();
    }
    let code = "TEMPLATE_MESSAGE_ID_INVAILD";
    breaks(&at, id_of(0), ["template_id", "template_id.required", "a value", "nothing", code]).await;
    breaks(&at, id_of(21), ["template_id", "template_id.max_length", "20", "21", code]).await;
}

fn with_comparison(comparison: LabelFilter) -> MessageLabelSend {
    text_message().filter(Filter::new().template("${a}").context(LabelContext::new().a(comparison)))
}

#[tokio::test]
async fn message_label_send_filter() {
    let emulator = emulator();
    let at = peers(&emulator);
    assert_eq!(violations_of(&text_message()), []);
    let missing = |path: &'static str, limit: &'static str, code: &'static str| [path, limit, "a value", "nothing", code];
    let no_filter = MessageLabelSend::new().material(text_message().material);
    breaks(&at, no_filter, missing("filter", "filter.required", "LABEL_GROUP_FILTER_EMPTY")).await;
    let no_template = text_message().filter(Filter::new().context(filter().context));
    breaks(&at, no_template, missing("filter.template", "filter.template.required", "LABEL_GROUP_TPL_EMPTY")).await;
    let no_context = text_message().filter(Filter::new().template("${a}"));
    breaks(&at, no_context, missing("filter.context", "filter.context.required", "LABEL_GROUP_ITEM_EMPTY")).await;

    let full = || LabelFilter::new().column_name("label_id_list").op("in").values(["1", "2"]);
    assert_eq!(violations_of(&with_comparison(full())), []);
    let no_column = with_comparison(LabelFilter::new().op("=").values(["1"]));
    let path = "filter.context.a.column_name";
    breaks(&at, no_column, missing(path, "filter.context.a.column_name.required", "LABEL_GROUP_KEY_EMPTY")).await;
    let no_op = with_comparison(LabelFilter::new().column_name("c").values(["1"]));
    breaks(&at, no_op, missing("filter.context.a.op", "filter.context.a.op.required", "LABEL_GROUP_NO_CONDITION")).await;
    let no_values = with_comparison(full().values(Vec::<String>::new()));
    let path = "filter.context.a.values";
    breaks(&at, no_values, missing(path, "filter.context.a.values.required", "LABEL_GROUP_VALUES_EMPTY")).await;
    let expected = ["filter.context.a.op", "filter.context.a.op.values", "`=`, `!=`, `in`", ">", "LABEL_GROUP_NO_CONDITION"];
    breaks(&at, with_comparison(full().op(">")), expected).await;
}

#[tokio::test]
async fn message_label_send_material() {
    let emulator = emulator();
    let at = peers(&emulator);
    assert_eq!(violations_of(&article_message(6)), []);
    let missing = |path: &'static str, limit: &'static str, code: &'static str| [path, limit, "a value", "nothing", code];
    let no_material = MessageLabelSend::new().filter(filter());
    breaks(&at, no_material, missing("material", "material.required", "ILLEGAL_BIZ_PARAMS")).await;
    let seven = ["material.articles", "material.articles.max_items", "6", "7", "ILLEGAL_BIZ_PARAMS"];
    breaks(&at, article_message(7), seven).await;
    let message = |material| MessageLabelSend::new().filter(filter()).material(material);
    let no_text = message(Material::new().msg_type("text"));
    breaks(&at, no_text, missing("material.text", "material.text.required", "ILLEGAL_BIZ_PARAMS")).await;
    let no_articles =
        message(Material::new().msg_type("image-text").text(alipay::open_public::message_label_send::Text::new().title("t")));
    breaks(&at, no_articles, missing("material.articles", "material.articles.required", "ILLEGAL_BIZ_PARAMS")).await;
    let no_type = message(Material::new().text(alipay::open_public::message_label_send::Text::new().title("t")));
    breaks(&at, no_type, missing("material.msg_type", "material.msg_type.required", "MSG_TYPE_ILLEGAL")).await;
    let odd_type = message(Material::new().msg_type("video"));
    let expected = ["material.msg_type", "material.msg_type.values", "`text`, `image-text`", "video", "MSG_TYPE_ILLEGAL"];
    breaks(&at, odd_type, expected).await;
}

#[test]
fn all_violations_are_reported_at_once() {
    let ids = (0..21).map(|id| "x".repeat(if id % 10 == 3 { 65 } else { 1 }));
    let violations = violations_of(&MessageQuery::new().message_ids(ids));
    let paths: Vec<_> = violations.iter().map(|violation| violation.path.as_str()).collect();
    assert_eq!(paths, ["message_ids", "message_ids[3]", "message_ids[13]"]);
    assert_eq!(
        violations[0].to_string(),
        format!("`message_ids` has 21 items, at most 20 are allowed (MESSAGE_QUERY_OVER_LIMIT; {})", violations[0].source)
    );
    let paths: Vec<_> = violations_of(&MessageLabelSend::new()).into_iter().map(|violation| violation.path).collect();
    assert_eq!(paths, ["filter", "material"]);
    assert_eq!(violations_of(&query()), []);
    assert_eq!(violations_of(&template()), []);
}

#[test]
fn a_violation_never_shows_the_text() {
    let violations = violations_of(&MessageQuery::new().message_ids(["secret".repeat(20)]));
    assert!(!format!("{violations:?} {}", violations[0]).contains("secret"));
}
