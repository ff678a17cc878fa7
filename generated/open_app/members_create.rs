//! `alipay.open.app.members.create` · 应用添加成员
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/members/create`. Described in
//! `spec/open_app/members.create.yaml`.

use crate::{record, schema};

static MEMBERS_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersCreate",
    file: "spec/open_app/members.create.yaml",
    fields: &[schema::FieldDef::text("logon_id", 9), schema::FieldDef::text("role", 10)],
    rules: &[],
};

static MEMBERS_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersCreateResponse",
    file: "spec/open_app/members.create.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.app.members.create` (应用添加成员).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/members/create`. Described in
/// `spec/open_app/members.create.yaml`.
/// Answered by [`MembersCreateResponse`], or by an error with a [`MembersCreateErrorCode`].
#[doc(alias = "alipay.open.app.members.create")]
#[doc(alias = "应用添加成员")]
#[must_use]
#[non_exhaustive]
pub struct MembersCreate {
    /// On the wire `logon_id`, a text. Source: `spec/open_app/members.create.yaml:9`.
    pub logon_id: Option<String>,
    /// On the wire `role`, a text. Source: `spec/open_app/members.create.yaml:10`.
    pub role: Option<String>,
}

impl MembersCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { logon_id: None, role: None }
    }

    /// Sets [`logon_id`](Self::logon_id).
    #[inline]
    pub fn logon_id(mut self, logon_id: impl Into<String>) -> Self {
        self.logon_id = Some(logon_id.into());
        self
    }

    /// Sets [`role`](Self::role).
    #[inline]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }
}

impl record::Record for MembersCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MEMBERS_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logon_id),
            1 => Some(&self.role),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logon_id),
            1 => Some(&mut self.role),
            _ => None,
        }
    }
}

impl Default for MembersCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MembersCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MembersCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MembersCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MembersCreate {}

impl record::Request for MembersCreate {
    type Response = MembersCreateResponse;
    type ErrorCode = MembersCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.members.create",
        title: "应用添加成员",
        file: "spec/open_app/members.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/app/members/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MEMBERS_CREATE,
        response: &MEMBERS_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.app.members.create` (应用添加成员).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct MembersCreateResponse {}

impl record::Record for MembersCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MEMBERS_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for MembersCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MembersCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MembersCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MembersCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.app.members.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembersCreateErrorCode {
    /// On the wire `INVALID_LOGON_ID`. Source: `spec/open_app/members.create.yaml:15`.
    InvalidLogonId,
    /// On the wire `INVALID_ROLE`. Source: `spec/open_app/members.create.yaml:16`.
    InvalidRole,
    /// On the wire `USER_INFO_NOT_EXIST`. Source: `spec/open_app/members.create.yaml:17`.
    UserInfoNotExist,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_app/members.create.yaml:18`.
    ApplicationTypeNotMiniapp,
    /// On the wire `CANNOT_INVITE_MANAGER`. Source: `spec/open_app/members.create.yaml:19`.
    CannotInviteManager,
    /// On the wire `EXPERIENCER_ALREADY_REFUSED`. Source: `spec/open_app/members.create.yaml:20`.
    ExperiencerAlreadyRefused,
    /// On the wire `EXPERIENCER_ALREADY_EXIST`. Source: `spec/open_app/members.create.yaml:21`.
    ExperiencerAlreadyExist,
    /// On the wire `DEVELOPER_ALREADY_REFUSED`. Source: `spec/open_app/members.create.yaml:22`.
    DeveloperAlreadyRefused,
    /// On the wire `DEVELOPER_ALREADY_EXSIT`. Source: `spec/open_app/members.create.yaml:23`.
    DeveloperAlreadyExsit,
    /// On the wire `DEV_MANAGER_ALREADY_EXIST`. Source: `spec/open_app/members.create.yaml:24`.
    DevManagerAlreadyExist,
    /// On the wire `ROLE_OVER_LIMIT`. Source: `spec/open_app/members.create.yaml:25`.
    RoleOverLimit,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_app/members.create.yaml:26`.
    SystemError,
    /// On the wire `SYSTEM_EXCEPTION`. Source: `spec/open_app/members.create.yaml:27`.
    SystemException,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MembersCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_LOGON_ID", Self::InvalidLogonId),
        ("INVALID_ROLE", Self::InvalidRole),
        ("USER_INFO_NOT_EXIST", Self::UserInfoNotExist),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("CANNOT_INVITE_MANAGER", Self::CannotInviteManager),
        ("EXPERIENCER_ALREADY_REFUSED", Self::ExperiencerAlreadyRefused),
        ("EXPERIENCER_ALREADY_EXIST", Self::ExperiencerAlreadyExist),
        ("DEVELOPER_ALREADY_REFUSED", Self::DeveloperAlreadyRefused),
        ("DEVELOPER_ALREADY_EXSIT", Self::DeveloperAlreadyExsit),
        ("DEV_MANAGER_ALREADY_EXIST", Self::DevManagerAlreadyExist),
        ("ROLE_OVER_LIMIT", Self::RoleOverLimit),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SYSTEM_EXCEPTION", Self::SystemException),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MembersCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
