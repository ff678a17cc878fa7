//! `alipay.merchant.indirect.authorder.close` · 商家认证申请单撤销
//!
//! Withdraw a merchant certification order under review, rejected or awaiting confirmation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/merchant/indirect/authorder/close`. Described
//! in `spec/merchant/indirect.authorder.close.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.indirect.authorder.close` (商家认证申请单撤销).
///
/// Withdraw a merchant certification order under review, rejected or awaiting confirmation.
///
/// ```
/// use alipay::merchant::IndirectAuthorderClose;
///
/// let request = IndirectAuthorderClose::new()
///     .order_no("20220000666660001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `order_no`, `out_biz_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/merchant/indirect/authorder/close`. Described
/// in `spec/merchant/indirect.authorder.close.yaml`.
/// Returns [`IndirectAuthorderCloseResponse`], or an error with a [`IndirectAuthorderCloseErrorCode`].
#[doc(alias = "alipay.merchant.indirect.authorder.close")]
#[doc(alias = "/v3/alipay/merchant/indirect/authorder/close")]
#[doc(alias = "商家认证申请单撤销")]
#[doc(alias = "认证")]
#[doc(alias = "撤销")]
#[must_use]
#[non_exhaustive]
pub struct IndirectAuthorderClose {
    /// Certification order number; either this or `out_biz_no`.
    ///
    /// 意愿申请单号. Example: `20220000666660001`.
    pub order_no: Option<String>,
    /// Caller's own unique number; either this or `order_no`.
    ///
    /// 外部业务号. Example: `0000001`.
    pub out_biz_no: Option<String>,
}

impl IndirectAuthorderClose {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }
}

/// The response of `alipay.merchant.indirect.authorder.close` (商家认证申请单撤销).
///
/// This response has no fields.
#[non_exhaustive]
pub struct IndirectAuthorderCloseResponse {}

/// The error codes of `alipay.merchant.indirect.authorder.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IndirectAuthorderCloseErrorCode {
    /// `ILLEGAL_PARAMETER`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParameter,
    /// `AUTH_ORDER_NOT_EXIST`: The authorization order does not exist.
    ///
    /// Check the authorization number or the merchant order number.
    AuthOrderNotExist,
    /// `DEPEND_FAILURE`: A service this call depends on failed.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    DependFailure,
    /// `AUTH_ORDER_CANCEL_ILLEGAL`.
    AuthOrderCancelIllegal,
    /// `AUTH_ORDER_CANCEL_FAILED`.
    AuthOrderCancelFailed,
    /// `ILLEAGL_PARAMETER`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IlleaglParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    IndirectAuthorderCloseErrorCode, "ILLEGAL_PARAMETER" IllegalParameter,
    "AUTH_ORDER_NOT_EXIST" AuthOrderNotExist, "DEPEND_FAILURE" DependFailure,
    "AUTH_ORDER_CANCEL_ILLEGAL" AuthOrderCancelIllegal, "AUTH_ORDER_CANCEL_FAILED"
    AuthOrderCancelFailed, "ILLEAGL_PARAMETER" IlleaglParameter
);

impl record::CallRequest for IndirectAuthorderClose {}

impl record::Request for IndirectAuthorderClose {
    type Response = IndirectAuthorderCloseResponse;
    type ErrorCode = IndirectAuthorderCloseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.indirect.authorder.close",
        title: "商家认证申请单撤销",
        file: "spec/merchant/indirect.authorder.close.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/merchant/indirect/authorder/close",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INDIRECT_AUTHORDER_CLOSE,
        response: &INDIRECT_AUTHORDER_CLOSE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    IndirectAuthorderClose, INDIRECT_AUTHORDER_CLOSE, 0 order_no None, 1 out_biz_no None
);

record::record!(IndirectAuthorderCloseResponse, INDIRECT_AUTHORDER_CLOSE_RESPONSE);

static INDIRECT_AUTHORDER_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderClose",
    file: "spec/merchant/indirect.authorder.close.yaml",
    rows: &[schema::Row::Text("order_no"), schema::Row::Text("out_biz_no")],
    rules: &[schema::Rule::AtLeastOne(&["order_no", "out_biz_no"])],
    lines: &[11, 16, 23],
};

static INDIRECT_AUTHORDER_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderCloseResponse",
    file: "spec/merchant/indirect.authorder.close.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
