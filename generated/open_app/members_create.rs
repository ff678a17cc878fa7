//! `alipay.open.app.members.create` · 应用添加成员
//!
//! Add a member to an app; mini programs only at present.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/members/create`. Described in
//! `spec/open_app/members.create.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.app.members.create` (应用添加成员).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MembersCreateResponse {}

/// The values of the platform's type `MembersCreateRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MembersCreateRole {
    /// `DEVELOPER`: Developer; at most 30 in an app.
    Developer,
    /// `EXPERIENCER`: Tester; at most 50 in an app.
    Experiencer,
}

record::enumeration!(
    MembersCreateRole, "DEVELOPER" Developer, "EXPERIENCER" Experiencer
);

/// The error codes of `alipay.open.app.members.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MembersCreateErrorCode, "INVALID_LOGON_ID" InvalidLogonId, "INVALID_ROLE"
    InvalidRole, "USER_INFO_NOT_EXIST" UserInfoNotExist, "APPLICATION_TYPE_NOT_MINIAPP"
    ApplicationTypeNotMiniapp, "CANNOT_INVITE_MANAGER" CannotInviteManager,
    "EXPERIENCER_ALREADY_REFUSED" ExperiencerAlreadyRefused, "EXPERIENCER_ALREADY_EXIST"
    ExperiencerAlreadyExist, "DEVELOPER_ALREADY_REFUSED" DeveloperAlreadyRefused,
    "DEVELOPER_ALREADY_EXSIT" DeveloperAlreadyExsit, "DEV_MANAGER_ALREADY_EXIST"
    DevManagerAlreadyExist, "ROLE_OVER_LIMIT" RoleOverLimit, "SYSTEM_ERROR" SystemError,
    "SYSTEM_EXCEPTION" SystemException
);

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
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(MembersCreate, MEMBERS_CREATE, 0 logon_id None, 1 role None);

record::record!(MembersCreateResponse, MEMBERS_CREATE_RESPONSE);

static MEMBERS_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersCreate",
    file: "spec/open_app/members.create.yaml",
    rows: &[
        schema::Row::Text("logon_id"),
        schema::Row::Limited(
            "role",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(
                    schema::Limit::Values(&["DEVELOPER", "EXPERIENCER"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 16, 18],
};

static MEMBERS_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersCreateResponse",
    file: "spec/open_app/members.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
