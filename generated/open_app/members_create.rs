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
/// Returns [`MembersCreateResponse`], or an error with a [`MembersCreateErrorCode`].
#[doc(alias = "alipay.open.app.members.create")]
#[doc(alias = "/v3/alipay/open/app/members/create")]
#[doc(alias = "应用添加成员")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct MembersCreate {
    /// Alipay login account of the new member.
    ///
    /// 支付宝登录账号. Example: `user@example.com`.
    pub logon_id: Option<String>,
    /// Role given to the member.
    ///
    /// Example: `DEVELOPER`.
    pub role: Option<record::Choice<MembersCreateRole>>,
}

impl MembersCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.open.app.members.create` (应用添加成员).
///
/// This response has no fields.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MembersCreateRole {
    /// `DEVELOPER`: Developer; at most 30 in an app.
    Developer,
    /// `EXPERIENCER`: Tester; at most 50 in an app.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembersCreateErrorCode {
    /// `INVALID_LOGON_ID`: The logon id is no Alipay logon account.
    ///
    /// Send the account name shown in the user's Alipay profile.
    InvalidLogonId,
    /// `INVALID_ROLE`: The role is not valid.
    ///
    /// Send DEVELOPER or EXPERIENCER.
    InvalidRole,
    /// `USER_INFO_NOT_EXIST`: The user information does not exist for the logon id.
    ///
    /// Send the account name shown in the user's Alipay profile.
    UserInfoNotExist,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `CANNOT_INVITE_MANAGER`: The account is already the mini program's manager.
    ///
    /// Skip the invitation.
    CannotInviteManager,
    /// `EXPERIENCER_ALREADY_REFUSED`: The user has refused the invitation as experiencer.
    ///
    /// Delete the member, then invite again.
    ExperiencerAlreadyRefused,
    /// `EXPERIENCER_ALREADY_EXIST`: The account is already an experiencer or was invited.
    ///
    /// Query the members; an invited person must accept.
    ExperiencerAlreadyExist,
    /// `DEVELOPER_ALREADY_REFUSED`: The user has refused the invitation as developer.
    ///
    /// Delete the member, then invite again.
    DeveloperAlreadyRefused,
    /// `DEVELOPER_ALREADY_EXSIT`: The account is already a developer or was invited.
    ///
    /// Query the members; an invited person must accept.
    DeveloperAlreadyExsit,
    /// `DEV_MANAGER_ALREADY_EXIST`: The account is already a developer manager.
    ///
    /// Skip the invitation.
    DevManagerAlreadyExist,
    /// `ROLE_OVER_LIMIT`: The role has more members than allowed.
    ///
    /// Delete members of the role, then invite.
    RoleOverLimit,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SYSTEM_EXCEPTION`: The system failed.
    ///
    /// Query the result, or call again. The same call may succeed later. The outcome is unknown: the call may have
    /// taken effect.
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
