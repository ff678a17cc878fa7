//! `alipay.marketing.card.benefit.create` · 会员卡模板外部权益创建
//!
//! Create a benefit shown in the card details of a member card template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/benefit/create`. Described in
//! `spec/marketing/card.benefit.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.card.benefit.create` (会员卡模板外部权益创建).
///
/// Create a benefit shown in the card details of a member card template.
///
/// ```
/// use alipay::marketing::CardBenefitCreate;
///
/// let request = CardBenefitCreate::new()
///     .mcard_template_benefit(alipay::marketing::types::McardTemplateBenefit::new().end_date("2022-12-31 23:59:59"));
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/benefit/create`. Described in
/// `spec/marketing/card.benefit.create.yaml`.
/// Returns [`CardBenefitCreateResponse`], or an error with a [`CardBenefitCreateErrorCode`].
#[doc(alias = "alipay.marketing.card.benefit.create")]
#[doc(alias = "/v3/alipay/marketing/card/benefit/create")]
#[doc(alias = "会员卡模板外部权益创建")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[doc(alias = "模板")]
#[doc(alias = "权益")]
#[must_use]
#[non_exhaustive]
pub struct CardBenefitCreate {
    /// Benefit of the member card template.
    pub mcard_template_benefit: Option<super::types::McardTemplateBenefit>,
}

impl CardBenefitCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.marketing.card.benefit.create` (会员卡模板外部权益创建).
#[non_exhaustive]
pub struct CardBenefitCreateResponse {
    /// Id of the benefit.
    ///
    /// 权益ID. Example: `2017040600077000000002409504`.
    pub benefit_id: Option<String>,
}

/// The error codes of `alipay.marketing.card.benefit.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardBenefitCreateErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CardBenefitCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "TEMPLATE_NOT_EXIST" TemplateNotExist
);

impl record::CallRequest for CardBenefitCreate {}

impl record::Request for CardBenefitCreate {
    type Response = CardBenefitCreateResponse;
    type ErrorCode = CardBenefitCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.benefit.create",
        title: "会员卡模板外部权益创建",
        file: "spec/marketing/card.benefit.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/benefit/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_BENEFIT_CREATE,
        response: &CARD_BENEFIT_CREATE_RESPONSE,
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

record::record!(CardBenefitCreate, CARD_BENEFIT_CREATE, 0 mcard_template_benefit None);

record::record!(
    CardBenefitCreateResponse, CARD_BENEFIT_CREATE_RESPONSE, 0 benefit_id None
);

static CARD_BENEFIT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitCreate",
    file: "spec/marketing/card.benefit.create.yaml",
    rows: &[
        schema::Row::Plain(
            "mcard_template_benefit",
            schema::Kind::Record(&super::types::MCARD_TEMPLATE_BENEFIT),
        ),
    ],
    rules: &[],
    lines: &[11],
};

static CARD_BENEFIT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitCreateResponse",
    file: "spec/marketing/card.benefit.create.yaml",
    rows: &[schema::Row::Text("benefit_id")],
    rules: &[],
    lines: &[],
};
