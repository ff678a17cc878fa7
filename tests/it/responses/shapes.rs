//! Values with another shape than in the spec: an object or a list that arrived in another form.

use alipay::trade::Query;

use super::*;
use crate::support::BOTH;

/// Reads a list of records, a list of texts and an object. Returns their values and the paths of their mismatches.
fn read(members: &str) -> (Vec<Option<String>>, Option<Option<String>>, Vec<String>) {
    let mut read = BOTH.map(|protocol| {
        let response = respond(protocol, &Query::new(), members).unwrap();
        let required = ["buyer_user_id", "fund_bill_list", "out_trade_no", "total_amount", "trade_no", "trade_status"];
        let noted = paths(&response).into_iter().filter(|path| !required.contains(path)).map(ToOwned::to_owned).collect();
        let vouchers = response.voucher_detail_list.iter().map(|voucher| voucher.amount.clone()).collect();
        (vouchers, response.trade_settle_info.as_ref().map(|info| info.trade_unsettled_amount.clone()), noted)
    });
    assert_eq!(read[0], read[1]);
    std::mem::take(&mut read[0])
}

#[test]
fn an_empty_object_is_none() {
    let some = |amount: &str| Some(Some(amount.to_owned()));
    let noted: &[&str] = &["trade_settle_info"];
    for (value, expected, paths) in [
        (r#""""#, None, noted),
        (r#"" ""#, None, noted),
        (r#""x""#, None, noted),
        ("[]", None, noted),
        ("7", None, noted),
        (r#""[]""#, None, noted),
        ("null", None, &[]),
        (r#""null""#, None, &[]),
        ("{}", Some(None), &[]),
        (r#""{}""#, Some(None), &[]),
        (r#"{"trade_unsettled_amount":"1"}"#, some("1"), &[]),
        (r#""{\"trade_unsettled_amount\":\"1\"}""#, some("1"), &[]),
        // A list with the single object.
        (r#"[{"trade_unsettled_amount":"1"}]"#, some("1"), noted),
        (r#""[{\"trade_unsettled_amount\":\"1\"}]""#, some("1"), noted),
        ("[{}]", Some(None), noted),
        ("[{},{}]", None, noted),
        ("[null]", None, noted),
        ("[7]", None, noted),
        ("[[{}]]", None, noted),
        (
            r#"[{"trade_settle_detail_list":7}]"#,
            Some(None),
            &["trade_settle_info", "trade_settle_info[0].trade_settle_detail_list"],
        ),
        // An error inside the object does not lose the object.
        (r#"{"trade_settle_detail_list":7}"#, Some(None), &["trade_settle_info.trade_settle_detail_list"]),
    ] {
        let (_, info, noted) = read(&format!(r#"{{"trade_settle_info":{value}}}"#));
        assert_eq!((info, noted), (expected, paths.iter().map(ToString::to_string).collect()), "{value}");
    }
}

#[test]
fn a_malformed_list_keeps_its_readable_elements() {
    let list = "voucher_detail_list";
    for (value, amounts, noted) in [
        (r#"[{"amount":"1"},{"amount":"2"}]"#, &["1", "2"][..], false),
        (r#""[{\"amount\":\"1\"}]""#, &["1"], false),
        (r#"{"trade_fund_bill":[{"amount":"1"}]}"#, &["1"], false),
        (r#""{\"trade_fund_bill\":[{\"amount\":\"1\"}]}""#, &["1"], false),
        (r#"{"trade_fund_bill":"[{\"amount\":\"1\"}]"}"#, &["1"], false),
        ("[]", &[], false),
        (r#""[]""#, &[], false),
        ("null", &[], false),
        (r#""null""#, &[], false),
        (r#"{"trade_fund_bill":[]}"#, &[], false),
        (r#"{"trade_fund_bill":null}"#, &[], false),
        // A single element instead of a list.
        (r#"{"amount":"1","fund_channel":"c"}"#, &["1"], true),
        (r#"{"amount":"1"}"#, &["1"], true),
        (r#""{\"amount\":\"1\"}""#, &["1"], true),
        (r#"{"trade_fund_bill":{"amount":"1"}}"#, &["1"], true),
        (r#"{"trade_fund_bill":"{\"amount\":\"1\"}"}"#, &["1"], true),
        // A value that is not an element.
        (r#""""#, &[], true),
        (r#""x""#, &[], true),
        ("7", &[], true),
        ("true", &[], true),
        ("{}", &[], true),
        (r#""{}""#, &[], true),
        (r#"{"trade_fund_bill":7}"#, &[], true),
        (r#"{"trade_fund_bill":""}"#, &[], true),
    ] {
        let (actual, _, paths) = read(&format!(r#"{{"{list}":{value}}}"#));
        let expected: Vec<_> = amounts.iter().map(|amount| Some((*amount).to_owned())).collect();
        assert_eq!((actual, paths), (expected, if noted { vec![list.to_owned()] } else { Vec::new() }), "{value}");
    }
}

#[test]
fn a_mismatching_element_is_omitted_from_the_list() {
    for (value, amounts, noted) in [
        (r#"[{"amount":"1"},{}]"#, &[Some("1"), None][..], &[][..]),
        (r#"["{\"amount\":\"1\"}"]"#, &[Some("1")], &[]),
        (r#"[""]"#, &[], &["[0]"]),
        (r#"["x",{"amount":"1"},true]"#, &[Some("1")], &["[0]", "[2]"]),
        (r#"[5,{"amount":"1"}]"#, &[Some("1")], &["[0]"]),
        (r#""[5,{\"amount\":\"1\"}]""#, &[Some("1")], &["[0]"]),
        (r#"{"trade_fund_bill":[5,{"amount":"1"}]}"#, &[Some("1")], &["[0]"]),
        (r#"[null,{"amount":"1"}]"#, &[Some("1")], &["[0]"]),
        (r#"["null",{"amount":"1"}]"#, &[Some("1")], &["[0]"]),
        // A list with a single object counts as that object.
        (r#"[[{"amount":"1"}]]"#, &[Some("1")], &["[0]"]),
        (r#"[[{"amount":"1"},{"amount":"2"}]]"#, &[], &["[0]"]),
        ("[[]]", &[], &["[0]"]),
        // Wrapped twice.
        (r#"{"a":{"b":[{"amount":"1"}]}}"#, &[Some("1")], &[""]),
        (r#"{"a":{"b":{"amount":"1"}}}"#, &[Some("1")], &["", ""]),
        // An object without known fields is not an element.
        (r#"{"a":{}}"#, &[], &[""]),
        (r#"{"a":"1","b":"2"}"#, &[], &[""]),
        (r#"{"a":{"b":"1","c":"2"}}"#, &[], &[""]),
    ] {
        let (actual, _, paths) = read(&format!(r#"{{"voucher_detail_list":{value}}}"#));
        let actual: Vec<_> = actual.iter().map(Option::as_deref).collect();
        let noted: Vec<_> = noted.iter().map(|path| format!("voucher_detail_list{path}")).collect();
        assert_eq!((actual, paths), (amounts.to_vec(), noted), "{value}");
    }
}

#[test]
fn a_single_scalar_is_a_list_of_one() {
    use alipay::record::{Field, Node, Report};
    fn list<T: alipay::record::Value>(value: &str) -> (Vec<T>, usize) {
        let (mut list, mut report) = (Vec::<T>::new(), Report::default());
        let document = alipay::json::Document::parse(value).unwrap();
        list.put(Node::document(document.root()), &mut report);
        (list, report.into_mismatches().len())
    }
    for (value, expected, noted) in [
        (r#"["a","b"]"#, &["a", "b"][..], 0),
        (r#""[\"a\"]""#, &["a"], 0),
        (r#"{"string":["a","b"]}"#, &["a", "b"], 0),
        (r#""a""#, &["a"], 1),
        (r#""a,b""#, &["a,b"], 1),
        (r#""88.80""#, &["88.80"], 1),
        ("88.80", &["88.80"], 1),
        ("true", &["true"], 1),
        (r#"{"string":"a"}"#, &["a"], 1),
        (r#"["",7,["a"]]"#, &["", "7", r#"["a"]"#], 0),
        (r#"{"a":"1", "b":"2"}"#, &[r#"{"a":"1", "b":"2"}"#], 1),
        (r#""""#, &[], 1),
        ("null", &[], 0),
        ("{}", &[], 1),
    ] {
        let (texts, mismatches) = list::<String>(value);
        assert_eq!((texts.iter().map(String::as_str).collect::<Vec<_>>(), mismatches), (expected.to_vec(), noted), "{value}");
    }
    for (value, expected, noted) in [
        ("[1,\"2\"]", &[1, 2][..], 0),
        ("7", &[7], 1),
        (r#""7""#, &[7], 1),
        (r#""x""#, &[], 1),
        (r#"{"a":{}}"#, &[], 1),
        (r#"["abc",1]"#, &[1], 1),
        (r#"[1,"",[2],{},2.5]"#, &[1], 4),
        // Outside a response, a null in a list is skipped.
        ("[null,1]", &[1], 0),
    ] {
        assert_eq!(list::<i64>(value), (expected.to_vec(), noted), "{value}");
    }
}
