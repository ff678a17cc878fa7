//! `alipay.data.dataservice.ad.promotepage.batchquery` · 自建推广页列表批量查询
//!
//! List the promotion pages a merchant has built.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/ad/promotepage/batchquery`.
//! Described in `spec/data/dataservice.ad.promotepage.batchquery.yaml`.

use crate::{record, schema};

static DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdPromotepageBatchquery",
    file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("biz_token", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 17)],
            ..schema::FieldDef::text("principal_tag", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("type", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 28),
                schema::LimitDef::new(schema::Limit::Minimum("1"), 28),
            ],
            ..schema::FieldDef::new("page_no", schema::Kind::Integer, 28)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 33),
                schema::LimitDef::new(schema::Limit::Maximum("1000"), 34),
            ],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 29)
        },
    ],
    rules: &[],
};

static DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdPromotepageBatchqueryResponse",
    file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTE_PAGE_DETAIL),
                    limits: &[],
                },
            ),
            38,
        ),
        schema::FieldDef::new("page_no", schema::Kind::Integer, 39),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 40),
        schema::FieldDef::new("total", schema::Kind::Integer, 41),
    ],
    rules: &[],
};

static PROMOTE_PAGE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotePageDetail",
    file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("gmt_create", 47),
        schema::FieldDef::new("id", schema::Kind::Integer, 52),
        schema::FieldDef::text("name", 53),
        schema::FieldDef::new(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTE_PAGE_PROPERTY),
                    limits: &[],
                },
            ),
            54,
        ),
        schema::FieldDef::text("type", 58),
    ],
    rules: &[],
};

static PROMOTE_PAGE_PROPERTY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotePageProperty",
    file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("key", 70),
        schema::FieldDef::text("name", 86),
        schema::FieldDef::text("type", 87),
    ],
    rules: &[],
};

/// A request of `alipay.data.dataservice.ad.promotepage.batchquery` (自建推广页列表批量查询).
///
/// List the promotion pages a merchant has built.
///
/// ```
/// use alipay::data::DataserviceAdPromotepageBatchquery;
///
/// let request = DataserviceAdPromotepageBatchquery::new()
///     .biz_token("HYjofejnnlp89730202bcklHH")
///     .principal_tag("yfvbv133498")
///     .page_no(1)
///     .page_size(100);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_token`](Self::biz_token) | required |
/// | [`principal_tag`](Self::principal_tag) | required |
/// | [`page_no`](Self::page_no) | required; not less than 1 |
/// | [`page_size`](Self::page_size) | required; not more than 1000 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/ad/promotepage/batchquery`.
/// Described in `spec/data/dataservice.ad.promotepage.batchquery.yaml`.
/// Returns [`DataserviceAdPromotepageBatchqueryResponse`], or an error with a [`DataserviceAdPromotepageBatchqueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.promotepage.batchquery")]
#[doc(alias = "/v3/alipay/data/dataservice/ad/promotepage/batchquery")]
#[doc(alias = "自建推广页列表批量查询")]
#[doc(alias = "推广")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdPromotepageBatchquery {
    /// Token with which an agency accesses the Denghuo advertising platform.
    ///
    /// Required. Example: `HYjofejnnlp89730202bcklHH`.
    pub biz_token: String,
    /// Merchant's tag.
    ///
    /// 商家标志; required. Example: `yfvbv133498`.
    pub principal_tag: String,
    /// Type of promotion page.
    ///
    /// 推广页类型; other values may be added. Example: `COLLECT_INFO`.
    pub r#type: Option<record::Choice<DataserviceAdPromotepageBatchqueryType>>,
    /// Page number, counted from 1\.
    ///
    /// 分页参数之页数; required; not less than 1. Example: `1`.
    pub page_no: Option<i64>,
    /// Pages listed per result page.
    ///
    /// 分页参数之每页大小; required; not more than 1000. Example: `100`.
    pub page_size: Option<i64>,
}

impl DataserviceAdPromotepageBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_token: String::new(),
            principal_tag: String::new(),
            r#type: None,
            page_no: None,
            page_size: None,
        }
    }

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = biz_token.into();
        self
    }

    /// Sets [`principal_tag`](Self::principal_tag).
    #[inline]
    pub fn principal_tag(mut self, principal_tag: impl Into<String>) -> Self {
        self.principal_tag = principal_tag.into();
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<DataserviceAdPromotepageBatchqueryType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for DataserviceAdPromotepageBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_token),
            1 => Some(&self.principal_tag),
            2 => Some(&self.r#type),
            3 => Some(&self.page_no),
            4 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_token),
            1 => Some(&mut self.principal_tag),
            2 => Some(&mut self.r#type),
            3 => Some(&mut self.page_no),
            4 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for DataserviceAdPromotepageBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DataserviceAdPromotepageBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdPromotepageBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdPromotepageBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DataserviceAdPromotepageBatchquery {}

impl record::Request for DataserviceAdPromotepageBatchquery {
    type Response = DataserviceAdPromotepageBatchqueryResponse;
    type ErrorCode = DataserviceAdPromotepageBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.promotepage.batchquery",
        title: "自建推广页列表批量查询",
        file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/dataservice/ad/promotepage/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY,
        response: &DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY_RESPONSE,
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

/// The response of `alipay.data.dataservice.ad.promotepage.batchquery` (自建推广页列表批量查询).
#[non_exhaustive]
pub struct DataserviceAdPromotepageBatchqueryResponse {
    /// Promotion pages of the merchant.
    ///
    /// 自建推广页详情列表.
    pub list: Vec<PromotePageDetail>,
    /// Page number of this result.
    ///
    /// 分页参数之页数. Example: `1`.
    pub page_no: Option<i64>,
    /// Entries per result page.
    ///
    /// 分页参数之每页大小. Example: `100`.
    pub page_size: Option<i64>,
    /// Total number of entries.
    ///
    /// 分页参数之总数据量. Example: `1000`.
    pub total: Option<i64>,
}

impl record::Record for DataserviceAdPromotepageBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.list),
            1 => Some(&self.page_no),
            2 => Some(&self.page_size),
            3 => Some(&self.total),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.list),
            1 => Some(&mut self.page_no),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total),
            _ => None,
        }
    }
}

impl Default for DataserviceAdPromotepageBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            page_no: None,
            page_size: None,
            total: None,
        }
    }
}

impl Clone for DataserviceAdPromotepageBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdPromotepageBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdPromotepageBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A promotion page built by a merchant.
#[non_exhaustive]
pub struct PromotePageDetail {
    /// Time at which the page was created.
    ///
    /// 推广页创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-12-12 12:20:30`.
    pub gmt_create: Option<record::DateTime>,
    /// Promotion page id.
    ///
    /// 推广页id. Example: `2018374`.
    pub id: Option<i64>,
    /// Name of the promotion page.
    ///
    /// 推广页名称. Example: `测试留资推广页`.
    pub name: Option<String>,
    /// Schema of the lead data the page collects.
    ///
    /// 推广留资schema.
    pub property_list: Vec<PromotePageProperty>,
    /// Type of promotion page.
    ///
    /// 推广页类型. Example: `COLLECT_INFO`.
    pub r#type: Option<record::Choice<PromotePageDetailType>>,
}

impl record::Record for PromotePageDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMOTE_PAGE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.gmt_create),
            1 => Some(&self.id),
            2 => Some(&self.name),
            3 => Some(&self.property_list),
            4 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.gmt_create),
            1 => Some(&mut self.id),
            2 => Some(&mut self.name),
            3 => Some(&mut self.property_list),
            4 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for PromotePageDetail {
    #[inline]
    fn default() -> Self {
        Self {
            gmt_create: None,
            id: None,
            name: None,
            property_list: Vec::new(),
            r#type: None,
        }
    }
}

impl Clone for PromotePageDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromotePageDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromotePageDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A field in the lead schema of a promotion page.
#[non_exhaustive]
pub struct PromotePageProperty {
    /// Key of the lead property.
    ///
    /// 留资属性key; other values may be added. Example: `orderId`.
    pub key: Option<record::Choice<PromotePagePropertyKey>>,
    /// Name of the lead property.
    ///
    /// 留资属性名称. Example: `订单号`.
    pub name: Option<String>,
    /// Type of the field on the self-built page.
    ///
    /// 自建站留资字段类型.
    pub r#type: Option<String>,
}

