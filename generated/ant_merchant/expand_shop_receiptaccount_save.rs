//! `ant.merchant.expand.shop.receiptaccount.save` · 店铺增加收单账号
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/shop/receiptaccount/save`.
//! Described in `spec/ant_merchant/expand.shop.receiptaccount.save.yaml`.

use crate::{record, schema};

static EXPAND_SHOP_RECEIPTACCOUNT_SAVE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopReceiptaccountSave",
    file: "spec/ant_merchant/expand.shop.receiptaccount.save.yaml",
    fields: &[
        schema::FieldDef::text("promise", 9),
        schema::FieldDef::text("receipt_account_id", 10),
        schema::FieldDef::text("shop_id", 11),
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
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/shop/receiptaccount/save`.
/// Described in `spec/ant_merchant/expand.shop.receiptaccount.save.yaml`.
/// Answered by [`ExpandShopReceiptaccountSaveResponse`], or by an error with a [`ExpandShopReceiptaccountSaveErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.receiptaccount.save")]
#[doc(alias = "店铺增加收单账号")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopReceiptaccountSave {
    /// On the wire `promise`, a text. Source: `spec/ant_merchant/expand.shop.receiptaccount.save.yaml:9`.
    pub promise: Option<String>,
    /// On the wire `receipt_account_id`, a text. Source: `spec/ant_merchant/expand.shop.receiptaccount.save.yaml:10`.
    pub receipt_account_id: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/ant_merchant/expand.shop.receiptaccount.save.yaml:11`.
    pub shop_id: Option<String>,
}

impl ExpandShopReceiptaccountSave {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            promise: None,
            receipt_account_id: None,
            shop_id: None,
        }
    }

    /// Sets [`promise`](Self::promise).
    #[inline]
    pub fn promise(mut self, promise: impl Into<String>) -> Self {
        self.promise = Some(promise.into());
        self
    }

    /// Sets [`receipt_account_id`](Self::receipt_account_id).
    #[inline]
    pub fn receipt_account_id(mut self, receipt_account_id: impl Into<String>) -> Self {
        self.receipt_account_id = Some(receipt_account_id.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.shop.receiptaccount.save` (店铺增加收单账号).
///
/// It has no fields: that it came is what it says.
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

/// The error codes of `ant.merchant.expand.shop.receiptaccount.save`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandShopReceiptaccountSaveErrorCode {
    /// On the wire `MER_ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.shop.receiptaccount.save.yaml:16`.
    MerArgumentNull,
    /// On the wire `SHOP_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.receiptaccount.save.yaml:17`.
    ShopNotExist,
    /// On the wire `RECEIPT_ACCOUNT_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.receiptaccount.save.yaml:18`.
    ReceiptAccountNotExist,
    /// On the wire `RECEIPT_ACCOUNT_EXISTS`. Source: `spec/ant_merchant/expand.shop.receiptaccount.save.yaml:19`.
    ReceiptAccountExists,
    /// On the wire `RECEIPT_ACCOUNT_EXCEED_LIMIT`. Source:
    /// `spec/ant_merchant/expand.shop.receiptaccount.save.yaml:20`.
    ReceiptAccountExceedLimit,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.shop.receiptaccount.save.yaml:21`.
    SystemError,
    /// On the wire `MERCHANT_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.receiptaccount.save.yaml:22`.
    MerchantNotExist,
    /// On the wire `NOT_ALLOWED_SETTLE`. Source: `spec/ant_merchant/expand.shop.receiptaccount.save.yaml:23`.
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
