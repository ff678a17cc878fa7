//! `alipay.open.mini.inner.members.delete` · 内部链路删除开发成员
//!
//! Remove a developer from a mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/mini/inner/members/delete`. Described
//! in `spec/open_mini/inner.members.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.inner.members.delete` (内部链路删除开发成员).
///
/// Remove a developer from a mini program; internal channel.
///
/// ```
/// use alipay::open_mini::InnerMembersDelete;
///
/// let request = InnerMembersDelete::new()
///     .mini_app_id("2021154987463214");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/mini/inner/members/delete`. Described
/// in `spec/open_mini/inner.members.delete.yaml`.
/// Returns [`InnerMembersDeleteResponse`], or an error with a [`InnerMembersDeleteErrorCode`].
#[doc(alias = "alipay.open.mini.inner.members.delete")]
#[doc(alias = "/v3/alipay/open/mini/inner/members/delete")]
#[doc(alias = "内部链路删除开发成员")]
#[must_use]
#[non_exhaustive]
pub struct InnerMembersDelete {
    /// Mini program id.
    ///
    /// 业务小程序id. Example: `2021154987463214`.
    pub mini_app_id: Option<String>,
    /// Business source.
    ///
    /// 业务来源. Example: `ALIPAY`.
    pub app_origin: Option<String>,
    /// Domain account; if given, the contact is removed.
    ///
    /// 域账号.
    pub domain_account: Option<String>,
    /// Alipay login account.
    ///
    /// 登陆支付宝账号. Example: `user@example.com`.
    pub login_id: Option<String>,
    /// Type of member.
    ///
    /// 成员类型. Example: `1`.
    pub r#type: Option<String>,
}

impl InnerMembersDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`domain_account`](Self::domain_account).
    #[inline]
    pub fn domain_account(mut self, domain_account: impl Into<String>) -> Self {
        self.domain_account = Some(domain_account.into());
        self
    }

    /// Sets [`login_id`](Self::login_id).
    #[inline]
    pub fn login_id(mut self, login_id: impl Into<String>) -> Self {
        self.login_id = Some(login_id.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The response of `alipay.open.mini.inner.members.delete` (内部链路删除开发成员).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerMembersDeleteResponse {}

/// The error codes of `alipay.open.mini.inner.members.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerMembersDeleteErrorCode {
    /// `APPID_NOT_EXIST`: The app id does not exist.
    ///
    /// Check the app id.
    AppidNotExist,
    /// `NOT_TINYAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    NotTinyapp,
    /// `INNER_APP_ORIGIN_IS_BLANK`: The inner app's origin is missing.
    ///
    /// Send the app origin.
    InnerAppOriginIsBlank,
    /// `INNER_APP_ORIGIN_NOT_EXIT`: The inner app's origin does not exist.
    ///
    /// Check the app origin.
    InnerAppOriginNotExit,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerMembersDeleteErrorCode, "APPID_NOT_EXIST" AppidNotExist, "NOT_TINYAPP"
    NotTinyapp, "INNER_APP_ORIGIN_IS_BLANK" InnerAppOriginIsBlank,
    "INNER_APP_ORIGIN_NOT_EXIT" InnerAppOriginNotExit, "INVALID_PARAMS" InvalidParams
);

impl record::CallRequest for InnerMembersDelete {}

impl record::Request for InnerMembersDelete {
    type Response = InnerMembersDeleteResponse;
    type ErrorCode = InnerMembersDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.inner.members.delete",
        title: "内部链路删除开发成员",
        file: "spec/open_mini/inner.members.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/mini/inner/members/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNER_MEMBERS_DELETE,
        response: &INNER_MEMBERS_DELETE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerMembersDelete, INNER_MEMBERS_DELETE, 0 mini_app_id None, 1 app_origin None, 2
    domain_account None, 3 login_id None, 4 r#type None
);

record::record!(InnerMembersDeleteResponse, INNER_MEMBERS_DELETE_RESPONSE);

static INNER_MEMBERS_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerMembersDelete",
    file: "spec/open_mini/inner.members.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "mini_app_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_origin",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "domain_account",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "login_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 12, 13, 17, 18],
};

static INNER_MEMBERS_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerMembersDeleteResponse",
    file: "spec/open_mini/inner.members.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
