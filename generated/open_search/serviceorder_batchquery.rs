//! `alipay.open.search.serviceorder.batchquery` · 搜索运营服务查询接口
//!
//! Query service search applications page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/serviceorder/batchquery`.
//! Described in `spec/open_search/serviceorder.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.serviceorder.batchquery` (搜索运营服务查询接口).
///
/// Query service search applications page by page.
///
/// ```
/// use alipay::open_search::ServiceorderBatchquery;
///
/// let request = ServiceorderBatchquery::new()
///     .biz_type("SEARCH_ORDER_BATCH_QUERY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/serviceorder/batchquery`.
/// Described in `spec/open_search/serviceorder.batchquery.yaml`.
/// Returns [`ServiceorderBatchqueryResponse`], or an error with a [`ServiceorderBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.serviceorder.batchquery")]
#[doc(alias = "/v3/alipay/open/search/serviceorder/batchquery")]
#[doc(alias = "搜索运营服务查询接口")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct ServiceorderBatchquery {
    /// Conditions of the query.
    ///
    /// 服务搜索申请单分页入参.
    pub biz_data: Option<SearchApplyPageQueryRequest>,
    /// What is queried, such as `SEARCH_ORDER_BATCH_QUERY`.
    ///
    /// 查询内容的类型. Example: `SEARCH_ORDER_BATCH_QUERY`.
    pub biz_type: Option<String>,
    /// Kind of operation.
    ///
    /// 操作的类型; other values may be added. Example: `query`.
    pub opt_type: Option<record::Choice<ServiceorderBatchqueryOptType>>,
}

impl ServiceorderBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_data`](Self::biz_data).
    #[inline]
    pub fn biz_data(mut self, biz_data: SearchApplyPageQueryRequest) -> Self {
        self.biz_data = Some(biz_data);
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`opt_type`](Self::opt_type).
    #[inline]
    pub fn opt_type(
        mut self,
        opt_type: impl Into<record::Choice<ServiceorderBatchqueryOptType>>,
    ) -> Self {
        self.opt_type = Some(opt_type.into());
        self
    }
}

/// The response of `alipay.open.search.serviceorder.batchquery` (搜索运营服务查询接口).
#[non_exhaustive]
pub struct ServiceorderBatchqueryResponse {
    /// A page of applications.
    ///
    /// 申请单列表.
    pub data: Option<OrderPageQueryDto>,
}

/// An application as listed by a query.
#[non_exhaustive]
pub struct ApplyOrderData {
    /// What was applied for.
    ///
    /// 申请类型. Example: `BRAND_BOX`.
    pub access_type: Option<record::Choice<ApplyOrderDataAccessType>>,
    /// Name of the mini program.
    ///
    /// 小程序名称. Example: `示例小程序`.
    pub app_name: Option<String>,
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021001105612404`.
    pub appid: Option<String>,
    /// Reason given by the reviewer.
    ///
    /// 审核原因. Example: `同意`.
    pub audit_reason: Option<String>,
    /// Layout template of the brand box.
    ///
    /// 品牌的模板id. Example: `DEFAULT`.
    pub brand_template_id: Option<record::Choice<ApplyOrderDataBrandTemplateId>>,
    /// Time of creation.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-16 12:32:40`.
    pub create_time: Option<record::DateTime>,
    /// Whether it is an old work order.
    ///
    /// 老工单标识. Example: `false`.
    pub is_old_data: Option<bool>,
    /// Whether it is the latest work order.
    ///
    /// 是不是最新的工单. Example: `false`.
    pub latest: Option<bool>,
    /// Main state of the service.
    ///
    /// 服务主状态. Example: `INITIAL`.
    pub major_status: Option<record::Choice<ApplyOrderDataMajorStatus>>,
    /// Application id.
    ///
    /// 申请单ID. Example: `AP20200212100002488`.
    pub order_id: Option<String>,
    /// What was left out when the order was approved in part.
    pub part_agree_info: Vec<SearchPartAgreeInfo>,
    /// Scene code, such as `HOT_WORD_RANKING`.
    ///
    /// 场景编码. Example: `HOT_WORD_RANKING`.
    pub scene_code: Option<String>,
    /// Scene name.
    ///
    /// 场景名称. Example: `在线点餐`.
    pub scene_name: Option<String>,
    /// Service code.
    ///
    /// 服务码. Example: `2019121121000102523089`.
    pub service_code: Option<String>,
    /// State of the application.
    ///
    /// 申请状态. Example: `AGREE`.
    pub status: Option<record::Choice<ApplyOrderDataStatus>>,
    /// Name of the sub-service.
    ///
    /// 子服务名称. Example: `在线点餐`.
    pub sub_service_name: Option<String>,
}

