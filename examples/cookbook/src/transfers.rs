//! Transfers from the merchant's account to users' accounts: each payout is paid once.

use alipay::fund::{
    AccountQuery, Participant, TransCommonQuery, TransCommonQueryErrorCode, TransUniTransfer, TransUniTransferErrorCode,
};
use alipay::values::Amount;
use alipay::{Client, Error};

/// A payout, as the merchant stores it before the first call.
#[derive(Clone, Debug)]
pub struct Payout {
    /// The number, `out_biz_no`: the same in each repetition.
    pub number: String,
    /// The amount, from 0.1 yuan.
    pub amount: Amount,
    /// The payee's login name at Alipay, a mobile number or an address of mail.
    pub account: String,
    /// The payee's real name, which must be that of the account.
    pub name: String,
    /// The title that the payee sees.
    pub title: String,
}

/// The state of a payout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Paid, under this number of the platform.
    Paid(String),
    /// In progress, or not known. Look it up later, or repeat it with the same number.
    Open,
    /// Not paid. Repeat it with the same number when the cause is gone.
    Postponed(Until),
    /// Not paid, and it never will be, for this reason of the platform. A corrected payout needs a new number.
    Failed(String),
}

/// The time to repeat a payout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// A deposit to the merchant's account.
    Deposit,
    /// The next day.
    Tomorrow,
    /// The next month.
    NextMonth,
}

const PRODUCT: &str = "TRANS_ACCOUNT_NO_PWD";
const SCENE: &str = "DIRECT_TRANSFER";

// region: available
/// Returns the money that the merchant's account can pay. A run of payouts stops before the account is empty.
pub async fn available(client: &Client, merchant: &str) -> Result<Option<Amount>, Error> {
    let query = AccountQuery::new().alipay_user_id(merchant).account_type("ACCTRANS_ACCOUNT");
    let account = client.call(&query).await.map_err(Error::erase)?;
    Ok(account.available_amount.clone())
}
// endregion

// region: transfer
/// Pays a payout. Repeating it is safe: the platform returns the first transfer of the number.
pub async fn transfer(client: &Client, payout: &Payout) -> Result<State, Error> {
    use TransUniTransferErrorCode as Code;

    let payee = Participant::new().identity_type("ALIPAY_LOGON_ID").identity(&payout.account).name(&payout.name);
    let request = TransUniTransfer::new()
        .out_biz_no(&payout.number)
        .trans_amount(&payout.amount)
        .product_code(PRODUCT)
        .biz_scene(SCENE)
        .order_title(&payout.title)
        .payee_info(payee);
    match client.call(&request).await {
        Ok(sent) => {
            let status = sent.status.as_ref().map_or("", |status| status.as_str());
            Ok(state(status, sent.order_id.as_deref(), None))
        }
        // A timeout, `SYSTEM_ERROR` or `REQUEST_PROCESSING`: the payee may have the money.
        Err(error) if error.may_have_acted() => {
            tracing::warn!(%error, payout = payout.number, "unknown outcome");
            look_up(client, payout).await
        }
        Err(error) => match error.code() {
            Some(Code::PayerBalanceNotEnough | Code::BalanceIsNotEnough) => Ok(State::Postponed(Until::Deposit)),
            Some(Code::ExceedLimitDmAmount | Code::ExceedLimitDmMaxAmount | Code::ExceedLimitDcReceived) => {
                Ok(State::Postponed(Until::Tomorrow))
            }
            Some(Code::ExceedLimitMmAmount | Code::ExceedLimitMmMaxAmount) => Ok(State::Postponed(Until::NextMonth)),
            Some(Code::PayeeNotExist | Code::PermAmlNotRealnameRev | Code::ExceedLimitSmAmount) => {
                Ok(State::Failed(error.sub_code().unwrap_or_default().to_owned()))
            }
            // A mistake of the merchant, such as a missing product. The run stops.
            _ => Err(error.erase()),
        },
    }
}

fn state(status: &str, order_id: Option<&str>, reason: Option<&str>) -> State {
    match status {
        "SUCCESS" => State::Paid(order_id.unwrap_or_default().to_owned()),
        "FAIL" | "REFUND" | "CLOSED" => State::Failed(reason.unwrap_or(status).to_owned()),
        // `DEALING`, `WAIT_PAY`, or a status that the platform adds later.
        _ => State::Open,
    }
}
// endregion

// region: look_up
/// Looks up a payout by the merchant's number, which needs product and scene, too.
pub async fn look_up(client: &Client, payout: &Payout) -> Result<State, Error> {
    let query = TransCommonQuery::new().out_biz_no(&payout.number).product_code(PRODUCT).biz_scene(SCENE);
    match client.call(&query).await {
        Ok(found) => {
            let status = found.status.as_ref().map_or("", |status| status.as_str());
            Ok(state(status, found.order_id.as_deref(), found.error_code.as_deref()))
        }
        // The transfer failed early, or the platform does not know it yet.
        Err(error) if error.code() == Some(TransCommonQueryErrorCode::OrderNotExist) => Ok(State::Open),
        Err(error) => Err(error.erase()),
    }
}
// endregion
