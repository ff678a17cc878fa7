//! Required fields that are missing in a response.

use alipay::open_public::MessageQuery;
use alipay::trade::Query;

use super::*;
use crate::support::BOTH;

#[test]
fn a_missing_required_field_is_reported() {
    for protocol in BOTH {
        let response = respond(protocol, &Query::new(), "{}").unwrap();
        assert_eq!(
            paths(&response),
            ["buyer_user_id", "fund_bill_list", "out_trade_no", "total_amount", "trade_no", "trade_status"],
            "{protocol:?}"
        );
        assert_eq!(response.mismatches()[5].to_string(), "`trade_status`: expected a string, found nothing");
        assert_eq!(response.mismatches()[1].to_string(), "`fund_bill_list`: expected a list, found nothing");
        // `null` counts as missing; an empty text and an empty list do not.
        let body = r#"{"buyer_user_id":null,"out_trade_no":"","trade_no":"t","total_amount":"1","trade_status":"s","store_id":null,"fund_bill_list":[]}"#;
        let response = respond(protocol, &Query::new(), body).unwrap();
        assert_eq!(paths(&response), ["buyer_user_id"], "{protocol:?}");
    }
    // An empty body lacks all of them.
    let response = client(ProtocolChoice::Rest, on_rest("")).call(&Query::new().trade_no("1")).send().unwrap();
    assert_eq!(paths(&response).len(), 6);
}

#[test]
fn a_missing_required_field_is_reported_at_any_depth() {
    let response = respond(BOTH[0], &MessageQuery::new(), r#"{"list":[{"status":"SUCCESS","send_time":"t"},{}]}"#).unwrap();
    let missing = paths(&response);
    assert!(missing.contains(&"list[0].message_id") && missing.contains(&"list[1].status"), "{missing:?}");
    assert!(!missing.contains(&"list[0].status"), "{missing:?}");
    // The same inside JSON in a string.
    let response = respond(BOTH[0], &MessageQuery::new(), r#"{"list":"[{\"status\":\"SUCCESS\"}]"}"#).unwrap();
    assert!(paths(&response).contains(&"list[0].message_id"), "{:?}", paths(&response));
}

#[test]
fn a_field_of_the_other_protocol_is_not_missing() {
    use alipay::schema::{FieldRow, Kind, Limit, LimitRow, Place, Protocol, RecordDef, Row};
    let required = |row: Row<'_>, protocol| {
        let record = RecordDef { name: "R", file: "r.yaml", rows: &[row], rules: &[], lines: &[] };
        record.field("a").unwrap().is_required(protocol)
    };
    assert!(!required(Row::Plain("a", Kind::Integer), Protocol::Rest));
    let row = FieldRow { name: "a", kind: Kind::Integer, place: Place::Body, only: None, required: true, limits: &[] };
    assert!(required(Row::Full(&row), Protocol::Rest) && required(Row::Full(&row), Protocol::Gateway));
    let only = FieldRow { only: Some(Protocol::Gateway), ..row };
    assert!(!required(Row::Full(&only), Protocol::Rest) && required(Row::Full(&only), Protocol::Gateway));
    // A field of a request has the limit instead.
    let limits = [LimitRow::Firm(Limit::Required)];
    assert!(required(Row::Limited("a", Kind::Integer, &limits), Protocol::Rest));
}

#[test]
fn other_documents_have_no_required_fields() {
    use alipay::record::fill::fill;
    use alipay::record::{Node, Report};
    // A copy, and a record in a document of the caller.
    let response = respond(BOTH[0], &Query::new(), "{}").unwrap();
    assert_eq!(response.clone().into_inner(), response.into_inner());
    let (mut response, mut report) = (alipay::trade::QueryResponse::default(), Report::default());
    fill(&mut response, Node::json(&json!({})), &mut report);
    assert_eq!(report.into_mismatches(), []);
}
