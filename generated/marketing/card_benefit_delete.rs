//! `alipay.marketing.card.benefit.delete` · 会员卡模板外部权益删除
//!
//! Delete a benefit of a member card template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/marketing/card/benefit/delete`. Described
//! in `spec/marketing/card.benefit.delete.yaml`.

use crate::{record, schema};

static CARD_BENEFIT_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitDelete",
    file: "spec/marketing/card.benefit.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("template_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("benefit_id", 15)
        },
    ],
    rules: &[],
};

static CARD_BENEFIT_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitDeleteResponse",
    file: "spec/marketing/card.benefit.delete.yaml",
    fields: &[schema::FieldDef::new("result", schema::Kind::Boolean, 22)],
    rules: &[],
};

/// A request of `alipay.marketing.card.benefit.delete` (会员卡模板外部权益删除).
///
/// Delete a benefit of a member card template.
///
/// ```
/// use alipay::marketing::CardBenefitDelete;
///
/// let request = CardBenefitDelete::new()
///     .template_id("20170322000000000068101000300041");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/marketing/card/benefit/delete`. Described
/// in `spec/marketing/card.benefit.delete.yaml`.
/// Answered by [`CardBenefitDeleteResponse`], or by an error with a [`CardBenefitDeleteErrorCode`].
#[doc(alias = "alipay.marketing.card.benefit.delete")]
#[doc(alias = "/v3/alipay/marketing/card/benefit/delete")]
#[doc(alias = "会员卡模板外部权益删除")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[doc(alias = "模板")]
#[doc(alias = "权益")]
#[must_use]
#[non_exhaustive]
pub struct CardBenefitDelete {
    /// Template id from `alipay.marketing.card.template.create`.
    ///
    /// On the wire `template_id`. Example: `20170322000000000068101000300041`. Source:
    /// `spec/marketing/card.benefit.delete.yaml:11`.
    pub template_id: Option<String>,
    /// Benefit id from `alipay.marketing.card.benefit.create`.
    ///
    /// On the wire `benefit_id` (权益ID). Example: `20170322000000000068101000300041`. Source:
    /// `spec/marketing/card.benefit.delete.yaml:15`.
    pub benefit_id: Option<String>,
}

impl CardBenefitDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            template_id: None,
            benefit_id: None,
        }
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`benefit_id`](Self::benefit_id).
    #[inline]
    pub fn benefit_id(mut self, benefit_id: impl Into<String>) -> Self {
        self.benefit_id = Some(benefit_id.into());
        self
    }
}

impl record::Record for CardBenefitDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_BENEFIT_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.template_id),
            1 => Some(&self.benefit_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.template_id),
            1 => Some(&mut self.benefit_id),
            _ => None,
        }
    }
}

impl Default for CardBenefitDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardBenefitDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardBenefitDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardBenefitDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CardBenefitDelete {}

impl record::Request for CardBenefitDelete {
    type Response = CardBenefitDeleteResponse;
    type ErrorCode = CardBenefitDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.benefit.delete",
        title: "会员卡模板外部权益删除",
        file: "spec/marketing/card.benefit.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/marketing/card/benefit/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_BENEFIT_DELETE,
        response: &CARD_BENEFIT_DELETE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.marketing.card.benefit.delete` (会员卡模板外部权益删除).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardBenefitDeleteResponse {
    /// Whether the benefit was deleted.
    ///
    /// On the wire `result` (权益删除结果). Example: `true`. Source: `spec/marketing/card.benefit.delete.yaml:22`.
    pub result: Option<bool>,
}

impl record::Record for CardBenefitDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_BENEFIT_DELETE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            _ => None,
        }
    }
}

impl Default for CardBenefitDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self { result: None }
    }
}

impl Clone for CardBenefitDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardBenefitDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardBenefitDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.benefit.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardBenefitDeleteErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.benefit.delete.yaml:25` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/marketing/card.benefit.delete.yaml:26` and `spec/codes.yaml:2413`.
    SystemError,
    /// The template does not exist.
    ///
    /// Check the template id.
    ///
    /// On the wire `TEMPLATE_NOT_EXIST`. Source: `spec/marketing/card.benefit.delete.yaml:27` and
    /// `spec/codes.yaml:2443`.
    TemplateNotExist,
    /// The benefit does not exist.
    ///
    /// Check the benefit id.
    ///
    /// On the wire `BENEFIT_NOT_EXIST`. Source: `spec/marketing/card.benefit.delete.yaml:28` and
    /// `spec/codes.yaml:715`.
    BenefitNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardBenefitDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("TEMPLATE_NOT_EXIST", Self::TemplateNotExist),
        ("BENEFIT_NOT_EXIST", Self::BenefitNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardBenefitDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
