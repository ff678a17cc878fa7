//! `alipay.open.app.members.query` · 应用查询成员列表
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
            ..schema::FieldDef::text("role", 10)
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
            13,
        ),
    ],
    rules: &[],
};

static APP_MEMBER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppMemberInfo",
    file: "spec/open_app/members.query.yaml",
    fields: &[
        schema::FieldDef::text("gmt_invite", 18),
        schema::FieldDef::text("gmt_join", 19),
        schema::FieldDef::text("logon_id", 20),
        schema::FieldDef::text("nick_name", 21),
        schema::FieldDef::text("open_id", 22),
        schema::FieldDef::text("portrait", 23),
        schema::FieldDef::text("role", 24),
        schema::FieldDef::text("status", 25),
        schema::FieldDef::text("user_id", 26),
    ],
    rules: &[],
};

/// A request of `alipay.open.app.members.query` (应用查询成员列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/members/query`. Described in
/// `spec/open_app/members.query.yaml`.
/// Answered by [`MembersQueryResponse`], or by an error with a [`MembersQueryErrorCode`].
#[doc(alias = "alipay.open.app.members.query")]
#[doc(alias = "应用查询成员列表")]
#[must_use]
#[non_exhaustive]
pub struct MembersQuery {
    /// On the wire `role`, a text. Source: `spec/open_app/members.query.yaml:10`.
    pub role: Option<String>,
}

impl MembersQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { role: None }
    }

    /// Sets [`role`](Self::role).
    #[inline]
    pub fn role(mut self, role: impl Into<String>) -> Self {
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
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.app.members.query` (应用查询成员列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MembersQueryResponse {
    /// On the wire `app_member_info_list`, a list; each element is a record of the kind `AppMemberInfo`. Source:
    /// `spec/open_app/members.query.yaml:13`.
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

/// The platform's type `AppMemberInfo`.
///
/// Source: `spec/open_app/members.query.yaml:16`.
#[non_exhaustive]
pub struct AppMemberInfo {
    /// On the wire `gmt_invite`, a text. Source: `spec/open_app/members.query.yaml:18`.
    pub gmt_invite: Option<String>,
    /// On the wire `gmt_join`, a text. Source: `spec/open_app/members.query.yaml:19`.
    pub gmt_join: Option<String>,
    /// On the wire `logon_id`, a text. Source: `spec/open_app/members.query.yaml:20`.
    pub logon_id: Option<String>,
    /// On the wire `nick_name`, a text. Source: `spec/open_app/members.query.yaml:21`.
    pub nick_name: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/open_app/members.query.yaml:22`.
    pub open_id: Option<String>,
    /// On the wire `portrait`, a text. Source: `spec/open_app/members.query.yaml:23`.
    pub portrait: Option<String>,
    /// On the wire `role`, a text. Source: `spec/open_app/members.query.yaml:24`.
    pub role: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_app/members.query.yaml:25`.
    pub status: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/open_app/members.query.yaml:26`.
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

/// The error codes of `alipay.open.app.members.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembersQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_app/members.query.yaml:29`.
    SystemError,
    /// On the wire `INVALID_ROLE`. Source: `spec/open_app/members.query.yaml:30`.
    InvalidRole,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_app/members.query.yaml:31`.
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
