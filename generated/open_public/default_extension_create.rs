//! `alipay.open.public.default.extension.create` · 默认扩展区创建接口
//!
//! Create the default extension area.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/default/extension/create`.
//! Described in `spec/open_public/default.extension.create.yaml`.

use crate::{record, schema};

static DEFAULT_EXTENSION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DefaultExtensionCreate",
    file: "spec/open_public/default.extension.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(3), 11)],
            ..schema::FieldDef::new(
                "areas",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::EXTENSION_AREA),
                        limits: &[],
                    },
                ),
                11,
            )
        },
    ],
    rules: &[],
};

static DEFAULT_EXTENSION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DefaultExtensionCreateResponse",
    file: "spec/open_public/default.extension.create.yaml",
    fields: &[schema::FieldDef::text("extension_key", 14)],
    rules: &[],
};

/// A request of `alipay.open.public.default.extension.create` (默认扩展区创建接口).
///
/// Create the default extension area.
///
/// ```
/// use alipay::open_public::DefaultExtensionCreate;
///
/// let request = DefaultExtensionCreate::new()
///     .areas([alipay::open_public::types::ExtensionArea::new().name("会员专区")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`areas`](Self::areas) | at most 3 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/default/extension/create`.
/// Described in `spec/open_public/default.extension.create.yaml`.
/// Answered by [`DefaultExtensionCreateResponse`], or by an error with a [`DefaultExtensionCreateErrorCode`].
#[doc(alias = "alipay.open.public.default.extension.create")]
#[doc(alias = "/v3/alipay/open/public/default/extension/create")]
#[doc(alias = "默认扩展区创建接口")]
#[must_use]
#[non_exhaustive]
pub struct DefaultExtensionCreate {
    /// Default extension areas.
    ///
    /// On the wire `areas`; at most 3 items. Source: `spec/open_public/default.extension.create.yaml:11`.
    pub areas: Vec<super::types::ExtensionArea>,
}

impl DefaultExtensionCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { areas: Vec::new() }
    }

    /// Sets [`areas`](Self::areas).
    #[inline]
    pub fn areas(
        mut self,
        areas: impl IntoIterator<Item = super::types::ExtensionArea>,
    ) -> Self {
        self.areas = areas.into_iter().collect();
        self
    }
}

impl record::Record for DefaultExtensionCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DEFAULT_EXTENSION_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.areas),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.areas),
            _ => None,
        }
    }
}

impl Default for DefaultExtensionCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DefaultExtensionCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DefaultExtensionCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DefaultExtensionCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DefaultExtensionCreate {}

impl record::Request for DefaultExtensionCreate {
    type Response = DefaultExtensionCreateResponse;
    type ErrorCode = DefaultExtensionCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.default.extension.create",
        title: "默认扩展区创建接口",
        file: "spec/open_public/default.extension.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/default/extension/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &DEFAULT_EXTENSION_CREATE,
        response: &DEFAULT_EXTENSION_CREATE_RESPONSE,
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

/// The answer of `alipay.open.public.default.extension.create` (默认扩展区创建接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct DefaultExtensionCreateResponse {
    /// Key of the set of areas, needed to delete it or operate on it later.
    ///
    /// On the wire `extension_key` (扩展区的key). Example: `10000`. Source:
    /// `spec/open_public/default.extension.create.yaml:14`.
    pub extension_key: Option<String>,
}

impl record::Record for DefaultExtensionCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DEFAULT_EXTENSION_CREATE_RESPONSE
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

impl Default for DefaultExtensionCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { extension_key: None }
    }
}

impl Clone for DefaultExtensionCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DefaultExtensionCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DefaultExtensionCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.default.extension.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultExtensionCreateErrorCode {
    /// On the wire `EXTENSION_AREAS_IS_EMPTY`. Source: `spec/open_public/default.extension.create.yaml:21`.
    ExtensionAreasIsEmpty,
    /// On the wire `AREA_COUNT_INVALID`. Source: `spec/open_public/default.extension.create.yaml:22`.
    AreaCountInvalid,
    /// A business parameter is not valid.
    ///
    /// Check the business parameters.
    ///
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/default.extension.create.yaml:23` and
    /// `spec/codes.yaml:1180`.
    IllegalBizParams,
    /// On the wire `EXTENSION_PARAM_URL_ERROR`. Source: `spec/open_public/default.extension.create.yaml:24`.
    ExtensionParamUrlError,
    /// On the wire `EXTENSION_PARAM_TYPE_ERROR`. Source: `spec/open_public/default.extension.create.yaml:25`.
    ExtensionParamTypeError,
    /// On the wire `AREA_HEIGHT_IS_INVALID`. Source: `spec/open_public/default.extension.create.yaml:26`.
    AreaHeightIsInvalid,
    /// On the wire `GOTO_URL_IS_INVALID`. Source: `spec/open_public/default.extension.create.yaml:27`.
    GotoUrlIsInvalid,
    /// On the wire `DEFAULT_EXTENSION_EXIST`. Source: `spec/open_public/default.extension.create.yaml:28`.
    DefaultExtensionExist,
    /// On the wire `EXTENSION_NAME_TOO_LONG`. Source: `spec/open_public/default.extension.create.yaml:29`.
    ExtensionNameTooLong,
    /// The authorization is not accepted.
    ///
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/default.extension.create.yaml:30` and
    /// `spec/codes.yaml:647`.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DefaultExtensionCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("EXTENSION_AREAS_IS_EMPTY", Self::ExtensionAreasIsEmpty),
        ("AREA_COUNT_INVALID", Self::AreaCountInvalid),
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("EXTENSION_PARAM_URL_ERROR", Self::ExtensionParamUrlError),
        ("EXTENSION_PARAM_TYPE_ERROR", Self::ExtensionParamTypeError),
        ("AREA_HEIGHT_IS_INVALID", Self::AreaHeightIsInvalid),
        ("GOTO_URL_IS_INVALID", Self::GotoUrlIsInvalid),
        ("DEFAULT_EXTENSION_EXIST", Self::DefaultExtensionExist),
        ("EXTENSION_NAME_TOO_LONG", Self::ExtensionNameTooLong),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DefaultExtensionCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
