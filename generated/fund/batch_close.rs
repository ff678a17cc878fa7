//! `alipay.fund.batch.close` · 批次关单接口
//!
//! Close a batch of transfers.
//!
//! Offered on the gateway (V2). Described in `spec/fund/batch.close.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.batch.close` (批次关单接口).
///
/// Close a batch of transfers.
///
/// ```
/// use alipay::fund::BatchClose;
///
/// let request = BatchClose::new()
///     .batch_trans_id("201801310127742502")
///     .biz_scene("MESSAGE_BATCH_PAY");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`batch_trans_id`](Self::batch_trans_id) | required; at most 32 characters (advisory) |
/// | [`biz_scene`](Self::biz_scene) | required; at most 64 characters (advisory) |
/// | [`product_code`](Self::product_code) | required in some cases; at most 64 characters (advisory) |
///
/// Offered on the gateway (V2). Described in `spec/fund/batch.close.yaml`.
/// Returns [`BatchCloseResponse`], or an error with a [`BatchCloseErrorCode`].
#[doc(alias = "alipay.fund.batch.close")]
#[doc(alias = "批次关单接口")]
#[doc(alias = "关单")]
#[must_use]
#[non_exhaustive]
pub struct BatchClose {
    /// Alipay's batch id.
    ///
    /// 支付宝批次ID; required; at most 32 characters (advisory). Example: `201801310127742502`.
    pub batch_trans_id: String,
    /// Business scene; the value comes from Alipay.
    ///
    /// 业务场景; required; at most 64 characters (advisory). Example: `MESSAGE_BATCH_PAY`.
    pub biz_scene: String,
    /// Product code; the value comes from Alipay.
    ///
    /// 业务产品码; required in some cases; at most 64 characters (advisory). Example: `BATCH_API_TO_ACC`.
    pub product_code: Option<String>,
}

impl BatchClose {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`batch_trans_id`](Self::batch_trans_id).
    #[inline]
    pub fn batch_trans_id(mut self, batch_trans_id: impl Into<String>) -> Self {
        self.batch_trans_id = batch_trans_id.into();
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = biz_scene.into();
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

/// The response of `alipay.fund.batch.close` (批次关单接口).
#[non_exhaustive]
pub struct BatchCloseResponse {
    /// Alipay's batch id.
    ///
    /// 支付宝内部的批次ID.
    pub batch_trans_id: Option<String>,
    /// State of the batch.
    ///
    /// Other values may be added. Example: `DISUSE`.
    pub status: Option<record::Choice<BatchCloseResponseStatus>>,
}

/// The values of the platform's type `BatchCloseResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCloseResponseStatus {
    /// `DISUSE`: Abandoned (批次废弃).
    Disuse,
}

record::enumeration!(BatchCloseResponseStatus, "DISUSE" Disuse);

/// The error codes of `alipay.fund.batch.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BatchCloseErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(BatchCloseErrorCode);

impl record::CallRequest for BatchClose {}

impl record::Request for BatchClose {
    type Response = BatchCloseResponse;
    type ErrorCode = BatchCloseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.batch.close",
        title: "批次关单接口",
        file: "spec/fund/batch.close.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &BATCH_CLOSE,
        response: &BATCH_CLOSE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    BatchClose, BATCH_CLOSE, 0 batch_trans_id String::new(), 1 biz_scene String::new(), 2
    product_code None
);

record::record!(
    BatchCloseResponse, BATCH_CLOSE_RESPONSE, 0 batch_trans_id None, 1 status None
);

static BATCH_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchClose",
    file: "spec/fund/batch.close.yaml",
    rows: &[
        schema::Row::Limited(
            "batch_trans_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "biz_scene",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
    ],
    rules: &[],
    lines: &[10, 14, 15, 18, 22, 23, 26, 31],
};

static BATCH_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchCloseResponse",
    file: "spec/fund/batch.close.yaml",
    rows: &[schema::Row::Text("batch_trans_id"), schema::Row::Text("status")],
    rules: &[],
    lines: &[],
};
