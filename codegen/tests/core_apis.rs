//! The APIs that nearly every shop calls have complete descriptions: required fields, limits, and the meaning of every error code.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

use std::path::Path;

use alipay_codegen::{load, stats};

const CORE: [&str; 40] = [
    "alipay.trade.pay",
    "alipay.trade.precreate",
    "alipay.trade.create",
    "alipay.trade.query",
    "alipay.trade.refund",
    "alipay.trade.fastpay.refund.query",
    "alipay.trade.close",
    "alipay.trade.cancel",
    "alipay.trade.page.pay",
    "alipay.trade.wap.pay",
    "alipay.trade.app.pay",
    "alipay.trade.order.settle",
    "alipay.trade.order.settle.query",
    "alipay.trade.royalty.relation.bind",
    "alipay.trade.royalty.relation.unbind",
    "alipay.trade.orderinfo.sync",
    "alipay.fund.trans.uni.transfer",
    "alipay.fund.trans.common.query",
    "alipay.fund.account.query",
    "alipay.fund.auth.order.freeze",
    "alipay.fund.auth.order.app.freeze",
    "alipay.fund.auth.order.voucher.create",
    "alipay.fund.auth.operation.detail.query",
    "alipay.fund.auth.operation.cancel",
    "alipay.fund.auth.order.unfreeze",
    "alipay.user.agreement.page.sign",
    "alipay.user.agreement.query",
    "alipay.user.agreement.unsign",
    "alipay.user.certify.open.initialize",
    "alipay.user.certify.open.query",
    "alipay.system.oauth.token",
    "alipay.open.auth.token.app",
    "alipay.data.dataservice.bill.downloadurl.query",
    "alipay.data.bill.accountlog.query",
    "alipay.marketing.activity.ordervoucher.create",
    "alipay.marketing.activity.voucher.create",
    "alipay.marketing.campaign.cash.trigger",
    "alipay.open.public.message.query",
    "alipay.open.public.message.label.send",
    "alipay.open.public.template.message.get",
];

#[test]
fn the_core_apis_are_fully_described() {
    let spec = load(Path::new("../spec")).unwrap().spec;
    let is_complete = |name: &&str| spec.apis.iter().any(|api| api.name == **name && stats::is_complete(api));
    let left: Vec<&str> = CORE.into_iter().filter(|name| !is_complete(name)).collect();
    assert_eq!(left, [""; 0]);
}
