//! One call of each V3 shape, on both protocols, written as in an application: the emulator decodes the values that were sent.

use alipay::ProtocolChoice;
use alipay::commerce::EcEmployeeTitleModify;
use alipay::commerce::ec_employee_title_modify::EcEmployeeTitleModifyTaxNoAndTitleId;
use alipay::data::BillAccountlogQuery;
use alipay::marketing::types::{DeliveryAgencyMerchantInfo, DeliveryConfig};
use alipay::marketing::{ActivityDeliveryStop, ActivityQuery};
use alipay::open_agent::FacetofaceSign;
use alipay::open_agent::types::SignAddressInfo;
use alipay::open_public::GroupDelete;
use alipay::record::{CallRequest, Request as _};
use alipay::schema::GatewayFields;
use alipay::trade::Pay;
use alipay::trade::types::{GoodsDetail, SettleDetailInfo, SettleInfo};
use alipay::upload::Upload;
use alipay_emulator::Reaction;
use http::Method;
use serde_json::{Value, json};

use crate::calls::{Peers, peers};

/// Calls on both protocols. Returns the decoded request and the files on each.
fn understood<R: CallRequest>(peers: &Peers, request: &R) -> [(Value, Vec<(String, Upload)>); 2] {
    [ProtocolChoice::Gateway, ProtocolChoice::Rest].map(|protocol| {
        let response = peers.client.call(request).protocol(protocol).send();
        response.unwrap_or_else(|error| panic!("{} on {protocol:?}: {error}", R::API.name));
        let seen = peers.received_calls();
        assert_eq!((seen.api.as_str(), protocol == ProtocolChoice::Rest), (R::API.name, seen.code == "200"));
        (seen.request, seen.files)
    })
}

/// Calls without files, and checks the decoded request on both protocols.
fn both<R: CallRequest>(method: Method, path: &str, request: &R, expected: &Value) {
    let rest = R::API.rest.unwrap();
    assert_eq!((rest.method.as_str(), rest.path), (method.as_str(), path), "the shape under test");
    for (members, files) in understood(&peers(), request) {
        assert_eq!((&members, files.len()), (expected, 0));
    }
}

#[test]
fn get_with_a_query() {
    let query = BillAccountlogQuery::new()
        .start_time("2024-01-01 00:00:00")
        .end_time("2024-01-02 00:00:00")
        .page_no("1")
        .page_size("2000");
    let expected =
        json!({ "start_time": "2024-01-01 00:00:00", "end_time": "2024-01-02 00:00:00", "page_no": "1", "page_size": "2000" });
    both(Method::GET, "/v3/alipay/data/bill/accountlog/query", &query, &expected);
}

#[test]
fn get_with_a_parameter_in_the_path() {
    let query = ActivityQuery::new().activity_id("2024/0101 好&1").merchant_access_mode("SELF_MODE");
    let expected = json!({ "activity_id": "2024/0101 好&1", "merchant_access_mode": "SELF_MODE" });
    both(Method::GET, "/v3/alipay/marketing/activity/{activity_id}", &query, &expected);
}

#[test]
#[allow(deprecated, reason = "the one list of objects behind PATCH")]
fn patch_with_a_parameter_in_the_path_and_a_list_of_objects() {
    let stop = ActivityDeliveryStop::new()
        .delivery_id("D 1")
        .belong_merchant_info(DeliveryAgencyMerchantInfo::new().merchant_id("2088102124529240"))
        .delivery_config_list([DeliveryConfig::new().activity_id("1").booth_code("A"), DeliveryConfig::new().activity_id("2")])
        .out_biz_no("N1");
    let expected = json!({
        "delivery_id": "D 1",
        "belong_merchant_info": { "merchant_id": "2088102124529240" },
        "delivery_config_list": [{ "activity_id": "1", "booth_code": "A" }, { "activity_id": "2" }],
        "out_biz_no": "N1",
    });
    both(Method::PATCH, "/v3/alipay/marketing/delivery/{delivery_id}/stop", &stop, &expected);
}

