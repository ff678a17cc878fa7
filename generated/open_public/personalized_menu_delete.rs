//! `alipay.open.public.personalized.menu.delete` · 个性化菜单删除
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/personalized/menu/delete`.
//! Described in `spec/open_public/personalized.menu.delete.yaml`.

use crate::{record, schema};

static PERSONALIZED_MENU_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuDelete",
    file: "spec/open_public/personalized.menu.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("menu_key", 9)
        },
    ],
    rules: &[],
};

static PERSONALIZED_MENU_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedMenuDeleteResponse",
    file: "spec/open_public/personalized.menu.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.personalized.menu.delete` (个性化菜单删除).
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/personalized/menu/delete`.
/// Described in `spec/open_public/personalized.menu.delete.yaml`.
/// Answered by [`PersonalizedMenuDeleteResponse`], or by an error with a [`PersonalizedMenuDeleteErrorCode`].
#[doc(alias = "alipay.open.public.personalized.menu.delete")]
#[doc(alias = "个性化菜单删除")]
#[must_use]
#[non_exhaustive]
pub struct PersonalizedMenuDelete {
    /// On the wire `menu_key`, a text. Source: `spec/open_public/personalized.menu.delete.yaml:9`.
    pub menu_key: Option<String>,
}

impl PersonalizedMenuDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { menu_key: None }
    }

    /// Sets [`menu_key`](Self::menu_key).
    #[inline]
    pub fn menu_key(mut self, menu_key: impl Into<String>) -> Self {
        self.menu_key = Some(menu_key.into());
        self
    }
}

impl record::Record for PersonalizedMenuDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERSONALIZED_MENU_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.menu_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.menu_key),
            _ => None,
        }
    }
}

impl Default for PersonalizedMenuDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PersonalizedMenuDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PersonalizedMenuDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PersonalizedMenuDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PersonalizedMenuDelete {}

impl record::Request for PersonalizedMenuDelete {
    type Response = PersonalizedMenuDeleteResponse;
    type ErrorCode = PersonalizedMenuDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.personalized.menu.delete",
        title: "个性化菜单删除",
        file: "spec/open_public/personalized.menu.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/public/personalized/menu/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PERSONALIZED_MENU_DELETE,
        response: &PERSONALIZED_MENU_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.personalized.menu.delete` (个性化菜单删除).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct PersonalizedMenuDeleteResponse {}

impl record::Record for PersonalizedMenuDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERSONALIZED_MENU_DELETE_RESPONSE
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

impl Default for PersonalizedMenuDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for PersonalizedMenuDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PersonalizedMenuDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PersonalizedMenuDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.personalized.menu.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalizedMenuDeleteErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/personalized.menu.delete.yaml:14`.
    IllegalBizParams,
    /// On the wire `MENU_KEY_IS_EMPTY`. Source: `spec/open_public/personalized.menu.delete.yaml:15`.
    MenuKeyIsEmpty,
    /// On the wire `MENU_NOT_EXIST`. Source: `spec/open_public/personalized.menu.delete.yaml:16`.
    MenuNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/personalized.menu.delete.yaml:17`.
    SystemError,
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/personalized.menu.delete.yaml:18`.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PersonalizedMenuDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("MENU_KEY_IS_EMPTY", Self::MenuKeyIsEmpty),
        ("MENU_NOT_EXIST", Self::MenuNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PersonalizedMenuDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
