//! `alipay.open.app.members.delete` · 应用删除成员
//!
//! Remove a member from an app; mini programs only at present.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/app/members/delete`. Described in
//! `spec/open_app/members.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.app.members.delete` (应用删除成员).
///
/// Remove a member from an app; mini programs only at present.
///
/// ```
/// use alipay::open_app::MembersDelete;
///
/// let request = MembersDelete::new()
///     .open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`user_id`](Self::user_id) | required in some cases |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`role`](Self::role) | one of its values |
/// | rule | At least one of `open_id`, `user_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/app/members/delete`. Described in
/// `spec/open_app/members.delete.yaml`.
/// Returns [`MembersDeleteResponse`], or an error with a [`MembersDeleteErrorCode`].
#[doc(alias = "alipay.open.app.members.delete")]
#[doc(alias = "/v3/alipay/open/app/members/delete")]
#[doc(alias = "应用删除成员")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct MembersDelete {
    /// Alipay user id of the member to remove, starting with 2088; give this or `open_id`.
    ///
    /// Required in some cases. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Open id of the member to remove; give this or `user_id`.
    ///
    /// 被删除成员的openId; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Role of the member to remove.
    ///
    /// 被删除成员的角色类型. Example: `DEVELOPER`.
    pub role: Option<record::Choice<MembersDeleteRole>>,
}

impl MembersDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`role`](Self::role).
    #[inline]
    pub fn role(mut self, role: impl Into<record::Choice<MembersDeleteRole>>) -> Self {
        self.role = Some(role.into());
        self
    }
}

/// The response of `alipay.open.app.members.delete` (应用删除成员).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MembersDeleteResponse {}

/// The values of the platform's type `MembersDeleteRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MembersDeleteRole {
    /// `DEVELOPER`: Developer; at most 30 in an app.
    Developer,
    /// `EXPERIENCER`: Tester; at most 50 in an app.
    Experiencer,
}

record::enumeration!(
    MembersDeleteRole, "DEVELOPER" Developer, "EXPERIENCER" Experiencer
);

/// The error codes of `alipay.open.app.members.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MembersDeleteErrorCode {
    /// `USER_ID_IS_BLANK`.
    UserIdIsBlank,
    /// `INVALID_ROLE`: The role is not valid.
    ///
    /// Send DEVELOPER or EXPERIENCER.
    InvalidRole,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `ROLE_NOT_EXSIT`: The member does not have this role.
    ///
    /// Query the members.
    RoleNotExsit,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MembersDeleteErrorCode, "USER_ID_IS_BLANK" UserIdIsBlank, "INVALID_ROLE" InvalidRole,
    "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp, "ROLE_NOT_EXSIT"
    RoleNotExsit, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for MembersDelete {}

impl record::Request for MembersDelete {
    type Response = MembersDeleteResponse;
    type ErrorCode = MembersDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.members.delete",
        title: "应用删除成员",
        file: "spec/open_app/members.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/app/members/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MEMBERS_DELETE,
        response: &MEMBERS_DELETE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "at_least_one",
                code: "USER_ID_IS_BLANK",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ROLE_NOT_EXSIT",
                summary: "The member does not have this role.",
                fix: "Query the members.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MembersDelete, MEMBERS_DELETE, 0 user_id None, 1 open_id None, 2 role None
);

record::record!(MembersDeleteResponse, MEMBERS_DELETE_RESPONSE);

static MEMBERS_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersDelete",
    file: "spec/open_app/members.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
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
    rules: &[schema::Rule::AtLeastOne(&["open_id", "user_id"])],
    lines: &[11, 16, 22, 25, 33],
};

static MEMBERS_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MembersDeleteResponse",
    file: "spec/open_app/members.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
