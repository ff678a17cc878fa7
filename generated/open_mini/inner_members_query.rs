//! `alipay.open.mini.inner.members.query` · 内部链路查询开发成员
//!
//! List the developers of a mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/inner/members/query`. Described in
//! `spec/open_mini/inner.members.query.yaml`.

use crate::{record, schema};

static INNER_MEMBERS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerMembersQuery",
    file: "spec/open_mini/inner.members.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_origin", 13)
        },
    ],
    rules: &[],
};

static INNER_MEMBERS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerMembersQueryResponse",
    file: "spec/open_mini/inner.members.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "open_app_operator_vo",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_APP_OPERATOR_VO),
                    limits: &[],
                },
            ),
            16,
        ),
    ],
    rules: &[],
};

static OPEN_APP_OPERATOR_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenAppOperatorVo",
    file: "spec/open_mini/inner.members.query.yaml",
    fields: &[
        schema::FieldDef::text("logon_id", 22),
        schema::FieldDef::text("nick_name", 23),
        schema::FieldDef::text("portrait", 24),
        schema::FieldDef::text("role", 25),
        schema::FieldDef::text("status", 26),
        schema::FieldDef::text("user_id", 27),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.inner.members.query` (内部链路查询开发成员).
///
/// List the developers of a mini program; internal channel.
///
/// ```
/// use alipay::open_mini::InnerMembersQuery;
///
/// let request = InnerMembersQuery::new()
///     .mini_app_id("2021125487896547");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/inner/members/query`. Described in
/// `spec/open_mini/inner.members.query.yaml`.
/// Returns [`InnerMembersQueryResponse`], or an error with a [`InnerMembersQueryErrorCode`].
#[doc(alias = "alipay.open.mini.inner.members.query")]
#[doc(alias = "/v3/alipay/open/mini/inner/members/query")]
#[doc(alias = "内部链路查询开发成员")]
#[must_use]
#[non_exhaustive]
pub struct InnerMembersQuery {
    /// Mini program id.
    ///
    /// 业务小程序id. Example: `2021125487896547`.
    pub mini_app_id: Option<String>,
    /// Business source.
    ///
    /// 业务来源. Example: `ALIPAY`.
    pub app_origin: Option<String>,
}

impl InnerMembersQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_id: None,
            app_origin: None,
        }
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }
}

impl record::Record for InnerMembersQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNER_MEMBERS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.app_origin),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.app_origin),
            _ => None,
        }
    }
}

impl Default for InnerMembersQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerMembersQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerMembersQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerMembersQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerMembersQuery {}

impl record::Request for InnerMembersQuery {
    type Response = InnerMembersQueryResponse;
    type ErrorCode = InnerMembersQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.inner.members.query",
        title: "内部链路查询开发成员",
        file: "spec/open_mini/inner.members.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/inner/members/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INNER_MEMBERS_QUERY,
        response: &INNER_MEMBERS_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.inner.members.query` (内部链路查询开发成员).
#[non_exhaustive]
pub struct InnerMembersQueryResponse {
    /// Developers found.
    ///
    /// 查询结果.
    pub open_app_operator_vo: Vec<OpenAppOperatorVo>,
}

impl record::Record for InnerMembersQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNER_MEMBERS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.open_app_operator_vo),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.open_app_operator_vo),
            _ => None,
        }
    }
}

impl Default for InnerMembersQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            open_app_operator_vo: Vec::new(),
        }
    }
}

impl Clone for InnerMembersQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerMembersQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerMembersQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A developer of a mini program.
#[non_exhaustive]
pub struct OpenAppOperatorVo {
    /// Login account.
    ///
    /// 登录账号. Example: `user@example.com`.
    pub logon_id: Option<String>,
    /// Nickname.
    ///
    /// 昵称. Example: `某某`.
    pub nick_name: Option<String>,
    /// URL of the portrait.
    ///
    /// 用户头像. Example: `htpt://****`.
    pub portrait: Option<String>,
    /// Role the quota limits.
    ///
    /// 角色. Example: `OPERATOR`.
    pub role: Option<String>,
    /// State of the complaint.
    ///
    /// 状态. Example: `VALID`.
    pub status: Option<String>,
    /// User id.
    ///
    /// 用户Id. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl record::Record for OpenAppOperatorVo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_APP_OPERATOR_VO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logon_id),
            1 => Some(&self.nick_name),
            2 => Some(&self.portrait),
            3 => Some(&self.role),
            4 => Some(&self.status),
            5 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logon_id),
            1 => Some(&mut self.nick_name),
            2 => Some(&mut self.portrait),
            3 => Some(&mut self.role),
            4 => Some(&mut self.status),
            5 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for OpenAppOperatorVo {
    #[inline]
    fn default() -> Self {
        Self {
            logon_id: None,
            nick_name: None,
            portrait: None,
            role: None,
            status: None,
            user_id: None,
        }
    }
}

impl Clone for OpenAppOperatorVo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenAppOperatorVo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenAppOperatorVo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.inner.members.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerMembersQueryErrorCode {
    /// `APPID_NOT_EXIST`: The app id does not exist.
    ///
    /// Check the app id.
    AppidNotExist,
    /// `NOT_TINYAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    NotTinyapp,
    /// `INNER_APP_ORIGIN_IS_BLANK`: The inner app's origin is missing.
    ///
    /// Send the app origin.
    InnerAppOriginIsBlank,
    /// `INNER_APP_ORIGIN_NOT_EXIT`: The inner app's origin does not exist.
    ///
    /// Check the app origin.
    InnerAppOriginNotExit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerMembersQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APPID_NOT_EXIST", Self::AppidNotExist),
        ("NOT_TINYAPP", Self::NotTinyapp),
        ("INNER_APP_ORIGIN_IS_BLANK", Self::InnerAppOriginIsBlank),
        ("INNER_APP_ORIGIN_NOT_EXIT", Self::InnerAppOriginNotExit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerMembersQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
