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
/// Returns [`CardBenefitDeleteResponse`], or an error with a [`CardBenefitDeleteErrorCode`].
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
    /// Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
    /// Benefit id from `alipay.marketing.card.benefit.create`.
    ///
    /// 权益ID. Example: `20170322000000000068101000300041`.
    pub benefit_id: Option<String>,
}

impl CardBenefitDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.marketing.card.benefit.delete` (会员卡模板外部权益删除).
#[non_exhaustive]
pub struct CardBenefitDeleteResponse {
    /// Whether the benefit was deleted.
    ///
    /// 权益删除结果. Example: `true`.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardBenefitDeleteErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `TEMPLATE_NOT_EXIST`: The template does not exist.
    ///
    /// Check the template id.
    TemplateNotExist,
    /// `BENEFIT_NOT_EXIST`: The benefit does not exist.
    ///
    /// Check the benefit id.
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
