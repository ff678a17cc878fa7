//! `alipay.marketing.card.benefit.modify` · 会员卡模板外部权益修改
//!
//! Modify a benefit of a member card template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/benefit/modify`. Described in
//! `spec/marketing/card.benefit.modify.yaml`.

use crate::{record, schema};

static CARD_BENEFIT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitModify",
    file: "spec/marketing/card.benefit.modify.yaml",
    fields: &[
        schema::FieldDef::text("benefit_id", 11),
        schema::FieldDef::new(
            "mcard_template_benefit",
            schema::Kind::Record(&super::types::MCARD_TEMPLATE_BENEFIT),
            16,
        ),
    ],
    rules: &[],
};

static CARD_BENEFIT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitModifyResponse",
    file: "spec/marketing/card.benefit.modify.yaml",
    fields: &[schema::FieldDef::new("result", schema::Kind::Boolean, 19)],
    rules: &[],
};

/// A request of `alipay.marketing.card.benefit.modify` (会员卡模板外部权益修改).
///
/// Modify a benefit of a member card template.
///
/// ```
/// use alipay::marketing::CardBenefitModify;
///
/// let request = CardBenefitModify::new()
///     .benefit_id("2017040600077000000002409504");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/benefit/modify`. Described in
/// `spec/marketing/card.benefit.modify.yaml`.
/// Answered by [`CardBenefitModifyResponse`], or by an error with a [`CardBenefitModifyErrorCode`].
#[doc(alias = "alipay.marketing.card.benefit.modify")]
#[doc(alias = "/v3/alipay/marketing/card/benefit/modify")]
#[doc(alias = "会员卡模板外部权益修改")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[doc(alias = "模板")]
#[doc(alias = "权益")]
#[must_use]
#[non_exhaustive]
pub struct CardBenefitModify {
    /// Benefit id from `alipay.marketing.card.benefit.create`.
    ///
    /// On the wire `benefit_id` (权益ID). Example: `2017040600077000000002409504`. Source:
    /// `spec/marketing/card.benefit.modify.yaml:11`.
    pub benefit_id: Option<String>,
    /// Benefit of the member card template.
    ///
    /// On the wire `mcard_template_benefit`. Source: `spec/marketing/card.benefit.modify.yaml:16`.
    pub mcard_template_benefit: Option<super::types::McardTemplateBenefit>,
}

impl CardBenefitModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            benefit_id: None,
            mcard_template_benefit: None,
        }
    }

    /// Sets [`benefit_id`](Self::benefit_id).
    #[inline]
    pub fn benefit_id(mut self, benefit_id: impl Into<String>) -> Self {
        self.benefit_id = Some(benefit_id.into());
        self
    }

    /// Sets [`mcard_template_benefit`](Self::mcard_template_benefit).
    #[inline]
    pub fn mcard_template_benefit(
        mut self,
        mcard_template_benefit: super::types::McardTemplateBenefit,
    ) -> Self {
        self.mcard_template_benefit = Some(mcard_template_benefit);
        self
    }
}

impl record::Record for CardBenefitModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_BENEFIT_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.benefit_id),
            1 => Some(&self.mcard_template_benefit),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.benefit_id),
            1 => Some(&mut self.mcard_template_benefit),
            _ => None,
        }
    }
}

impl Default for CardBenefitModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardBenefitModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardBenefitModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardBenefitModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CardBenefitModify {}

impl record::Request for CardBenefitModify {
    type Response = CardBenefitModifyResponse;
    type ErrorCode = CardBenefitModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.benefit.modify",
        title: "会员卡模板外部权益修改",
        file: "spec/marketing/card.benefit.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/benefit/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_BENEFIT_MODIFY,
        response: &CARD_BENEFIT_MODIFY_RESPONSE,
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

/// The answer of `alipay.marketing.card.benefit.modify` (会员卡模板外部权益修改).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardBenefitModifyResponse {
    /// Whether the benefit was modified.
    ///
    /// On the wire `result` (权益修改结果). Example: `true`. Source: `spec/marketing/card.benefit.modify.yaml:19`.
    pub result: Option<bool>,
}

impl record::Record for CardBenefitModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_BENEFIT_MODIFY_RESPONSE
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

impl Default for CardBenefitModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { result: None }
    }
}

impl Clone for CardBenefitModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardBenefitModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardBenefitModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.benefit.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardBenefitModifyErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.benefit.modify.yaml:22` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/marketing/card.benefit.modify.yaml:23` and `spec/codes.yaml:2413`.
    SystemError,
    /// The template does not exist.
    ///
    /// Check the template id.
    ///
    /// On the wire `TEMPLATE_NOT_EXIST`. Source: `spec/marketing/card.benefit.modify.yaml:24` and
    /// `spec/codes.yaml:2443`.
    TemplateNotExist,
    /// The benefit does not exist.
    ///
    /// Check the benefit id.
    ///
    /// On the wire `BENEFIT_NOT_EXIST`. Source: `spec/marketing/card.benefit.modify.yaml:25` and
    /// `spec/codes.yaml:715`.
    BenefitNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardBenefitModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("TEMPLATE_NOT_EXIST", Self::TemplateNotExist),
        ("BENEFIT_NOT_EXIST", Self::BenefitNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardBenefitModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
