//! Recurring payment: a user signs an agreement once, and the merchant charges each period.

use alipay::notify::{Notification, TradeStatus};
use alipay::trade::pay::AgreementParams;
use alipay::trade::{Pay, PayErrorCode, Query, QueryErrorCode};
use alipay::user::agreement_page_sign::{AccessParams, PeriodRuleParamsSign};
use alipay::user::{AgreementPageSign, AgreementQuery, AgreementQueryErrorCode, AgreementUnsign, AgreementUnsignErrorCode};
use alipay::values::{Amount, Date};
use alipay::{Client, Error};

/// A membership of the merchant.
#[derive(Clone, Debug)]
pub struct Membership {
    /// The merchant's number of the agreement, `external_agreement_no`: letters and digits, unique for each signing.
    pub number: String,
    /// The most that one period costs.
    pub price: Amount,
    /// The day of the first charge. By the month, it is at most the 28th.
    pub start: Date,
}

const CONTRACT: &str = "CYCLE_PAY_AUTH_P";
/// The scene of the merchant's contract.
const SCENE: &str = "INDUSTRY|APPSTORE";

// region: sign
/// Returns the address at which the user signs, with a QR code for the phone.
pub fn sign(client: &Client, membership: &Membership, shop: &str) -> Result<String, Error> {
    let rules = PeriodRuleParamsSign::new()
        .period_type("MONTH")
        .period(1)
        .execute_time(&membership.start)
        .single_amount(&membership.price);
    let request = AgreementPageSign::new()
        .external_agreement_no(&membership.number)
        .personal_product_code(CONTRACT)
        .sign_scene(SCENE)
        .access_params(AccessParams::new().channel("QRCODE"))
        .period_rule_params(rules);
    let page = client.page_execute(&request).notify_url(format!("{shop}/agreements")).return_url(format!("{shop}/signed"));
    page.url().map_err(Error::erase)
}
// endregion

/// A change of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change<'n> {
    /// The user signed. Store the platform's number with the membership: every charge needs it.
    Signed {
        /// The merchant's number.
        membership: &'n str,
        /// The platform's number.
        agreement: &'n str,
    },
    /// The user or the merchant ended it.
    Ended {
        /// The platform's number.
        agreement: &'n str,
    },
}

// region: notified
/// Returns the change that a verified notification reports, or `None` for another one, which is acknowledged, too.
pub fn change(notification: &Notification) -> Option<Change<'_>> {
    let agreement = notification.get("agreement_no")?;
    match notification.notify_type()? {
        "dut_user_sign" => Some(Change::Signed { membership: notification.get("external_agreement_no")?, agreement }),
        "dut_user_unsign" => Some(Change::Ended { agreement }),
        _ => None,
    }
}
// endregion

// region: find
/// Returns the platform's number of a signed agreement: after the return of the browser, and before a run of charges.
pub async fn find(client: &Client, membership: &str) -> Result<Option<String>, Error> {
    use AgreementQueryErrorCode::{AgreementHasUnsigned, UserAgreementNotExist};

    let query = AgreementQuery::new().external_agreement_no(membership).personal_product_code(CONTRACT).sign_scene(SCENE);
    match client.call(&query).await {
        Ok(found) if found.status.as_ref().is_some_and(|status| *status == "NORMAL") => Ok(found.agreement_no.clone()),
        // Suspended.
        Ok(_) => Ok(None),
        Err(error) if matches!(error.code(), Some(UserAgreementNotExist | AgreementHasUnsigned)) => Ok(None),
        Err(error) => Err(error.erase()),
    }
}
// endregion

/// The state of a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charge {
    /// Paid.
    Paid,
    /// In progress, or not known. The next run repeats it with the same number.
    Open,
    /// The user has too little money. The next run repeats it with the same number.
    Unfunded,
    /// The agreement does not cover it: too early, too much, or too often.
    Uncovered,
    /// The agreement has ended. The user has to sign again.
    Ended,
    /// The order is closed: unpaid for too long, or refunded. Another charge of the period needs another number.
    Closed,
}

// region: charge
/// Charges one period. Its order has a number of its own, such as `member1_202612`, so that a run can be repeated.
pub async fn charge(client: &Client, agreement: &str, order: &str, amount: &Amount) -> Result<Charge, Error> {
    use PayErrorCode as Code;

    let request = Pay::new()
        .out_trade_no(order)
        .total_amount(amount)
        .subject("Membership")
        .product_code("CYCLE_PAY_AUTH")
        .agreement_params(AgreementParams::new().agreement_no(agreement));
    match client.call(&request).await {
        Ok(paid) if paid.gmt_payment.is_some() => Ok(Charge::Paid),
        Ok(_) => state(client, order).await,
        // A timeout, or `ACQ.SYSTEM_ERROR`: the user may have paid.
        Err(error) if error.may_have_acted() => {
            tracing::warn!(%error, order, "unknown outcome");
            state(client, order).await
        }
        Err(error) => match error.code() {
            // An earlier run charged it, and the user may have been refunded.
            Some(Code::AcqTradeHasSuccess | Code::AcqTradeHasClose) => state(client, order).await,
            Some(
                Code::AcqBuyerBalanceNotEnough | Code::AcqBuyerBankcardBalanceNotEnough | Code::AcqNoPaymentInstrumentsAvailable,
            ) => Ok(Charge::Unfunded),
            Some(
                Code::AcqCyclePayDateNotMatch
                | Code::AcqCyclePaySingleFeeExceed
                | Code::AcqCyclePayTotalFeeExceed
                | Code::AcqCyclePayTotalTimesExceed,
            ) => Ok(Charge::Uncovered),
            Some(Code::AcqAgreementNotExist | Code::AcqAgreementInvalid | Code::AcqAgreementStatusNotNormal) => Ok(Charge::Ended),
            _ => Err(error.erase()),
        },
    }
}
// endregion

/// Queries the order of a charge.
async fn state(client: &Client, order: &str) -> Result<Charge, Error> {
    match client.call(&Query::new().out_trade_no(order)).await {
        Ok(trade) => Ok(match TradeStatus::from(trade.trade_status.as_str()) {
            status if status.is_paid() => Charge::Paid,
            TradeStatus::TradeClosed => Charge::Closed,
            _ => Charge::Open,
        }),
        Err(error) if error.code() == Some(QueryErrorCode::AcqTradeNotExist) => Ok(Charge::Open),
        Err(error) => Err(error.erase()),
    }
}

// region: unsign
/// Ends an agreement. An agreement that the user has ended already is no error.
pub async fn unsign(client: &Client, agreement: &str) -> Result<(), Error> {
    use AgreementUnsignErrorCode::{AgreementNotExist, AgreementNotExsit};

    match client.call(&AgreementUnsign::new().agreement_no(agreement)).await {
        Ok(_) => Ok(()),
        Err(error) if matches!(error.code(), Some(AgreementNotExist | AgreementNotExsit)) => Ok(()),
        Err(error) => Err(error.erase()),
    }
}
// endregion
