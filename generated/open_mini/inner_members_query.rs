//! `alipay.open.mini.inner.members.query` · 内部链路查询开发成员
//!
//! List the developers of a mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/inner/members/query`. Described in
//! `spec/open_mini/inner.members.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.mini.inner.members.query` (内部链路查询开发成员).
#[non_exhaustive]
pub struct InnerMembersQueryResponse {
    /// Developers found.
    ///
    /// 查询结果.
    pub open_app_operator_vo: Vec<OpenAppOperatorVo>,
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

/// The error codes of `alipay.open.mini.inner.members.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InnerMembersQueryErrorCode, "APPID_NOT_EXIST" AppidNotExist, "NOT_TINYAPP"
    NotTinyapp, "INNER_APP_ORIGIN_IS_BLANK" InnerAppOriginIsBlank,
    "INNER_APP_ORIGIN_NOT_EXIT" InnerAppOriginNotExit
);

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

record::record!(
    InnerMembersQuery, INNER_MEMBERS_QUERY, 0 mini_app_id None, 1 app_origin None
);

record::record!(
    InnerMembersQueryResponse, INNER_MEMBERS_QUERY_RESPONSE, 0 open_app_operator_vo
    Vec::new()
);

record::record!(
    OpenAppOperatorVo, OPEN_APP_OPERATOR_VO, 0 logon_id None, 1 nick_name None, 2
    portrait None, 3 role None, 4 status None, 5 user_id None
);

static INNER_MEMBERS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerMembersQuery",
    file: "spec/open_mini/inner.members.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "mini_app_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_origin",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13],
};

static INNER_MEMBERS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerMembersQueryResponse",
    file: "spec/open_mini/inner.members.query.yaml",
    rows: &[
        schema::Row::Plain(
            "open_app_operator_vo",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_APP_OPERATOR_VO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static OPEN_APP_OPERATOR_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenAppOperatorVo",
    file: "spec/open_mini/inner.members.query.yaml",
    rows: &[
        schema::Row::Text("logon_id"),
        schema::Row::Text("nick_name"),
        schema::Row::Text("portrait"),
        schema::Row::Text("role"),
        schema::Row::Text("status"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