/// A page of applications.
#[non_exhaustive]
pub struct OrderPageQueryDto {
    /// Applications of the page.
    ///
    /// 审核单数据信息.
    pub page_data: Vec<ApplyOrderData>,
    /// Page number; the first page by default.
    ///
    /// Defaults to `1`. Example: `1`.
    pub page_num: Option<String>,
    /// Entries per page.
    ///
    /// Defaults to `10`. Example: `2`.
    pub page_size: Option<String>,
    /// Total number of entries.
    ///
    /// 记录总数. Example: `1000`.
    pub total_number: Option<i64>,
}

/// Conditions of a service search application query.
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_type`](Self::apply_type) | one of its values |
/// | [`audit_status_list`](Self::audit_status_list) |  |
#[must_use]
#[non_exhaustive]
pub struct SearchApplyPageQueryRequest {
    /// What is applied for.
    ///
    /// 申请类型. Example: `BRAND_BOX`.
    pub apply_type: Option<record::Choice<SearchApplyPageQueryRequestApplyType>>,
    /// States to filter by.
    ///
    /// 筛选状态数组. Example: `["AUDIT","AGREE"]`.
    pub audit_status_list: Vec<
        record::Choice<SearchApplyPageQueryRequestAuditStatusList>,
    >,
    /// Category code.
    ///
    /// 类目编码. Example: `2021001162676276`.
    pub category_code: Option<String>,
    /// Service name.
    ///
    /// 服务名称. Example: `在线点餐`.
    pub name: Option<String>,
    /// Page number.
    ///
    /// Example: `10`.
    pub page_num: Option<String>,
    /// Entries per page.
    ///
    /// 页面的显示记录条数. Example: `3`.
    pub page_size: Option<String>,
    /// Service code.
    ///
    /// 服务code. Example: `2020062021000575859547`.
    pub service_code: Option<String>,
    /// Mini program id.
    ///
    /// 小程序appid. Example: `2020072301000006648885`.
    pub service_id: Option<String>,
    /// First record to return, counted from 0\.
    ///
    /// 起始记录. Example: `1`.
    pub start_row: Option<String>,
    /// Second-level service code.
    ///
    /// 二级服务code. Example: `2020062021000575859547`.
    pub sub_service_code: Option<String>,
}

impl SearchApplyPageQueryRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_type`](Self::apply_type).
    #[inline]
    pub fn apply_type(
        mut self,
        apply_type: impl Into<record::Choice<SearchApplyPageQueryRequestApplyType>>,
    ) -> Self {
        self.apply_type = Some(apply_type.into());
        self
    }

    /// Sets [`audit_status_list`](Self::audit_status_list).
    #[inline]
    pub fn audit_status_list(
        mut self,
        audit_status_list: impl IntoIterator<
            Item = impl Into<record::Choice<SearchApplyPageQueryRequestAuditStatusList>>,
        >,
    ) -> Self {
        self.audit_status_list = audit_status_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`category_code`](Self::category_code).
    #[inline]
    pub fn category_code(mut self, category_code: impl Into<String>) -> Self {
        self.category_code = Some(category_code.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: impl Into<String>) -> Self {
        self.page_num = Some(page_num.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`service_id`](Self::service_id).
    #[inline]
    pub fn service_id(mut self, service_id: impl Into<String>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Sets [`start_row`](Self::start_row).
    #[inline]
    pub fn start_row(mut self, start_row: impl Into<String>) -> Self {
        self.start_row = Some(start_row.into());
        self
    }

    /// Sets [`sub_service_code`](Self::sub_service_code).
    #[inline]
    pub fn sub_service_code(mut self, sub_service_code: impl Into<String>) -> Self {
        self.sub_service_code = Some(sub_service_code.into());
        self
    }
}

/// Something left out of a partly approved application.
#[non_exhaustive]
pub struct SearchPartAgreeInfo {
    /// Name of what was left out.
    ///
    /// 剔除数据名称. Example: `单车`.
    pub audit_info: Option<String>,
    /// Reviewer.
    ///
    /// 审核operator信息. Example: `liming`.
    pub audit_operator: Option<String>,
    /// Reason given by the reviewer.
    ///
    /// 审核原因. Example: `同意`.
    pub audit_reason: Option<String>,
    /// Kind of what was left out.
    ///
    /// 剔除数据类型. Example: `aaa`.
    pub audit_type: Option<String>,
}

/// The values of the platform's type `ApplyOrderDataAccessType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ApplyOrderDataAccessType {
    /// `BASE`: Basic information (基础信息).
    Base,
    /// `BRAND_BOX`: Brand box in search (品牌直达).
    BrandBox,
    /// `SERVICE_BOX`: Service box in search.
    ServiceBox,
}

record::enumeration!(
    ApplyOrderDataAccessType, "BASE" Base, "BRAND_BOX" BrandBox, "SERVICE_BOX" ServiceBox
);

/// The values of the platform's type `ApplyOrderDataBrandTemplateId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ApplyOrderDataBrandTemplateId {
    /// `ONE_WITH_TWO`: One with two (一拖二).
    OneWithTwo,
    /// `DEFAULT`: One with four (一拖四).
    Default,
}

