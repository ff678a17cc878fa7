//! `alipay.open.servicemarket.promotiontask.relation.query` · 服务商推广关系查询
//!
//! Query the promoters that a service provider works with.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/open/servicemarket/promotiontask/relation/query`. Described in
//! `spec/open_servicemarket/promotiontask.relation.query.yaml`.

use crate::{record, schema};

static PROMOTIONTASK_RELATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotiontaskRelationQuery",
    file: "spec/open_servicemarket/promotiontask.relation.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("commodity_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("1"), 13),
                schema::LimitDef::new(schema::Limit::Maximum("100"), 13),
            ],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 14)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 14)
        },
    ],
    rules: &[],
};

static PROMOTIONTASK_RELATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotiontaskRelationQueryResponse",
    file: "spec/open_servicemarket/promotiontask.relation.query.yaml",
    fields: &[
        schema::FieldDef::new("current_page", schema::Kind::Integer, 17),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 18),
        schema::FieldDef::new(
            "promotion_relations",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTION_TASK_RELATION),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 20),
    ],
    rules: &[],
};

static PROMOTION_TASK_RELATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotionTaskRelation",
    file: "spec/open_servicemarket/promotiontask.relation.query.yaml",
    fields: &[
        schema::FieldDef::text("apply_reason", 26),
        schema::FieldDef::text("commodity_id", 27),
        schema::FieldDef::text("commodity_name", 28),
        schema::FieldDef::text("create_time", 29),
        schema::FieldDef::text("promoter_contact_name", 34),
        schema::FieldDef::text("promoter_contact_phone", 39),
        schema::FieldDef::text("promoter_name", 44),
        schema::FieldDef::text("promoter_pid", 45),
        schema::FieldDef::text("promotion_id", 46),
        schema::FieldDef::text("promotion_name", 47),
    ],
    rules: &[],
};

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
        Self {
            commodity_id: None,
            page_size: None,
            page_num: None,
        }
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

impl record::Record for PromotiontaskRelationQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMOTIONTASK_RELATION_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.commodity_id),
            1 => Some(&self.page_size),
            2 => Some(&self.page_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.commodity_id),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.page_num),
            _ => None,
        }
    }
}

impl Default for PromotiontaskRelationQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PromotiontaskRelationQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromotiontaskRelationQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromotiontaskRelationQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PromotiontaskRelationQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMOTIONTASK_RELATION_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.current_page),
            1 => Some(&self.page_size),
            2 => Some(&self.promotion_relations),
            3 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.current_page),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.promotion_relations),
            3 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for PromotiontaskRelationQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            current_page: None,
            page_size: None,
            promotion_relations: Vec::new(),
            total_size: None,
        }
    }
}

impl Clone for PromotiontaskRelationQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromotiontaskRelationQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromotiontaskRelationQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for PromotionTaskRelation {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMOTION_TASK_RELATION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_reason),
            1 => Some(&self.commodity_id),
            2 => Some(&self.commodity_name),
            3 => Some(&self.create_time),
            4 => Some(&self.promoter_contact_name),
            5 => Some(&self.promoter_contact_phone),
            6 => Some(&self.promoter_name),
            7 => Some(&self.promoter_pid),
            8 => Some(&self.promotion_id),
            9 => Some(&self.promotion_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_reason),
            1 => Some(&mut self.commodity_id),
            2 => Some(&mut self.commodity_name),
            3 => Some(&mut self.create_time),
            4 => Some(&mut self.promoter_contact_name),
            5 => Some(&mut self.promoter_contact_phone),
            6 => Some(&mut self.promoter_name),
            7 => Some(&mut self.promoter_pid),
            8 => Some(&mut self.promotion_id),
            9 => Some(&mut self.promotion_name),
            _ => None,
        }
    }
}

impl Default for PromotionTaskRelation {
    #[inline]
    fn default() -> Self {
        Self {
            apply_reason: None,
            commodity_id: None,
            commodity_name: None,
            create_time: None,
            promoter_contact_name: None,
            promoter_contact_phone: None,
            promoter_name: None,
            promoter_pid: None,
            promotion_id: None,
            promotion_name: None,
        }
    }
}

impl Clone for PromotionTaskRelation {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromotionTaskRelation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromotionTaskRelation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.servicemarket.promotiontask.relation.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for PromotiontaskRelationQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAMS_ERROR", Self::ParamsError),
        ("QUERY_FAILD", Self::QueryFaild),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PromotiontaskRelationQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
