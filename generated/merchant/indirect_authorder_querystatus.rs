//! `alipay.merchant.indirect.authorder.querystatus` · 查询商家认证申请单状态
//!
//! Query the state of a merchant certification order and reasons for rejection.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/indirect/authorder/querystatus`.
//! Described in `spec/merchant/indirect.authorder.querystatus.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.indirect.authorder.querystatus` (查询商家认证申请单状态).
///
/// Query the state of a merchant certification order and reasons for rejection.
///
/// ```
/// use alipay::merchant::IndirectAuthorderQuerystatus;
///
/// let request = IndirectAuthorderQuerystatus::new()
///     .order_no("20220000666660001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `order_no`, `out_biz_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/indirect/authorder/querystatus`.
/// Described in `spec/merchant/indirect.authorder.querystatus.yaml`.
/// Returns [`IndirectAuthorderQuerystatusResponse`], or an error with a [`IndirectAuthorderQuerystatusErrorCode`].
#[doc(alias = "alipay.merchant.indirect.authorder.querystatus")]
#[doc(alias = "/v3/alipay/merchant/indirect/authorder/querystatus")]
#[doc(alias = "查询商家认证申请单状态")]
#[doc(alias = "认证")]
#[must_use]
#[non_exhaustive]
pub struct IndirectAuthorderQuerystatus {
    /// Certification order number; either this or `out_biz_no`.
    ///
    /// 商家认证申请单号. Example: `20220000666660001`.
    pub order_no: Option<String>,
    /// Caller's own unique number; either this or `order_no`.
    ///
    /// 外部业务号. Example: `0000001`.
    pub out_biz_no: Option<String>,
    /// One provider's PID restricts the certification QR code to its merchants; absent covers all; acquirers only.
    ///
    /// Example: `2088000000000001`.
    pub source: Option<String>,
}

impl IndirectAuthorderQuerystatus {
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

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

/// The response of `alipay.merchant.indirect.authorder.querystatus` (查询商家认证申请单状态).
#[non_exhaustive]
pub struct IndirectAuthorderQuerystatusResponse {
    /// Number of the certification order.
    ///
    /// 商家认证申请单号. Example: `20220000666660001`.
    pub order_no: Option<String>,
    /// State of the certification order.
    ///
    /// 商家认证申请单状态. Example: `AUDITING`.
    pub order_status: Option<
        record::Choice<IndirectAuthorderQuerystatusResponseOrderStatus>,
    >,
    /// Link to the QR code the merchant scans in Alipay to confirm or correct; absent in some states.
    ///
    /// Example: `https://qrcode.alipay.com/token/test`.
    pub qr_code: Option<String>,
    /// Reasons why the order was rejected.
    pub verify_list: Vec<IndirectAuthOrderFailedReason>,
}

/// A reason for the rejection of a certification order.
#[non_exhaustive]
pub struct IndirectAuthOrderFailedReason {
    /// Field that failed the review.
    ///
    /// 审核失败字段. Example: `support_credentials`.
    pub fail_param: Option<String>,
    /// Why the field was rejected.
    ///
    /// 申请单审核失败原因. Example: `证照编号对应的企业名称、法人名称与录入信息不一致`.
    pub fail_reason: Option<String>,
}

/// The values of the platform's type `IndirectAuthorderQuerystatusResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndirectAuthorderQuerystatusResponseOrderStatus {
    /// `AUDITING`: Under review.
    Auditing,
    /// `CONTACT_CONFIRM`: Awaiting the contact's confirmation.
    ContactConfirm,
    /// `LEGAL_CONFIRM`: Awaiting the legal person's confirmation.
    LegalConfirm,
    /// `AUDIT_PASS`: Approved.
    AuditPass,
    /// `AUDIT_REJECT`: Rejected.
    AuditReject,
    /// `AUDIT_FREEZE`: Frozen.
    AuditFreeze,
    /// `CANCELED`: Withdrawn.
    Canceled,
    /// `CONTACT_PROCESSING`: In the contact's hands.
    ContactProcessing,
}

record::enumeration!(
    IndirectAuthorderQuerystatusResponseOrderStatus, "AUDITING" Auditing,
    "CONTACT_CONFIRM" ContactConfirm, "LEGAL_CONFIRM" LegalConfirm, "AUDIT_PASS"
    AuditPass, "AUDIT_REJECT" AuditReject, "AUDIT_FREEZE" AuditFreeze, "CANCELED"
    Canceled, "CONTACT_PROCESSING" ContactProcessing
);

/// The error codes of `alipay.merchant.indirect.authorder.querystatus`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IndirectAuthorderQuerystatusErrorCode {
    /// `ILLEGAL_PARAMETER`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParameter,
    /// `AUTH_ORDER_NOT_EXIST`: The authorization order does not exist.
    ///
    /// Check the authorization number or the merchant order number.
    AuthOrderNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEAGL_PARAMETER`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IlleaglParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    IndirectAuthorderQuerystatusErrorCode, "ILLEGAL_PARAMETER" IllegalParameter,
    "AUTH_ORDER_NOT_EXIST" AuthOrderNotExist, "SYSTEM_ERROR" SystemError,
    "ILLEAGL_PARAMETER" IlleaglParameter
);

impl record::CallRequest for IndirectAuthorderQuerystatus {}

impl record::Request for IndirectAuthorderQuerystatus {
    type Response = IndirectAuthorderQuerystatusResponse;
    type ErrorCode = IndirectAuthorderQuerystatusErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.indirect.authorder.querystatus",
        title: "查询商家认证申请单状态",
        file: "spec/merchant/indirect.authorder.querystatus.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/indirect/authorder/querystatus",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INDIRECT_AUTHORDER_QUERYSTATUS,
        response: &INDIRECT_AUTHORDER_QUERYSTATUS_RESPONSE,
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
    IndirectAuthorderQuerystatus, INDIRECT_AUTHORDER_QUERYSTATUS, 0 order_no None, 1
    out_biz_no None, 2 source None
);

record::record!(
    IndirectAuthorderQuerystatusResponse, INDIRECT_AUTHORDER_QUERYSTATUS_RESPONSE, 0
    order_no None, 1 order_status None, 2 qr_code None, 3 verify_list Vec::new()
);

record::record!(
    IndirectAuthOrderFailedReason, INDIRECT_AUTH_ORDER_FAILED_REASON, 0 fail_param None,
    1 fail_reason None
);

static INDIRECT_AUTHORDER_QUERYSTATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderQuerystatus",
    file: "spec/merchant/indirect.authorder.querystatus.yaml",
    rows: &[
        schema::Row::Text("order_no"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("source"),
    ],
    rules: &[schema::Rule::AtLeastOne(&["order_no", "out_biz_no"])],
    lines: &[11, 16, 21, 27],
};

static INDIRECT_AUTHORDER_QUERYSTATUS_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderQuerystatusResponse",
    file: "spec/merchant/indirect.authorder.querystatus.yaml",
    rows: &[
        schema::Row::Text("order_no"),
        schema::Row::Text("order_status"),
        schema::Row::Text("qr_code"),
        schema::Row::Plain(
            "verify_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDIRECT_AUTH_ORDER_FAILED_REASON),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static INDIRECT_AUTH_ORDER_FAILED_REASON: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthOrderFailedReason",
    file: "spec/merchant/indirect.authorder.querystatus.yaml",
    rows: &[schema::Row::Text("fail_param"), schema::Row::Text("fail_reason")],
    rules: &[],
    lines: &[],
};
