//! `alipay.pcredit.huabei.auth.order.query` · 花呗先享订单查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/order/query`. Described
//! in `spec/pcredit/huabei.auth.order.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/pcredit/huabei.auth.order.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.pcredit.huabei.auth.order.query",
    title: "花呗先享订单查询接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/pcredit/huabei/auth/order/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &HUABEI_AUTH_ORDER_QUERY,
    response: &HUABEI_AUTH_ORDER_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 30,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "ORDER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "CALL_LIMITED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "UNSUPPORT_OPERATION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
    ],
};

static HUABEI_AUTH_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "auth_opt_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "alipay_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static HUABEI_AUTH_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthOrderQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "alipay_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "auth_opt_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "gmt_trans",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "order_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "rest_freeze_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "seller_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "trans_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "trans_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "trans_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
    ],
    rules: &[],
};

/// A request of `alipay.pcredit.huabei.auth.order.query` (花呗先享订单查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/pcredit/huabei/auth/order/query`. Described
/// in `spec/pcredit/huabei.auth.order.query.yaml`.
/// Answered by [`HuabeiAuthOrderQueryResponse`], or by an error with a [`HuabeiAuthOrderQueryErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.order.query")]
#[doc(alias = "花呗先享订单查询接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct HuabeiAuthOrderQuery {
    /// The field `auth_opt_id`: a text.
    ///
    /// On the wire `auth_opt_id`. Source: `spec/pcredit/huabei.auth.order.query.yaml:10`.
    pub auth_opt_id: Option<String>,
    /// The field `alipay_user_id`: a text.
    ///
    /// On the wire `alipay_user_id`. Source: `spec/pcredit/huabei.auth.order.query.yaml:11`.
    pub alipay_user_id: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/pcredit/huabei.auth.order.query.yaml:12`.
    pub open_id: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/pcredit/huabei.auth.order.query.yaml:13`.
    pub out_request_no: Option<String>,
}

impl HuabeiAuthOrderQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`auth_opt_id`](Self::auth_opt_id).
    #[inline]
    #[must_use]
    pub fn auth_opt_id(mut self, auth_opt_id: impl Into<String>) -> Self {
        self.auth_opt_id = Some(auth_opt_id.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    #[must_use]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }
}

impl record::Record for HuabeiAuthOrderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_ORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_opt_id),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.open_id),
            3 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_opt_id),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Clone for HuabeiAuthOrderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthOrderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthOrderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for HuabeiAuthOrderQuery {}

impl record::Request for HuabeiAuthOrderQuery {
    type Response = HuabeiAuthOrderQueryResponse;
    type ErrorCode = HuabeiAuthOrderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.pcredit.huabei.auth.order.query` (花呗先享订单查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct HuabeiAuthOrderQueryResponse {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/pcredit/huabei.auth.order.query.yaml:16`.
    pub agreement_no: Option<String>,
    /// The field `alipay_user_id`: a text.
    ///
    /// On the wire `alipay_user_id`. Source: `spec/pcredit/huabei.auth.order.query.yaml:17`.
    pub alipay_user_id: Option<String>,
    /// The field `auth_opt_id`: a text.
    ///
    /// On the wire `auth_opt_id`. Source: `spec/pcredit/huabei.auth.order.query.yaml:18`.
    pub auth_opt_id: Option<String>,
    /// The field `gmt_trans`: a text.
    ///
    /// On the wire `gmt_trans`. Source: `spec/pcredit/huabei.auth.order.query.yaml:19`.
    pub gmt_trans: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/pcredit/huabei.auth.order.query.yaml:20`.
    pub open_id: Option<String>,
    /// The field `order_title`: a text.
    ///
    /// On the wire `order_title`. Source: `spec/pcredit/huabei.auth.order.query.yaml:21`.
    pub order_title: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/pcredit/huabei.auth.order.query.yaml:22`.
    pub out_request_no: Option<String>,
    /// The field `rest_freeze_amount`: a text.
    ///
    /// On the wire `rest_freeze_amount`. Source: `spec/pcredit/huabei.auth.order.query.yaml:23`.
    pub rest_freeze_amount: Option<String>,
    /// The field `seller_id`: a text.
    ///
    /// On the wire `seller_id`. Source: `spec/pcredit/huabei.auth.order.query.yaml:24`.
    pub seller_id: Option<String>,
    /// The field `trans_amount`: a text.
    ///
    /// On the wire `trans_amount`. Source: `spec/pcredit/huabei.auth.order.query.yaml:25`.
    pub trans_amount: Option<String>,
    /// The field `trans_status`: a text.
    ///
    /// On the wire `trans_status`. Source: `spec/pcredit/huabei.auth.order.query.yaml:26`.
    pub trans_status: Option<String>,
    /// The field `trans_type`: a text.
    ///
    /// On the wire `trans_type`. Source: `spec/pcredit/huabei.auth.order.query.yaml:27`.
    pub trans_type: Option<String>,
}

impl record::Record for HuabeiAuthOrderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_ORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.auth_opt_id),
            3 => Some(&self.gmt_trans),
            4 => Some(&self.open_id),
            5 => Some(&self.order_title),
            6 => Some(&self.out_request_no),
            7 => Some(&self.rest_freeze_amount),
            8 => Some(&self.seller_id),
            9 => Some(&self.trans_amount),
            10 => Some(&self.trans_status),
            11 => Some(&self.trans_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.auth_opt_id),
            3 => Some(&mut self.gmt_trans),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.order_title),
            6 => Some(&mut self.out_request_no),
            7 => Some(&mut self.rest_freeze_amount),
            8 => Some(&mut self.seller_id),
            9 => Some(&mut self.trans_amount),
            10 => Some(&mut self.trans_status),
            11 => Some(&mut self.trans_type),
            _ => None,
        }
    }
}

impl Clone for HuabeiAuthOrderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthOrderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthOrderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.pcredit.huabei.auth.order.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthOrderQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/pcredit/huabei.auth.order.query.yaml:30`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/pcredit/huabei.auth.order.query.yaml:31`.
    InvalidParameter,
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.order.query.yaml:32`.
    OrderNotExist,
    /// On the wire `CALL_LIMITED`. Source: `spec/pcredit/huabei.auth.order.query.yaml:33`.
    CallLimited,
    /// On the wire `UNSUPPORT_OPERATION`. Source: `spec/pcredit/huabei.auth.order.query.yaml:34`.
    UnsupportOperation,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for HuabeiAuthOrderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("CALL_LIMITED", Self::CallLimited),
        ("UNSUPPORT_OPERATION", Self::UnsupportOperation),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
