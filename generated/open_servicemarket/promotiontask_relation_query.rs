//! `alipay.open.servicemarket.promotiontask.relation.query` · 服务商推广关系查询
//!
//! Query the promoters that a service provider works with.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/open/servicemarket/promotiontask/relation/query`. Described in
//! `spec/open_servicemarket/promotiontask.relation.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.servicemarket.promotiontask.relation.query` (服务商推广关系查询).
///
/// Query the promoters that a service provider works with.
///
/// ```
/// use alipay::open_servicemarket::PromotiontaskRelationQuery;
///
/// let request = PromotiontaskRelationQuery::new()
///     .commodity_id("SS010101000000003954");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_size`](Self::page_size) | not less than 1; not more than 100 |
/// | [`page_num`](Self::page_num) | not less than 1 |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/open/servicemarket/promotiontask/relation/query`. Described in
/// `spec/open_servicemarket/promotiontask.relation.query.yaml`.
/// Returns [`PromotiontaskRelationQueryResponse`], or an error with a [`PromotiontaskRelationQueryErrorCode`].
#[doc(alias = "alipay.open.servicemarket.promotiontask.relation.query")]
#[doc(alias = "/v3/alipay/open/servicemarket/promotiontask/relation/query")]
#[doc(alias = "服务商推广关系查询")]
#[doc(alias = "推广")]
#[doc(alias = "服务商")]
#[must_use]
#[non_exhaustive]
pub struct PromotiontaskRelationQuery {
    /// Service id.
    ///
    /// 服务商品ID. Example: `SS010101000000003954`.
    pub commodity_id: Option<String>,
    /// Entries per page.
    ///
    /// Not less than 1; not more than 100. Defaults to `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Page number, counted from 1\.
    ///
    /// Not less than 1. Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
}

impl PromotiontaskRelationQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`commodity_id`](Self::commodity_id).
    #[inline]
    pub fn commodity_id(mut self, commodity_id: impl Into<String>) -> Self {
        self.commodity_id = Some(commodity_id.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }
}

/// The response of `alipay.open.servicemarket.promotiontask.relation.query` (服务商推广关系查询).
#[non_exhaustive]
pub struct PromotiontaskRelationQueryResponse {
    /// Current page.
    ///
    /// Example: `1`.
    pub current_page: Option<i64>,
    /// Entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Promoters.
    ///
    /// 推广服务商信息列表.
    pub promotion_relations: Vec<PromotionTaskRelation>,
    /// Total number of records.
    ///
    /// 总记录数. Example: `1000`.
    pub total_size: Option<i64>,
}

/// A promoter of a service.
#[non_exhaustive]
pub struct PromotionTaskRelation {
    /// Reason given in the application to promote.
    pub apply_reason: Option<String>,
    /// Service id.
    ///
    /// 服务商品ID. Example: `SS010101000000003954`.
    pub commodity_id: Option<String>,
    /// Service name.
    ///
    /// 服务商品名称. Example: `测试服务`.
    pub commodity_name: Option<String>,
    /// Time the relation was created.
    ///
    /// 推广关系创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-12 12:10:10`.
    pub create_time: Option<record::DateTime>,
    /// Name of the promoter's contact.
    ///
    /// 推广服务商联系人名称. Example: `某某`.
    pub promoter_contact_name: Option<String>,
    /// Phone of the promoter's contact.
    ///
    /// 推广服务商联系电话. Example: `136xxxxxxxx`.
    pub promoter_contact_phone: Option<String>,
    /// Promoter's name.
    ///
    /// 推广服务商的名称. Example: `xx商户`.
    pub promoter_name: Option<String>,
    /// Promoter's partner id.
    ///
    /// 推广服务商的pid. Example: `2088000000000001`.
    pub promoter_pid: Option<String>,
    /// Promotion task id.
    ///
    /// 推广任务id. Example: `2018052401048283`.
    pub promotion_id: Option<String>,
    /// Promotion task name.
    ///
    /// 推广任务的名称. Example: `测试推广任务`.
    pub promotion_name: Option<String>,
}

/// The error codes of `alipay.open.servicemarket.promotiontask.relation.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PromotiontaskRelationQueryErrorCode {
    /// `PARAMS_ERROR`: The parameters are wrong.
    ///
    /// Check the parameters, then call again.
    ParamsError,
    /// `QUERY_FAILD`.
    QueryFaild,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PromotiontaskRelationQueryErrorCode, "PARAMS_ERROR" ParamsError, "QUERY_FAILD"
    QueryFaild
);

impl record::CallRequest for PromotiontaskRelationQuery {}

impl record::Request for PromotiontaskRelationQuery {
    type Response = PromotiontaskRelationQueryResponse;
    type ErrorCode = PromotiontaskRelationQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.servicemarket.promotiontask.relation.query",
        title: "服务商推广关系查询",
        file: "spec/open_servicemarket/promotiontask.relation.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/servicemarket/promotiontask/relation/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &PROMOTIONTASK_RELATION_QUERY,
        response: &PROMOTIONTASK_RELATION_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMS_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PromotiontaskRelationQuery, PROMOTIONTASK_RELATION_QUERY, 0 commodity_id None, 1
    page_size None, 2 page_num None
);

record::record!(
    PromotiontaskRelationQueryResponse, PROMOTIONTASK_RELATION_QUERY_RESPONSE, 0
    current_page None, 1 page_size None, 2 promotion_relations Vec::new(), 3 total_size
    None
);

record::record!(
    PromotionTaskRelation, PROMOTION_TASK_RELATION, 0 apply_reason None, 1 commodity_id
    None, 2 commodity_name None, 3 create_time None, 4 promoter_contact_name None, 5
    promoter_contact_phone None, 6 promoter_name None, 7 promoter_pid None, 8
    promotion_id None, 9 promotion_name None
);

static PROMOTIONTASK_RELATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotiontaskRelationQuery",
    file: "spec/open_servicemarket/promotiontask.relation.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "commodity_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                    schema::LimitRow::Firm(schema::Limit::Maximum("100")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 13, 13, 14, 14],
};

static PROMOTIONTASK_RELATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotiontaskRelationQueryResponse",
    file: "spec/open_servicemarket/promotiontask.relation.query.yaml",
    rows: &[
        schema::Row::Plain("current_page", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain(
            "promotion_relations",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTION_TASK_RELATION),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_size", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static PROMOTION_TASK_RELATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotionTaskRelation",
    file: "spec/open_servicemarket/promotiontask.relation.query.yaml",
    rows: &[
        schema::Row::Text("apply_reason"),
        schema::Row::Text("commodity_id"),
        schema::Row::Text("commodity_name"),
        schema::Row::Text("create_time"),
        schema::Row::Text("promoter_contact_name"),
        schema::Row::Text("promoter_contact_phone"),
        schema::Row::Text("promoter_name"),
        schema::Row::Text("promoter_pid"),
        schema::Row::Text("promotion_id"),
        schema::Row::Text("promotion_name"),
    ],
    rules: &[],
    lines: &[],
};
