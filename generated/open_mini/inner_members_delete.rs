//! `alipay.open.mini.inner.members.delete` · 内部链路删除开发成员
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/mini/inner/members/delete`. Described
//! in `spec/open_mini/inner.members.delete.yaml`.

use crate::{record, schema};

static INNER_MEMBERS_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerMembersDelete",
    file: "spec/open_mini/inner.members.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_origin", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("domain_account", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("login_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("type", 13)
        },
    ],
    rules: &[],
};

static INNER_MEMBERS_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerMembersDeleteResponse",
    file: "spec/open_mini/inner.members.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.inner.members.delete` (内部链路删除开发成员).
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/mini/inner/members/delete`. Described
/// in `spec/open_mini/inner.members.delete.yaml`.
/// Answered by [`InnerMembersDeleteResponse`], or by an error with a [`InnerMembersDeleteErrorCode`].
#[doc(alias = "alipay.open.mini.inner.members.delete")]
#[doc(alias = "内部链路删除开发成员")]
#[must_use]
#[non_exhaustive]
pub struct InnerMembersDelete {
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/inner.members.delete.yaml:9`.
    pub mini_app_id: Option<String>,
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/inner.members.delete.yaml:10`.
    pub app_origin: Option<String>,
    /// On the wire `domain_account`, a text. Source: `spec/open_mini/inner.members.delete.yaml:11`.
    pub domain_account: Option<String>,
    /// On the wire `login_id`, a text. Source: `spec/open_mini/inner.members.delete.yaml:12`.
    pub login_id: Option<String>,
    /// On the wire `type`, a text. Source: `spec/open_mini/inner.members.delete.yaml:13`.
    pub r#type: Option<String>,
}

impl InnerMembersDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_id: None,
            app_origin: None,
            domain_account: None,
            login_id: None,
            r#type: None,
        }
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

impl record::Record for InnerMembersDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNER_MEMBERS_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.app_origin),
            2 => Some(&self.domain_account),
            3 => Some(&self.login_id),
            4 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.app_origin),
            2 => Some(&mut self.domain_account),
            3 => Some(&mut self.login_id),
            4 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for InnerMembersDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerMembersDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerMembersDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerMembersDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.inner.members.delete` (内部链路删除开发成员).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct InnerMembersDeleteResponse {}

impl record::Record for InnerMembersDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNER_MEMBERS_DELETE_RESPONSE
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

impl Default for InnerMembersDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerMembersDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerMembersDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerMembersDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.inner.members.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerMembersDeleteErrorCode {
    /// On the wire `APPID_NOT_EXIST`. Source: `spec/open_mini/inner.members.delete.yaml:18`.
    AppidNotExist,
    /// On the wire `NOT_TINYAPP`. Source: `spec/open_mini/inner.members.delete.yaml:19`.
    NotTinyapp,
    /// On the wire `INNER_APP_ORIGIN_IS_BLANK`. Source: `spec/open_mini/inner.members.delete.yaml:20`.
    InnerAppOriginIsBlank,
    /// On the wire `INNER_APP_ORIGIN_NOT_EXIT`. Source: `spec/open_mini/inner.members.delete.yaml:21`.
    InnerAppOriginNotExit,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/inner.members.delete.yaml:22`.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerMembersDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APPID_NOT_EXIST", Self::AppidNotExist),
        ("NOT_TINYAPP", Self::NotTinyapp),
        ("INNER_APP_ORIGIN_IS_BLANK", Self::InnerAppOriginIsBlank),
        ("INNER_APP_ORIGIN_NOT_EXIT", Self::InnerAppOriginNotExit),
        ("INVALID_PARAMS", Self::InvalidParams),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerMembersDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
