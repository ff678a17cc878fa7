//! `alipay.open.mini.inner.members.add` · 内部链路添加开发成员
//!
//! Add a developer to a mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/inner/members/add`. Described in
//! `spec/open_mini/inner.members.add.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.inner.members.add` (内部链路添加开发成员).
///
/// Add a developer to a mini program; internal channel.
///
/// ```
/// use alipay::open_mini::InnerMembersAdd;
///
/// let request = InnerMembersAdd::new()
///     .app_origin("ALIPAY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/inner/members/add`. Described in
/// `spec/open_mini/inner.members.add.yaml`.
/// Returns [`InnerMembersAddResponse`], or an error with a [`InnerMembersAddErrorCode`].
#[doc(alias = "alipay.open.mini.inner.members.add")]
#[doc(alias = "/v3/alipay/open/mini/inner/members/add")]
#[doc(alias = "内部链路添加开发成员")]
#[must_use]
#[non_exhaustive]
pub struct InnerMembersAdd {
    /// Business source.
    ///
    /// 业务来源. Example: `ALIPAY`.
    pub app_origin: Option<String>,
    /// Domain account; if given, a contact is added.
    ///
    /// 域账号.
    pub domain_account: Option<String>,
    /// Alipay login account.
    ///
    /// 支付宝登陆账号. Example: `user@example.com`.
    pub login_id: Option<String>,
    /// App id of the mini program.
    ///
    /// 业务appId. Example: `2021125678974521`.
    pub mini_app_id: Option<String>,
    /// Type of member.
    ///
    /// 成员类型. Example: `DEVELOPER`.
    pub r#type: Option<String>,
}

impl InnerMembersAdd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The response of `alipay.open.mini.inner.members.add` (内部链路添加开发成员).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerMembersAddResponse {}

/// The error codes of `alipay.open.mini.inner.members.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerMembersAddErrorCode {
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
    InnerMembersAddErrorCode, "APPID_NOT_EXIST" AppidNotExist, "NOT_TINYAPP" NotTinyapp,
    "INNER_APP_ORIGIN_IS_BLANK" InnerAppOriginIsBlank, "INNER_APP_ORIGIN_NOT_EXIT"
    InnerAppOriginNotExit, "INVALID_PARAMS" InvalidParams
);

impl record::CallRequest for InnerMembersAdd {}

impl record::Request for InnerMembersAdd {
    type Response = InnerMembersAddResponse;
    type ErrorCode = InnerMembersAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.inner.members.add",
        title: "内部链路添加开发成员",
        file: "spec/open_mini/inner.members.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/inner/members/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNER_MEMBERS_ADD,
        response: &INNER_MEMBERS_ADD_RESPONSE,
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
    InnerMembersAdd, INNER_MEMBERS_ADD, 0 app_origin None, 1 domain_account None, 2
    login_id None, 3 mini_app_id None, 4 r#type None
);

record::record!(InnerMembersAddResponse, INNER_MEMBERS_ADD_RESPONSE);

static INNER_MEMBERS_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerMembersAdd",
    file: "spec/open_mini/inner.members.add.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("domain_account"),
        schema::Row::Text("login_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 15],
};

static INNER_MEMBERS_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerMembersAddResponse",
    file: "spec/open_mini/inner.members.add.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