record::enumeration!(
    ApplyOrderDataBrandTemplateId, "ONE_WITH_TWO" OneWithTwo, "DEFAULT" Default
);

/// The values of the platform's type `ApplyOrderDataMajorStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ApplyOrderDataMajorStatus {
    /// `INITIAL`: Initialized (初始化).
    Initial,
    /// `VALID`: In effect (已生效).
    Valid,
    /// `INVALID`: No longer in effect (已失效).
    Invalid,
}

record::enumeration!(
    ApplyOrderDataMajorStatus, "INITIAL" Initial, "VALID" Valid, "INVALID" Invalid
);

/// The values of the platform's type `ApplyOrderDataStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ApplyOrderDataStatus {
    /// `AGREE`: Approved.
    Agree,
    /// `REJECT`: Rejected.
    Reject,
    /// `EDIT`: Being edited.
    Edit,
    /// `AUDIT`: Under review.
    Audit,
}

record::enumeration!(
    ApplyOrderDataStatus, "AGREE" Agree, "REJECT" Reject, "EDIT" Edit, "AUDIT" Audit
);

/// The values of the platform's type `SearchApplyPageQueryRequestApplyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchApplyPageQueryRequestApplyType {
    /// `BASE`: Basic information (基础信息).
    Base,
    /// `BRAND_BOX`: Brand box in search (品牌直达).
    BrandBox,
    /// `SERVICE_BOX`: Service box in search.
    ServiceBox,
}

record::enumeration!(
    SearchApplyPageQueryRequestApplyType, "BASE" Base, "BRAND_BOX" BrandBox,
    "SERVICE_BOX" ServiceBox
);

/// The values of the platform's type `SearchApplyPageQueryRequestAuditStatusList`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchApplyPageQueryRequestAuditStatusList {
    /// `AUDIT`: Under review.
    Audit,
    /// `AGREE`: Approved.
    Agree,
    /// `REJECT`: Rejected.
    Reject,
    /// `CANCEL`: Canceled.
    Cancel,
    /// `EDIT`: Being edited.
    Edit,
}

record::enumeration!(
    SearchApplyPageQueryRequestAuditStatusList, "AUDIT" Audit, "AGREE" Agree, "REJECT"
    Reject, "CANCEL" Cancel, "EDIT" Edit
);

/// The values of the platform's type `ServiceorderBatchqueryOptType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ServiceorderBatchqueryOptType {
    /// `query`: Query.
    Query,
}

record::enumeration!(ServiceorderBatchqueryOptType, "query" Query);

/// The error codes of `alipay.open.search.serviceorder.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ServiceorderBatchqueryErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ServiceorderBatchqueryErrorCode, "BIZ_ERROR" BizError, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for ServiceorderBatchquery {}

impl record::Request for ServiceorderBatchquery {
    type Response = ServiceorderBatchqueryResponse;
    type ErrorCode = ServiceorderBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.serviceorder.batchquery",
        title: "搜索运营服务查询接口",
        file: "spec/open_search/serviceorder.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/serviceorder/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SERVICEORDER_BATCHQUERY,
        response: &SERVICEORDER_BATCHQUERY_RESPONSE,
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
    ServiceorderBatchquery, SERVICEORDER_BATCHQUERY, 0 biz_data None, 1 biz_type None, 2
    opt_type None
);

