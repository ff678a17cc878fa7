//! `alipay.marketing.card.activateurl.apply` · 获取会员卡领卡投放链接
//!
//! Get the link with which users open a member card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/activateurl/apply`. Described
//! in `spec/marketing/card.activateurl.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.card.activateurl.apply` (获取会员卡领卡投放链接).
///
/// Get the link with which users open a member card.
///
/// ```
/// use alipay::marketing::CardActivateurlApply;
///
/// let request = CardActivateurlApply::new()
///     .template_id("20170228000000000210102000300974");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`callback`](Self::callback) | at most 10240 characters |
/// | [`follow_app_id`](Self::follow_app_id) | at most 512 characters |
/// | [`out_string`](Self::out_string) | at most 256 characters; at least 1 character (advisory) |
/// | [`template_id`](Self::template_id) | required; at most 1024 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/activateurl/apply`. Described
/// in `spec/marketing/card.activateurl.apply.yaml`.
/// Returns [`CardActivateurlApplyResponse`], or an error with a [`CardActivateurlApplyErrorCode`].
#[doc(alias = "alipay.marketing.card.activateurl.apply")]
#[doc(alias = "/v3/alipay/marketing/card/activateurl/apply")]
#[doc(alias = "获取会员卡领卡投放链接")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[must_use]
#[non_exhaustive]
pub struct CardActivateurlApply {
    /// Server address receiving the submitted form; must have no parameters, use `out_string`.
    ///
    /// At most 10240 characters. Example: `https://alipay.com/card/demo.htm`.
    pub callback: Option<String>,
    /// Life account app to be followed on the card page; must be bound to the card.
    ///
    /// At most 512 characters. Example: `20150000000000000`.
    pub follow_app_id: Option<String>,
    /// Merchant's text to tell scenes apart; the opening of a card must not rely on it.
    ///
    /// At most 256 characters; at least 1 character (advisory). Example: `201928393932`.
    pub out_string: Option<String>,
    /// Template id of the card, from `alipay.marketing.card.template.create`.
    ///
    /// Required; at most 1024 characters (advisory). Example: `20170228000000000210102000300974`.
    pub template_id: String,
}

impl CardActivateurlApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.marketing.card.activateurl.apply` (获取会员卡领卡投放链接).
#[non_exhaustive]
pub struct CardActivateurlApplyResponse {
    /// URL-encoded link for opening a card; decode before use.
    pub apply_card_url: Option<String>,
}

/// The error codes of `alipay.marketing.card.activateurl.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardActivateurlApplyErrorCode {
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
    /// `OPEN_FORM_TEMPLATE_NOT_EXIST`: The template has no form for opening cards.
    ///
    /// Set the form first.
    OpenFormTemplateNotExist,
    /// `ILLEGAL_ARGUMENT_OUT_STRING`: The `out_string` is not valid.
    ///
    /// Check the text.
    IllegalArgumentOutString,
    /// `ILLEGAL_NULL_ARGUMENT`: A required parameter is missing.
    ///
    /// Send all required parameters.
    IllegalNullArgument,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CardActivateurlApplyErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "CARD_TEMPLATE_NOT_EXIST" CardTemplateNotExist,
    "OPEN_FORM_TEMPLATE_NOT_EXIST" OpenFormTemplateNotExist,
    "ILLEGAL_ARGUMENT_OUT_STRING" IllegalArgumentOutString, "ILLEGAL_NULL_ARGUMENT"
    IllegalNullArgument
);

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
            schema::ErrorDef {
                code: "OPEN_FORM_TEMPLATE_NOT_EXIST",
                summary: "The template has no form for opening cards.",
                fix: "Set the form first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ILLEGAL_ARGUMENT_OUT_STRING",
                summary: "The `out_string` is not valid.",
                fix: "Check the text.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CardActivateurlApply, CARD_ACTIVATEURL_APPLY, 0 callback None, 1 follow_app_id None,
    2 out_string None, 3 template_id String::new()
);

record::record!(
    CardActivateurlApplyResponse, CARD_ACTIVATEURL_APPLY_RESPONSE, 0 apply_card_url None
);

static CARD_ACTIVATEURL_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardActivateurlApply",
    file: "spec/marketing/card.activateurl.apply.yaml",
    rows: &[
        schema::Row::Limited(
            "callback",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(10240))],
        ),
        schema::Row::Limited(
            "follow_app_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "out_string",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(256)),
                schema::LimitRow::Advisory(schema::Limit::MinLength(1)),
            ],
        ),
        schema::Row::Limited(
            "template_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(1024)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 16, 19, 21, 24, 25, 28, 31, 32],
};

static CARD_ACTIVATEURL_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardActivateurlApplyResponse",
    file: "spec/marketing/card.activateurl.apply.yaml",
    rows: &[schema::Row::Text("apply_card_url")],
    rules: &[],
    lines: &[],
};
