//! `alipay.marketing.card.benefit.modify` · 会员卡模板外部权益修改
//!
//! Modify a benefit of a member card template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/benefit/modify`. Described in
//! `spec/marketing/card.benefit.modify.yaml`.

use crate::{record, schema};

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
/// Returns [`CardBenefitModifyResponse`], or an error with a [`CardBenefitModifyErrorCode`].
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
    /// 权益ID. Example: `2017040600077000000002409504`.
    pub benefit_id: Option<String>,
    /// Benefit of the member card template.
    pub mcard_template_benefit: Option<super::types::McardTemplateBenefit>,
}

impl CardBenefitModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.marketing.card.benefit.modify` (会员卡模板外部权益修改).
#[non_exhaustive]
pub struct CardBenefitModifyResponse {
    /// Whether the benefit was modified.
    ///
    /// 权益修改结果. Example: `true`.
    pub result: Option<bool>,
}

/// The error codes of `alipay.marketing.card.benefit.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardBenefitModifyErrorCode {
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

record::error_codes!(
    CardBenefitModifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "TEMPLATE_NOT_EXIST" TemplateNotExist, "BENEFIT_NOT_EXIST"
    BenefitNotExist
);

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

record::record!(
    CardBenefitModify, CARD_BENEFIT_MODIFY, 0 benefit_id None, 1 mcard_template_benefit
    None
);

record::record!(CardBenefitModifyResponse, CARD_BENEFIT_MODIFY_RESPONSE, 0 result None);

static CARD_BENEFIT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitModify",
    file: "spec/marketing/card.benefit.modify.yaml",
    rows: &[
        schema::Row::Text("benefit_id"),
        schema::Row::Plain(
            "mcard_template_benefit",
            schema::Kind::Record(&super::types::MCARD_TEMPLATE_BENEFIT),
        ),
    ],
    rules: &[],
    lines: &[11, 16],
};

static CARD_BENEFIT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitModifyResponse",
    file: "spec/marketing/card.benefit.modify.yaml",
    rows: &[schema::Row::Plain("result", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
