//! `alipay.open.sp.isv.signauth.query` · 查询签约授权一体化订单状态详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/isv/signauth/query`. Described in
//! `spec/open_sp/isv.signauth.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_sp/isv.signauth.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.sp.isv.signauth.query",
    title: "查询签约授权一体化订单状态详情",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/open/sp/isv/signauth/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &ISV_SIGNAUTH_QUERY,
    response: &ISV_SIGNAUTH_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ILLEGAL_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "SIGNAUTH_ORDER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "SIGNAUTH_ISV_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 29,
        },
    ],
};

static ISV_SIGNAUTH_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static ISV_SIGNAUTH_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "task_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_TASK_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static SUB_TASK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubTaskInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "execute_result",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "type_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.isv.signauth.query` (查询签约授权一体化订单状态详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/isv/signauth/query`. Described in
/// `spec/open_sp/isv.signauth.query.yaml`.
/// Answered by [`IsvSignauthQueryResponse`], or by an error with a [`IsvSignauthQueryErrorCode`].
#[doc(alias = "alipay.open.sp.isv.signauth.query")]
#[doc(alias = "查询签约授权一体化订单状态详情")]
#[derive(Default)]
#[non_exhaustive]
pub struct IsvSignauthQuery {
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/open_sp/isv.signauth.query.yaml:10`.
    pub order_id: Option<String>,
}

impl IsvSignauthQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

impl record::Record for IsvSignauthQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_SIGNAUTH_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            _ => None,
        }
    }
}

impl Clone for IsvSignauthQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvSignauthQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvSignauthQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IsvSignauthQuery {}

impl record::Request for IsvSignauthQuery {
    type Response = IsvSignauthQueryResponse;
    type ErrorCode = IsvSignauthQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.sp.isv.signauth.query` (查询签约授权一体化订单状态详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct IsvSignauthQueryResponse {
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/open_sp/isv.signauth.query.yaml:13`.
    pub order_id: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_sp/isv.signauth.query.yaml:14`.
    pub status: Option<String>,
    /// The field `task_infos`: a list; each element is a record of the kind `SubTaskInfo`.
    ///
    /// On the wire `task_infos`. Source: `spec/open_sp/isv.signauth.query.yaml:15`.
    pub task_infos: Vec<SubTaskInfo>,
}

impl record::Record for IsvSignauthQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_SIGNAUTH_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            1 => Some(&self.status),
            2 => Some(&self.task_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            1 => Some(&mut self.status),
            2 => Some(&mut self.task_infos),
            _ => None,
        }
    }
}

impl Clone for IsvSignauthQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvSignauthQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvSignauthQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SubTaskInfo`.
///
/// Source: `spec/open_sp/isv.signauth.query.yaml:18`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubTaskInfo {
    /// The field `execute_result`: a text.
    ///
    /// On the wire `execute_result`. Source: `spec/open_sp/isv.signauth.query.yaml:20`.
    pub execute_result: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_sp/isv.signauth.query.yaml:21`.
    pub status: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/open_sp/isv.signauth.query.yaml:22`.
    pub r#type: Option<String>,
    /// The field `type_desc`: a text.
    ///
    /// On the wire `type_desc`. Source: `spec/open_sp/isv.signauth.query.yaml:23`.
    pub type_desc: Option<String>,
}

impl record::Record for SubTaskInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_TASK_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.execute_result),
            1 => Some(&self.status),
            2 => Some(&self.r#type),
            3 => Some(&self.type_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.execute_result),
            1 => Some(&mut self.status),
            2 => Some(&mut self.r#type),
            3 => Some(&mut self.type_desc),
            _ => None,
        }
    }
}

impl Clone for SubTaskInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubTaskInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubTaskInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.sp.isv.signauth.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsvSignauthQueryErrorCode {
    /// On the wire `ILLEGAL_PARAMS`. Source: `spec/open_sp/isv.signauth.query.yaml:26`.
    IllegalParams,
    /// On the wire `SIGNAUTH_ORDER_NOT_EXIST`. Source: `spec/open_sp/isv.signauth.query.yaml:27`.
    SignauthOrderNotExist,
    /// On the wire `SIGNAUTH_ISV_NOT_MATCH`. Source: `spec/open_sp/isv.signauth.query.yaml:28`.
    SignauthIsvNotMatch,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_sp/isv.signauth.query.yaml:29`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IsvSignauthQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("SIGNAUTH_ORDER_NOT_EXIST", Self::SignauthOrderNotExist),
        ("SIGNAUTH_ISV_NOT_MATCH", Self::SignauthIsvNotMatch),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
