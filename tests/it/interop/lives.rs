//! The lives of the platform's objects, driven by the SDKs of other languages.

use alipay::gateway::format_timestamp;
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};

use super::{call, config, python, settings};
use crate::support::client;
use alipay_emulator::Emulator;

/// Calls APIs on the gateway, in order. Returns their responses.
type Caller = fn(&Emulator, &[(&str, Value)]) -> Vec<Value>;

/// Uploads a PNG image to an API. Returns the response.
type Uploader = fn(&Emulator, &[u8]) -> Value;

const UPLOAD: &str = "alipay.offline.material.image.upload";

fn by_node(emulator: &Emulator, calls: &[(&str, Value)]) -> Vec<Value> {
    let calls = calls.iter().map(|(api, content)| json!(["exec", api, { "bizContent": content }, { "validateSign": true }]));
    let outcomes = super::node("call.mjs", &config(emulator), json!({ "calls": calls.collect::<Vec<_>>() }));
    let Value::Array(outcomes) = outcomes else { panic!("no list") };
    outcomes.into_iter().map(|mut outcome| outcome["value"].take()).collect()
}

fn by_python(emulator: &Emulator, calls: &[(&str, Value)]) -> Vec<Value> {
    let calls: Vec<Value> = calls.iter().map(|(api, content)| python::execute(api, content.clone())).collect();
    let outcomes = python::call_all(emulator, &python::config(emulator), &calls);
    outcomes
        .into_iter()
        .map(|mut outcome| {
            assert!(outcome["error"].is_null(), "{outcome}");
            outcome["value"]["body"].take()
        })
        .collect()
}

fn upload_by_node(emulator: &Emulator, image: &[u8]) -> Value {
    let form = json!({
        "fields": { "image_type": "png", "image_name": "front" },
        "files": { "image_content": { "fileName": "front.png", "base64": base64(image) } },
    });
    let [outcome] = call(&config(emulator), [json!(["exec", UPLOAD, {}, { "validateSign": true, "formData": form }])]);
    assert!(outcome["error"].is_null(), "{outcome}");
    outcome["value"].clone()
}

