//! `alipay.open.search.serviceorder.batchquery` · 搜索运营服务查询接口
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
            9,
        ),
        schema::FieldDef::text("biz_type", 10),
        schema::FieldDef::text("opt_type", 11),
    ],
    rules: &[],
};

static SERVICEORDER_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceorderBatchqueryResponse",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("data", schema::Kind::Record(&ORDER_PAGE_QUERY_DTO), 14),
    ],
    rules: &[],
};

static APPLY_ORDER_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApplyOrderData",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("access_type", 19),
        schema::FieldDef::text("app_name", 20),
        schema::FieldDef::text("appid", 21),
        schema::FieldDef::text("audit_reason", 22),
        schema::FieldDef::text("brand_template_id", 23),
        schema::FieldDef::text("create_time", 24),
        schema::FieldDef::new("is_old_data", schema::Kind::Boolean, 25),
        schema::FieldDef::new("latest", schema::Kind::Boolean, 26),
        schema::FieldDef::text("major_status", 27),
        schema::FieldDef::text("order_id", 28),
        schema::FieldDef::new(
            "part_agree_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_PART_AGREE_INFO),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::text("scene_code", 30),
        schema::FieldDef::text("scene_name", 31),
        schema::FieldDef::text("service_code", 32),
        schema::FieldDef::text("status", 33),
        schema::FieldDef::text("sub_service_name", 34),
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
            38,
        ),
        schema::FieldDef::text("page_num", 39),
        schema::FieldDef::text("page_size", 40),
        schema::FieldDef::new("total_number", schema::Kind::Integer, 41),
    ],
    rules: &[],
};

static SEARCH_APPLY_PAGE_QUERY_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchApplyPageQueryRequest",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("apply_type", 45),
        schema::FieldDef::new(
            "audit_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            46,
        ),
        schema::FieldDef::text("category_code", 47),
        schema::FieldDef::text("name", 48),
        schema::FieldDef::text("page_num", 49),
        schema::FieldDef::text("page_size", 50),
        schema::FieldDef::text("service_code", 51),
        schema::FieldDef::text("service_id", 52),
        schema::FieldDef::text("start_row", 53),
        schema::FieldDef::text("sub_service_code", 54),
    ],
    rules: &[],
};

static SEARCH_PART_AGREE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchPartAgreeInfo",
    file: "spec/open_search/serviceorder.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("audit_info", 58),
        schema::FieldDef::text("audit_operator", 59),
        schema::FieldDef::text("audit_reason", 60),
        schema::FieldDef::text("audit_type", 61),
    ],
    rules: &[],
};

/// A request of `alipay.open.search.serviceorder.batchquery` (搜索运营服务查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/serviceorder/batchquery`.
/// Described in `spec/open_search/serviceorder.batchquery.yaml`.
/// Answered by [`ServiceorderBatchqueryResponse`], or by an error with a [`ServiceorderBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.serviceorder.batchquery")]
#[doc(alias = "搜索运营服务查询接口")]
#[must_use]
#[non_exhaustive]
pub struct ServiceorderBatchquery {
    /// On the wire `biz_data`, a record of the kind `SearchApplyPageQueryRequest`. Source:
    /// `spec/open_search/serviceorder.batchquery.yaml:9`.
    pub biz_data: Option<SearchApplyPageQueryRequest>,
    /// On the wire `biz_type`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:10`.
    pub biz_type: Option<String>,
    /// On the wire `opt_type`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:11`.
    pub opt_type: Option<String>,
}

