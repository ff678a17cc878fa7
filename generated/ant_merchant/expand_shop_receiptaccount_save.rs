//! `ant.merchant.expand.shop.receiptaccount.save` · 店铺增加收单账号
//!
//! Add an acquiring account to a store.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/shop/receiptaccount/save`.
//! Described in `spec/ant_merchant/expand.shop.receiptaccount.save.yaml`.

use crate::{record, schema};

static EXPAND_SHOP_RECEIPTACCOUNT_SAVE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopReceiptaccountSave",
    file: "spec/ant_merchant/expand.shop.receiptaccount.save.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["Y", "N"]), 14)],
            ..schema::FieldDef::text("promise", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 23)],
            ..schema::FieldDef::text("receipt_account_id", 19)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 29)],
            ..schema::FieldDef::text("shop_id", 25)
        },
    ],
    rules: &[],
};

static EXPAND_SHOP_RECEIPTACCOUNT_SAVE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopReceiptaccountSaveResponse",
    file: "spec/ant_merchant/expand.shop.receiptaccount.save.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            promise: None,
            receipt_account_id: String::new(),
            shop_id: String::new(),
        }
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

impl record::Record for ExpandShopReceiptaccountSave {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_SHOP_RECEIPTACCOUNT_SAVE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.promise),
            1 => Some(&self.receipt_account_id),
            2 => Some(&self.shop_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.promise),
            1 => Some(&mut self.receipt_account_id),
            2 => Some(&mut self.shop_id),
            _ => None,
        }
    }
}

impl Default for ExpandShopReceiptaccountSave {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandShopReceiptaccountSave {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandShopReceiptaccountSave {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandShopReceiptaccountSave {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 37,
            },
            schema::ErrorDef {
                code: "RECEIPT_ACCOUNT_EXISTS",
                summary: "The store has the acquiring account already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 40,
            },
            schema::ErrorDef {
                code: "RECEIPT_ACCOUNT_EXCEED_LIMIT",
                summary: "The store has as many acquiring accounts as it may.",
                fix: "Remove an account first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 42,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `ant.merchant.expand.shop.receiptaccount.save` (店铺增加收单账号).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ExpandShopReceiptaccountSaveResponse {}

impl record::Record for ExpandShopReceiptaccountSaveResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_SHOP_RECEIPTACCOUNT_SAVE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for ExpandShopReceiptaccountSaveResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for ExpandShopReceiptaccountSaveResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandShopReceiptaccountSaveResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandShopReceiptaccountSaveResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ExpandShopReceiptaccountSavePromise`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandShopReceiptaccountSavePromise {
    /// `Y`: Yes.
    Y,
    /// `N`: No.
    N,
}

impl record::Enumeration for ExpandShopReceiptaccountSavePromise {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for ExpandShopReceiptaccountSavePromise {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.shop.receiptaccount.save`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ExpandShopReceiptaccountSaveErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MER_ARGUMENT_NULL", Self::MerArgumentNull),
        ("SHOP_NOT_EXIST", Self::ShopNotExist),
        ("RECEIPT_ACCOUNT_NOT_EXIST", Self::ReceiptAccountNotExist),
        ("RECEIPT_ACCOUNT_EXISTS", Self::ReceiptAccountExists),
        ("RECEIPT_ACCOUNT_EXCEED_LIMIT", Self::ReceiptAccountExceedLimit),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_NOT_EXIST", Self::MerchantNotExist),
        ("NOT_ALLOWED_SETTLE", Self::NotAllowedSettle),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandShopReceiptaccountSaveErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
