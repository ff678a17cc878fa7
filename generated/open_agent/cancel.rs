//! `alipay.open.agent.cancel` · 取消代商户签约、创建应用事务
//!
//! Cancel a transaction of signing products or creating apps for a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/cancel`. Described in
//! `spec/open_agent/cancel.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.agent.cancel` (取消代商户签约、创建应用事务).
///
/// Cancel a transaction of signing products or creating apps for a merchant.
///
/// ```
/// use alipay::open_agent::Cancel;
///
/// let request = Cancel::new()
///     .batch_no("2017110616474516400082883");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`batch_no`](Self::batch_no) | required; at most 25 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/cancel`. Described in
/// `spec/open_agent/cancel.yaml`.
/// Returns [`CancelResponse`], or an error with a [`CancelErrorCode`].
#[doc(alias = "alipay.open.agent.cancel")]
#[doc(alias = "/v3/alipay/open/agent/cancel")]
#[doc(alias = "取消代商户签约、创建应用事务")]
#[doc(alias = "商户")]
#[doc(alias = "签约")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct Cancel {
    /// Transaction number returned by `alipay.open.agent.create`.
    ///
    /// Required; at most 25 characters (advisory). Example: `2017110616474516400082883`.
    pub batch_no: String,
}

impl Cancel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = batch_no.into();
        self
    }
}

/// The response of `alipay.open.agent.cancel` (取消代商户签约、创建应用事务).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CancelResponse {}

/// The error codes of `alipay.open.agent.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CancelErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `INVALID_BATCH_NO`: The batch number is empty or not valid.
    ///
    /// Send the batch number.
    InvalidBatchNo,
    /// `NO_APP_PERMISSION`: The batch was created by another app.
    ///
    /// Call with the app that created the batch.
    NoAppPermission,
    /// `BATCH_STATUS_IS_FINAL`: The batch is in a final state.
    ///
    /// Use a batch that is still in the initial state.
    BatchStatusIsFinal,
    /// `BATCH_IS_NOT_EXIST`: The batch number does not exist.
    ///
    /// Check the batch number.
    BatchIsNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CancelErrorCode, "INVALID_PARAMETER" InvalidParameter, "INVALID_BATCH_NO"
    InvalidBatchNo, "NO_APP_PERMISSION" NoAppPermission, "BATCH_STATUS_IS_FINAL"
    BatchStatusIsFinal, "BATCH_IS_NOT_EXIST" BatchIsNotExist
);

impl record::CallRequest for Cancel {}

impl record::Request for Cancel {
    type Response = CancelResponse;
    type ErrorCode = CancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.cancel",
        title: "取消代商户签约、创建应用事务",
        file: "spec/open_agent/cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CANCEL,
        response: &CANCEL_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(Cancel, CANCEL, 0 batch_no String::new());

record::record!(CancelResponse, CANCEL_RESPONSE);

static CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "Cancel",
    file: "spec/open_agent/cancel.yaml",
    rows: &[
        schema::Row::Limited(
            "batch_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(25)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 15],
};

static CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CancelResponse",
    file: "spec/open_agent/cancel.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
