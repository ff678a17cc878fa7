//! `alipay.marketing.card.formtemplate.set` · 会员卡开卡表单模板配置
//!
//! Configure the form users fill in for opening a member card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/formtemplate/set`. Described
//! in `spec/marketing/card.formtemplate.set.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.card.formtemplate.set` (会员卡开卡表单模板配置).
///
/// Configure the form users fill in for opening a member card.
///
/// ```
/// use alipay::marketing::CardFormtemplateSet;
///
/// let request = CardFormtemplateSet::new()
///     .fields(alipay::marketing::card_formtemplate_set::OpenFormFieldDo::new().optional("optional"))
///     .template_id("20170228000000000210102000300974");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`fields`](Self::fields) | required |
/// | [`template_id`](Self::template_id) | required; at most 128 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/formtemplate/set`. Described
/// in `spec/marketing/card.formtemplate.set.yaml`.
/// Returns [`CardFormtemplateSetResponse`], or an error with a [`CardFormtemplateSetErrorCode`].
#[doc(alias = "alipay.marketing.card.formtemplate.set")]
#[doc(alias = "/v3/alipay/marketing/card/formtemplate/set")]
#[doc(alias = "会员卡开卡表单模板配置")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[doc(alias = "模板")]
#[must_use]
#[non_exhaustive]
pub struct CardFormtemplateSet {
    /// Fields of the form, at most 20; `required` must hold at least one.
    ///
    /// Required.
    pub fields: OpenFormFieldDo,
    /// Template id from `alipay.marketing.card.template.create`.
    ///
    /// Required; at most 128 characters (advisory). Example: `20170228000000000210102000300974`.
    pub template_id: String,
}

impl CardFormtemplateSet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fields`](Self::fields).
    #[inline]
    pub fn fields(mut self, fields: OpenFormFieldDo) -> Self {
        self.fields = fields;
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }
}

/// The response of `alipay.marketing.card.formtemplate.set` (会员卡开卡表单模板配置).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CardFormtemplateSetResponse {}

/// Required and optional fields of a member card form.
#[must_use]
#[non_exhaustive]
pub struct OpenFormFieldDo {
    /// Optional fields, JSON with `common_fields`; none that is also required.
    ///
    /// 表单可选字段配置.
    pub optional: Option<String>,
    /// Required fields, JSON with `common_fields`, a list of `OPEN_FORM_FIELD_…` names.
    pub required: Option<String>,
}

impl OpenFormFieldDo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`optional`](Self::optional).
    #[inline]
    pub fn optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }

    /// Sets [`required`](Self::required).
    #[inline]
    pub fn required(mut self, required: impl Into<String>) -> Self {
        self.required = Some(required.into());
        self
    }
}

/// The error codes of `alipay.marketing.card.formtemplate.set`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardFormtemplateSetErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `CARD_TEMPLATE_NOT_EXIST`: The card template does not exist.
    ///
    /// Check the template id.
    CardTemplateNotExist,
    /// `DUPLICATE_FORM_FIELD`.
    DuplicateFormField,
    /// `FORM_FIELD_INVALID`.
    FormFieldInvalid,
    /// `OPEN_FORM_SET_FAIL`.
    OpenFormSetFail,
    /// `DUPLICATE_BIRTHDAY_FIELD`.
    DuplicateBirthdayField,
    /// `DUPLICATE_CERT_NO`.
    DuplicateCertNo,
    /// `INVALID_CERT_TYPE_AND_NO`.
    InvalidCertTypeAndNo,
    /// `ILLEGAL_NULL_ARGUMENT`: A required parameter is missing.
    ///
    /// Send all required parameters.
    IllegalNullArgument,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CardFormtemplateSetErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "CARD_TEMPLATE_NOT_EXIST" CardTemplateNotExist, "DUPLICATE_FORM_FIELD"
    DuplicateFormField, "FORM_FIELD_INVALID" FormFieldInvalid, "OPEN_FORM_SET_FAIL"
    OpenFormSetFail, "DUPLICATE_BIRTHDAY_FIELD" DuplicateBirthdayField,
    "DUPLICATE_CERT_NO" DuplicateCertNo, "INVALID_CERT_TYPE_AND_NO" InvalidCertTypeAndNo,
    "ILLEGAL_NULL_ARGUMENT" IllegalNullArgument
);

impl record::CallRequest for CardFormtemplateSet {}

impl record::Request for CardFormtemplateSet {
    type Response = CardFormtemplateSetResponse;
    type ErrorCode = CardFormtemplateSetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.formtemplate.set",
        title: "会员卡开卡表单模板配置",
        file: "spec/marketing/card.formtemplate.set.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/formtemplate/set",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_FORMTEMPLATE_SET,
        response: &CARD_FORMTEMPLATE_SET_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "CARD_TEMPLATE_NOT_EXIST",
                summary: "The card template does not exist.",
                fix: "Check the template id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CardFormtemplateSet, CARD_FORMTEMPLATE_SET, 0 fields Default::default(), 1
    template_id String::new()
);

record::record!(CardFormtemplateSetResponse, CARD_FORMTEMPLATE_SET_RESPONSE);

record::record!(OpenFormFieldDo, OPEN_FORM_FIELD_DO, 0 optional None, 1 required None);

static CARD_FORMTEMPLATE_SET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardFormtemplateSet",
    file: "spec/marketing/card.formtemplate.set.yaml",
    rows: &[
        schema::Row::Limited(
            "fields",
            schema::Kind::Record(&OPEN_FORM_FIELD_DO),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "template_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(128)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 15, 18, 19],
};

static CARD_FORMTEMPLATE_SET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardFormtemplateSetResponse",
    file: "spec/marketing/card.formtemplate.set.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static OPEN_FORM_FIELD_DO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenFormFieldDo",
    file: "spec/marketing/card.formtemplate.set.yaml",
    rows: &[schema::Row::Text("optional"), schema::Row::Text("required")],
    rules: &[],
    lines: &[29, 33],
};
