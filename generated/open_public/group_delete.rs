//! `alipay.open.public.group.delete` · 用户分组删除接口
//!
//! Delete a user group.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/group/delete`. Described in
//! `spec/open_public/group.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.group.delete` (用户分组删除接口).
///
/// Delete a user group.
///
/// ```
/// use alipay::open_public::GroupDelete;
///
/// let request = GroupDelete::new()
///     .group_id("100");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`group_id`](Self::group_id) | required; at most 10 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/group/delete`. Described in
/// `spec/open_public/group.delete.yaml`.
/// Returns [`GroupDeleteResponse`], or an error with a [`GroupDeleteErrorCode`].
#[doc(alias = "alipay.open.public.group.delete")]
#[doc(alias = "/v3/alipay/open/public/group/delete")]
#[doc(alias = "用户分组删除接口")]
#[must_use]
#[non_exhaustive]
pub struct GroupDelete {
    /// Group id returned by `alipay.open.public.group.create`.
    ///
    /// 分组ID; required; at most 10 characters. Example: `100`.
    pub group_id: String,
}

impl GroupDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`group_id`](Self::group_id).
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = group_id.into();
        self
    }
}

/// The response of `alipay.open.public.group.delete` (用户分组删除接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct GroupDeleteResponse {}

/// The error codes of `alipay.open.public.group.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupDeleteErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `GROUP_ID_INVALID`.
    GroupIdInvalid,
    /// `GROUP_NOT_EXISTED`: The group does not exist.
    ///
    /// Check the group id.
    GroupNotExisted,
    /// `GROUP_NOT_ALLOW_DELETE`.
    GroupNotAllowDelete,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    GroupDeleteErrorCode, "SYSTEM_ERROR" SystemError, "GROUP_ID_INVALID" GroupIdInvalid,
    "GROUP_NOT_EXISTED" GroupNotExisted, "GROUP_NOT_ALLOW_DELETE" GroupNotAllowDelete
);

impl record::CallRequest for GroupDelete {}

impl record::Request for GroupDelete {
    type Response = GroupDeleteResponse;
    type ErrorCode = GroupDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.group.delete",
        title: "用户分组删除接口",
        file: "spec/open_public/group.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/public/group/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &GROUP_DELETE,
        response: &GROUP_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(GroupDelete, GROUP_DELETE, 0 group_id String::new());

record::record!(GroupDeleteResponse, GROUP_DELETE_RESPONSE);

static GROUP_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupDelete",
    file: "spec/open_public/group.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "group_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(10)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16],
};

static GROUP_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GroupDeleteResponse",
    file: "spec/open_public/group.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
