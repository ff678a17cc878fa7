//! `alipay.data.dataservice.ad.promotepage.download` · 自建推广页留资数据查询
//!
//! Download leads collected by a promotion page; keep below 20 calls a second.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/ad/promotepage/download`.
//! Described in `spec/data/dataservice.ad.promotepage.download.yaml`.

use crate::{record, schema};

static DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdPromotepageDownload",
    file: "spec/data/dataservice.ad.promotepage.download.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("start_date", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 21)],
            ..schema::FieldDef::text("end_date", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 23),
                schema::LimitDef::new(schema::Limit::Minimum("1"), 23),
            ],
            ..schema::FieldDef::new("page_no", schema::Kind::Integer, 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 28),
                schema::LimitDef::new(schema::Limit::Maximum("1000"), 29),
            ],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 24)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 34)],
            ..schema::FieldDef::text("biz_token", 31)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 36)],
            ..schema::FieldDef::text("principal_tag", 36)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 37)],
            ..schema::FieldDef::new("promote_page_id", schema::Kind::Integer, 37)
        },
    ],
    rules: &[],
};

static DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdPromotepageDownloadResponse",
    file: "spec/data/dataservice.ad.promotepage.download.yaml",
    fields: &[
        schema::FieldDef::text("conversion_id", 40),
        schema::FieldDef::new(
            "list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTE_PAGE_DATA),
                    limits: &[],
                },
            ),
            41,
        ),
        schema::FieldDef::new("page_no", schema::Kind::Integer, 42),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 43),
        schema::FieldDef::new("total", schema::Kind::Integer, 49),
    ],
    rules: &[],
};

static PROMOTE_PAGE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotePageData",
    file: "spec/data/dataservice.ad.promotepage.download.yaml",
    fields: &[
        schema::FieldDef::text("biz_no", 55),
        schema::FieldDef::text("encrypt_uid", 56),
        schema::FieldDef::new(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTE_PAGE_PROPERTY_INSTANCE),
                    limits: &[],
                },
            ),
            61,
        ),
    ],
    rules: &[],
};

static PROMOTE_PAGE_PROPERTY_INSTANCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotePagePropertyInstance",
    file: "spec/data/dataservice.ad.promotepage.download.yaml",
    fields: &[
        schema::FieldDef::text("key", 69),
        schema::FieldDef::text("name", 85),
        schema::FieldDef::text("type", 86),
        schema::FieldDef::text("value", 87),
    ],
    rules: &[],
};

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
        Self {
            start_date: String::new(),
            end_date: String::new(),
            page_no: None,
            page_size: None,
            biz_token: String::new(),
            principal_tag: String::new(),
            promote_page_id: None,
        }
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

impl record::Record for DataserviceAdPromotepageDownload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.start_date),
            1 => Some(&self.end_date),
            2 => Some(&self.page_no),
            3 => Some(&self.page_size),
            4 => Some(&self.biz_token),
            5 => Some(&self.principal_tag),
            6 => Some(&self.promote_page_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.start_date),
            1 => Some(&mut self.end_date),
            2 => Some(&mut self.page_no),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.biz_token),
            5 => Some(&mut self.principal_tag),
            6 => Some(&mut self.promote_page_id),
            _ => None,
        }
    }
}

impl Default for DataserviceAdPromotepageDownload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DataserviceAdPromotepageDownload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdPromotepageDownload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdPromotepageDownload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for DataserviceAdPromotepageDownloadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.conversion_id),
            1 => Some(&self.list),
            2 => Some(&self.page_no),
            3 => Some(&self.page_size),
            4 => Some(&self.total),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.conversion_id),
            1 => Some(&mut self.list),
            2 => Some(&mut self.page_no),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.total),
            _ => None,
        }
    }
}

impl Default for DataserviceAdPromotepageDownloadResponse {
    #[inline]
    fn default() -> Self {
        Self {
            conversion_id: None,
            list: Vec::new(),
            page_no: None,
            page_size: None,
            total: None,
        }
    }
}

impl Clone for DataserviceAdPromotepageDownloadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdPromotepageDownloadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdPromotepageDownloadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for PromotePageData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMOTE_PAGE_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_no),
            1 => Some(&self.encrypt_uid),
            2 => Some(&self.property_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_no),
            1 => Some(&mut self.encrypt_uid),
            2 => Some(&mut self.property_list),
            _ => None,
        }
    }
}

impl Default for PromotePageData {
    #[inline]
    fn default() -> Self {
        Self {
            biz_no: None,
            encrypt_uid: None,
            property_list: Vec::new(),
        }
    }
}

impl Clone for PromotePageData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromotePageData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromotePageData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for PromotePagePropertyInstance {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMOTE_PAGE_PROPERTY_INSTANCE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.key),
            1 => Some(&self.name),
            2 => Some(&self.r#type),
            3 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.key),
            1 => Some(&mut self.name),
            2 => Some(&mut self.r#type),
            3 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for PromotePagePropertyInstance {
    #[inline]
    fn default() -> Self {
        Self {
            key: None,
            name: None,
            r#type: None,
            value_: None,
        }
    }
}

impl Clone for PromotePagePropertyInstance {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromotePagePropertyInstance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromotePagePropertyInstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PromotePagePropertyInstanceKey`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for PromotePagePropertyInstanceKey {
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

impl std::fmt::Debug for PromotePagePropertyInstanceKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.dataservice.ad.promotepage.download`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for DataserviceAdPromotepageDownloadErrorCode {
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

impl std::fmt::Debug for DataserviceAdPromotepageDownloadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
