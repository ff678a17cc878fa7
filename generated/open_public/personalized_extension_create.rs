//! `alipay.open.public.personalized.extension.create` · 个性化扩展区创建接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/personalized/extension/create`.
//! Described in `spec/open_public/personalized.extension.create.yaml`.

use crate::{record, schema};

static PERSONALIZED_EXTENSION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedExtensionCreate",
    file: "spec/open_public/personalized.extension.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "areas",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXTENSION_AREA),
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::new(
            "label_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LABEL_RULE),
                    limits: &[],
                },
            ),
            10,
        ),
    ],
    rules: &[],
};

static PERSONALIZED_EXTENSION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedExtensionCreateResponse",
    file: "spec/open_public/personalized.extension.create.yaml",
    fields: &[schema::FieldDef::text("extension_key", 13)],
    rules: &[],
};

/// A request of `alipay.open.public.personalized.extension.create` (个性化扩展区创建接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/personalized/extension/create`.
/// Described in `spec/open_public/personalized.extension.create.yaml`.
/// Answered by [`PersonalizedExtensionCreateResponse`], or by an error with a [`PersonalizedExtensionCreateErrorCode`].
#[doc(alias = "alipay.open.public.personalized.extension.create")]
#[doc(alias = "个性化扩展区创建接口")]
#[must_use]
#[non_exhaustive]
pub struct PersonalizedExtensionCreate {
    /// On the wire `areas`, a list; each element is a record of the kind `ExtensionArea`. Source:
    /// `spec/open_public/personalized.extension.create.yaml:9`.
    pub areas: Vec<super::types::ExtensionArea>,
    /// On the wire `label_rule`, a list; each element is a record of the kind `LabelRule`. Source:
    /// `spec/open_public/personalized.extension.create.yaml:10`.
    pub label_rule: Vec<super::types::LabelRule>,
}

impl PersonalizedExtensionCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            areas: Vec::new(),
            label_rule: Vec::new(),
        }
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

    /// Sets [`label_rule`](Self::label_rule).
    #[inline]
    pub fn label_rule(
        mut self,
        label_rule: impl IntoIterator<Item = super::types::LabelRule>,
    ) -> Self {
        self.label_rule = label_rule.into_iter().collect();
        self
    }
}

impl record::Record for PersonalizedExtensionCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERSONALIZED_EXTENSION_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.areas),
            1 => Some(&self.label_rule),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.areas),
            1 => Some(&mut self.label_rule),
            _ => None,
        }
    }
}

impl Default for PersonalizedExtensionCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PersonalizedExtensionCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PersonalizedExtensionCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PersonalizedExtensionCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PersonalizedExtensionCreate {}

