//! `alipay.data.dataservice.ad.promotepage.download` · 自建推广页留资数据查询
//!
//! Download leads collected by a promotion page; keep below 20 calls a second.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/ad/promotepage/download`.
//! Described in `spec/data/dataservice.ad.promotepage.download.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.dataservice.ad.promotepage.download` (自建推广页留资数据查询).
///
/// Download leads collected by a promotion page; keep below 20 calls a second.
///
/// ```
/// use alipay::data::DataserviceAdPromotepageDownload;
///
/// let request = DataserviceAdPromotepageDownload::new()
///     .start_date("2020-12-12")
///     .end_date("2020-12-13")
///     .page_no(1)
///     .page_size(100)
///     .biz_token("HYjofejnnlp89730202bcklHH")
///     .principal_tag("yfvbv133498")
///     .promote_page_id(79900056);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`start_date`](Self::start_date) | required |
/// | [`end_date`](Self::end_date) | required |
/// | [`page_no`](Self::page_no) | required; not less than 1 |
/// | [`page_size`](Self::page_size) | required; not more than 1000 |
/// | [`biz_token`](Self::biz_token) | required |
/// | [`principal_tag`](Self::principal_tag) | required |
/// | [`promote_page_id`](Self::promote_page_id) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/ad/promotepage/download`.
/// Described in `spec/data/dataservice.ad.promotepage.download.yaml`.
/// Returns [`DataserviceAdPromotepageDownloadResponse`], or an error with a [`DataserviceAdPromotepageDownloadErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.promotepage.download")]
#[doc(alias = "/v3/alipay/data/dataservice/ad/promotepage/download")]
#[doc(alias = "自建推广页留资数据查询")]
#[doc(alias = "推广")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdPromotepageDownload {
    /// First day of the leads; at most 30 days ago.
    ///
    /// 留资开始日期; required. Example: `2020-12-12`.
    pub start_date: String,
    /// Last day of the leads; today at the latest.
    ///
    /// 留资结束日期; required. Example: `2020-12-13`.
    pub end_date: String,
    /// Page number, counted from 1\.
    ///
    /// 分页参数之页数; required; not less than 1. Example: `1`.
    pub page_no: Option<i64>,
    /// Pages listed per result page.
    ///
    /// 分页参数之每页大小; required; not more than 1000. Example: `100`.
    pub page_size: Option<i64>,
    /// Token with which an agency accesses the Denghuo advertising platform.
    ///
    /// Required. Example: `HYjofejnnlp89730202bcklHH`.
    pub biz_token: String,
    /// Merchant's tag.
    ///
    /// 商家标志; required. Example: `yfvbv133498`.
    pub principal_tag: String,
    /// Promotion page id.
    ///
    /// 推广页id; required. Example: `79900056`.
    pub promote_page_id: Option<i64>,
}

impl DataserviceAdPromotepageDownload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = start_date.into();
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = end_date.into();
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

    /// Sets [`promote_page_id`](Self::promote_page_id).
    #[inline]
    pub fn promote_page_id(mut self, promote_page_id: i64) -> Self {
        self.promote_page_id = Some(promote_page_id);
        self
    }
}

/// The response of `alipay.data.dataservice.ad.promotepage.download` (自建推广页留资数据查询).
#[non_exhaustive]
pub struct DataserviceAdPromotepageDownloadResponse {
    /// Conversion event id.
    ///
    /// 转化事件ID. Example: `167390987332`.
    pub conversion_id: Option<String>,
    /// Leads collected.
    ///
    /// 留资属性实例数据列表.
    pub list: Vec<PromotePageData>,
    /// Page number, counted from 1\.
    ///
    /// 分页参数之页数; not less than 1. Example: `1`.
    pub page_no: Option<i64>,
    /// Pages listed per result page.
    ///
    /// 分页参数之每页大小; not more than 1000. Example: `100`.
    pub page_size: Option<i64>,
    /// Total number of entries.
    ///
    /// 分页参数之总数据量. Example: `1000`.
    pub total: Option<i64>,
}

/// A lead collected by a promotion page.
#[non_exhaustive]
pub struct PromotePageData {
    /// Number of the lead.
    ///
    /// 留资流水号. Example: `Zybnom890437Mvcu`.
    pub biz_no: Option<String>,
    /// Encrypted user id, for reporting deeper conversions.
    ///
    /// 加密uid. Example: `X5PXuiJn+3OPKZFrcK20Szc54k8OsWOfpRzXqbcslLY=`.
    pub encrypt_uid: Option<String>,
    /// Properties the user entered.
    ///
    /// 留资属性实例数据列表.
    pub property_list: Vec<PromotePagePropertyInstance>,
}

