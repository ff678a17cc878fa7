//! Sub-merchants (二级商户) of a platform, and the settlement of their trades (直付通, 分账).

use alipay::ant_merchant::ExpandOrderQuery;
use alipay::trade::order_settle::SettleExtendParamsRoyaltyFinish;
use alipay::trade::order_settle_query::{RoyaltyDetail, RoyaltyDetailState};
use alipay::trade::royalty_relation_bind::RoyaltyRelationBindResponseResultCode;
use alipay::trade::types::{
    ExtendParams, OpenApiRoyaltyDetailInfoPojo, RoyaltyEntity, SettleDetailInfo, SettleInfo, SubMerchant,
};
use alipay::trade::{OrderSettle, OrderSettleQuery, Precreate, RoyaltyRelationBind};
use alipay::values::Amount;
use alipay::{Client, Error, RetryPolicy};
use serde_json::json;

/// A merchant who wants to sell on the platform.
pub struct Application<'a> {
    /// The platform's number of the merchant, which no other merchant ever has.
    pub external_id: &'a str,
    /// The name that users see.
    pub name: &'a str,
    /// The category code (MCC).
    pub category: &'a str,
    /// The merchant's Alipay account, which receives the settlements.
    pub account: &'a str,
    /// The contact and the mobile number.
    pub contact: (&'a str, &'a str),
}

// region: onboard
/// Applies for a sub-merchant. Returns the number of the application.
///
/// After an unknown outcome, wait for the message of the decision before another application.
pub async fn apply(client: &Client, application: &Application<'_>) -> Result<Option<String>, Error> {
    let request = json!({
        "external_id": application.external_id,
        "alias_name": application.name,
        "mcc": application.category,
        "service": ["当面付", "小程序支付"],
        "contact_infos": [{ "name": application.contact.0, "mobile": application.contact.1 }],
        "alipay_logon_id": application.account,
        "binding_alipay_logon_id": application.account,
        "default_settle_rule": { "default_settle_type": "alipayAccount", "default_settle_target": application.account },
    });
    let response = client.call_raw("ant.merchant.expand.indirect.zft.simplecreate", &request).await?;
    Ok(response.field("order_id").and_then(|number| number.as_str()).map(ToOwned::to_owned))
}

/// Returns the number of the sub-merchant (SMID), or nothing while the platform examines the application.
pub async fn admitted(client: &Client, application: &str) -> Result<Option<String>, Error> {
    let found = client.call(&ExpandOrderQuery::new().order_id(application)).await.map_err(Error::erase)?;
    let is_complete = found.status.as_deref() == Some("99");
    Ok(found.into_inner().ip_role_id.into_iter().next().filter(|_| is_complete))
}
// endregion

// region: place
/// Places an order of a sub-merchant. The platform freezes the money until the royalties are complete. Returns the QR code's content.
pub async fn place(client: &Client, smid: &str, number: &str, yuan: &Amount) -> Result<Option<String>, Error> {
    let settlement = SettleDetailInfo::new().trans_in_type("defaultSettle").amount(yuan.clone());
    let order = Precreate::new()
        .out_trade_no(number)
        .total_amount(yuan.clone())
        .subject("Tea")
        .sub_merchant(SubMerchant::new().merchant_id(smid))
        .settle_info(SettleInfo::new().settle_detail_infos([settlement]))
        .extend_params(ExtendParams::new().royalty_freeze("true"));
    let placed = match client.call(&order).await {
        // The same number and sum: the platform returns the same code.
        Err(error) if error.may_have_acted() => client.call(&order).await,
        result => result,
    };
    Ok(placed.map_err(Error::erase)?.into_inner().qr_code)
}
// endregion

// region: bind
/// Binds an account that receives a part of trades. A receiver has to be bound before its first share.
pub async fn bind(client: &Client, request_number: &str, account: &str, memo: &str) -> Result<bool, Error> {
    let receiver = RoyaltyEntity::new().r#type("userId").account(account).memo(memo);
    let request = RoyaltyRelationBind::new().out_request_no(request_number).receiver_list([receiver]);
    let bound = client.call(&request).await.map_err(Error::erase)?;
    Ok(bound.into_inner().result_code.is_some_and(|code| code == RoyaltyRelationBindResponseResultCode::Success))
}
// endregion

/// A part of a trade for a bound account.
pub struct Share<'a> {
    /// The receiver's account (2088…).
    pub account: &'a str,
    /// The amount in yuan.
    pub yuan: Amount,
    /// The purpose, which the receiver sees.
    pub memo: &'a str,
}

// region: share
/// Shares the money of a paid trade. The same `request_number` with the same shares moves the money once.
pub async fn share(client: &Client, trade_no: &str, request_number: &str, shares: &[Share<'_>]) -> Result<(), Error> {
    let lines = shares.iter().map(|share| {
        let line = OpenApiRoyaltyDetailInfoPojo::new().trans_in_type("userId").trans_in(share.account);
        line.amount(share.yuan.clone()).desc(share.memo)
    });
    let request = OrderSettle::new()
        .trade_no(trade_no)
        .out_request_no(request_number)
        .royalty_mode("async")
        .royalty_parameters(lines.collect::<Vec<_>>());
    // The platform compares number and amounts, and the description says so: the client may repeat the call after an unknown outcome.
    client.call(&request).retry(RetryPolicy::new(3)).await.map(|_| ()).map_err(Error::erase)
}
// endregion

/// The outcome of a request for shares.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Every receiver has the money.
    Shared,
    /// The platform has not moved all of it yet: query again.
    Pending,
    /// Accounts that did not receive their share, with the platform's codes. Correct the reason, and share with a new number.
    Failed(Vec<(String, String)>),
}

// region: outcome
/// Queries the outcome of each line: an accepted request can still fail, for lack of money for example.
pub async fn outcome(client: &Client, trade_no: &str, request_number: &str) -> Result<Outcome, Error> {
    let query = OrderSettleQuery::new().trade_no(trade_no).out_request_no(request_number);
    let lines = client.call(&query).await.map_err(Error::erase)?.into_inner().royalty_detail_list;
    let has = |line: &RoyaltyDetail, state| line.state.as_ref().is_some_and(|found| *found == state);
    let failed: Vec<_> = lines
        .iter()
        .filter(|line| has(line, RoyaltyDetailState::Fail))
        .map(|line| (line.trans_in.clone().unwrap_or_default(), line.error_code.clone().unwrap_or_default()))
        .collect();
    Ok(if !failed.is_empty() {
        Outcome::Failed(failed)
    } else if !lines.is_empty() && lines.iter().all(|line| has(line, RoyaltyDetailState::Success)) {
        Outcome::Shared
    } else {
        Outcome::Pending
    })
}
// endregion

// region: finish
/// Completes the royalties of a trade: the platform releases the rest to the sub-merchant.
pub async fn finish(client: &Client, trade_no: &str, request_number: &str) -> Result<(), Error> {
    let rest = alipay::trade::order_settle::SettleExtendParams::new().royalty_finish(SettleExtendParamsRoyaltyFinish::True);
    let request = OrderSettle::new().trade_no(trade_no).out_request_no(request_number).extend_params(rest);
    client.call(&request).retry(RetryPolicy::new(3)).await.map(|_| ()).map_err(Error::erase)
}
// endregion
