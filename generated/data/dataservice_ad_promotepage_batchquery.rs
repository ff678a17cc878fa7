//! `alipay.data.dataservice.ad.promotepage.batchquery` · 自建推广页列表批量查询
//!
//! List the promotion pages a merchant has built.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/ad/promotepage/batchquery`.
//! Described in `spec/data/dataservice.ad.promotepage.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `PromotePagePropertyKey`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    PromotePagePropertyKey, "principal_name" PrincipalName, "market_target_name"
    MarketTargetName, "plan_name" PlanName, "plan_id" PlanId, "group_name" GroupName,
    "group_id" GroupId, "ad_name" AdName, "creative_id" CreativeId, "click_id" ClickId
);

/// The values of the platform's type `PromotePageDetailType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PromotePageDetailType {
    /// `COLLECT_INFO`: Ordinary lead collection (普通留资).
    CollectInfo,
    /// `TRADE`: Lead collection with a trade (交易留资).
    Trade,
}

record::enumeration!(PromotePageDetailType, "COLLECT_INFO" CollectInfo, "TRADE" Trade);

/// The values of the platform's type `DataserviceAdPromotepageBatchqueryType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceAdPromotepageBatchqueryType {
    /// `COLLECT_INFO`: Free lead collection (免费留资).
    CollectInfo,
    /// `TRADE`: Paid lead collection (付费留资).
    Trade,
    /// `OPERATION_PAID`: Lead collection paid by an operator (运营商付费留资).
    OperationPaid,
}

record::enumeration!(
    DataserviceAdPromotepageBatchqueryType, "COLLECT_INFO" CollectInfo, "TRADE" Trade,
    "OPERATION_PAID" OperationPaid
);

/// The error codes of `alipay.data.dataservice.ad.promotepage.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    DataserviceAdPromotepageBatchqueryErrorCode, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR" BizError, "NO_SERVICE_PURVIEW"
    NoServicePurview, "BIZ_TOKEN_ERROR" BizTokenError, "NO_DATA_PURVIEW" NoDataPurview,
    "NULL_ARGUMENT" NullArgument, "PRINCIPAL_NOT_EXIST" PrincipalNotExist
);

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

record::record!(
    DataserviceAdPromotepageBatchquery, DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY, 0
    biz_token String::new(), 1 principal_tag String::new(), 2 r#type None, 3 page_no
    None, 4 page_size None
);

record::record!(
    DataserviceAdPromotepageBatchqueryResponse,
    DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY_RESPONSE, 0 list Vec::new(), 1 page_no None, 2
    page_size None, 3 total None
);

record::record!(
    PromotePageDetail, PROMOTE_PAGE_DETAIL, 0 gmt_create None, 1 id None, 2 name None, 3
    property_list Vec::new(), 4 r#type None
);

record::record!(
    PromotePageProperty, PROMOTE_PAGE_PROPERTY, 0 key None, 1 name None, 2 r#type None
);

static DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdPromotepageBatchquery",
    file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_token",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "principal_tag",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_no",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                ],
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
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::Maximum("1000")),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15, 17, 17, 18, 28, 28, 28, 29, 33, 34],
};

static DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdPromotepageBatchqueryResponse",
    file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTE_PAGE_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_no", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static PROMOTE_PAGE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotePageDetail",
    file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
    rows: &[
        schema::Row::Text("gmt_create"),
        schema::Row::Plain("id", schema::Kind::Integer),
        schema::Row::Text("name"),
        schema::Row::Plain(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTE_PAGE_PROPERTY),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[],
};

static PROMOTE_PAGE_PROPERTY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotePageProperty",
    file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
    rows: &[
        schema::Row::Text("key"),
        schema::Row::Text("name"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[],
};