impl record::Record for PromotePageProperty {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMOTE_PAGE_PROPERTY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.key),
            1 => Some(&self.name),
            2 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.key),
            1 => Some(&mut self.name),
            2 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for PromotePageProperty {
    #[inline]
    fn default() -> Self {
        Self {
            key: None,
            name: None,
            r#type: None,
        }
    }
}

impl Clone for PromotePageProperty {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromotePageProperty {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromotePageProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PromotePagePropertyKey`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PromotePagePropertyKey {
    /// `principal_name`: Merchant name (商家名称).
    PrincipalName,
    /// `market_target_name`: Marketing target (营销目标).
    MarketTargetName,
    /// `plan_name`: Plan name (计划名称).
    PlanName,
    /// `plan_id`: Plan id.
    PlanId,
    /// `group_name`: Unit name (单元名称).
    GroupName,
    /// `group_id`: Unit id.
    GroupId,
    /// `ad_name`: Creative name (创意名称).
    AdName,
    /// `creative_id`: Creative id.
    CreativeId,
    /// `click_id`: Click id.
    ClickId,
}

impl record::Enumeration for PromotePagePropertyKey {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("principal_name", Self::PrincipalName),
        ("market_target_name", Self::MarketTargetName),
        ("plan_name", Self::PlanName),
        ("plan_id", Self::PlanId),
        ("group_name", Self::GroupName),
        ("group_id", Self::GroupId),
        ("ad_name", Self::AdName),
        ("creative_id", Self::CreativeId),
        ("click_id", Self::ClickId),
    ];
}

impl std::fmt::Debug for PromotePagePropertyKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PromotePageDetailType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PromotePageDetailType {
    /// `COLLECT_INFO`: Ordinary lead collection (普通留资).
    CollectInfo,
    /// `TRADE`: Lead collection with a trade (交易留资).
    Trade,
}

impl record::Enumeration for PromotePageDetailType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("COLLECT_INFO", Self::CollectInfo),
        ("TRADE", Self::Trade),
    ];
}

impl std::fmt::Debug for PromotePageDetailType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DataserviceAdPromotepageBatchqueryType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataserviceAdPromotepageBatchqueryType {
    /// `COLLECT_INFO`: Free lead collection (免费留资).
    CollectInfo,
    /// `TRADE`: Paid lead collection (付费留资).
    Trade,
    /// `OPERATION_PAID`: Lead collection paid by an operator (运营商付费留资).
    OperationPaid,
}

impl record::Enumeration for DataserviceAdPromotepageBatchqueryType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("COLLECT_INFO", Self::CollectInfo),
        ("TRADE", Self::Trade),
        ("OPERATION_PAID", Self::OperationPaid),
    ];
}

impl std::fmt::Debug for DataserviceAdPromotepageBatchqueryType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.dataservice.ad.promotepage.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdPromotepageBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `NO_SERVICE_PURVIEW`: The caller has no right to the service.
    NoServicePurview,
    /// `BIZ_TOKEN_ERROR`: The business token is wrong.
    ///
    /// Check the business token.
    BizTokenError,
    /// `NO_DATA_PURVIEW`: The caller has no right to the data.
    NoDataPurview,
    /// `NULL_ARGUMENT`: A required parameter is missing.
    ///
    /// Send all required parameters.
    NullArgument,
    /// `PRINCIPAL_NOT_EXIST`: The principal does not exist.
    ///
    /// Check the principal.
    PrincipalNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DataserviceAdPromotepageBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("NO_SERVICE_PURVIEW", Self::NoServicePurview),
        ("BIZ_TOKEN_ERROR", Self::BizTokenError),
        ("NO_DATA_PURVIEW", Self::NoDataPurview),
        ("NULL_ARGUMENT", Self::NullArgument),
        ("PRINCIPAL_NOT_EXIST", Self::PrincipalNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DataserviceAdPromotepageBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