fn upload_by_python(emulator: &Emulator, image: &[u8]) -> Value {
    let request = json!({
        "image_type": "png", "image_name": "front",
        "image_content": { "file_name": "front.png", "base64": base64(image) },
    });
    let call = json!({ "method": "execute", "api": UPLOAD, "arguments": [], "request": request });
    let outcome = python::call_all(emulator, &python::config(emulator), &[call]).remove(0);
    assert!(outcome["error"].is_null(), "{outcome}");
    outcome["value"]["body"].clone()
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

#[test]
#[ignore = "needs Node.js and the npm registry: cargo test --test it -- --ignored interop"]
fn node_lives() {
    live(by_node, upload_by_node);
}

#[test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
fn python_lives() {
    live(by_python, upload_by_python);
}

fn live(call: Caller, upload: Uploader) {
    let emulator = settings().stateless(false).start().unwrap();
    trade(&emulator, call);
    transfer(&emulator, call);
    authorization(&emulator, call);
    agreement(&emulator, call);
    vouchers(&emulator, call);
    templates(&emulator, call);
    bill(&emulator, call);
    token(call);
    let image = b"\x89PNG\r\n\x1a\n front";
    let stored = upload(&emulator, image);
    let served = reqwest::blocking::get(stored["image_url"].as_str().unwrap_or_else(|| panic!("{stored}"))).unwrap();
    assert_eq!(served.bytes().unwrap(), &image[..]);
}

fn trade(emulator: &Emulator, call: Caller) {
    let order = json!({ "out_trade_no": "order_1", "total_amount": "10.00", "subject": "苹果" });
    let query = ("alipay.trade.query", json!({ "out_trade_no": "order_1" }));
    let [placed, unopened] = all(call(emulator, &[("alipay.trade.precreate", order), query.clone()]));
    assert!(placed["qr_code"].as_str().unwrap().starts_with(&emulator.base_url()), "{placed}");
    assert_eq!(unopened["sub_code"], "ACQ.TRADE_NOT_EXIST");
    emulator.act("trade", "order_1", "pay").unwrap();
    let refund = |number: &str, amount: &str| {
        let content = json!({ "out_trade_no": "order_1", "out_request_no": number, "refund_amount": amount });
        ("alipay.trade.refund", content)
    };
    let found = json!({ "out_trade_no": "order_1", "out_request_no": "refund_1" });
    let [paid, first, again, other, over, refund_query, rest, closed] = all(call(
        emulator,
        &[
            query.clone(),
            refund("refund_1", "4.00"),
            refund("refund_1", "4.00"),
            refund("refund_1", "5.00"),
            refund("refund_2", "6.01"),
            ("alipay.trade.fastpay.refund.query", found),
            refund("refund_2", "6.00"),
            query,
        ],
    ));
    assert_eq!((&paid["trade_status"], &paid["total_amount"]), (&json!("TRADE_SUCCESS"), &json!("10.00")), "{paid}");
    assert_eq!((&first["fund_change"], &again["fund_change"]), (&json!("Y"), &json!("N")), "{first} {again}");
    assert_eq!(other["sub_code"], "ACQ.DISCORDANT_REPEAT_REQUEST");
    assert_eq!(over["sub_code"], "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL");
    assert_eq!(refund_query["refund_amount"], "4.00");
    assert_eq!((&rest["refund_fee"], &closed["trade_status"]), (&json!("10.00"), &json!("TRADE_CLOSED")), "{rest} {closed}");

    let create = json!({ "out_trade_no": "order_2", "total_amount": "5.00", "subject": "梨", "buyer_id": "2088102104794936" });
    let order = json!({ "out_trade_no": "order_2" });
    let pay = json!({
        "out_trade_no": "order_3", "total_amount": "8.00", "subject": "茶", "auth_code": "28763443825664394", "scene": "bar_code",
    });
    let [_, closed, again, paid, cancelled] = all(call(
        emulator,
        &[
            ("alipay.trade.create", create),
            ("alipay.trade.close", order.clone()),
            ("alipay.trade.close", order),
            ("alipay.trade.pay", pay),
            ("alipay.trade.cancel", json!({ "out_trade_no": "order_3" })),
        ],
    ));
    assert_eq!((&closed["code"], &again["sub_code"]), (&json!("10000"), &json!("ACQ.TRADE_STATUS_ERROR")));
    assert_eq!((&paid["code"], &cancelled["action"]), (&json!("10000"), &json!("refund")), "{paid} {cancelled}");
}

fn transfer(emulator: &Emulator, call: Caller) {
    let transfer = |amount: &str| {
        let payee = json!({ "identity": "2088000000000001", "identity_type": "ALIPAY_USER_ID", "name": "Example" });
        let content = json!({
            "out_biz_no": "transfer_1", "trans_amount": amount, "biz_scene": "DIRECT_TRANSFER",
            "product_code": "TRANS_ACCOUNT_NO_PWD", "order_title": "工资", "payee_info": payee,
        });
        ("alipay.fund.trans.uni.transfer", content)
    };
    let query = ("alipay.fund.trans.common.query", json!({ "out_biz_no": "transfer_1" }));
    let [sent, again, other, found] = all(call(emulator, &[transfer("1.50"), transfer("1.50"), transfer("2.00"), query]));
    assert_eq!((&sent["status"], &sent["order_id"]), (&json!("SUCCESS"), &again["order_id"]), "{sent}");
    assert_eq!(other["sub_code"], "PAYMENT_INFO_INCONSISTENCY");
    assert_eq!(found["order_id"], sent["order_id"]);
}

fn authorization(emulator: &Emulator, call: Caller) {
    let freeze = json!({
        "out_order_no": "deposit_1", "out_request_no": "freeze_1", "order_title": "押金", "amount": "100.00",
        "auth_code": "28763443825664394", "auth_code_type": "bar_code",
    });
    let [frozen] = all(call(emulator, &[("alipay.fund.auth.order.freeze", freeze)]));
    let auth_no = &frozen["auth_no"];
    let pay = json!({
        "out_trade_no": "room_1", "total_amount": "30.00", "subject": "房费", "product_code": "PRE_AUTH", "auth_no": auth_no,
        "auth_confirm_mode": "NOT_COMPLETE",
    });
    let unfreeze = |number: &str, amount: &str| {
        let content = json!({ "auth_no": auth_no, "out_request_no": number, "amount": amount, "remark": "离店" });
        ("alipay.fund.auth.order.unfreeze", content)
    };
    let detail = json!({ "auth_no": auth_no, "out_request_no": "release_1" });
    let [paid, over, released, detail] = all(call(
        emulator,
        &[
            ("alipay.trade.pay", pay),
            unfreeze("release_1", "70.01"),
            unfreeze("release_1", "70.00"),
            ("alipay.fund.auth.operation.detail.query", detail),
        ],
    ));
    assert_eq!((&paid["code"], &over["sub_code"]), (&json!("10000"), &json!("REQUEST_AMOUNT_EXCEED")), "{paid} {over}");
    assert_eq!((&released["status"], &detail["rest_amount"]), (&json!("SUCCESS"), &json!("0.00")), "{released} {detail}");
}

fn agreement(emulator: &Emulator, call: Caller) {
    let sign = json!({
        "external_agreement_no": "member_1", "personal_product_code": "CYCLE_PAY_AUTH_P", "sign_scene": "INDUSTRY|APPSTORE",
        "access_params": { "channel": "ALIPAYAPP" },
        "period_rule_params": {
            "period_type": "DAY", "period": 30, "execute_time": "2026-12-01", "single_amount": "30.00", "total_amount": "50.00",
        },
    });
    // A user opens the page in a browser.
    let url = client(emulator).page_execute_raw("alipay.user.agreement.page.sign", &sign).url().unwrap();
    let page = reqwest::blocking::get(url).unwrap().text().unwrap();
    assert!(page.contains("member_1"), "{page}");
    let query = json!({ "external_agreement_no": "member_1" });
    let query = ("alipay.user.agreement.query", query);
    let [unsigned] = all(call(emulator, std::slice::from_ref(&query)));
    assert_eq!(unsigned["sub_code"], "USER_AGREEMENT_NOT_EXIST");
    emulator.act("agreement", "member_1", "sign").unwrap();
    let [signed] = all(call(emulator, std::slice::from_ref(&query)));
    let number = &signed["agreement_no"];
    let pay = json!({
        "out_trade_no": "month_1", "total_amount": "30.00", "subject": "会员", "product_code": "CYCLE_PAY_AUTH",
        "agreement_params": { "agreement_no": number },
    });
    let unsign = json!({ "agreement_no": number });
    let [paid, ended, gone] = all(call(emulator, &[("alipay.trade.pay", pay), ("alipay.user.agreement.unsign", unsign), query]));
    assert_eq!((&paid["code"], &ended["code"]), (&json!("10000"), &json!("10000")), "{paid} {ended}");
    assert_eq!(gone["sub_code"], "USER_AGREEMENT_NOT_EXIST");
}

fn vouchers(emulator: &Emulator, call: Caller) {
    let create = json!({
        "out_biz_no": "activity_1", "activity_name": "Sale", "merchant_access_mode": "SELF_MODE", "voucher_type": "FIX_VOUCHER",
        "voucher_send_rule": { "voucher_quantity": 1 },
    });
    let [created] = all(call(emulator, &[("alipay.marketing.activity.voucher.create", create)]));
    let activity = &created["activity_id"];
    let publish = json!({ "activity_id": activity, "merchant_access_mode": "SELF_MODE" });
    let send = |number: &str| {
        let content = json!({
            "activity_id": activity, "out_biz_no": number, "user_id": "2088102104794936", "merchant_access_mode": "SELF_MODE",
        });
        ("alipay.marketing.activity.voucher.send", content)
    };
    let publish = ("alipay.marketing.activity.voucher.publish", publish);
    let [early, _, sent, again, over] =
        all(call(emulator, &[send("send_1"), publish, send("send_1"), send("send_1"), send("send_2")]));
    assert_eq!((&early["sub_code"], &over["sub_code"]), (&json!("ACTIVITY_NOT_ACTIVE"), &json!("BUDGET_NOT_ENOUGH")));
    assert_eq!(sent["voucher_id"], again["voucher_id"], "{sent}");
}

fn templates(emulator: &Emulator, call: Caller) {
    let template = |number: u32| ("alipay.open.public.template.message.get", json!({ "template_id": format!("TM{number:09}") }));
    let taken = call(emulator, &(0..21).map(template).collect::<Vec<_>>());
    let (last, taken) = taken.split_last().unwrap();
    assert!(taken.iter().all(|template| template["code"] == "10000"), "{taken:?}");
    assert_eq!(last["sub_code"], "EXCEED_MAX_TEMPLATE_NUM");
    let material = json!({ "msg_type": "text", "text": { "title": "标题", "content": "内容" } });
    let context = json!({ "a": { "column_name": "label_id_list", "op": "=", "values": ["100509"] } });
    let content = json!({ "filter": { "template": "${a}", "context": context }, "material": material });
    let sent = call(emulator, &vec![("alipay.open.public.message.label.send", content); 6]);
    let (last, sent) = sent.split_last().unwrap();
    assert!(sent.iter().all(|message| message["code"] == "10000"), "{sent:?}");
    assert_eq!(last["sub_code"], "isv.method-call-limited");
}

fn bill(emulator: &Emulator, call: Caller) {
    let yesterday = format_timestamp(SystemTime::now() - Duration::from_secs(24 * 60 * 60));
    let paid = json!({
        "out_trade_no": "order_9", "total_amount": "9.00", "receipt_amount": "9.00", "trade_status": "TRADE_SUCCESS",
        "gmt_create": yesterday, "gmt_payment": yesterday,
    });
    emulator.insert("trade", &paid).unwrap();
    let date = yesterday.split(' ').next().unwrap();
    let query = json!({ "bill_type": "trade", "bill_date": date });
    let [bill] = all(call(emulator, &[("alipay.data.dataservice.bill.downloadurl.query", query)]));
    let address = bill["bill_download_url"].as_str().unwrap_or_else(|| panic!("{bill}"));
    let bytes = reqwest::blocking::get(address).unwrap().bytes().unwrap();
    assert!(bytes.starts_with(b"PK"), "a ZIP archive");
}

fn token(call: Caller) {
    let emulator = settings().stateless(false).auto_approve(true).start().unwrap();
    let page = format!(
        "{}/oauth2/appToAppAuth.htm?app_id={}&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fback",
        emulator.base_url(),
        emulator.app_id()
    );
    let http = reqwest::blocking::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let location = http.get(page).send().unwrap().headers()["location"].to_str().unwrap().to_owned();
    let code = location.split("app_auth_code=").nth(1).and_then(|rest| rest.split('&').next()).unwrap();
    let exchange = json!({ "grant_type": "authorization_code", "code": code });
    let [exchanged] = all(call(&emulator, &[("alipay.open.auth.token.app", exchange)]));
    let query = |token: &Value| ("alipay.open.auth.token.app.query", json!({ "app_auth_token": token }));
    let [valid, unknown] = all(call(&emulator, &[query(&exchanged["app_auth_token"]), query(&json!("no-such-token"))]));
    assert_eq!((&valid["status"], &unknown["sub_code"]), (&json!("valid"), &json!("AUTH_TOKEN_NOT_EXISTED")), "{valid}");
}

/// Returns responses as an array of the expected length.
fn all<const N: usize>(responses: Vec<Value>) -> [Value; N] {
    responses.try_into().unwrap_or_else(|responses| panic!("{responses:?}"))
}
