//! `alipay.open.public.personalized.menu.delete` · 个性化菜单删除
//!
//! Delete a personalized menu.
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
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 16),
            ],
            ..schema::FieldDef::text("menu_key", 11)
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
/// Delete a personalized menu.
///
/// ```
/// use alipay::open_public::PersonalizedMenuDelete;
///
/// let request = PersonalizedMenuDelete::new()
///     .menu_key("100000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`menu_key`](Self::menu_key) | required; at most 32 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/personalized/menu/delete`.
/// Described in `spec/open_public/personalized.menu.delete.yaml`.
/// Returns [`PersonalizedMenuDeleteResponse`], or an error with a [`PersonalizedMenuDeleteErrorCode`].
#[doc(alias = "alipay.open.public.personalized.menu.delete")]
#[doc(alias = "/v3/alipay/open/public/personalized/menu/delete")]
#[doc(alias = "个性化菜单删除")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct PersonalizedMenuDelete {
    /// Key returned by `alipay.open.public.personalized.menu.create`.
    ///
    /// 要删除的个性化菜单key; required; at most 32 characters. Example: `100000`.
    pub menu_key: String,
}

impl PersonalizedMenuDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { menu_key: String::new() }
    }

    /// Sets [`menu_key`](Self::menu_key).
    #[inline]
    pub fn menu_key(mut self, menu_key: impl Into<String>) -> Self {
        self.menu_key = menu_key.into();
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.personalized.menu.delete` (个性化菜单删除).
///
/// This response has no fields.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalizedMenuDeleteErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `MENU_KEY_IS_EMPTY`.
    MenuKeyIsEmpty,
    /// `MENU_NOT_EXIST`.
    MenuNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AUTHORIZE_NOT_ADMIT`: The authorization is not accepted.
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
