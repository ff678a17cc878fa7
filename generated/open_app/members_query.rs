//! `alipay.open.app.members.query` · 应用查询成员列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/members/query`. Described in
//! `spec/open_app/members.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_app/members.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.app.members.query",
    title: "应用查询成员列表",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 29,
        },
        schema::ErrorDef {
            code: "INVALID_ROLE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "APPLICATION_TYPE_NOT_MINIAPP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
    ],
};

static MEMBERS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "role",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static MEMBERS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_member_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APP_MEMBER_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static APP_MEMBER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppMemberInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "gmt_invite",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "gmt_join",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "logon_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "nick_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "portrait",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "role",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct MembersQuery {
    /// The field `role`: a text.
    ///
    /// On the wire `role`. Source: `spec/open_app/members.query.yaml:10`.
    pub role: Option<String>,
}

impl MembersQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`role`](Self::role).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.app.members.query` (应用查询成员列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MembersQueryResponse {
    /// The field `app_member_info_list`: a list; each element is a record of the kind `AppMemberInfo`.
    ///
    /// On the wire `app_member_info_list`. Source: `spec/open_app/members.query.yaml:13`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct AppMemberInfo {
    /// The field `gmt_invite`: a text.
    ///
    /// On the wire `gmt_invite`. Source: `spec/open_app/members.query.yaml:18`.
    pub gmt_invite: Option<String>,
    /// The field `gmt_join`: a text.
    ///
    /// On the wire `gmt_join`. Source: `spec/open_app/members.query.yaml:19`.
    pub gmt_join: Option<String>,
    /// The field `logon_id`: a text.
    ///
    /// On the wire `logon_id`. Source: `spec/open_app/members.query.yaml:20`.
    pub logon_id: Option<String>,
    /// The field `nick_name`: a text.
    ///
    /// On the wire `nick_name`. Source: `spec/open_app/members.query.yaml:21`.
    pub nick_name: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/open_app/members.query.yaml:22`.
    pub open_id: Option<String>,
    /// The field `portrait`: a text.
    ///
    /// On the wire `portrait`. Source: `spec/open_app/members.query.yaml:23`.
    pub portrait: Option<String>,
    /// The field `role`: a text.
    ///
    /// On the wire `role`. Source: `spec/open_app/members.query.yaml:24`.
    pub role: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_app/members.query.yaml:25`.
    pub status: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/open_app/members.query.yaml:26`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
