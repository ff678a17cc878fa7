//! `alipay.open.sp.isv.signauth.query` · 查询签约授权一体化订单状态详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/isv/signauth/query`. Described in
//! `spec/open_sp/isv.signauth.query.yaml`.

use crate::{record, schema};

static ISV_SIGNAUTH_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthQuery",
    file: "spec/open_sp/isv.signauth.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_id", 10)
        },
    ],
    rules: &[],
};

static ISV_SIGNAUTH_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSignauthQueryResponse",
    file: "spec/open_sp/isv.signauth.query.yaml",
    fields: &[
        schema::FieldDef::text("order_id", 13),
        schema::FieldDef::text("status", 14),
        schema::FieldDef::new(
            "task_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_TASK_INFO),
                    limits: &[],
                },
            ),
            15,
        ),
    ],
    rules: &[],
};

static SUB_TASK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubTaskInfo",
    file: "spec/open_sp/isv.signauth.query.yaml",
    fields: &[
        schema::FieldDef::text("execute_result", 20),
        schema::FieldDef::text("status", 21),
        schema::FieldDef::text("type", 22),
        schema::FieldDef::text("type_desc", 23),
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
#[must_use]
#[non_exhaustive]
pub struct IsvSignauthQuery {
    /// On the wire `order_id`, a text. Source: `spec/open_sp/isv.signauth.query.yaml:10`.
    pub order_id: Option<String>,
}

impl IsvSignauthQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { order_id: None }
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
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

impl Default for IsvSignauthQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.isv.signauth.query",
        title: "查询签约授权一体化订单状态详情",
        file: "spec/open_sp/isv.signauth.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.sp.isv.signauth.query` (查询签约授权一体化订单状态详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IsvSignauthQueryResponse {
    /// On the wire `order_id`, a text. Source: `spec/open_sp/isv.signauth.query.yaml:13`.
    pub order_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_sp/isv.signauth.query.yaml:14`.
    pub status: Option<String>,
    /// On the wire `task_infos`, a list; each element is a record of the kind `SubTaskInfo`. Source:
    /// `spec/open_sp/isv.signauth.query.yaml:15`.
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

impl Default for IsvSignauthQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_id: None,
            status: None,
            task_infos: Vec::new(),
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
#[non_exhaustive]
pub struct SubTaskInfo {
    /// On the wire `execute_result`, a text. Source: `spec/open_sp/isv.signauth.query.yaml:20`.
    pub execute_result: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_sp/isv.signauth.query.yaml:21`.
    pub status: Option<String>,
    /// On the wire `type`, a text. Source: `spec/open_sp/isv.signauth.query.yaml:22`.
    pub r#type: Option<String>,
    /// On the wire `type_desc`, a text. Source: `spec/open_sp/isv.signauth.query.yaml:23`.
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

impl Default for SubTaskInfo {
    #[inline]
    fn default() -> Self {
        Self {
            execute_result: None,
            status: None,
            r#type: None,
            type_desc: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for IsvSignauthQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
