//! `alipay.merchant.indirect.authorder.querystatus` · 查询商家认证申请单状态
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/indirect/authorder/querystatus`.
//! Described in `spec/merchant/indirect.authorder.querystatus.yaml`.

use crate::{record, schema};

static INDIRECT_AUTHORDER_QUERYSTATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderQuerystatus",
    file: "spec/merchant/indirect.authorder.querystatus.yaml",
    fields: &[
        schema::FieldDef::text("order_no", 9),
        schema::FieldDef::text("out_biz_no", 10),
        schema::FieldDef::text("source", 11),
    ],
    rules: &[],
};

static INDIRECT_AUTHORDER_QUERYSTATUS_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderQuerystatusResponse",
    file: "spec/merchant/indirect.authorder.querystatus.yaml",
    fields: &[
        schema::FieldDef::text("order_no", 14),
        schema::FieldDef::text("order_status", 15),
        schema::FieldDef::text("qr_code", 16),
        schema::FieldDef::new(
            "verify_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDIRECT_AUTH_ORDER_FAILED_REASON),
                    limits: &[],
                },
            ),
            17,
        ),
    ],
    rules: &[],
};

static INDIRECT_AUTH_ORDER_FAILED_REASON: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthOrderFailedReason",
    file: "spec/merchant/indirect.authorder.querystatus.yaml",
    fields: &[
        schema::FieldDef::text("fail_param", 22),
        schema::FieldDef::text("fail_reason", 23),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.indirect.authorder.querystatus` (查询商家认证申请单状态).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/indirect/authorder/querystatus`.
/// Described in `spec/merchant/indirect.authorder.querystatus.yaml`.
/// Answered by [`IndirectAuthorderQuerystatusResponse`], or by an error with a [`IndirectAuthorderQuerystatusErrorCode`].
#[doc(alias = "alipay.merchant.indirect.authorder.querystatus")]
#[doc(alias = "查询商家认证申请单状态")]
#[must_use]
#[non_exhaustive]
pub struct IndirectAuthorderQuerystatus {
    /// On the wire `order_no`, a text. Source: `spec/merchant/indirect.authorder.querystatus.yaml:9`.
    pub order_no: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/merchant/indirect.authorder.querystatus.yaml:10`.
    pub out_biz_no: Option<String>,
    /// On the wire `source`, a text. Source: `spec/merchant/indirect.authorder.querystatus.yaml:11`.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.indirect.authorder.querystatus` (查询商家认证申请单状态).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IndirectAuthorderQuerystatusResponse {
    /// On the wire `order_no`, a text. Source: `spec/merchant/indirect.authorder.querystatus.yaml:14`.
    pub order_no: Option<String>,
    /// On the wire `order_status`, a text. Source: `spec/merchant/indirect.authorder.querystatus.yaml:15`.
    pub order_status: Option<String>,
    /// On the wire `qr_code`, a text. Source: `spec/merchant/indirect.authorder.querystatus.yaml:16`.
    pub qr_code: Option<String>,
    /// On the wire `verify_list`, a list; each element is a record of the kind `IndirectAuthOrderFailedReason`.
    /// Source: `spec/merchant/indirect.authorder.querystatus.yaml:17`.
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

/// The platform's type `IndirectAuthOrderFailedReason`.
///
/// Source: `spec/merchant/indirect.authorder.querystatus.yaml:20`.
#[non_exhaustive]
pub struct IndirectAuthOrderFailedReason {
    /// On the wire `fail_param`, a text. Source: `spec/merchant/indirect.authorder.querystatus.yaml:22`.
    pub fail_param: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/merchant/indirect.authorder.querystatus.yaml:23`.
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

/// The error codes of `alipay.merchant.indirect.authorder.querystatus`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndirectAuthorderQuerystatusErrorCode {
    /// On the wire `ILLEGAL_PARAMETER`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:26`.
    IllegalParameter,
    /// On the wire `AUTH_ORDER_NOT_EXIST`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:27`.
    AuthOrderNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/indirect.authorder.querystatus.yaml:28`.
    SystemError,
    /// On the wire `ILLEAGL_PARAMETER`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:29`.
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
