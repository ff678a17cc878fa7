//! `alipay.fund.batch.close` · 批次关单接口
//!
//! Close a batch of transfers.
//!
//! Offered on the gateway (V2). Described in `spec/fund/batch.close.yaml`.

use crate::{record, schema};

static BATCH_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchClose",
    file: "spec/fund/batch.close.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 15),
            ],
            ..schema::FieldDef::text("batch_trans_id", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 22),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 23),
            ],
            ..schema::FieldDef::text("biz_scene", 18)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 31)],
            ..schema::FieldDef::text("product_code", 26)
        },
    ],
    rules: &[],
};

static BATCH_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchCloseResponse",
    file: "spec/fund/batch.close.yaml",
    fields: &[
        schema::FieldDef::text("batch_trans_id", 36),
        schema::FieldDef::text("status", 37),
    ],
    rules: &[],
};

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
        Self {
            batch_trans_id: String::new(),
            biz_scene: String::new(),
            product_code: None,
        }
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

impl record::Record for BatchClose {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_CLOSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_trans_id),
            1 => Some(&self.biz_scene),
            2 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_trans_id),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for BatchClose {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BatchClose {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchClose {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchClose {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for BatchCloseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_CLOSE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_trans_id),
            1 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_trans_id),
            1 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for BatchCloseResponse {
    #[inline]
    fn default() -> Self {
        Self {
            batch_trans_id: None,
            status: None,
        }
    }
}

impl Clone for BatchCloseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchCloseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchCloseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BatchCloseResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchCloseResponseStatus {
    /// `DISUSE`: Abandoned (批次废弃).
    Disuse,
}

impl record::Enumeration for BatchCloseResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("DISUSE", Self::Disuse)];
}

impl std::fmt::Debug for BatchCloseResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.batch.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchCloseErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BatchCloseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BatchCloseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