record::record!(
    ServiceorderBatchqueryResponse, SERVICEORDER_BATCHQUERY_RESPONSE, 0 data None
);

record::record!(
    ApplyOrderData, APPLY_ORDER_DATA, 0 access_type None, 1 app_name None, 2 appid None,
    3 audit_reason None, 4 brand_template_id None, 5 create_time None, 6 is_old_data
    None, 7 latest None, 8 major_status None, 9 order_id None, 10 part_agree_info
    Vec::new(), 11 scene_code None, 12 scene_name None, 13 service_code None, 14 status
    None, 15 sub_service_name None
);

record::record!(
    OrderPageQueryDto, ORDER_PAGE_QUERY_DTO, 0 page_data Vec::new(), 1 page_num None, 2
    page_size None, 3 total_number None
);

record::record!(
    SearchApplyPageQueryRequest, SEARCH_APPLY_PAGE_QUERY_REQUEST, 0 apply_type None, 1
    audit_status_list Vec::new(), 2 category_code None, 3 name None, 4 page_num None, 5
    page_size None, 6 service_code None, 7 service_id None, 8 start_row None, 9
    sub_service_code None
);

record::record!(
    SearchPartAgreeInfo, SEARCH_PART_AGREE_INFO, 0 audit_info None, 1 audit_operator
    None, 2 audit_reason None, 3 audit_type None
);

static SERVICEORDER_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceorderBatchquery",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "biz_data",
            schema::Kind::Record(&SEARCH_APPLY_PAGE_QUERY_REQUEST),
        ),
        schema::Row::Text("biz_type"),
        schema::Row::Text("opt_type"),
    ],
    rules: &[],
    lines: &[11, 12, 17],
};

static SERVICEORDER_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceorderBatchqueryResponse",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    rows: &[schema::Row::Plain("data", schema::Kind::Record(&ORDER_PAGE_QUERY_DTO))],
    rules: &[],
    lines: &[],
};

static APPLY_ORDER_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApplyOrderData",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    rows: &[
        schema::Row::Text("access_type"),
        schema::Row::Text("app_name"),
        schema::Row::Text("appid"),
        schema::Row::Text("audit_reason"),
        schema::Row::Text("brand_template_id"),
        schema::Row::Text("create_time"),
        schema::Row::Plain("is_old_data", schema::Kind::Boolean),
        schema::Row::Plain("latest", schema::Kind::Boolean),
        schema::Row::Text("major_status"),
        schema::Row::Text("order_id"),
        schema::Row::Plain(
            "part_agree_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_PART_AGREE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("scene_code"),
        schema::Row::Text("scene_name"),
        schema::Row::Text("service_code"),
        schema::Row::Text("status"),
        schema::Row::Text("sub_service_name"),
    ],
    rules: &[],
    lines: &[],
};

static ORDER_PAGE_QUERY_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderPageQueryDto",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "page_data",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APPLY_ORDER_DATA),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("page_num"),
        schema::Row::Text("page_size"),
        schema::Row::Plain("total_number", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_APPLY_PAGE_QUERY_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchApplyPageQueryRequest",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    rows: &[
        schema::Row::Limited(
            "apply_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["BASE", "BRAND_BOX", "SERVICE_BOX"]),
                ),
            ],
        ),
        schema::Row::Plain(
            "audit_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[
                        schema::LimitRow::Firm(
                            schema::Limit::Values(
                                &["AUDIT", "AGREE", "REJECT", "CANCEL", "EDIT"],
                            ),
                        ),
                    ],
                },
            ),
        ),
        schema::Row::Text("category_code"),
        schema::Row::Text("name"),
        schema::Row::Text("page_num"),
        schema::Row::Text("page_size"),
        schema::Row::Text("service_code"),
        schema::Row::Text("service_id"),
        schema::Row::Text("start_row"),
        schema::Row::Text("sub_service_code"),
    ],
    rules: &[],
    lines: &[99, 102, 108, 111, 115, 116, 117, 118, 119, 120, 121, 122],
};

static SEARCH_PART_AGREE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchPartAgreeInfo",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    rows: &[
        schema::Row::Text("audit_info"),
        schema::Row::Text("audit_operator"),
        schema::Row::Text("audit_reason"),
        schema::Row::Text("audit_type"),
    ],
    rules: &[],
    lines: &[],
};
