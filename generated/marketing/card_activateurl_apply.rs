//! `alipay.marketing.card.activateurl.apply` · 获取会员卡领卡投放链接
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/activateurl/apply`. Described
//! in `spec/marketing/card.activateurl.apply.yaml`.

use crate::{record, schema};

static CARD_ACTIVATEURL_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardActivateurlApply",
    file: "spec/marketing/card.activateurl.apply.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(10240), 9)],
            ..schema::FieldDef::text("callback", 9)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(512), 10)],
            ..schema::FieldDef::text("follow_app_id", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(256), 11),
                schema::LimitDef::new(schema::Limit::MinLength(1), 11),
            ],
            ..schema::FieldDef::text("out_string", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 12),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 12),
            ],
            ..schema::FieldDef::text("template_id", 12)
        },
    ],
    rules: &[],
};

static CARD_ACTIVATEURL_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardActivateurlApplyResponse",
    file: "spec/marketing/card.activateurl.apply.yaml",
    fields: &[schema::FieldDef::text("apply_card_url", 15)],
    rules: &[],
};

/// A request of `alipay.marketing.card.activateurl.apply` (获取会员卡领卡投放链接).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/activateurl/apply`. Described
/// in `spec/marketing/card.activateurl.apply.yaml`.
/// Answered by [`CardActivateurlApplyResponse`], or by an error with a [`CardActivateurlApplyErrorCode`].
#[doc(alias = "alipay.marketing.card.activateurl.apply")]
#[doc(alias = "获取会员卡领卡投放链接")]
#[must_use]
#[non_exhaustive]
pub struct CardActivateurlApply {
    /// On the wire `callback`, a text; at most 10240 characters. Source:
    /// `spec/marketing/card.activateurl.apply.yaml:9`.
    pub callback: Option<String>,
    /// On the wire `follow_app_id`, a text; at most 512 characters. Source:
    /// `spec/marketing/card.activateurl.apply.yaml:10`.
    pub follow_app_id: Option<String>,
    /// On the wire `out_string`, a text; at most 256 characters; at least 1 character. Source:
    /// `spec/marketing/card.activateurl.apply.yaml:11`.
    pub out_string: Option<String>,
    /// On the wire `template_id`, a text; required; at most 32 characters. Source:
    /// `spec/marketing/card.activateurl.apply.yaml:12`.
    pub template_id: String,
}

impl CardActivateurlApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            callback: None,
            follow_app_id: None,
            out_string: None,
            template_id: String::new(),
        }
    }

    /// Sets [`callback`](Self::callback).
    #[inline]
    pub fn callback(mut self, callback: impl Into<String>) -> Self {
        self.callback = Some(callback.into());
        self
    }

    /// Sets [`follow_app_id`](Self::follow_app_id).
    #[inline]
    pub fn follow_app_id(mut self, follow_app_id: impl Into<String>) -> Self {
        self.follow_app_id = Some(follow_app_id.into());
        self
    }

    /// Sets [`out_string`](Self::out_string).
    #[inline]
    pub fn out_string(mut self, out_string: impl Into<String>) -> Self {
        self.out_string = Some(out_string.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }
}

impl record::Record for CardActivateurlApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_ACTIVATEURL_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.callback),
            1 => Some(&self.follow_app_id),
            2 => Some(&self.out_string),
            3 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.callback),
            1 => Some(&mut self.follow_app_id),
            2 => Some(&mut self.out_string),
            3 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for CardActivateurlApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardActivateurlApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardActivateurlApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardActivateurlApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CardActivateurlApply {}

impl record::Request for CardActivateurlApply {
    type Response = CardActivateurlApplyResponse;
    type ErrorCode = CardActivateurlApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.activateurl.apply",
        title: "获取会员卡领卡投放链接",
        file: "spec/marketing/card.activateurl.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/activateurl/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_ACTIVATEURL_APPLY,
        response: &CARD_ACTIVATEURL_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.card.activateurl.apply` (获取会员卡领卡投放链接).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardActivateurlApplyResponse {
    /// On the wire `apply_card_url`, a text. Source: `spec/marketing/card.activateurl.apply.yaml:15`.
    pub apply_card_url: Option<String>,
}

impl record::Record for CardActivateurlApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_ACTIVATEURL_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_card_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_card_url),
            _ => None,
        }
    }
}

impl Default for CardActivateurlApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { apply_card_url: None }
    }
}

impl Clone for CardActivateurlApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardActivateurlApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardActivateurlApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.activateurl.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardActivateurlApplyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.activateurl.apply.yaml:18`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.activateurl.apply.yaml:19`.
    SystemError,
    /// On the wire `CARD_TEMPLATE_NOT_EXIST`. Source: `spec/marketing/card.activateurl.apply.yaml:20`.
    CardTemplateNotExist,
    /// On the wire `OPEN_FORM_TEMPLATE_NOT_EXIST`. Source: `spec/marketing/card.activateurl.apply.yaml:21`.
    OpenFormTemplateNotExist,
    /// On the wire `ILLEGAL_ARGUMENT_OUT_STRING`. Source: `spec/marketing/card.activateurl.apply.yaml:22`.
    IllegalArgumentOutString,
    /// On the wire `ILLEGAL_NULL_ARGUMENT`. Source: `spec/marketing/card.activateurl.apply.yaml:23`.
    IllegalNullArgument,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardActivateurlApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("CARD_TEMPLATE_NOT_EXIST", Self::CardTemplateNotExist),
        ("OPEN_FORM_TEMPLATE_NOT_EXIST", Self::OpenFormTemplateNotExist),
        ("ILLEGAL_ARGUMENT_OUT_STRING", Self::IllegalArgumentOutString),
        ("ILLEGAL_NULL_ARGUMENT", Self::IllegalNullArgument),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardActivateurlApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
