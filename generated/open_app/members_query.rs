//! `alipay.open.app.members.query` · 应用查询成员列表
//!
//! List the members of an app; mini programs only at present.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/members/query`. Described in
//! `spec/open_app/members.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.app.members.query` (应用查询成员列表).
///
/// List the members of an app; mini programs only at present.
///
/// ```
/// use alipay::open_app::MembersQuery;
///
/// let request = MembersQuery::new()
///     .role("DEVELOPER");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`role`](Self::role) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/members/query`. Described in
/// `spec/open_app/members.query.yaml`.
/// Returns [`MembersQueryResponse`], or an error with a [`MembersQueryErrorCode`].
#[doc(alias = "alipay.open.app.members.query")]
#[doc(alias = "/v3/alipay/open/app/members/query")]
#[doc(alias = "应用查询成员列表")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct MembersQuery {
    /// Role of the members to list.
    ///
    /// 查询的成员角色类型. Example: `DEVELOPER`.
    pub role: Option<record::Choice<MembersQueryRole>>,
}

impl MembersQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`role`](Self::role).
    #[inline]
    pub fn role(mut self, role: impl Into<record::Choice<MembersQueryRole>>) -> Self {
        self.role = Some(role.into());
        self
    }
}

/// The response of `alipay.open.app.members.query` (应用查询成员列表).
#[non_exhaustive]
pub struct MembersQueryResponse {
    /// Members of the mini program.
    ///
    /// 小程序成员模型.
    pub app_member_info_list: Vec<AppMemberInfo>,
}

/// A member of a mini program.
#[non_exhaustive]
pub struct AppMemberInfo {
    /// Time of the invitation.
    ///
    /// 邀请时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-09-08 12:00:00`.
    pub gmt_invite: Option<record::DateTime>,
    /// Date on which the member joined.
    ///
    /// 加入时间; a day, as `yyyy-MM-dd`. Example: `2017-08-12`.
    pub gmt_join: Option<record::Date>,
    /// Alipay login account.
    ///
    /// 支付宝登录账号. Example: `user@example.com`.
    pub logon_id: Option<String>,
    /// Nickname.
    ///
    /// 昵称. Example: `某某`.
    pub nick_name: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// File id of the portrait; the full URL must be assembled by the caller.
    ///
    /// 头像地址fileId. Example: `AAA-AAAAAAAAA`.
    pub portrait: Option<String>,
    /// Role of the member.
    ///
    /// 角色类型; other values may be added. Example: `DEVELOPER`.
    pub role: Option<record::Choice<AppMemberInfoRole>>,
    /// State of the member.
    ///
    /// 成员的状态. Example: `VALID`.
    pub status: Option<String>,
    /// User, by Alipay user id.
    ///
    /// 支付宝用户id. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

/// The values of the platform's type `AppMemberInfoRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AppMemberInfoRole {
    /// `DEVELOPER`: Developer.
    Developer,
    /// `EXPERIENCER`: Tester.
    Experiencer,
}

record::enumeration!(
    AppMemberInfoRole, "DEVELOPER" Developer, "EXPERIENCER" Experiencer
);

/// The values of the platform's type `MembersQueryRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MembersQueryRole {
    /// `DEVELOPER`: Developer; at most 30 in an app.
    Developer,
    /// `EXPERIENCER`: Tester; at most 50 in an app.
    Experiencer,
}

record::enumeration!(MembersQueryRole, "DEVELOPER" Developer, "EXPERIENCER" Experiencer);

/// The error codes of `alipay.open.app.members.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MembersQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_ROLE`: The role is not valid.
    ///
    /// Send DEVELOPER or EXPERIENCER.
    InvalidRole,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MembersQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_ROLE" InvalidRole,
    "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp
);

impl record::CallRequest for MembersQuery {}

impl record::Request for MembersQuery {
    type Response = MembersQueryResponse;
    type ErrorCode = MembersQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.members.query",
        title: "应用查询成员列表",
        file: "spec/open_app/members.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/app/members/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &MEMBERS_QUERY,
        response: &MEMBERS_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(MembersQuery, MEMBERS_QUERY, 0 role None);

record::record!(
    MembersQueryResponse, MEMBERS_QUERY_RESPONSE, 0 app_member_info_list Vec::new()
);

record::record!(
    AppMemberInfo, APP_MEMBER_INFO, 0 gmt_invite None, 1 gmt_join None, 2 logon_id None,
    3 nick_name None, 4 open_id None, 5 portrait None, 6 role None, 7 status None, 8
    user_id None
);

static MEMBERS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersQuery",
    file: "spec/open_app/members.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "role",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Advisory(
                        schema::Limit::Values(&["DEVELOPER", "EXPERIENCER"]),
                    ),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15],
};

static MEMBERS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersQueryResponse",
    file: "spec/open_app/members.query.yaml",
    rows: &[
        schema::Row::Plain(
            "app_member_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APP_MEMBER_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static APP_MEMBER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppMemberInfo",
    file: "spec/open_app/members.query.yaml",
    rows: &[
        schema::Row::Text("gmt_invite"),
        schema::Row::Text("gmt_join"),
        schema::Row::Text("logon_id"),
        schema::Row::Text("nick_name"),
        schema::Row::Text("open_id"),
        schema::Row::Text("portrait"),
        schema::Row::Text("role"),
        schema::Row::Text("status"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
