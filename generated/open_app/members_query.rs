//! `alipay.open.app.members.query` · 应用查询成员列表
//!
//! List the members of an app; mini programs only at present.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/members/query`. Described in
//! `spec/open_app/members.query.yaml`.

use crate::{record, schema};

static MEMBERS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersQuery",
    file: "spec/open_app/members.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::advisory(
                    schema::Limit::Values(&["DEVELOPER", "EXPERIENCER"]),
                    15,
                ),
            ],
            ..schema::FieldDef::text("role", 12)
        },
    ],
    rules: &[],
};

static MEMBERS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersQueryResponse",
    file: "spec/open_app/members.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "app_member_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APP_MEMBER_INFO),
                    limits: &[],
                },
            ),
            23,
        ),
    ],
    rules: &[],
};

static APP_MEMBER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppMemberInfo",
    file: "spec/open_app/members.query.yaml",
    fields: &[
        schema::FieldDef::text("gmt_invite", 29),
        schema::FieldDef::text("gmt_join", 30),
        schema::FieldDef::text("logon_id", 31),
        schema::FieldDef::text("nick_name", 32),
        schema::FieldDef::text("open_id", 33),
        schema::FieldDef::text("portrait", 38),
        schema::FieldDef::text("role", 43),
        schema::FieldDef::text("status", 52),
        schema::FieldDef::text("user_id", 53),
    ],
    rules: &[],
};

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
        Self { role: None }
    }

    /// Sets [`role`](Self::role).
    #[inline]
    pub fn role(mut self, role: impl Into<record::Choice<MembersQueryRole>>) -> Self {
        self.role = Some(role.into());
        self
    }
}

impl record::Record for MembersQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MEMBERS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.role),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.role),
            _ => None,
        }
    }
}

impl Default for MembersQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MembersQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MembersQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MembersQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.app.members.query` (应用查询成员列表).
#[non_exhaustive]
pub struct MembersQueryResponse {
    /// Members of the mini program.
    ///
    /// 小程序成员模型.
    pub app_member_info_list: Vec<AppMemberInfo>,
}

impl record::Record for MembersQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MEMBERS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_member_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_member_info_list),
            _ => None,
        }
    }
}

impl Default for MembersQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_member_info_list: Vec::new(),
        }
    }
}

impl Clone for MembersQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MembersQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MembersQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for AppMemberInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_MEMBER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.gmt_invite),
            1 => Some(&self.gmt_join),
            2 => Some(&self.logon_id),
            3 => Some(&self.nick_name),
            4 => Some(&self.open_id),
            5 => Some(&self.portrait),
            6 => Some(&self.role),
            7 => Some(&self.status),
            8 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.gmt_invite),
            1 => Some(&mut self.gmt_join),
            2 => Some(&mut self.logon_id),
            3 => Some(&mut self.nick_name),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.portrait),
            6 => Some(&mut self.role),
            7 => Some(&mut self.status),
            8 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for AppMemberInfo {
    #[inline]
    fn default() -> Self {
        Self {
            gmt_invite: None,
            gmt_join: None,
            logon_id: None,
            nick_name: None,
            open_id: None,
            portrait: None,
            role: None,
            status: None,
            user_id: None,
        }
    }
}

impl Clone for AppMemberInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppMemberInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppMemberInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AppMemberInfoRole`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppMemberInfoRole {
    /// `DEVELOPER`: Developer.
    Developer,
    /// `EXPERIENCER`: Tester.
    Experiencer,
}

impl record::Enumeration for AppMemberInfoRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DEVELOPER", Self::Developer),
        ("EXPERIENCER", Self::Experiencer),
    ];
}

impl std::fmt::Debug for AppMemberInfoRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MembersQueryRole`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MembersQueryRole {
    /// `DEVELOPER`: Developer; at most 30 in an app.
    Developer,
    /// `EXPERIENCER`: Tester; at most 50 in an app.
    Experiencer,
}

impl record::Enumeration for MembersQueryRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DEVELOPER", Self::Developer),
        ("EXPERIENCER", Self::Experiencer),
    ];
}

impl std::fmt::Debug for MembersQueryRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.app.members.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for MembersQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_ROLE", Self::InvalidRole),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MembersQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
