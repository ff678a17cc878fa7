//! `alipay.open.search.serviceorder.batchquery` · 搜索运营服务查询接口
//!
//! Query service search applications page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/serviceorder/batchquery`.
//! Described in `spec/open_search/serviceorder.batchquery.yaml`.

use crate::{record, schema};

static SERVICEORDER_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceorderBatchquery",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "biz_data",
            schema::Kind::Record(&SEARCH_APPLY_PAGE_QUERY_REQUEST),
            11,
        ),
        schema::FieldDef::text("biz_type", 12),
        schema::FieldDef::text("opt_type", 17),
    ],
    rules: &[],
};

static SERVICEORDER_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceorderBatchqueryResponse",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("data", schema::Kind::Record(&ORDER_PAGE_QUERY_DTO), 27),
    ],
    rules: &[],
};

static APPLY_ORDER_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApplyOrderData",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("access_type", 33),
        schema::FieldDef::text("app_name", 42),
        schema::FieldDef::text("appid", 43),
        schema::FieldDef::text("audit_reason", 44),
        schema::FieldDef::text("brand_template_id", 45),
        schema::FieldDef::text("create_time", 53),
        schema::FieldDef::new("is_old_data", schema::Kind::Boolean, 54),
        schema::FieldDef::new("latest", schema::Kind::Boolean, 55),
        schema::FieldDef::text("major_status", 56),
        schema::FieldDef::text("order_id", 65),
        schema::FieldDef::new(
            "part_agree_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_PART_AGREE_INFO),
                    limits: &[],
                },
            ),
            66,
        ),
        schema::FieldDef::text("scene_code", 69),
        schema::FieldDef::text("scene_name", 74),
        schema::FieldDef::text("service_code", 75),
        schema::FieldDef::text("status", 76),
        schema::FieldDef::text("sub_service_name", 86),
    ],
    rules: &[],
};

static ORDER_PAGE_QUERY_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderPageQueryDto",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "page_data",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APPLY_ORDER_DATA),
                    limits: &[],
                },
            ),
            91,
        ),
        schema::FieldDef::text("page_num", 92),
        schema::FieldDef::text("page_size", 93),
        schema::FieldDef::new("total_number", schema::Kind::Integer, 94),
    ],
    rules: &[],
};

static SEARCH_APPLY_PAGE_QUERY_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchApplyPageQueryRequest",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["BASE", "BRAND_BOX", "SERVICE_BOX"]),
                    102,
                ),
            ],
            ..schema::FieldDef::text("apply_type", 99)
        },
        schema::FieldDef::new(
            "audit_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[
                        schema::LimitDef::new(
                            schema::Limit::Values(
                                &["AUDIT", "AGREE", "REJECT", "CANCEL", "EDIT"],
                            ),
                            111,
                        ),
                    ],
                },
            ),
            108,
        ),
        schema::FieldDef::text("category_code", 115),
        schema::FieldDef::text("name", 116),
        schema::FieldDef::text("page_num", 117),
        schema::FieldDef::text("page_size", 118),
        schema::FieldDef::text("service_code", 119),
        schema::FieldDef::text("service_id", 120),
        schema::FieldDef::text("start_row", 121),
        schema::FieldDef::text("sub_service_code", 122),
    ],
    rules: &[],
};

static SEARCH_PART_AGREE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchPartAgreeInfo",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("audit_info", 131),
        schema::FieldDef::text("audit_operator", 132),
        schema::FieldDef::text("audit_reason", 133),
        schema::FieldDef::text("audit_type", 134),
    ],
    rules: &[],
};

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
        Self {
            biz_data: None,
            biz_type: None,
            opt_type: None,
        }
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

impl record::Record for ServiceorderBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICEORDER_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_data),
            1 => Some(&self.biz_type),
            2 => Some(&self.opt_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_data),
            1 => Some(&mut self.biz_type),
            2 => Some(&mut self.opt_type),
            _ => None,
        }
    }
}

