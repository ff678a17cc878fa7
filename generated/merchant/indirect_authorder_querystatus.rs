//! `alipay.merchant.indirect.authorder.querystatus` · 查询商家认证申请单状态
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/indirect/authorder/querystatus`.
//! Described in `spec/merchant/indirect.authorder.querystatus.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/merchant/indirect.authorder.querystatus.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.merchant.indirect.authorder.querystatus",
    title: "查询商家认证申请单状态",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "ILLEGAL_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "AUTH_ORDER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 28,
        },
        schema::ErrorDef {
            code: "ILLEAGL_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
    ],
};

static INDIRECT_AUTHORDER_QUERYSTATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderQuerystatus",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "source",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static INDIRECT_AUTHORDER_QUERYSTATUS_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderQuerystatusResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "order_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "qr_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "verify_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDIRECT_AUTH_ORDER_FAILED_REASON),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static INDIRECT_AUTH_ORDER_FAILED_REASON: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthOrderFailedReason",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "fail_param",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "fail_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct IndirectAuthorderQuerystatus {
    /// The field `order_no`: a text.
    ///
    /// On the wire `order_no`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:9`.
    pub order_no: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:10`.
    pub out_biz_no: Option<String>,
    /// The field `source`: a text.
    ///
    /// On the wire `source`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:11`.
    pub source: Option<String>,
}

impl IndirectAuthorderQuerystatus {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    #[must_use]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.merchant.indirect.authorder.querystatus` (查询商家认证申请单状态).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct IndirectAuthorderQuerystatusResponse {
    /// The field `order_no`: a text.
    ///
    /// On the wire `order_no`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:14`.
    pub order_no: Option<String>,
    /// The field `order_status`: a text.
    ///
    /// On the wire `order_status`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:15`.
    pub order_status: Option<String>,
    /// The field `qr_code`: a text.
    ///
    /// On the wire `qr_code`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:16`.
    pub qr_code: Option<String>,
    /// The field `verify_list`: a list; each element is a record of the kind `IndirectAuthOrderFailedReason`.
    ///
    /// On the wire `verify_list`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:17`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct IndirectAuthOrderFailedReason {
    /// The field `fail_param`: a text.
    ///
    /// On the wire `fail_param`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:22`.
    pub fail_param: Option<String>,
    /// The field `fail_reason`: a text.
    ///
    /// On the wire `fail_reason`. Source: `spec/merchant/indirect.authorder.querystatus.yaml:23`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