#[test]
fn put_with_a_list_of_objects() {
    let title = |number: &str, id: &str| EcEmployeeTitleModifyTaxNoAndTitleId::new().tax_register_no(number).title_id(id);
    let modify = EcEmployeeTitleModify::new().enterprise_id("E").multi_title_list([title("91", "a"), title("92", "b")]);
    let expected = json!({
        "enterprise_id": "E",
        "multi_title_list": [{ "tax_register_no": "91", "title_id": "a" }, { "tax_register_no": "92", "title_id": "b" }],
    });
    both(Method::PUT, "/v3/alipay/commerce/ec/employee/title", &modify, &expected);
}

#[test]
fn delete_with_a_query() {
    both(Method::DELETE, "/v3/alipay/open/public/group/delete", &GroupDelete::new().group_id("12"), &json!({ "group_id": "12" }));
}

#[test]
fn post_with_lists_in_objects() {
    let detail = |amount: &str| SettleDetailInfo::new().amount(amount).trans_in_type("userId").trans_in("2088102124529240");
    let pay = Pay::new()
        .out_trade_no("20150320010101001")
        .total_amount("88.88")
        .subject("Apples")
        .auth_code("28763443825664394")
        .is_async_pay(true)
        .goods_detail([GoodsDetail::new().goods_id("apple-01").goods_name("苹果").quantity(2).price("44.44")])
        .query_options(["fund_bill_list", "voucher_detail_list"])
        .settle_info(SettleInfo::new().settle_detail_infos([detail("0.1"), detail("0.2")]).settle_period_time("1d"));
    let detail = |amount: &str| json!({ "amount": amount, "trans_in_type": "userId", "trans_in": "2088102124529240" });
    let expected = json!({
        "out_trade_no": "20150320010101001",
        "total_amount": "88.88",
        "subject": "Apples",
        "auth_code": "28763443825664394",
        "is_async_pay": true,
        "goods_detail": [{ "goods_id": "apple-01", "goods_name": "苹果", "quantity": 2, "price": "44.44" }],
        "query_options": ["fund_bill_list", "voucher_detail_list"],
        "settle_info": { "settle_detail_infos": [detail("0.1"), detail("0.2")], "settle_period_time": "1d" },
    });
    both(Method::POST, "/v3/alipay/trade/pay", &pay, &expected);
}

#[test]
fn upload_of_several_files_beside_an_object() {
    let picture = |name: &str| Upload::from_bytes(name, name.as_bytes().to_vec());
    let sign = FacetofaceSign::new()
        .batch_no("2017110616474516400082883")
        .long_term(true)
        .shop_address(SignAddressInfo::new().city_code("371000").detail_address("万塘路 & 1"))
        .shop_scene_pic(picture("scene.jpg"))
        .shop_sign_board_pic(picture("招牌.png"));
    let [(gateway, first), (rest, second)] = understood(&peers(), &sign);
    let address = json!({ "city_code": "371000", "detail_address": "万塘路 & 1" });
    assert_eq!(rest, json!({ "batch_no": "2017110616474516400082883", "long_term": true, "shop_address": &address }));
    // V2 has each field as a parameter of its own, so its value is text.
    assert_eq!(FacetofaceSign::API.gateway.unwrap().fields, GatewayFields::Plain);
    assert_eq!(gateway, json!({ "batch_no": "2017110616474516400082883", "long_term": "true", "shop_address": address }));
    for mut files in [first, second] {
        files.sort_by(|(left, _), (right, _)| left.cmp(right));
        let sent = [("shop_scene_pic", picture("scene.jpg")), ("shop_sign_board_pic", picture("招牌.png"))];
        assert_eq!(files, sent.map(|(name, file)| (name.to_owned(), file)));
    }
}

#[test]
fn a_response_without_an_example() {
    let peers = peers();
    let query = ActivityQuery::new().activity_id("1");
    for protocol in [ProtocolChoice::Gateway, ProtocolChoice::Rest] {
        peers
            .emulator
            .next(Reaction::response(&json!({ "activity_id": "1", "activity_name": "七夕", "voucher_send_mode_info": {} })));
        let response = peers.client.call(&query).protocol(protocol).send().unwrap();
        assert_eq!((response.activity_id.as_deref(), response.activity_name.as_deref()), (Some("1"), Some("七夕")));
        assert_eq!(peers.received_calls().request, json!({ "activity_id": "1" }), "the request is recorded nevertheless");
    }
}