impl Default for ServiceorderBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ServiceorderBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceorderBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceorderBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.search.serviceorder.batchquery` (搜索运营服务查询接口).
#[non_exhaustive]
pub struct ServiceorderBatchqueryResponse {
    /// A page of applications.
    ///
    /// 申请单列表.
    pub data: Option<OrderPageQueryDto>,
}

impl record::Record for ServiceorderBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICEORDER_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.data),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.data),
            _ => None,
        }
    }
}

impl Default for ServiceorderBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self { data: None }
    }
}

impl Clone for ServiceorderBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceorderBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceorderBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for ApplyOrderData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPLY_ORDER_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_type),
            1 => Some(&self.app_name),
            2 => Some(&self.appid),
            3 => Some(&self.audit_reason),
            4 => Some(&self.brand_template_id),
            5 => Some(&self.create_time),
            6 => Some(&self.is_old_data),
            7 => Some(&self.latest),
            8 => Some(&self.major_status),
            9 => Some(&self.order_id),
            10 => Some(&self.part_agree_info),
            11 => Some(&self.scene_code),
            12 => Some(&self.scene_name),
            13 => Some(&self.service_code),
            14 => Some(&self.status),
            15 => Some(&self.sub_service_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_type),
            1 => Some(&mut self.app_name),
            2 => Some(&mut self.appid),
            3 => Some(&mut self.audit_reason),
            4 => Some(&mut self.brand_template_id),
            5 => Some(&mut self.create_time),
            6 => Some(&mut self.is_old_data),
            7 => Some(&mut self.latest),
            8 => Some(&mut self.major_status),
            9 => Some(&mut self.order_id),
            10 => Some(&mut self.part_agree_info),
            11 => Some(&mut self.scene_code),
            12 => Some(&mut self.scene_name),
            13 => Some(&mut self.service_code),
            14 => Some(&mut self.status),
            15 => Some(&mut self.sub_service_name),
            _ => None,
        }
    }
}

impl Default for ApplyOrderData {
    #[inline]
    fn default() -> Self {
        Self {
            access_type: None,
            app_name: None,
            appid: None,
            audit_reason: None,
            brand_template_id: None,
            create_time: None,
            is_old_data: None,
            latest: None,
            major_status: None,
            order_id: None,
            part_agree_info: Vec::new(),
            scene_code: None,
            scene_name: None,
            service_code: None,
            status: None,
            sub_service_name: None,
        }
    }
}

impl Clone for ApplyOrderData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ApplyOrderData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ApplyOrderData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for OrderPageQueryDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_PAGE_QUERY_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_data),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_number),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_data),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_number),
            _ => None,
        }
    }
}

impl Default for OrderPageQueryDto {
    #[inline]
    fn default() -> Self {
        Self {
            page_data: Vec::new(),
            page_num: None,
            page_size: None,
            total_number: None,
        }
    }
}

impl Clone for OrderPageQueryDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderPageQueryDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderPageQueryDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            apply_type: None,
            audit_status_list: Vec::new(),
            category_code: None,
            name: None,
            page_num: None,
            page_size: None,
            service_code: None,
            service_id: None,
            start_row: None,
            sub_service_code: None,
        }
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

impl record::Record for SearchApplyPageQueryRequest {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_APPLY_PAGE_QUERY_REQUEST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_type),
            1 => Some(&self.audit_status_list),
            2 => Some(&self.category_code),
            3 => Some(&self.name),
            4 => Some(&self.page_num),
            5 => Some(&self.page_size),
            6 => Some(&self.service_code),
            7 => Some(&self.service_id),
            8 => Some(&self.start_row),
            9 => Some(&self.sub_service_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_type),
            1 => Some(&mut self.audit_status_list),
            2 => Some(&mut self.category_code),
            3 => Some(&mut self.name),
            4 => Some(&mut self.page_num),
            5 => Some(&mut self.page_size),
            6 => Some(&mut self.service_code),
            7 => Some(&mut self.service_id),
            8 => Some(&mut self.start_row),
            9 => Some(&mut self.sub_service_code),
            _ => None,
        }
    }
}

impl Default for SearchApplyPageQueryRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SearchApplyPageQueryRequest {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchApplyPageQueryRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchApplyPageQueryRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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

impl record::Record for SearchPartAgreeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_PART_AGREE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.audit_info),
            1 => Some(&self.audit_operator),
            2 => Some(&self.audit_reason),
            3 => Some(&self.audit_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.audit_info),
            1 => Some(&mut self.audit_operator),
            2 => Some(&mut self.audit_reason),
            3 => Some(&mut self.audit_type),
            _ => None,
        }
    }
}

impl Default for SearchPartAgreeInfo {
    #[inline]
    fn default() -> Self {
        Self {
            audit_info: None,
            audit_operator: None,
            audit_reason: None,
            audit_type: None,
        }
    }
}

impl Clone for SearchPartAgreeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchPartAgreeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchPartAgreeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ApplyOrderDataAccessType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApplyOrderDataAccessType {
    /// `BASE`: Basic information (基础信息).
    Base,
    /// `BRAND_BOX`: Brand box in search (品牌直达).
    BrandBox,
    /// `SERVICE_BOX`: Service box in search.
    ServiceBox,
}

impl record::Enumeration for ApplyOrderDataAccessType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BASE", Self::Base),
        ("BRAND_BOX", Self::BrandBox),
        ("SERVICE_BOX", Self::ServiceBox),
    ];
}

impl std::fmt::Debug for ApplyOrderDataAccessType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ApplyOrderDataBrandTemplateId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApplyOrderDataBrandTemplateId {
    /// `ONE_WITH_TWO`: One with two (一拖二).
    OneWithTwo,
    /// `DEFAULT`: One with four (一拖四).
    Default,
}

impl record::Enumeration for ApplyOrderDataBrandTemplateId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONE_WITH_TWO", Self::OneWithTwo),
        ("DEFAULT", Self::Default),
    ];
}

impl std::fmt::Debug for ApplyOrderDataBrandTemplateId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ApplyOrderDataMajorStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApplyOrderDataMajorStatus {
    /// `INITIAL`: Initialized (初始化).
    Initial,
    /// `VALID`: In effect (已生效).
    Valid,
    /// `INVALID`: No longer in effect (已失效).
    Invalid,
}

impl record::Enumeration for ApplyOrderDataMajorStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INITIAL", Self::Initial),
        ("VALID", Self::Valid),
        ("INVALID", Self::Invalid),
    ];
}

impl std::fmt::Debug for ApplyOrderDataMajorStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ApplyOrderDataStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ApplyOrderDataStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AGREE", Self::Agree),
        ("REJECT", Self::Reject),
        ("EDIT", Self::Edit),
        ("AUDIT", Self::Audit),
    ];
}

impl std::fmt::Debug for ApplyOrderDataStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchApplyPageQueryRequestApplyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchApplyPageQueryRequestApplyType {
    /// `BASE`: Basic information (基础信息).
    Base,
    /// `BRAND_BOX`: Brand box in search (品牌直达).
    BrandBox,
    /// `SERVICE_BOX`: Service box in search.
    ServiceBox,
}

impl record::Enumeration for SearchApplyPageQueryRequestApplyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BASE", Self::Base),
        ("BRAND_BOX", Self::BrandBox),
        ("SERVICE_BOX", Self::ServiceBox),
    ];
}

impl std::fmt::Debug for SearchApplyPageQueryRequestApplyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchApplyPageQueryRequestAuditStatusList`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for SearchApplyPageQueryRequestAuditStatusList {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDIT", Self::Audit),
        ("AGREE", Self::Agree),
        ("REJECT", Self::Reject),
        ("CANCEL", Self::Cancel),
        ("EDIT", Self::Edit),
    ];
}

impl std::fmt::Debug for SearchApplyPageQueryRequestAuditStatusList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ServiceorderBatchqueryOptType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServiceorderBatchqueryOptType {
    /// `query`: Query.
    Query,
}

impl record::Enumeration for ServiceorderBatchqueryOptType {
    const VALUES: &'static [(&'static str, Self)] = &[("query", Self::Query)];
}

impl std::fmt::Debug for ServiceorderBatchqueryOptType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.search.serviceorder.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ServiceorderBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ServiceorderBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
