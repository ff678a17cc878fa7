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
/// Answered by [`IndirectAuthorderQuerystatusResponse`], or by an error with a [`IndirectAuthorderQuerystatusErrorCode`].
#[doc(alias = "alipay.merchant.indirect.authorder.querystatus")]
#[doc(alias = "/v3/alipay/merchant/indirect/authorder/querystatus")]
#[doc(alias = "查询商家认证申请单状态")]
#[doc(alias = "认证")]
#[must_use]
#[non_exhaustive]
pub struct IndirectAuthorderQuerystatus {
    /// Certification order number; either this or `out_biz_no`.
    ///
    /// On the wire `order_no` (商家认证申请单号). Example: `20220000666660001`. Source:
    /// `spec/merchant/indirect.authorder.querystatus.yaml:11`.
    pub order_no: Option<String>,
    /// Caller's own unique number; either this or `order_no`.
    ///
    /// On the wire `out_biz_no` (外部业务号). Example: `0000001`. Source:
    /// `spec/merchant/indirect.authorder.querystatus.yaml:16`.
    pub out_biz_no: Option<String>,
    /// One provider's PID restricts the certification QR code to its merchants; absent covers all; acquirers only.
    ///
    /// On the wire `source`. Example: `2088000000000001`. Source:
    /// `spec/merchant/indirect.authorder.querystatus.yaml:21`.
    pub source: Option<String>,
}

impl IndirectAuthorderQuerystatus {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.merchant.indirect.authorder.querystatus` (查询商家认证申请单状态).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IndirectAuthorderQuerystatusResponse {
    /// Number of the certification order.
    ///
    /// On the wire `order_no` (商家认证申请单号). Example: `20220000666660001`. Source:
    /// `spec/merchant/indirect.authorder.querystatus.yaml:30`.
    pub order_no: Option<String>,
    /// State of the certification order.
    ///
    /// On the wire `order_status` (商家认证申请单状态). Example: `AUDITING`. Source:
    /// `spec/merchant/indirect.authorder.querystatus.yaml:35`.
    pub order_status: Option<
        record::Choice<IndirectAuthorderQuerystatusResponseOrderStatus>,
    >,
    /// Link to the QR code the merchant scans in Alipay to confirm or correct; absent in some states.
    ///
    /// On the wire `qr_code`. Example: `https://qrcode.alipay.com/token/test`. Source:
    /// `spec/merchant/indirect.authorder.querystatus.yaml:49`.
    pub qr_code: Option<String>,
    /// Reasons why the order was rejected.
    ///
    /// On the wire `verify_list`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:53`.
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
///
/// Source: `spec/merchant/indirect.authorder.querystatus.yaml:56`.
#[non_exhaustive]
pub struct IndirectAuthOrderFailedReason {
    /// Field that failed the review.
    ///
    /// On the wire `fail_param` (审核失败字段). Example: `support_credentials`. Source:
    /// `spec/merchant/indirect.authorder.querystatus.yaml:59`.
    pub fail_param: Option<String>,
    /// Why the field was rejected.
    ///
    /// On the wire `fail_reason` (申请单审核失败原因). Example: `证照编号对应的企业名称、法人名称与录入信息不一致`.
    /// Source: `spec/merchant/indirect.authorder.querystatus.yaml:64`.
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
///
/// Source: `spec/merchant/indirect.authorder.querystatus.yaml:39`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndirectAuthorderQuerystatusResponseOrderStatus {
    /// Under review.
    ///
    /// On the wire `AUDITING`.
    Auditing,
    /// Awaiting the contact's confirmation.
    ///
    /// On the wire `CONTACT_CONFIRM`.
    ContactConfirm,
    /// Awaiting the legal person's confirmation.
    ///
    /// On the wire `LEGAL_CONFIRM`.
    LegalConfirm,
    /// Approved.
    ///
    /// On the wire `AUDIT_PASS`.
    AuditPass,
    /// Rejected.
    ///
    /// On the wire `AUDIT_REJECT`.
    AuditReject,
    /// Frozen.
    ///
    /// On the wire `AUDIT_FREEZE`.
    AuditFreeze,
    /// Withdrawn.
    ///
    /// On the wire `CANCELED`.
    Canceled,
    /// In the contact's hands.
    ///
    /// On the wire `CONTACT_PROCESSING`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndirectAuthorderQuerystatusErrorCode {
    /// A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_PARAMETER`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:71` and
    /// `spec/codes.yaml:1208`.
    IllegalParameter,
    /// The authorization order does not exist.
    ///
    /// Check the authorization number or the merchant order number.
    ///
    /// On the wire `AUTH_ORDER_NOT_EXIST`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:72` and
    /// `spec/codes.yaml:664`.
    AuthOrderNotExist,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/merchant/indirect.authorder.querystatus.yaml:73` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `ILLEAGL_PARAMETER`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:74` and
    /// `spec/codes.yaml:1153`.
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
