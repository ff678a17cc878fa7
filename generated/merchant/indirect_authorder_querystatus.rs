//! `alipay.merchant.indirect.authorder.querystatus` · 查询商家认证申请单状态
//!
//! Query the state of a merchant certification order and reasons for rejection.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/indirect/authorder/querystatus`.
//! Described in `spec/merchant/indirect.authorder.querystatus.yaml`.

use crate::{record, schema};

static INDIRECT_AUTHORDER_QUERYSTATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderQuerystatus",
    file: "spec/merchant/indirect.authorder.querystatus.yaml",
    fields: &[
        schema::FieldDef::text("order_no", 11),
        schema::FieldDef::text("out_biz_no", 16),
        schema::FieldDef::text("source", 21),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["order_no", "out_biz_no"]),
            line: 27,
        },
    ],
};

static INDIRECT_AUTHORDER_QUERYSTATUS_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderQuerystatusResponse",
    file: "spec/merchant/indirect.authorder.querystatus.yaml",
    fields: &[
        schema::FieldDef::text("order_no", 30),
        schema::FieldDef::text("order_status", 35),
        schema::FieldDef::text("qr_code", 49),
        schema::FieldDef::new(
            "verify_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDIRECT_AUTH_ORDER_FAILED_REASON),
                    limits: &[],
                },
            ),
            53,
        ),
    ],
    rules: &[],
};

static INDIRECT_AUTH_ORDER_FAILED_REASON: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthOrderFailedReason",
    file: "spec/merchant/indirect.authorder.querystatus.yaml",
    fields: &[
        schema::FieldDef::text("fail_param", 59),
        schema::FieldDef::text("fail_reason", 64),
    ],
    rules: &[],
};

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
        Self {
            order_no: None,
            out_biz_no: None,
            source: None,
        }
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

impl record::Record for IndirectAuthorderQuerystatus {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_AUTHORDER_QUERYSTATUS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_no),
            1 => Some(&self.out_biz_no),
            2 => Some(&self.source),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_no),
            1 => Some(&mut self.out_biz_no),
            2 => Some(&mut self.source),
            _ => None,
        }
    }
}

impl Default for IndirectAuthorderQuerystatus {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectAuthorderQuerystatus {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectAuthorderQuerystatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectAuthorderQuerystatus {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for IndirectAuthorderQuerystatusResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_AUTHORDER_QUERYSTATUS_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_no),
            1 => Some(&self.order_status),
            2 => Some(&self.qr_code),
            3 => Some(&self.verify_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_no),
            1 => Some(&mut self.order_status),
            2 => Some(&mut self.qr_code),
            3 => Some(&mut self.verify_list),
            _ => None,
        }
    }
}

impl Default for IndirectAuthorderQuerystatusResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_no: None,
            order_status: None,
            qr_code: None,
            verify_list: Vec::new(),
        }
    }
}

impl Clone for IndirectAuthorderQuerystatusResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectAuthorderQuerystatusResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectAuthorderQuerystatusResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for IndirectAuthOrderFailedReason {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_AUTH_ORDER_FAILED_REASON
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fail_param),
            1 => Some(&self.fail_reason),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fail_param),
            1 => Some(&mut self.fail_reason),
            _ => None,
        }
    }
}

impl Default for IndirectAuthOrderFailedReason {
    #[inline]
    fn default() -> Self {
        Self {
            fail_param: None,
            fail_reason: None,
        }
    }
}

impl Clone for IndirectAuthOrderFailedReason {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectAuthOrderFailedReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectAuthOrderFailedReason {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `IndirectAuthorderQuerystatusResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for IndirectAuthorderQuerystatusResponseOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDITING", Self::Auditing),
        ("CONTACT_CONFIRM", Self::ContactConfirm),
        ("LEGAL_CONFIRM", Self::LegalConfirm),
        ("AUDIT_PASS", Self::AuditPass),
        ("AUDIT_REJECT", Self::AuditReject),
        ("AUDIT_FREEZE", Self::AuditFreeze),
        ("CANCELED", Self::Canceled),
        ("CONTACT_PROCESSING", Self::ContactProcessing),
    ];
}

impl std::fmt::Debug for IndirectAuthorderQuerystatusResponseOrderStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.indirect.authorder.querystatus`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for IndirectAuthorderQuerystatusErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_PARAMETER", Self::IllegalParameter),
        ("AUTH_ORDER_NOT_EXIST", Self::AuthOrderNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEAGL_PARAMETER", Self::IlleaglParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IndirectAuthorderQuerystatusErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