impl record::Request for PersonalizedExtensionCreate {
    type Response = PersonalizedExtensionCreateResponse;
    type ErrorCode = PersonalizedExtensionCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.personalized.extension.create",
        title: "个性化扩展区创建接口",
        file: "spec/open_public/personalized.extension.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/personalized/extension/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PERSONALIZED_EXTENSION_CREATE,
        response: &PERSONALIZED_EXTENSION_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.personalized.extension.create` (个性化扩展区创建接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PersonalizedExtensionCreateResponse {
    /// On the wire `extension_key`, a text. Source: `spec/open_public/personalized.extension.create.yaml:13`.
    pub extension_key: Option<String>,
}

impl record::Record for PersonalizedExtensionCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERSONALIZED_EXTENSION_CREATE_RESPONSE
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

impl Default for PersonalizedExtensionCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { extension_key: None }
    }
}

impl Clone for PersonalizedExtensionCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PersonalizedExtensionCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PersonalizedExtensionCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.personalized.extension.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalizedExtensionCreateErrorCode {
    /// On the wire `EXTENSION_AREAS_IS_EMPTY`. Source: `spec/open_public/personalized.extension.create.yaml:16`.
    ExtensionAreasIsEmpty,
    /// On the wire `AREA_COUNT_INVALID`. Source: `spec/open_public/personalized.extension.create.yaml:17`.
    AreaCountInvalid,
    /// On the wire `LABEL_RULES_IS_EMPTY`. Source: `spec/open_public/personalized.extension.create.yaml:18`.
    LabelRulesIsEmpty,
    /// On the wire `RULE_COUNT_INVALID`. Source: `spec/open_public/personalized.extension.create.yaml:19`.
    RuleCountInvalid,
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/personalized.extension.create.yaml:20`.
    IllegalBizParams,
    /// On the wire `EXTENSION_PARAM_URL_ERROR`. Source: `spec/open_public/personalized.extension.create.yaml:21`.
    ExtensionParamUrlError,
    /// On the wire `EXTENSION_PARAM_TYPE_ERROR`. Source: `spec/open_public/personalized.extension.create.yaml:22`.
    ExtensionParamTypeError,
    /// On the wire `AREA_HEIGHT_IS_INVALID`. Source: `spec/open_public/personalized.extension.create.yaml:23`.
    AreaHeightIsInvalid,
    /// On the wire `GOTO_URL_IS_INVALID`. Source: `spec/open_public/personalized.extension.create.yaml:24`.
    GotoUrlIsInvalid,
    /// On the wire `LABEL_ID_IS_EMPTY`. Source: `spec/open_public/personalized.extension.create.yaml:25`.
    LabelIdIsEmpty,
    /// On the wire `LABEL_VALUE_IS_EMPTY`. Source: `spec/open_public/personalized.extension.create.yaml:26`.
    LabelValueIsEmpty,
    /// On the wire `LABEL_VALUE_INVALID`. Source: `spec/open_public/personalized.extension.create.yaml:27`.
    LabelValueInvalid,
    /// On the wire `LABEL_NOT_EXISTS`. Source: `spec/open_public/personalized.extension.create.yaml:28`.
    LabelNotExists,
    /// On the wire `RULE_CONTENT_INVALID`. Source: `spec/open_public/personalized.extension.create.yaml:29`.
    RuleContentInvalid,
    /// On the wire `OPERATOR_IS_INVALID`. Source: `spec/open_public/personalized.extension.create.yaml:30`.
    OperatorIsInvalid,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/personalized.extension.create.yaml:31`.
    SystemError,
    /// On the wire `EXTENSION_STATUS_INVALID`. Source: `spec/open_public/personalized.extension.create.yaml:32`.
    ExtensionStatusInvalid,
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/personalized.extension.create.yaml:33`.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PersonalizedExtensionCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("EXTENSION_AREAS_IS_EMPTY", Self::ExtensionAreasIsEmpty),
        ("AREA_COUNT_INVALID", Self::AreaCountInvalid),
        ("LABEL_RULES_IS_EMPTY", Self::LabelRulesIsEmpty),
        ("RULE_COUNT_INVALID", Self::RuleCountInvalid),
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("EXTENSION_PARAM_URL_ERROR", Self::ExtensionParamUrlError),
        ("EXTENSION_PARAM_TYPE_ERROR", Self::ExtensionParamTypeError),
        ("AREA_HEIGHT_IS_INVALID", Self::AreaHeightIsInvalid),
        ("GOTO_URL_IS_INVALID", Self::GotoUrlIsInvalid),
        ("LABEL_ID_IS_EMPTY", Self::LabelIdIsEmpty),
        ("LABEL_VALUE_IS_EMPTY", Self::LabelValueIsEmpty),
        ("LABEL_VALUE_INVALID", Self::LabelValueInvalid),
        ("LABEL_NOT_EXISTS", Self::LabelNotExists),
        ("RULE_CONTENT_INVALID", Self::RuleContentInvalid),
        ("OPERATOR_IS_INVALID", Self::OperatorIsInvalid),
        ("SYSTEM_ERROR", Self::SystemError),
        ("EXTENSION_STATUS_INVALID", Self::ExtensionStatusInvalid),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PersonalizedExtensionCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
