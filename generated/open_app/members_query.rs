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
/// Answered by [`MembersQueryResponse`], or by an error with a [`MembersQueryErrorCode`].
#[doc(alias = "alipay.open.app.members.query")]
#[doc(alias = "/v3/alipay/open/app/members/query")]
#[doc(alias = "应用查询成员列表")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct MembersQuery {
    /// Role of the members to list.
    ///
    /// On the wire `role` (查询的成员角色类型). Example: `DEVELOPER`. Source: `spec/open_app/members.query.yaml:12`.
    pub role: Option<record::Choice<MembersQueryRole>>,
}

impl MembersQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.app.members.query` (应用查询成员列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MembersQueryResponse {
    /// Members of the mini program.
    ///
    /// On the wire `app_member_info_list` (小程序成员模型). Source: `spec/open_app/members.query.yaml:23`.
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
///
/// Source: `spec/open_app/members.query.yaml:26`.
#[non_exhaustive]
pub struct AppMemberInfo {
    /// Time of the invitation.
    ///
    /// On the wire `gmt_invite` (邀请时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2017-09-08 12:00:00`. Source: `spec/open_app/members.query.yaml:29`.
    pub gmt_invite: Option<record::DateTime>,
    /// Date on which the member joined.
    ///
    /// On the wire `gmt_join` (加入时间); a day, as `yyyy-MM-dd`. Example: `2017-08-12`. Source:
    /// `spec/open_app/members.query.yaml:30`.
    pub gmt_join: Option<record::Date>,
    /// Alipay login account.
    ///
    /// On the wire `logon_id` (支付宝登录账号). Example: `user@example.com`. Source:
    /// `spec/open_app/members.query.yaml:31`.
    pub logon_id: Option<String>,
    /// Nickname.
    ///
    /// On the wire `nick_name` (昵称). Example: `某某`. Source: `spec/open_app/members.query.yaml:32`.
    pub nick_name: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// On the wire `open_id` (支付宝用户openId). Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source:
    /// `spec/open_app/members.query.yaml:33`.
    pub open_id: Option<String>,
    /// File id of the portrait; the full URL must be assembled by the caller.
    ///
    /// On the wire `portrait` (头像地址fileId). Example: `AAA-AAAAAAAAA`. Source:
    /// `spec/open_app/members.query.yaml:38`.
    pub portrait: Option<String>,
    /// Role of the member.
    ///
    /// On the wire `role` (角色类型); other values may be added. Example: `DEVELOPER`. Source:
    /// `spec/open_app/members.query.yaml:43`.
    pub role: Option<record::Choice<AppMemberInfoRole>>,
    /// State of the member.
    ///
    /// On the wire `status` (成员的状态). Example: `VALID`. Source: `spec/open_app/members.query.yaml:52`.
    pub status: Option<String>,
    /// User, by Alipay user id.
    ///
    /// On the wire `user_id` (支付宝用户id). Example: `2088000000000001`. Source:
    /// `spec/open_app/members.query.yaml:53`.
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
///
/// Source: `spec/open_app/members.query.yaml:47`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppMemberInfoRole {
    /// Developer.
    ///
    /// On the wire `DEVELOPER`.
    Developer,
    /// Tester.
    ///
    /// On the wire `EXPERIENCER`.
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
///
/// Source: `spec/open_app/members.query.yaml:16`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MembersQueryRole {
    /// Developer; at most 30 in an app.
    ///
    /// On the wire `DEVELOPER`.
    Developer,
    /// Tester; at most 50 in an app.
    ///
    /// On the wire `EXPERIENCER`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembersQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_app/members.query.yaml:60` and `spec/codes.yaml:2413`.
    SystemError,
    /// The role is not valid.
    ///
    /// Send DEVELOPER or EXPERIENCER.
    ///
    /// On the wire `INVALID_ROLE`. Source: `spec/open_app/members.query.yaml:61` and `spec/codes.yaml:1371`.
    InvalidRole,
    /// The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ///
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_app/members.query.yaml:62` and
    /// `spec/codes.yaml:567`.
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
