//! `alipay.open.public.personalized.extension.create` · 个性化扩展区创建接口
//!
//! Create a personalized extension area set for users who match its label rule.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/personalized/extension/create`.
//! Described in `spec/open_public/personalized.extension.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.personalized.extension.create` (个性化扩展区创建接口).
///
/// Create a personalized extension area set for users who match its label rule.
///
/// ```
/// use alipay::open_public::PersonalizedExtensionCreate;
///
/// let request = PersonalizedExtensionCreate::new()
///     .areas([alipay::open_public::types::ExtensionArea::new().name("会员专区")])
///     .label_rule([alipay::open_public::types::LabelRule::new().label_id("10000")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`areas`](Self::areas) | required; at most 3 items |
/// | [`label_rule`](Self::label_rule) | required; at most 1 item (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/personalized/extension/create`.
/// Described in `spec/open_public/personalized.extension.create.yaml`.
/// Returns [`PersonalizedExtensionCreateResponse`], or an error with a [`PersonalizedExtensionCreateErrorCode`].
#[doc(alias = "alipay.open.public.personalized.extension.create")]
#[doc(alias = "/v3/alipay/open/public/personalized/extension/create")]
#[doc(alias = "个性化扩展区创建接口")]
#[must_use]
#[non_exhaustive]
pub struct PersonalizedExtensionCreate {
    /// Extension areas of the set.
    ///
    /// 扩展区列表; required; at most 3 items.
    pub areas: Vec<super::types::ExtensionArea>,
    /// Label rule selecting the users who see the set; only one for now.
    ///
    /// Required; at most 1 item (advisory).
    pub label_rule: Vec<super::types::LabelRule>,
}

impl PersonalizedExtensionCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.open.public.personalized.extension.create` (个性化扩展区创建接口).
#[non_exhaustive]
pub struct PersonalizedExtensionCreateResponse {
    /// Id of the new set; needed to put it online, take it offline or delete it.
    ///
    /// 扩展区套id. Example: `10000`.
    pub extension_key: Option<String>,
}

/// The error codes of `alipay.open.public.personalized.extension.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PersonalizedExtensionCreateErrorCode {
    /// `EXTENSION_AREAS_IS_EMPTY`.
    ExtensionAreasIsEmpty,
    /// `AREA_COUNT_INVALID`.
    AreaCountInvalid,
    /// `LABEL_RULES_IS_EMPTY`.
    LabelRulesIsEmpty,
    /// `RULE_COUNT_INVALID`.
    RuleCountInvalid,
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `EXTENSION_PARAM_URL_ERROR`.
    ExtensionParamUrlError,
    /// `EXTENSION_PARAM_TYPE_ERROR`.
    ExtensionParamTypeError,
    /// `AREA_HEIGHT_IS_INVALID`.
    AreaHeightIsInvalid,
    /// `GOTO_URL_IS_INVALID`.
    GotoUrlIsInvalid,
    /// `LABEL_ID_IS_EMPTY`: The label id is missing.
    ///
    /// Send the label id.
    LabelIdIsEmpty,
    /// `LABEL_VALUE_IS_EMPTY`: The label value is missing.
    ///
    /// Send the label value.
    LabelValueIsEmpty,
    /// `LABEL_VALUE_INVALID`: The label value is not valid.
    ///
    /// Correct the label value.
    LabelValueInvalid,
    /// `LABEL_NOT_EXISTS`: The label does not exist.
    ///
    /// Check the label id.
    LabelNotExists,
    /// `RULE_CONTENT_INVALID`.
    RuleContentInvalid,
    /// `OPERATOR_IS_INVALID`: The operator is not valid.
    ///
    /// Correct the operator.
    OperatorIsInvalid,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `EXTENSION_STATUS_INVALID`: The extension is in an invalid state.
    ///
    /// Check the state of the extension.
    ExtensionStatusInvalid,
    /// `AUTHORIZE_NOT_ADMIT`: The authorization is not accepted.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PersonalizedExtensionCreateErrorCode, "EXTENSION_AREAS_IS_EMPTY"
    ExtensionAreasIsEmpty, "AREA_COUNT_INVALID" AreaCountInvalid, "LABEL_RULES_IS_EMPTY"
    LabelRulesIsEmpty, "RULE_COUNT_INVALID" RuleCountInvalid, "ILLEGAL_BIZ_PARAMS"
    IllegalBizParams, "EXTENSION_PARAM_URL_ERROR" ExtensionParamUrlError,
    "EXTENSION_PARAM_TYPE_ERROR" ExtensionParamTypeError, "AREA_HEIGHT_IS_INVALID"
    AreaHeightIsInvalid, "GOTO_URL_IS_INVALID" GotoUrlIsInvalid, "LABEL_ID_IS_EMPTY"
    LabelIdIsEmpty, "LABEL_VALUE_IS_EMPTY" LabelValueIsEmpty, "LABEL_VALUE_INVALID"
    LabelValueInvalid, "LABEL_NOT_EXISTS" LabelNotExists, "RULE_CONTENT_INVALID"
    RuleContentInvalid, "OPERATOR_IS_INVALID" OperatorIsInvalid, "SYSTEM_ERROR"
    SystemError, "EXTENSION_STATUS_INVALID" ExtensionStatusInvalid, "AUTHORIZE_NOT_ADMIT"
    AuthorizeNotAdmit
);

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

record::record!(
    PersonalizedExtensionCreate, PERSONALIZED_EXTENSION_CREATE, 0 areas Vec::new(), 1
    label_rule Vec::new()
);

record::record!(
    PersonalizedExtensionCreateResponse, PERSONALIZED_EXTENSION_CREATE_RESPONSE, 0
    extension_key None
);

static PERSONALIZED_EXTENSION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedExtensionCreate",
    file: "spec/open_public/personalized.extension.create.yaml",
    rows: &[
        schema::Row::Limited(
            "areas",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXTENSION_AREA),
                    limits: &[],
                },
            ),
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxItems(3)),
            ],
        ),
        schema::Row::Limited(
            "label_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LABEL_RULE),
                    limits: &[],
                },
            ),
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxItems(1)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 17, 20, 21],
};

static PERSONALIZED_EXTENSION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedExtensionCreateResponse",
    file: "spec/open_public/personalized.extension.create.yaml",
    rows: &[schema::Row::Text("extension_key")],
    rules: &[],
    lines: &[],
};
