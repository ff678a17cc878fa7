//! `ant.merchant.expand.shop.receiptaccount.save` · 店铺增加收单账号
//!
//! Add an acquiring account to a store.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/shop/receiptaccount/save`.
//! Described in `spec/ant_merchant/expand.shop.receiptaccount.save.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.shop.receiptaccount.save` (店铺增加收单账号).
///
/// Add an acquiring account to a store.
///
/// ```
/// use alipay::ant_merchant::ExpandShopReceiptaccountSave;
///
/// let request = ExpandShopReceiptaccountSave::new()
///     .receipt_account_id("2088000000000001")
///     .shop_id("2022062300502007000073505619");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`promise`](Self::promise) | one of its values |
/// | [`receipt_account_id`](Self::receipt_account_id) | required |
/// | [`shop_id`](Self::shop_id) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/shop/receiptaccount/save`.
/// Described in `spec/ant_merchant/expand.shop.receiptaccount.save.yaml`.
/// Returns [`ExpandShopReceiptaccountSaveResponse`], or an error with a [`ExpandShopReceiptaccountSaveErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.receiptaccount.save")]
#[doc(alias = "/v3/ant/merchant/expand/shop/receiptaccount/save")]
#[doc(alias = "店铺增加收单账号")]
#[doc(alias = "店铺")]
#[doc(alias = "收单")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopReceiptaccountSave {
    /// Whether the merchant promises that the account is accurate.
    ///
    /// 是否承诺收单账号信息准确. Example: `Y`.
    pub promise: Option<record::Choice<ExpandShopReceiptaccountSavePromise>>,
    /// Acquiring account.
    ///
    /// 收单账号; required. Example: `2088000000000001`.
    pub receipt_account_id: String,
    /// Store id.
    ///
    /// 店铺ID; required. Example: `2022062300502007000073505619`.
    pub shop_id: String,
}

impl ExpandShopReceiptaccountSave {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`promise`](Self::promise).
    #[inline]
    pub fn promise(
        mut self,
        promise: impl Into<record::Choice<ExpandShopReceiptaccountSavePromise>>,
    ) -> Self {
        self.promise = Some(promise.into());
        self
    }

    /// Sets [`receipt_account_id`](Self::receipt_account_id).
    #[inline]
    pub fn receipt_account_id(mut self, receipt_account_id: impl Into<String>) -> Self {
        self.receipt_account_id = receipt_account_id.into();
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = shop_id.into();
        self
    }
}

/// The response of `ant.merchant.expand.shop.receiptaccount.save` (店铺增加收单账号).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ExpandShopReceiptaccountSaveResponse {}

/// The values of the platform's type `ExpandShopReceiptaccountSavePromise`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandShopReceiptaccountSavePromise {
    /// `Y`: Yes.
    Y,
    /// `N`: No.
    N,
}

record::enumeration!(ExpandShopReceiptaccountSavePromise, "Y" Y, "N" N);

/// The error codes of `ant.merchant.expand.shop.receiptaccount.save`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandShopReceiptaccountSaveErrorCode {
    /// `MER_ARGUMENT_NULL`: A required parameter is missing.
    ///
    /// Send all required parameters.
    MerArgumentNull,
    /// `SHOP_NOT_EXIST`: The shop does not exist.
    ///
    /// Check the shop id.
    ShopNotExist,
    /// `RECEIPT_ACCOUNT_NOT_EXIST`: The acquiring account does not exist.
    ///
    /// Check the acquiring account.
    ReceiptAccountNotExist,
    /// `RECEIPT_ACCOUNT_EXISTS`: The store has the acquiring account already.
    ReceiptAccountExists,
    /// `RECEIPT_ACCOUNT_EXCEED_LIMIT`: The store has as many acquiring accounts as it may.
    ///
    /// Remove an account first.
    ReceiptAccountExceedLimit,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_NOT_EXIST`: The merchant does not exist.
    ///
    /// Check the merchant.
    MerchantNotExist,
    /// `NOT_ALLOWED_SETTLE`: Settling is not allowed.
    NotAllowedSettle,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandShopReceiptaccountSaveErrorCode, "MER_ARGUMENT_NULL" MerArgumentNull,
    "SHOP_NOT_EXIST" ShopNotExist, "RECEIPT_ACCOUNT_NOT_EXIST" ReceiptAccountNotExist,
    "RECEIPT_ACCOUNT_EXISTS" ReceiptAccountExists, "RECEIPT_ACCOUNT_EXCEED_LIMIT"
    ReceiptAccountExceedLimit, "SYSTEM_ERROR" SystemError, "MERCHANT_NOT_EXIST"
    MerchantNotExist, "NOT_ALLOWED_SETTLE" NotAllowedSettle
);

impl record::CallRequest for ExpandShopReceiptaccountSave {}

impl record::Request for ExpandShopReceiptaccountSave {
    type Response = ExpandShopReceiptaccountSaveResponse;
    type ErrorCode = ExpandShopReceiptaccountSaveErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.shop.receiptaccount.save",
        title: "店铺增加收单账号",
        file: "spec/ant_merchant/expand.shop.receiptaccount.save.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/expand/shop/receiptaccount/save",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_SHOP_RECEIPTACCOUNT_SAVE,
        response: &EXPAND_SHOP_RECEIPTACCOUNT_SAVE_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "RECEIPT_ACCOUNT_NOT_EXIST",
                summary: "The acquiring account does not exist.",
                fix: "Check the acquiring account.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "RECEIPT_ACCOUNT_EXISTS",
                summary: "The store has the acquiring account already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "RECEIPT_ACCOUNT_EXCEED_LIMIT",
                summary: "The store has as many acquiring accounts as it may.",
                fix: "Remove an account first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandShopReceiptaccountSave, EXPAND_SHOP_RECEIPTACCOUNT_SAVE, 0 promise None, 1
    receipt_account_id String::new(), 2 shop_id String::new()
);

record::record!(
    ExpandShopReceiptaccountSaveResponse, EXPAND_SHOP_RECEIPTACCOUNT_SAVE_RESPONSE
);

static EXPAND_SHOP_RECEIPTACCOUNT_SAVE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopReceiptaccountSave",
    file: "spec/ant_merchant/expand.shop.receiptaccount.save.yaml",
    rows: &[
        schema::Row::Limited(
            "promise",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Limited(
            "receipt_account_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "shop_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 19, 23, 25, 29],
};

static EXPAND_SHOP_RECEIPTACCOUNT_SAVE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopReceiptaccountSaveResponse",
    file: "spec/ant_merchant/expand.shop.receiptaccount.save.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
