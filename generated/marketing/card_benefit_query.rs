//! `alipay.marketing.card.benefit.query` · 会员卡模板外部权益查询
//!
//! Query the benefits of a member card template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/benefit/query`. Described in
//! `spec/marketing/card.benefit.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.card.benefit.query` (会员卡模板外部权益查询).
///
/// Query the benefits of a member card template.
///
/// ```
/// use alipay::marketing::CardBenefitQuery;
///
/// let request = CardBenefitQuery::new()
///     .template_id("20170322000000000068101000300041");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/benefit/query`. Described in
/// `spec/marketing/card.benefit.query.yaml`.
/// Returns [`CardBenefitQueryResponse`], or an error with a [`CardBenefitQueryErrorCode`].
#[doc(alias = "alipay.marketing.card.benefit.query")]
#[doc(alias = "/v3/alipay/marketing/card/benefit/query")]
#[doc(alias = "会员卡模板外部权益查询")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[doc(alias = "模板")]
#[doc(alias = "权益")]
#[must_use]
#[non_exhaustive]
pub struct CardBenefitQuery {
    /// Template id from `alipay.marketing.card.template.create`.
    ///
    /// Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
    /// Benefit id from `alipay.marketing.card.benefit.create`.
    ///
    /// 权益ID. Example: `20170322000000000068101000300041`.
    pub benefit_id: Option<String>,
}

impl CardBenefitQuery {
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

/// The response of `alipay.marketing.card.benefit.query` (会员卡模板外部权益查询).
#[non_exhaustive]
pub struct CardBenefitQueryResponse {
    /// Benefits found.
    pub mcard_template_benefit_query: Vec<McardTemplateBenefitQuery>,
}

/// A benefit of a member card template.
#[non_exhaustive]
pub struct McardTemplateBenefitQuery {
    /// Description of the benefit.
    ///
    /// 权益描述信息. Example: `使用会员卡享8折优惠`.
    pub benefit_desc: Option<String>,
    /// Id of the benefit.
    ///
    /// 权益ID. Example: `20170322000000000068101000300041`.
    pub benefit_id: Option<String>,
    /// End of the benefit.
    ///
    /// 权益结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-04-18 15:10:23`.
    pub end_date: Option<record::DateTime>,
    /// Extension data as JSON; `openUrl` leads to the merchant's promotion page.
    ///
    /// Example: `{"openUrl":"http://www.koubei.com"}`.
    pub ext_info: Option<String>,
    /// Start of the benefit.
    ///
    /// 权益开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-04-18 15:10:23`.
    pub start_date: Option<record::DateTime>,
    /// Template id of the card.
    ///
    /// Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
    /// Title of the benefit.
    ///
    /// 权益标题. Example: `使用会员卡消费享8折优惠`.
    pub title: Option<String>,
}

/// The error codes of `alipay.marketing.card.benefit.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardBenefitQueryErrorCode {
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
    CardBenefitQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "TEMPLATE_NOT_EXIST" TemplateNotExist, "BENEFIT_NOT_EXIST"
    BenefitNotExist
);

impl record::CallRequest for CardBenefitQuery {}

impl record::Request for CardBenefitQuery {
    type Response = CardBenefitQueryResponse;
    type ErrorCode = CardBenefitQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.benefit.query",
        title: "会员卡模板外部权益查询",
        file: "spec/marketing/card.benefit.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/card/benefit/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CARD_BENEFIT_QUERY,
        response: &CARD_BENEFIT_QUERY_RESPONSE,
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
    CardBenefitQuery, CARD_BENEFIT_QUERY, 0 template_id None, 1 benefit_id None
);

record::record!(
    CardBenefitQueryResponse, CARD_BENEFIT_QUERY_RESPONSE, 0 mcard_template_benefit_query
    Vec::new()
);

record::record!(
    McardTemplateBenefitQuery, MCARD_TEMPLATE_BENEFIT_QUERY, 0 benefit_desc None, 1
    benefit_id None, 2 end_date None, 3 ext_info None, 4 start_date None, 5 template_id
    None, 6 title None
);

static CARD_BENEFIT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitQuery",
    file: "spec/marketing/card.benefit.query.yaml",
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
    lines: &[12, 16],
};

static CARD_BENEFIT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitQueryResponse",
    file: "spec/marketing/card.benefit.query.yaml",
    rows: &[
        schema::Row::Plain(
            "mcard_template_benefit_query",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MCARD_TEMPLATE_BENEFIT_QUERY),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static MCARD_TEMPLATE_BENEFIT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardTemplateBenefitQuery",
    file: "spec/marketing/card.benefit.query.yaml",
    rows: &[
        schema::Row::Text("benefit_desc"),
        schema::Row::Text("benefit_id"),
        schema::Row::Text("end_date"),
        schema::Row::Text("ext_info"),
        schema::Row::Text("start_date"),
        schema::Row::Text("template_id"),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[],
};
