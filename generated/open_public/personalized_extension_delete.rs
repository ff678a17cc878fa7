//! `alipay.open.public.personalized.extension.delete` · 扩展区删除接口
//!
//! Delete a set of extension areas, personalized or default.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `DELETE /v3/alipay/open/public/personalized/extension/delete`. Described in
//! `spec/open_public/personalized.extension.delete.yaml`.

use crate::{record, schema};

static PERSONALIZED_EXTENSION_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedExtensionDelete",
    file: "spec/open_public/personalized.extension.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 16),
            ],
            ..schema::FieldDef::text("extension_key", 11)
        },
    ],
    rules: &[],
};

static PERSONALIZED_EXTENSION_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedExtensionDeleteResponse",
    file: "spec/open_public/personalized.extension.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.personalized.extension.delete` (扩展区删除接口).
///
/// Delete a set of extension areas, personalized or default.
///
/// ```
/// use alipay::open_public::PersonalizedExtensionDelete;
///
/// let request = PersonalizedExtensionDelete::new()
///     .extension_key("10000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`extension_key`](Self::extension_key) | required; at most 32 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `DELETE /v3/alipay/open/public/personalized/extension/delete`. Described in
/// `spec/open_public/personalized.extension.delete.yaml`.
/// Returns [`PersonalizedExtensionDeleteResponse`], or an error with a [`PersonalizedExtensionDeleteErrorCode`].
#[doc(alias = "alipay.open.public.personalized.extension.delete")]
#[doc(alias = "/v3/alipay/open/public/personalized/extension/delete")]
#[doc(alias = "扩展区删除接口")]
#[must_use]
#[non_exhaustive]
pub struct PersonalizedExtensionDelete {
    /// Key of the set, from the extension list; `default` deletes the default set.
    ///
    /// 扩展区的key; required; at most 32 characters (advisory). Example: `10000`.
    pub extension_key: String,
}

impl PersonalizedExtensionDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            extension_key: String::new(),
        }
    }

    /// Sets [`extension_key`](Self::extension_key).
    #[inline]
    pub fn extension_key(mut self, extension_key: impl Into<String>) -> Self {
        self.extension_key = extension_key.into();
        self
    }
}

impl record::Record for PersonalizedExtensionDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERSONALIZED_EXTENSION_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extension_key),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extension_key),
            _ => None,
        }
    }
}

impl Default for PersonalizedExtensionDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PersonalizedExtensionDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PersonalizedExtensionDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PersonalizedExtensionDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PersonalizedExtensionDelete {}

impl record::Request for PersonalizedExtensionDelete {
    type Response = PersonalizedExtensionDeleteResponse;
    type ErrorCode = PersonalizedExtensionDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.personalized.extension.delete",
        title: "扩展区删除接口",
        file: "spec/open_public/personalized.extension.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/public/personalized/extension/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PERSONALIZED_EXTENSION_DELETE,
        response: &PERSONALIZED_EXTENSION_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.personalized.extension.delete` (扩展区删除接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct PersonalizedExtensionDeleteResponse {}

impl record::Record for PersonalizedExtensionDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERSONALIZED_EXTENSION_DELETE_RESPONSE
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

impl Default for PersonalizedExtensionDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for PersonalizedExtensionDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PersonalizedExtensionDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PersonalizedExtensionDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.personalized.extension.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalizedExtensionDeleteErrorCode {
    /// `EXTENSION_KEY_IS_EMPTY`.
    ExtensionKeyIsEmpty,
    /// `EXTENSION_NOT_EXIST`.
    ExtensionNotExist,
    /// `EXTENSION_STATUS_INVALID`: The extension is in an invalid state.
    ///
    /// Check the state of the extension.
    ExtensionStatusInvalid,
    /// `AUTHORIZE_NOT_ADMIT`: The authorization is not accepted.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PersonalizedExtensionDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("EXTENSION_KEY_IS_EMPTY", Self::ExtensionKeyIsEmpty),
        ("EXTENSION_NOT_EXIST", Self::ExtensionNotExist),
        ("EXTENSION_STATUS_INVALID", Self::ExtensionStatusInvalid),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PersonalizedExtensionDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
