//! Methods without a spec file, called by the PyPI package `alipay-sdk-python`. Its classes state the fields of each method, so an agreement
//! of requests and responses is one of the catalogue and the package.

use alipay_emulator::{Coverage, Verdict};
use serde_json::{Map, Value, json};

use super::emulator;
use super::python::{call_all, config, execute};

/// Returns a call whose fields are parameters of their own, and files.
fn parameters(api: &str, request: &Value) -> Value {
    json!({ "method": "execute", "api": api, "arguments": [], "request": request })
}

/// Returns twenty calls: four with a file, five with plain parameters, and others with lists, records, numbers and booleans.
/// The package omits `false` and 0 in a nested object, and fails on a response with a field `is_success`; no call has them.
fn calls() -> [Value; 20] {
    let file = json!({ "file_name": "合同.png", "base64": "iVBORw0KGgoA" });
    [
        parameters(
            "alipay.open.mini.cloud.file.upload",
            &json!({ "cloud_id": "c", "file_name": "合同.png", "path": "/a", "file_content": file }),
        ),
        parameters("alipay.user.dtbank.crowd.create", &json!({ "crowd_name": "人群", "out_biz_no": "1", "file_content": file })),
        parameters(
            "alipay.commerce.fix.attachment.upload",
            &json!({ "file_name": "合同", "file_type": "png", "file_content": file }),
        ),
        parameters(
            "alipay.boss.prod.antlegalchain.notary.upload",
            &json!({ "file_name": "合同.png", "tenant": "t", "content": file }),
        ),
        parameters("alipay.point.order.add", &json!({ "merchant_order_no": "1", "point_count": "2", "memo": "备注 & \"=\"" })),
        parameters("alipay.certify.verify.idcard", &json!({ "biz_id": "1", "cert_name": "张三", "force_public": "1" })),
        parameters("alipay.data.bill.downloadurl.get", &json!({ "bill_date": "2024-05-01", "bill_type": "trade" })),
        parameters("alipay.zdatafront.datatransfered.send", &json!({ "type_id": "1", "identity": "1", "data": "{}" })),
        parameters("alipay.acquire.cancel", &json!({ "out_trade_no": "order-1", "operator_id": "9" })),
        execute(
            "alipay.commerce.medical.promo.benefit.create",
            json!({ "item_title": "茶", "sku_list": [{ "can_sell": true, "price_cent": 880, "sku_id": "1" }] }),
        ),
        execute(
            "alipay.overseas.payments.evaluate",
            json!({ "total_amount": "8.80", "payment_factor": { "is_cashier_payment": true }, "payment_method": { "customer_id": "1" } }),
        ),
        execute("koubei.retail.wms.work.query", json!({ "work_id": "1", "operate_context": { "operator_id": "2" } })),
        execute(
            "techrisk.riskai.opsgpt.taskasync.submit",
            json!({ "agent_id": "1", "intention": { "type": "text", "content": { "text": "你好" } } }),
        ),
        execute("alipay.fund.industry.operation.query", json!({ "operation_id": "1" })),
        execute(
            "alipay.boss.fnc.inputinvoice.distribute.callback",
            json!({ "input_invoice_callback_open_api_dto": { "invoice_id": 7, "notify_succeeded": true, "error_info_dto": { "error_code": "E" } } }),
        ),
        execute("alipay.social.antforest.carbonmonth.query", json!({ "carbon_type": ["walk", "bike"], "user_id": "2088" })),
        execute("alipay.commerce.yuntask.supervisortask.query", json!({ "supervisor_id": "1" })),
        execute("alipay.marketing.businessbill.goods.query", json!({ "page_num": 1, "page_size": 20, "goods_title": "茶" })),
        execute("alipay.commerce.medical.hdfrtc.videoconference.stop", json!({ "space_id": 12_345_678_901_i64, "role": "r" })),
        execute("alipay.fund.account.balanceremind.query", json!({ "plan_id": "1" })),
    ]
}

#[test]
#[ignore = "needs Python 3 and the PyPI registry: cargo test --test it -- --ignored interop"]
fn python_calls_methods_of_the_catalogue() {
    let (emulator, calls) = (emulator(), calls());
    let outcomes = call_all(&emulator, &config(&emulator), &calls);
    let received = emulator.received_calls();
    assert_eq!((outcomes.len(), received.len()), (calls.len(), calls.len()), "{outcomes:?}");
    for ((call, outcome), received) in calls.iter().zip(&outcomes).zip(&received) {
        let api = call["api"].as_str().unwrap();
        assert_eq!(outcome["value"]["success"], true, "{api}: {outcome}");
        assert_eq!((received.api.as_str(), received.coverage, received.verdict), (api, Coverage::Undescribed, Verdict::Accepted));
        assert!(received.signature.as_ref().unwrap().valid, "{api}");
        let is_advisory = received.violations.iter().all(|violation| violation.advisory);
        assert!(received.unknown.is_empty() && is_advisory, "{api}: {:?} {:?}", received.unknown, received.violations);
        let sent = call["request"].get("biz_content").unwrap_or(&call["request"]).as_object().unwrap();
        let (files, members): (Map<_, _>, Map<_, _>) =
            sent.clone().into_iter().partition(|(_, value)| value.get("base64").is_some());
        assert_eq!(received.request, Value::Object(members), "{api}");
        let received: Vec<&str> = received.files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(received, files.keys().collect::<Vec<_>>(), "{api}");
        // The package reads the fields that its class has.
        let mut body = outcome["value"]["body"].as_object().unwrap().clone();
        ["code", "msg"].iter().for_each(|name| drop(body.remove(*name)));
        assert_eq!(outcome["value"]["read"], Value::Object(body), "{api}");
    }
}
