//! `alipay.marketing.card.formtemplate.set` · 会员卡开卡表单模板配置
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/formtemplate/set`. Described
//! in `spec/marketing/card.formtemplate.set.yaml`.

use crate::{record, schema};

static CARD_FORMTEMPLATE_SET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardFormtemplateSet",
    file: "spec/marketing/card.formtemplate.set.yaml",
    fields: &[
        schema::FieldDef::new("fields", schema::Kind::Record(&OPEN_FORM_FIELD_DO), 9),
        schema::FieldDef::text("template_id", 11),
    ],
    rules: &[],
};

static CARD_FORMTEMPLATE_SET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardFormtemplateSetResponse",
    file: "spec/marketing/card.formtemplate.set.yaml",
    fields: &[],
    rules: &[],
};

static OPEN_FORM_FIELD_DO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenFormFieldDo",
    file: "spec/marketing/card.formtemplate.set.yaml",
    fields: &[
        schema::FieldDef::text("optional", 18),
        schema::FieldDef::text("required", 19),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.card.formtemplate.set` (会员卡开卡表单模板配置).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/formtemplate/set`. Described
/// in `spec/marketing/card.formtemplate.set.yaml`.
/// Answered by [`CardFormtemplateSetResponse`], or by an error with a [`CardFormtemplateSetErrorCode`].
#[doc(alias = "alipay.marketing.card.formtemplate.set")]
#[doc(alias = "会员卡开卡表单模板配置")]
#[must_use]
#[non_exhaustive]
pub struct CardFormtemplateSet {
    /// On the wire `fields`, a record of the kind `OpenFormFieldDo`. Source:
    /// `spec/marketing/card.formtemplate.set.yaml:9`.
    pub fields: Option<OpenFormFieldDo>,
    /// On the wire `template_id`, a text. Source: `spec/marketing/card.formtemplate.set.yaml:11`.
    pub template_id: Option<String>,
}

impl CardFormtemplateSet {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            fields: None,
            template_id: None,
        }
    }

    /// Sets [`fields`](Self::fields).
    #[inline]
    pub fn fields(mut self, fields: OpenFormFieldDo) -> Self {
        self.fields = Some(fields);
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

impl record::Record for CardFormtemplateSet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_FORMTEMPLATE_SET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fields),
            1 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fields),
            1 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for CardFormtemplateSet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardFormtemplateSet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardFormtemplateSet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardFormtemplateSet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.card.formtemplate.set` (会员卡开卡表单模板配置).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct CardFormtemplateSetResponse {}

impl record::Record for CardFormtemplateSetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_FORMTEMPLATE_SET_RESPONSE
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

impl Default for CardFormtemplateSetResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CardFormtemplateSetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardFormtemplateSetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardFormtemplateSetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OpenFormFieldDo`.
///
/// Source: `spec/marketing/card.formtemplate.set.yaml:16`.
#[must_use]
#[non_exhaustive]
pub struct OpenFormFieldDo {
    /// On the wire `optional`, a text. Source: `spec/marketing/card.formtemplate.set.yaml:18`.
    pub optional: Option<String>,
    /// On the wire `required`, a text. Source: `spec/marketing/card.formtemplate.set.yaml:19`.
    pub required: Option<String>,
}

impl OpenFormFieldDo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            optional: None,
            required: None,
        }
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

impl record::Record for OpenFormFieldDo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_FORM_FIELD_DO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.optional),
            1 => Some(&self.required),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.optional),
            1 => Some(&mut self.required),
            _ => None,
        }
    }
}

impl Default for OpenFormFieldDo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpenFormFieldDo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenFormFieldDo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenFormFieldDo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.formtemplate.set`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardFormtemplateSetErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.formtemplate.set.yaml:22`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.formtemplate.set.yaml:23`.
    SystemError,
    /// On the wire `CARD_TEMPLATE_NOT_EXIST`. Source: `spec/marketing/card.formtemplate.set.yaml:24`.
    CardTemplateNotExist,
    /// On the wire `DUPLICATE_FORM_FIELD`. Source: `spec/marketing/card.formtemplate.set.yaml:25`.
    DuplicateFormField,
    /// On the wire `FORM_FIELD_INVALID`. Source: `spec/marketing/card.formtemplate.set.yaml:26`.
    FormFieldInvalid,
    /// On the wire `OPEN_FORM_SET_FAIL`. Source: `spec/marketing/card.formtemplate.set.yaml:27`.
    OpenFormSetFail,
    /// On the wire `DUPLICATE_BIRTHDAY_FIELD`. Source: `spec/marketing/card.formtemplate.set.yaml:28`.
    DuplicateBirthdayField,
    /// On the wire `DUPLICATE_CERT_NO`. Source: `spec/marketing/card.formtemplate.set.yaml:29`.
    DuplicateCertNo,
    /// On the wire `INVALID_CERT_TYPE_AND_NO`. Source: `spec/marketing/card.formtemplate.set.yaml:30`.
    InvalidCertTypeAndNo,
    /// On the wire `ILLEGAL_NULL_ARGUMENT`. Source: `spec/marketing/card.formtemplate.set.yaml:31`.
    IllegalNullArgument,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardFormtemplateSetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("CARD_TEMPLATE_NOT_EXIST", Self::CardTemplateNotExist),
        ("DUPLICATE_FORM_FIELD", Self::DuplicateFormField),
        ("FORM_FIELD_INVALID", Self::FormFieldInvalid),
        ("OPEN_FORM_SET_FAIL", Self::OpenFormSetFail),
        ("DUPLICATE_BIRTHDAY_FIELD", Self::DuplicateBirthdayField),
        ("DUPLICATE_CERT_NO", Self::DuplicateCertNo),
        ("INVALID_CERT_TYPE_AND_NO", Self::InvalidCertTypeAndNo),
        ("ILLEGAL_NULL_ARGUMENT", Self::IllegalNullArgument),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardFormtemplateSetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
