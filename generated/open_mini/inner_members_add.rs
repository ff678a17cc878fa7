//! `alipay.open.mini.inner.members.add` · 内部链路添加开发成员
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/inner/members/add`. Described in
//! `spec/open_mini/inner.members.add.yaml`.

use crate::{record, schema};

static INNER_MEMBERS_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerMembersAdd",
    file: "spec/open_mini/inner.members.add.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 9),
        schema::FieldDef::text("domain_account", 10),
        schema::FieldDef::text("login_id", 11),
        schema::FieldDef::text("mini_app_id", 12),
        schema::FieldDef::text("type", 13),
    ],
    rules: &[],
};

static INNER_MEMBERS_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerMembersAddResponse",
    file: "spec/open_mini/inner.members.add.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.inner.members.add` (内部链路添加开发成员).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/inner/members/add`. Described in
/// `spec/open_mini/inner.members.add.yaml`.
/// Answered by [`InnerMembersAddResponse`], or by an error with a [`InnerMembersAddErrorCode`].
#[doc(alias = "alipay.open.mini.inner.members.add")]
#[doc(alias = "内部链路添加开发成员")]
#[must_use]
#[non_exhaustive]
pub struct InnerMembersAdd {
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/inner.members.add.yaml:9`.
    pub app_origin: Option<String>,
    /// On the wire `domain_account`, a text. Source: `spec/open_mini/inner.members.add.yaml:10`.
    pub domain_account: Option<String>,
    /// On the wire `login_id`, a text. Source: `spec/open_mini/inner.members.add.yaml:11`.
    pub login_id: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/inner.members.add.yaml:12`.
    pub mini_app_id: Option<String>,
    /// On the wire `type`, a text. Source: `spec/open_mini/inner.members.add.yaml:13`.
    pub r#type: Option<String>,
}

impl InnerMembersAdd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_origin: None,
            domain_account: None,
            login_id: None,
            mini_app_id: None,
            r#type: None,
        }
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

impl record::Record for InnerMembersAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNER_MEMBERS_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.domain_account),
            2 => Some(&self.login_id),
            3 => Some(&self.mini_app_id),
            4 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.domain_account),
            2 => Some(&mut self.login_id),
            3 => Some(&mut self.mini_app_id),
            4 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for InnerMembersAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerMembersAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerMembersAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerMembersAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.inner.members.add` (内部链路添加开发成员).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct InnerMembersAddResponse {}

impl record::Record for InnerMembersAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNER_MEMBERS_ADD_RESPONSE
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

impl Default for InnerMembersAddResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerMembersAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerMembersAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerMembersAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.inner.members.add`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerMembersAddErrorCode {
    /// On the wire `APPID_NOT_EXIST`. Source: `spec/open_mini/inner.members.add.yaml:18`.
    AppidNotExist,
    /// On the wire `NOT_TINYAPP`. Source: `spec/open_mini/inner.members.add.yaml:19`.
    NotTinyapp,
    /// On the wire `INNER_APP_ORIGIN_IS_BLANK`. Source: `spec/open_mini/inner.members.add.yaml:20`.
    InnerAppOriginIsBlank,
    /// On the wire `INNER_APP_ORIGIN_NOT_EXIT`. Source: `spec/open_mini/inner.members.add.yaml:21`.
    InnerAppOriginNotExit,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/inner.members.add.yaml:22`.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerMembersAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APPID_NOT_EXIST", Self::AppidNotExist),
        ("NOT_TINYAPP", Self::NotTinyapp),
        ("INNER_APP_ORIGIN_IS_BLANK", Self::InnerAppOriginIsBlank),
        ("INNER_APP_ORIGIN_NOT_EXIT", Self::InnerAppOriginNotExit),
        ("INVALID_PARAMS", Self::InvalidParams),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerMembersAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