impl ServiceorderBatchquery {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn opt_type(mut self, opt_type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.search.serviceorder.batchquery` (搜索运营服务查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ServiceorderBatchqueryResponse {
    /// On the wire `data`, a record of the kind `OrderPageQueryDto`. Source:
    /// `spec/open_search/serviceorder.batchquery.yaml:14`.
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

/// The platform's type `ApplyOrderData`.
///
/// Source: `spec/open_search/serviceorder.batchquery.yaml:17`.
#[non_exhaustive]
pub struct ApplyOrderData {
    /// On the wire `access_type`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:19`.
    pub access_type: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:20`.
    pub app_name: Option<String>,
    /// On the wire `appid`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:21`.
    pub appid: Option<String>,
    /// On the wire `audit_reason`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:22`.
    pub audit_reason: Option<String>,
    /// On the wire `brand_template_id`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:23`.
    pub brand_template_id: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:24`.
    pub create_time: Option<String>,
    /// On the wire `is_old_data`, true or false. Source: `spec/open_search/serviceorder.batchquery.yaml:25`.
    pub is_old_data: Option<bool>,
    /// On the wire `latest`, true or false. Source: `spec/open_search/serviceorder.batchquery.yaml:26`.
    pub latest: Option<bool>,
    /// On the wire `major_status`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:27`.
    pub major_status: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:28`.
    pub order_id: Option<String>,
    /// On the wire `part_agree_info`, a list; each element is a record of the kind `SearchPartAgreeInfo`. Source:
    /// `spec/open_search/serviceorder.batchquery.yaml:29`.
    pub part_agree_info: Vec<SearchPartAgreeInfo>,
    /// On the wire `scene_code`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:30`.
    pub scene_code: Option<String>,
    /// On the wire `scene_name`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:31`.
    pub scene_name: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:32`.
    pub service_code: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:33`.
    pub status: Option<String>,
    /// On the wire `sub_service_name`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:34`.
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

/// The platform's type `OrderPageQueryDto`.
///
/// Source: `spec/open_search/serviceorder.batchquery.yaml:36`.
#[non_exhaustive]
pub struct OrderPageQueryDto {
    /// On the wire `page_data`, a list; each element is a record of the kind `ApplyOrderData`. Source:
    /// `spec/open_search/serviceorder.batchquery.yaml:38`.
    pub page_data: Vec<ApplyOrderData>,
    /// On the wire `page_num`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:39`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:40`.
    pub page_size: Option<String>,
    /// On the wire `total_number`, a whole number. Source: `spec/open_search/serviceorder.batchquery.yaml:41`.
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

/// The platform's type `SearchApplyPageQueryRequest`.
///
/// Source: `spec/open_search/serviceorder.batchquery.yaml:43`.
#[must_use]
#[non_exhaustive]
pub struct SearchApplyPageQueryRequest {
    /// On the wire `apply_type`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:45`.
    pub apply_type: Option<String>,
    /// On the wire `audit_status_list`, a list; each element is a text. Source:
    /// `spec/open_search/serviceorder.batchquery.yaml:46`.
    pub audit_status_list: Vec<String>,
    /// On the wire `category_code`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:47`.
    pub category_code: Option<String>,
    /// On the wire `name`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:48`.
    pub name: Option<String>,
    /// On the wire `page_num`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:49`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:50`.
    pub page_size: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:51`.
    pub service_code: Option<String>,
    /// On the wire `service_id`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:52`.
    pub service_id: Option<String>,
    /// On the wire `start_row`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:53`.
    pub start_row: Option<String>,
    /// On the wire `sub_service_code`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:54`.
    pub sub_service_code: Option<String>,
}

impl SearchApplyPageQueryRequest {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn apply_type(mut self, apply_type: impl Into<String>) -> Self {
        self.apply_type = Some(apply_type.into());
        self
    }

    /// Sets [`audit_status_list`](Self::audit_status_list).
    #[inline]
    pub fn audit_status_list(
        mut self,
        audit_status_list: impl IntoIterator<Item = impl Into<String>>,
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

/// The platform's type `SearchPartAgreeInfo`.
///
/// Source: `spec/open_search/serviceorder.batchquery.yaml:56`.
#[non_exhaustive]
pub struct SearchPartAgreeInfo {
    /// On the wire `audit_info`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:58`.
    pub audit_info: Option<String>,
    /// On the wire `audit_operator`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:59`.
    pub audit_operator: Option<String>,
    /// On the wire `audit_reason`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:60`.
    pub audit_reason: Option<String>,
    /// On the wire `audit_type`, a text. Source: `spec/open_search/serviceorder.batchquery.yaml:61`.
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

/// The error codes of `alipay.open.search.serviceorder.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceorderBatchqueryErrorCode {
    /// On the wire `BIZ_ERROR`. Source: `spec/open_search/serviceorder.batchquery.yaml:64`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_search/serviceorder.batchquery.yaml:65`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/serviceorder.batchquery.yaml:66`.
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
