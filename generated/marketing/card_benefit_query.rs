//! `alipay.marketing.card.benefit.query` · 会员卡模板外部权益查询
//!
//! Query the benefits of a member card template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/card/benefit/query`. Described in
//! `spec/marketing/card.benefit.query.yaml`.

use crate::{record, schema};

static CARD_BENEFIT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitQuery",
    file: "spec/marketing/card.benefit.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("template_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("benefit_id", 16)
        },
    ],
    rules: &[],
};

static CARD_BENEFIT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardBenefitQueryResponse",
    file: "spec/marketing/card.benefit.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "mcard_template_benefit_query",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MCARD_TEMPLATE_BENEFIT_QUERY),
                    limits: &[],
                },
            ),
            23,
        ),
    ],
    rules: &[],
};

static MCARD_TEMPLATE_BENEFIT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardTemplateBenefitQuery",
    file: "spec/marketing/card.benefit.query.yaml",
    fields: &[
        schema::FieldDef::text("benefit_desc", 29),
        schema::FieldDef::text("benefit_id", 30),
        schema::FieldDef::text("end_date", 35),
        schema::FieldDef::text("ext_info", 36),
        schema::FieldDef::text("start_date", 40),
        schema::FieldDef::text("template_id", 41),
        schema::FieldDef::text("title", 42),
    ],
    rules: &[],
};

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

impl record::Record for CardBenefitQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_BENEFIT_QUERY
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

impl Default for CardBenefitQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardBenefitQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardBenefitQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardBenefitQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.marketing.card.benefit.query` (会员卡模板外部权益查询).
#[non_exhaustive]
pub struct CardBenefitQueryResponse {
    /// Benefits found.
    pub mcard_template_benefit_query: Vec<McardTemplateBenefitQuery>,
}

impl record::Record for CardBenefitQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_BENEFIT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mcard_template_benefit_query),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mcard_template_benefit_query),
            _ => None,
        }
    }
}

impl Default for CardBenefitQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            mcard_template_benefit_query: Vec::new(),
        }
    }
}

impl Clone for CardBenefitQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardBenefitQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardBenefitQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for McardTemplateBenefitQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MCARD_TEMPLATE_BENEFIT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.benefit_desc),
            1 => Some(&self.benefit_id),
            2 => Some(&self.end_date),
            3 => Some(&self.ext_info),
            4 => Some(&self.start_date),
            5 => Some(&self.template_id),
            6 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.benefit_desc),
            1 => Some(&mut self.benefit_id),
            2 => Some(&mut self.end_date),
            3 => Some(&mut self.ext_info),
            4 => Some(&mut self.start_date),
            5 => Some(&mut self.template_id),
            6 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for McardTemplateBenefitQuery {
    #[inline]
    fn default() -> Self {
        Self {
            benefit_desc: None,
            benefit_id: None,
            end_date: None,
            ext_info: None,
            start_date: None,
            template_id: None,
            title: None,
        }
    }
}

impl Clone for McardTemplateBenefitQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for McardTemplateBenefitQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for McardTemplateBenefitQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.card.benefit.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CardBenefitQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("TEMPLATE_NOT_EXIST", Self::TemplateNotExist),
        ("BENEFIT_NOT_EXIST", Self::BenefitNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardBenefitQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