/// A property of a collected lead.
#[non_exhaustive]
pub struct PromotePagePropertyInstance {
    /// Key of the lead property.
    ///
    /// 留资属性key; other values may be added. Example: `orderId`.
    pub key: Option<record::Choice<PromotePagePropertyInstanceKey>>,
    /// Name of the lead property.
    ///
    /// 留资属性名称. Example: `订单号`.
    pub name: Option<String>,
    /// Type of the field on the self-built page.
    ///
    /// 自建站留资字段的类型.
    pub r#type: Option<String>,
    /// Value of the property.
    ///
    /// 留资属性实例值; `value` on the wire. Example: `A27904vbvjlmn`.
    pub value_: Option<String>,
}

/// The values of the platform's type `PromotePagePropertyInstanceKey`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PromotePagePropertyInstanceKey {
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
    PromotePagePropertyInstanceKey, "principal_name" PrincipalName, "market_target_name"
    MarketTargetName, "plan_name" PlanName, "plan_id" PlanId, "group_name" GroupName,
    "group_id" GroupId, "ad_name" AdName, "creative_id" CreativeId, "click_id" ClickId
);

/// The error codes of `alipay.data.dataservice.ad.promotepage.download`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdPromotepageDownloadErrorCode {
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
    DataserviceAdPromotepageDownloadErrorCode, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR" BizError, "NO_SERVICE_PURVIEW"
    NoServicePurview, "BIZ_TOKEN_ERROR" BizTokenError, "NO_DATA_PURVIEW" NoDataPurview,
    "NULL_ARGUMENT" NullArgument, "PRINCIPAL_NOT_EXIST" PrincipalNotExist
);

impl record::CallRequest for DataserviceAdPromotepageDownload {}

impl record::Request for DataserviceAdPromotepageDownload {
    type Response = DataserviceAdPromotepageDownloadResponse;
    type ErrorCode = DataserviceAdPromotepageDownloadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.promotepage.download",
        title: "自建推广页留资数据查询",
        file: "spec/data/dataservice.ad.promotepage.download.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/dataservice/ad/promotepage/download",
        }),
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD,
        response: &DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD_RESPONSE,
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
    DataserviceAdPromotepageDownload, DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD, 0 start_date
    String::new(), 1 end_date String::new(), 2 page_no None, 3 page_size None, 4
    biz_token String::new(), 5 principal_tag String::new(), 6 promote_page_id None
);

record::record!(
    DataserviceAdPromotepageDownloadResponse,
    DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD_RESPONSE, 0 conversion_id None, 1 list
    Vec::new(), 2 page_no None, 3 page_size None, 4 total None
);

record::record!(
    PromotePageData, PROMOTE_PAGE_DATA, 0 biz_no None, 1 encrypt_uid None, 2
    property_list Vec::new()
);

record::record!(
    PromotePagePropertyInstance, PROMOTE_PAGE_PROPERTY_INSTANCE, 0 key None, 1 name None,
    2 r#type None, 3 value_ None
);

static DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdPromotepageDownload",
    file: "spec/data/dataservice.ad.promotepage.download.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "start_date",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "end_date",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
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
                name: "promote_page_id",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15, 17, 21, 23, 23, 23, 24, 28, 29, 31, 34, 36, 36, 37, 37],
};

static DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdPromotepageDownloadResponse",
    file: "spec/data/dataservice.ad.promotepage.download.yaml",
    rows: &[
        schema::Row::Text("conversion_id"),
        schema::Row::Plain(
            "list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTE_PAGE_DATA),
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

static PROMOTE_PAGE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotePageData",
    file: "spec/data/dataservice.ad.promotepage.download.yaml",
    rows: &[
        schema::Row::Text("biz_no"),
        schema::Row::Text("encrypt_uid"),
        schema::Row::Plain(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTE_PAGE_PROPERTY_INSTANCE),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static PROMOTE_PAGE_PROPERTY_INSTANCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotePagePropertyInstance",
    file: "spec/data/dataservice.ad.promotepage.download.yaml",
    rows: &[
        schema::Row::Text("key"),
        schema::Row::Text("name"),
        schema::Row::Text("type"),
        schema::Row::Text("value"),
    ],
    rules: &[],
    lines: &[],
};
