//! `alipay.marketing.card.benefit.delete` · 会员卡模板外部权益删除
//!
//! Delete a benefit of a member card template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/marketing/card/benefit/delete`. Described
//! in `spec/marketing/card.benefit.delete.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.marketing.card.benefit.delete` (会员卡模板外部权益删除).
#[non_exhaustive]
pub struct CardBenefitDeleteResponse {
    /// Whether the benefit was deleted.
    ///
    /// 权益删除结果. Example: `true`.
    pub result: Option<bool>,
}

/// The error codes of `alipay.marketing.card.benefit.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CardBenefitDeleteErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "TEMPLATE_NOT_EXIST" TemplateNotExist, "BENEFIT_NOT_EXIST"
    BenefitNotExist
);

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

record::record!(
    CardBenefitDelete, CARD_BENEFIT_DELETE, 0 template_id None, 1 benefit_id None
);

record::record!(CardBenefitDeleteResponse, CARD_BENEFIT_DELETE_RESPONSE, 0 result None);

static CARD_BENEFIT_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitDelete",
    file: "spec/marketing/card.benefit.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "template_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "benefit_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15],
};

static CARD_BENEFIT_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitDeleteResponse",
    file: "spec/marketing/card.benefit.delete.yaml",
    rows: &[schema::Row::Plain("result", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
