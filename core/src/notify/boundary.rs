//! Detection of values that seem to contain another parameter.
//!
//! The signed text is `name=value&name=value…`, and does not mark the end of a value. A value `x&out_trade_no=1` and the two parameters
//! `body=x` and `out_trade_no=1` therefore have the same text and the same signature. An attacker who controls a free text of an
//! order could post a genuine notification again with other boundaries. The replaced parameter must still be part of the text, in
//! a value that contains `&NAME=`.

use super::form::Form;
use super::rule::Reading;

/// The parameter names of trade notifications. Other notifications have no free text.
const NAMES: [&str; 42] = [
    "agreement_no",
    "app_id",
    "auth_app_id",
    "body",
    "buyer_id",
    "buyer_logon_id",
    "buyer_open_id",
    "buyer_pay_amount",
    "buyer_user_id",
    "charset",
    "discount_amount",
    "external_agreement_no",
    "fund_bill_list",
    "gmt_close",
    "gmt_create",
    "gmt_payment",
    "gmt_refund",
    "invoice_amount",
    "mdiscount_amount",
    "notify_id",
    "notify_time",
    "notify_type",
    "out_biz_no",
    "out_request_no",
    "out_trade_no",
    "passback_params",
    "point_amount",
    "receipt_amount",
    "refund_amount",
    "refund_fee",
    "seller_email",
    "seller_id",
    "send_back_fee",
    "send_pay_date",
    "sign",
    "sign_type",
    "subject",
    "total_amount",
    "trade_no",
    "trade_status",
    "version",
    "voucher_detail_list",
];

/// The maximum length of a name.
const LONGEST_NAME: usize = 64;

/// Finds a covered parameter whose value seems to contain another one, and returns both names. The contained name is a known one or a
/// name in this form.
pub(super) fn contained(form: &Form, reading: Reading) -> Option<(&str, &str)> {
    let covered = form.parameters().filter(|(name, value, _)| reading.covers(name, value));
    let names = covered.flat_map(|(name, value, _)| names_in(value).map(move |contained| (name, contained)));
    names.into_iter().find(|(_, contained)| NAMES.contains(contained) || form.has(contained))
}

/// Returns all texts between `&` and `=` in a value.
fn names_in(value: &str) -> impl Iterator<Item = &str> {
    value.match_indices('&').filter_map(|(at, _)| {
        let tail = value.get(at + 1..)?;
        let length = tail.bytes().take(LONGEST_NAME + 1).position(|byte| byte == b'=')?;
        tail.get(..length)
    })
}
