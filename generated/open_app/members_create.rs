//! `alipay.open.app.members.create` · 应用添加成员
//!
//! Add a member to an app; mini programs only at present.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/members/create`. Described in
//! `spec/open_app/members.create.yaml`.

use crate::{record, schema};

static MEMBERS_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersCreate",
    file: "spec/open_app/members.create.yaml",
    fields: &[
        schema::FieldDef::text("logon_id", 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(
                    schema::Limit::Values(&["DEVELOPER", "EXPERIENCER"]),
                    18,
                ),
            ],
            ..schema::FieldDef::text("role", 16)
        },
    ],
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
/// Add a member to an app; mini programs only at present.
///
/// ```
/// use alipay::open_app::MembersCreate;
///
/// let request = MembersCreate::new()
///     .logon_id("user@example.com");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`role`](Self::role) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/members/create`. Described in
/// `spec/open_app/members.create.yaml`.
/// Answered by [`MembersCreateResponse`], or by an error with a [`MembersCreateErrorCode`].
#[doc(alias = "alipay.open.app.members.create")]
#[doc(alias = "/v3/alipay/open/app/members/create")]
#[doc(alias = "应用添加成员")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct MembersCreate {
    /// Alipay login account of the new member.
    ///
    /// On the wire `logon_id` (支付宝登录账号). Example: `user@example.com`. Source:
    /// `spec/open_app/members.create.yaml:11`.
    pub logon_id: Option<String>,
    /// Role given to the member.
    ///
    /// On the wire `role`. Example: `DEVELOPER`. Source: `spec/open_app/members.create.yaml:16`.
    pub role: Option<record::Choice<MembersCreateRole>>,
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
    pub fn role(mut self, role: impl Into<record::Choice<MembersCreateRole>>) -> Self {
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
        errors: &[
            schema::ErrorDef {
                code: "SYSTEM_EXCEPTION",
                summary: "The system failed.",
                fix: "Query the result, or call again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 40,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
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

/// The values of the platform's type `MembersCreateRole`.
///
/// Source: `spec/open_app/members.create.yaml:19`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MembersCreateRole {
    /// Developer; at most 30 in an app.
    ///
    /// On the wire `DEVELOPER`.
    Developer,
    /// Tester; at most 50 in an app.
    ///
    /// On the wire `EXPERIENCER`.
    Experiencer,
}

impl record::Enumeration for MembersCreateRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DEVELOPER", Self::Developer),
        ("EXPERIENCER", Self::Experiencer),
    ];
}

impl std::fmt::Debug for MembersCreateRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.app.members.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembersCreateErrorCode {
    /// The logon id is no Alipay logon account.
    ///
    /// Send the account name shown in the user's Alipay profile.
    ///
    /// On the wire `INVALID_LOGON_ID`. Source: `spec/open_app/members.create.yaml:28` and `spec/codes.yaml:1308`.
    InvalidLogonId,
    /// The role is not valid.
    ///
    /// Send DEVELOPER or EXPERIENCER.
    ///
    /// On the wire `INVALID_ROLE`. Source: `spec/open_app/members.create.yaml:29` and `spec/codes.yaml:1371`.
    InvalidRole,
    /// The user information does not exist for the logon id.
    ///
    /// Send the account name shown in the user's Alipay profile.
    ///
    /// On the wire `USER_INFO_NOT_EXIST`. Source: `spec/open_app/members.create.yaml:30` and `spec/codes.yaml:2623`.
    UserInfoNotExist,
    /// The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ///
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_app/members.create.yaml:31` and
    /// `spec/codes.yaml:567`.
    ApplicationTypeNotMiniapp,
    /// The account is already the mini program's manager.
    ///
    /// Skip the invitation.
    ///
    /// On the wire `CANNOT_INVITE_MANAGER`. Source: `spec/open_app/members.create.yaml:32` and `spec/codes.yaml:812`.
    CannotInviteManager,
    /// The user has refused the invitation as experiencer.
    ///
    /// Delete the member, then invite again.
    ///
    /// On the wire `EXPERIENCER_ALREADY_REFUSED`. Source: `spec/open_app/members.create.yaml:33` and
    /// `spec/codes.yaml:1031`.
    ExperiencerAlreadyRefused,
    /// The account is already an experiencer or was invited.
    ///
    /// Query the members; an invited person must accept.
    ///
    /// On the wire `EXPERIENCER_ALREADY_EXIST`. Source: `spec/open_app/members.create.yaml:34` and
    /// `spec/codes.yaml:1028`.
    ExperiencerAlreadyExist,
    /// The user has refused the invitation as developer.
    ///
    /// Delete the member, then invite again.
    ///
    /// On the wire `DEVELOPER_ALREADY_REFUSED`. Source: `spec/open_app/members.create.yaml:35` and
    /// `spec/codes.yaml:937`.
    DeveloperAlreadyRefused,
    /// The account is already a developer or was invited.
    ///
    /// Query the members; an invited person must accept.
    ///
    /// On the wire `DEVELOPER_ALREADY_EXSIT`. Source: `spec/open_app/members.create.yaml:36` and
    /// `spec/codes.yaml:934`.
    DeveloperAlreadyExsit,
    /// The account is already a developer manager.
    ///
    /// Skip the invitation.
    ///
    /// On the wire `DEV_MANAGER_ALREADY_EXIST`. Source: `spec/open_app/members.create.yaml:37` and
    /// `spec/codes.yaml:945`.
    DevManagerAlreadyExist,
    /// The role has more members than allowed.
    ///
    /// Delete members of the role, then invite.
    ///
    /// On the wire `ROLE_OVER_LIMIT`. Source: `spec/open_app/members.create.yaml:38` and `spec/codes.yaml:2262`.
    RoleOverLimit,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_app/members.create.yaml:39` and `spec/codes.yaml:2413`.
    SystemError,
    /// The system failed.
    ///
    /// Query the result, or call again.
    ///
    /// On the wire `SYSTEM_EXCEPTION`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_app/members.create.yaml:40` and `spec/codes.yaml:2418`.
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
