//! `alipay.open.search.ability.batchquery` · 搜索运营列表分页查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/ability/batchquery`. Described
//! in `spec/open_search/ability.batchquery.yaml`.

use crate::{record, schema};

static ABILITY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AbilityBatchquery",
    file: "spec/open_search/ability.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "biz_data",
            schema::Kind::Record(&SEARCH_OPER_PAGE_QUERY_REQUEST),
            9,
        ),
        schema::FieldDef::text("biz_type", 10),
        schema::FieldDef::text("opt_type", 11),
    ],
    rules: &[],
};

static ABILITY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AbilityBatchqueryResponse",
    file: "spec/open_search/ability.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("data", schema::Kind::Record(&ABILITY_PAGE_QUERY_DTO), 14),
    ],
    rules: &[],
};

static ABILITY_PAGE_QUERY_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AbilityPageQueryDto",
    file: "spec/open_search/ability.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "page_data",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_ABILITY_ORDER_DATA),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("page_num", 20),
        schema::FieldDef::text("page_size", 21),
        schema::FieldDef::new("total_number", schema::Kind::Integer, 22),
    ],
    rules: &[],
};

static SEARCH_ABILITY_ORDER_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchAbilityOrderData",
    file: "spec/open_search/ability.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("access_type", 26),
        schema::FieldDef::text("app_name", 27),
        schema::FieldDef::text("app_status", 28),
        schema::FieldDef::text("appid", 29),
        schema::FieldDef::text("apply_id", 30),
        schema::FieldDef::text("apply_type", 31),
        schema::FieldDef::text("audit_status", 32),
        schema::FieldDef::text("biz_id", 33),
        schema::FieldDef::text("box_status", 34),
        schema::FieldDef::text("brand_template_id", 35),
        schema::FieldDef::new(
            "children",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_ABILITY_ORDER_INFO_OPEN_API),
                    limits: &[],
                },
            ),
            36,
        ),
        schema::FieldDef::text("data_key", 37),
        schema::FieldDef::text("gmt_modified", 38),
        schema::FieldDef::text("id", 39),
        schema::FieldDef::text("is_old_data", 40),
        schema::FieldDef::text("major_status", 41),
        schema::FieldDef::text("online_time", 42),
        schema::FieldDef::new("open_status", schema::Kind::Boolean, 43),
        schema::FieldDef::text("operator", 44),
        schema::FieldDef::text("reject_reason", 45),
        schema::FieldDef::text("scene_code", 46),
        schema::FieldDef::text("scene_name", 47),
        schema::FieldDef::text("service_code", 48),
        schema::FieldDef::text("sub_service_desc", 49),
        schema::FieldDef::text("sub_service_name", 50),
    ],
    rules: &[],
};

static SEARCH_ABILITY_ORDER_INFO_OPEN_API: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchAbilityOrderInfoOpenApi",
    file: "spec/open_search/ability.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("access_type", 54),
        schema::FieldDef::text("app_name", 55),
        schema::FieldDef::text("app_status", 56),
        schema::FieldDef::text("audit_status", 57),
        schema::FieldDef::text("biz_id", 58),
        schema::FieldDef::text("box_status", 59),
        schema::FieldDef::text("brand_template_id", 60),
        schema::FieldDef::text("data_key", 61),
        schema::FieldDef::text("gmt_modified", 62),
        schema::FieldDef::text("id", 63),
        schema::FieldDef::new("is_old_data", schema::Kind::Boolean, 64),
        schema::FieldDef::text("major_status", 65),
        schema::FieldDef::text("online_time", 66),
        schema::FieldDef::new("open_status", schema::Kind::Boolean, 67),
        schema::FieldDef::text("operator", 68),
        schema::FieldDef::text("reject_reason", 69),
        schema::FieldDef::text("scene_code", 70),
        schema::FieldDef::text("scene_name", 71),
        schema::FieldDef::text("search_app_id", 72),
        schema::FieldDef::text("sepc_code", 73),
        schema::FieldDef::text("service_code", 74),
        schema::FieldDef::text("sub_service_desc", 75),
        schema::FieldDef::text("sub_service_name", 76),
    ],
    rules: &[],
};

static SEARCH_OPER_PAGE_QUERY_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOperPageQueryRequest",
    file: "spec/open_search/ability.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("access_type", 80),
        schema::FieldDef::text("appid", 81),
        schema::FieldDef::text("page_num", 82),
        schema::FieldDef::text("page_size", 83),
        schema::FieldDef::text("scene_code", 84),
        schema::FieldDef::text("spec_code", 85),
    ],
    rules: &[],
};

/// A request of `alipay.open.search.ability.batchquery` (搜索运营列表分页查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/ability/batchquery`. Described
/// in `spec/open_search/ability.batchquery.yaml`.
/// Answered by [`AbilityBatchqueryResponse`], or by an error with a [`AbilityBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.ability.batchquery")]
#[doc(alias = "搜索运营列表分页查询")]
#[must_use]
#[non_exhaustive]
pub struct AbilityBatchquery {
    /// On the wire `biz_data`, a record of the kind `SearchOperPageQueryRequest`. Source:
    /// `spec/open_search/ability.batchquery.yaml:9`.
    pub biz_data: Option<SearchOperPageQueryRequest>,
    /// On the wire `biz_type`, a text. Source: `spec/open_search/ability.batchquery.yaml:10`.
    pub biz_type: Option<String>,
    /// On the wire `opt_type`, a text. Source: `spec/open_search/ability.batchquery.yaml:11`.
    pub opt_type: Option<String>,
}

impl AbilityBatchquery {
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
    pub fn biz_data(mut self, biz_data: SearchOperPageQueryRequest) -> Self {
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

impl record::Record for AbilityBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ABILITY_BATCHQUERY
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

impl Default for AbilityBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AbilityBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AbilityBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AbilityBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AbilityBatchquery {}

impl record::Request for AbilityBatchquery {
    type Response = AbilityBatchqueryResponse;
    type ErrorCode = AbilityBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.ability.batchquery",
        title: "搜索运营列表分页查询",
        file: "spec/open_search/ability.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/ability/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ABILITY_BATCHQUERY,
        response: &ABILITY_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.search.ability.batchquery` (搜索运营列表分页查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AbilityBatchqueryResponse {
    /// On the wire `data`, a record of the kind `AbilityPageQueryDto`. Source:
    /// `spec/open_search/ability.batchquery.yaml:14`.
    pub data: Option<AbilityPageQueryDto>,
}

impl record::Record for AbilityBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ABILITY_BATCHQUERY_RESPONSE
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

impl Default for AbilityBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self { data: None }
    }
}

impl Clone for AbilityBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AbilityBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AbilityBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AbilityPageQueryDto`.
///
/// Source: `spec/open_search/ability.batchquery.yaml:17`.
#[non_exhaustive]
pub struct AbilityPageQueryDto {
    /// On the wire `page_data`, a list; each element is a record of the kind `SearchAbilityOrderData`. Source:
    /// `spec/open_search/ability.batchquery.yaml:19`.
    pub page_data: Vec<SearchAbilityOrderData>,
    /// On the wire `page_num`, a text. Source: `spec/open_search/ability.batchquery.yaml:20`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/open_search/ability.batchquery.yaml:21`.
    pub page_size: Option<String>,
    /// On the wire `total_number`, a whole number. Source: `spec/open_search/ability.batchquery.yaml:22`.
    pub total_number: Option<i64>,
}

impl record::Record for AbilityPageQueryDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ABILITY_PAGE_QUERY_DTO
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

impl Default for AbilityPageQueryDto {
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

impl Clone for AbilityPageQueryDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AbilityPageQueryDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AbilityPageQueryDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchAbilityOrderData`.
///
/// Source: `spec/open_search/ability.batchquery.yaml:24`.
#[non_exhaustive]
pub struct SearchAbilityOrderData {
    /// On the wire `access_type`, a text. Source: `spec/open_search/ability.batchquery.yaml:26`.
    pub access_type: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_search/ability.batchquery.yaml:27`.
    pub app_name: Option<String>,
    /// On the wire `app_status`, a text. Source: `spec/open_search/ability.batchquery.yaml:28`.
    pub app_status: Option<String>,
    /// On the wire `appid`, a text. Source: `spec/open_search/ability.batchquery.yaml:29`.
    pub appid: Option<String>,
    /// On the wire `apply_id`, a text. Source: `spec/open_search/ability.batchquery.yaml:30`.
    pub apply_id: Option<String>,
    /// On the wire `apply_type`, a text. Source: `spec/open_search/ability.batchquery.yaml:31`.
    pub apply_type: Option<String>,
    /// On the wire `audit_status`, a text. Source: `spec/open_search/ability.batchquery.yaml:32`.
    pub audit_status: Option<String>,
    /// On the wire `biz_id`, a text. Source: `spec/open_search/ability.batchquery.yaml:33`.
    pub biz_id: Option<String>,
    /// On the wire `box_status`, a text. Source: `spec/open_search/ability.batchquery.yaml:34`.
    pub box_status: Option<String>,
    /// On the wire `brand_template_id`, a text. Source: `spec/open_search/ability.batchquery.yaml:35`.
    pub brand_template_id: Option<String>,
    /// On the wire `children`, a list; each element is a record of the kind `SearchAbilityOrderInfoOpenApi`. Source:
    /// `spec/open_search/ability.batchquery.yaml:36`.
    pub children: Vec<SearchAbilityOrderInfoOpenApi>,
    /// On the wire `data_key`, a text. Source: `spec/open_search/ability.batchquery.yaml:37`.
    pub data_key: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/open_search/ability.batchquery.yaml:38`.
    pub gmt_modified: Option<String>,
    /// On the wire `id`, a text. Source: `spec/open_search/ability.batchquery.yaml:39`.
    pub id: Option<String>,
    /// On the wire `is_old_data`, a text. Source: `spec/open_search/ability.batchquery.yaml:40`.
    pub is_old_data: Option<String>,
    /// On the wire `major_status`, a text. Source: `spec/open_search/ability.batchquery.yaml:41`.
    pub major_status: Option<String>,
    /// On the wire `online_time`, a text. Source: `spec/open_search/ability.batchquery.yaml:42`.
    pub online_time: Option<String>,
    /// On the wire `open_status`, true or false. Source: `spec/open_search/ability.batchquery.yaml:43`.
    pub open_status: Option<bool>,
    /// On the wire `operator`, a text. Source: `spec/open_search/ability.batchquery.yaml:44`.
    pub operator: Option<String>,
    /// On the wire `reject_reason`, a text. Source: `spec/open_search/ability.batchquery.yaml:45`.
    pub reject_reason: Option<String>,
    /// On the wire `scene_code`, a text. Source: `spec/open_search/ability.batchquery.yaml:46`.
    pub scene_code: Option<String>,
    /// On the wire `scene_name`, a text. Source: `spec/open_search/ability.batchquery.yaml:47`.
    pub scene_name: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_search/ability.batchquery.yaml:48`.
    pub service_code: Option<String>,
    /// On the wire `sub_service_desc`, a text. Source: `spec/open_search/ability.batchquery.yaml:49`.
    pub sub_service_desc: Option<String>,
    /// On the wire `sub_service_name`, a text. Source: `spec/open_search/ability.batchquery.yaml:50`.
    pub sub_service_name: Option<String>,
}

impl record::Record for SearchAbilityOrderData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_ABILITY_ORDER_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_type),
            1 => Some(&self.app_name),
            2 => Some(&self.app_status),
            3 => Some(&self.appid),
            4 => Some(&self.apply_id),
            5 => Some(&self.apply_type),
            6 => Some(&self.audit_status),
            7 => Some(&self.biz_id),
            8 => Some(&self.box_status),
            9 => Some(&self.brand_template_id),
            10 => Some(&self.children),
            11 => Some(&self.data_key),
            12 => Some(&self.gmt_modified),
            13 => Some(&self.id),
            14 => Some(&self.is_old_data),
            15 => Some(&self.major_status),
            16 => Some(&self.online_time),
            17 => Some(&self.open_status),
            18 => Some(&self.operator),
            19 => Some(&self.reject_reason),
            20 => Some(&self.scene_code),
            21 => Some(&self.scene_name),
            22 => Some(&self.service_code),
            23 => Some(&self.sub_service_desc),
            24 => Some(&self.sub_service_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_type),
            1 => Some(&mut self.app_name),
            2 => Some(&mut self.app_status),
            3 => Some(&mut self.appid),
            4 => Some(&mut self.apply_id),
            5 => Some(&mut self.apply_type),
            6 => Some(&mut self.audit_status),
            7 => Some(&mut self.biz_id),
            8 => Some(&mut self.box_status),
            9 => Some(&mut self.brand_template_id),
            10 => Some(&mut self.children),
            11 => Some(&mut self.data_key),
            12 => Some(&mut self.gmt_modified),
            13 => Some(&mut self.id),
            14 => Some(&mut self.is_old_data),
            15 => Some(&mut self.major_status),
            16 => Some(&mut self.online_time),
            17 => Some(&mut self.open_status),
            18 => Some(&mut self.operator),
            19 => Some(&mut self.reject_reason),
            20 => Some(&mut self.scene_code),
            21 => Some(&mut self.scene_name),
            22 => Some(&mut self.service_code),
            23 => Some(&mut self.sub_service_desc),
            24 => Some(&mut self.sub_service_name),
            _ => None,
        }
    }
}

impl Default for SearchAbilityOrderData {
    #[inline]
    fn default() -> Self {
        Self {
            access_type: None,
            app_name: None,
            app_status: None,
            appid: None,
            apply_id: None,
            apply_type: None,
            audit_status: None,
            biz_id: None,
            box_status: None,
            brand_template_id: None,
            children: Vec::new(),
            data_key: None,
            gmt_modified: None,
            id: None,
            is_old_data: None,
            major_status: None,
            online_time: None,
            open_status: None,
            operator: None,
            reject_reason: None,
            scene_code: None,
            scene_name: None,
            service_code: None,
            sub_service_desc: None,
            sub_service_name: None,
        }
    }
}

impl Clone for SearchAbilityOrderData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchAbilityOrderData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchAbilityOrderData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchAbilityOrderInfoOpenApi`.
///
/// Source: `spec/open_search/ability.batchquery.yaml:52`.
#[non_exhaustive]
pub struct SearchAbilityOrderInfoOpenApi {
    /// On the wire `access_type`, a text. Source: `spec/open_search/ability.batchquery.yaml:54`.
    pub access_type: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_search/ability.batchquery.yaml:55`.
    pub app_name: Option<String>,
    /// On the wire `app_status`, a text. Source: `spec/open_search/ability.batchquery.yaml:56`.
    pub app_status: Option<String>,
    /// On the wire `audit_status`, a text. Source: `spec/open_search/ability.batchquery.yaml:57`.
    pub audit_status: Option<String>,
    /// On the wire `biz_id`, a text. Source: `spec/open_search/ability.batchquery.yaml:58`.
    pub biz_id: Option<String>,
    /// On the wire `box_status`, a text. Source: `spec/open_search/ability.batchquery.yaml:59`.
    pub box_status: Option<String>,
    /// On the wire `brand_template_id`, a text. Source: `spec/open_search/ability.batchquery.yaml:60`.
    pub brand_template_id: Option<String>,
    /// On the wire `data_key`, a text. Source: `spec/open_search/ability.batchquery.yaml:61`.
    pub data_key: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/open_search/ability.batchquery.yaml:62`.
    pub gmt_modified: Option<String>,
    /// On the wire `id`, a text. Source: `spec/open_search/ability.batchquery.yaml:63`.
    pub id: Option<String>,
    /// On the wire `is_old_data`, true or false. Source: `spec/open_search/ability.batchquery.yaml:64`.
    pub is_old_data: Option<bool>,
    /// On the wire `major_status`, a text. Source: `spec/open_search/ability.batchquery.yaml:65`.
    pub major_status: Option<String>,
    /// On the wire `online_time`, a text. Source: `spec/open_search/ability.batchquery.yaml:66`.
    pub online_time: Option<String>,
    /// On the wire `open_status`, true or false. Source: `spec/open_search/ability.batchquery.yaml:67`.
    pub open_status: Option<bool>,
    /// On the wire `operator`, a text. Source: `spec/open_search/ability.batchquery.yaml:68`.
    pub operator: Option<String>,
    /// On the wire `reject_reason`, a text. Source: `spec/open_search/ability.batchquery.yaml:69`.
    pub reject_reason: Option<String>,
    /// On the wire `scene_code`, a text. Source: `spec/open_search/ability.batchquery.yaml:70`.
    pub scene_code: Option<String>,
    /// On the wire `scene_name`, a text. Source: `spec/open_search/ability.batchquery.yaml:71`.
    pub scene_name: Option<String>,
    /// On the wire `search_app_id`, a text. Source: `spec/open_search/ability.batchquery.yaml:72`.
    pub search_app_id: Option<String>,
    /// On the wire `sepc_code`, a text. Source: `spec/open_search/ability.batchquery.yaml:73`.
    pub sepc_code: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_search/ability.batchquery.yaml:74`.
    pub service_code: Option<String>,
    /// On the wire `sub_service_desc`, a text. Source: `spec/open_search/ability.batchquery.yaml:75`.
    pub sub_service_desc: Option<String>,
    /// On the wire `sub_service_name`, a text. Source: `spec/open_search/ability.batchquery.yaml:76`.
    pub sub_service_name: Option<String>,
}

impl record::Record for SearchAbilityOrderInfoOpenApi {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_ABILITY_ORDER_INFO_OPEN_API
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_type),
            1 => Some(&self.app_name),
            2 => Some(&self.app_status),
            3 => Some(&self.audit_status),
            4 => Some(&self.biz_id),
            5 => Some(&self.box_status),
            6 => Some(&self.brand_template_id),
            7 => Some(&self.data_key),
            8 => Some(&self.gmt_modified),
            9 => Some(&self.id),
            10 => Some(&self.is_old_data),
            11 => Some(&self.major_status),
            12 => Some(&self.online_time),
            13 => Some(&self.open_status),
            14 => Some(&self.operator),
            15 => Some(&self.reject_reason),
            16 => Some(&self.scene_code),
            17 => Some(&self.scene_name),
            18 => Some(&self.search_app_id),
            19 => Some(&self.sepc_code),
            20 => Some(&self.service_code),
            21 => Some(&self.sub_service_desc),
            22 => Some(&self.sub_service_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_type),
            1 => Some(&mut self.app_name),
            2 => Some(&mut self.app_status),
            3 => Some(&mut self.audit_status),
            4 => Some(&mut self.biz_id),
            5 => Some(&mut self.box_status),
            6 => Some(&mut self.brand_template_id),
            7 => Some(&mut self.data_key),
            8 => Some(&mut self.gmt_modified),
            9 => Some(&mut self.id),
            10 => Some(&mut self.is_old_data),
            11 => Some(&mut self.major_status),
            12 => Some(&mut self.online_time),
            13 => Some(&mut self.open_status),
            14 => Some(&mut self.operator),
            15 => Some(&mut self.reject_reason),
            16 => Some(&mut self.scene_code),
            17 => Some(&mut self.scene_name),
            18 => Some(&mut self.search_app_id),
            19 => Some(&mut self.sepc_code),
            20 => Some(&mut self.service_code),
            21 => Some(&mut self.sub_service_desc),
            22 => Some(&mut self.sub_service_name),
            _ => None,
        }
    }
}

impl Default for SearchAbilityOrderInfoOpenApi {
    #[inline]
    fn default() -> Self {
        Self {
            access_type: None,
            app_name: None,
            app_status: None,
            audit_status: None,
            biz_id: None,
            box_status: None,
            brand_template_id: None,
            data_key: None,
            gmt_modified: None,
            id: None,
            is_old_data: None,
            major_status: None,
            online_time: None,
            open_status: None,
            operator: None,
            reject_reason: None,
            scene_code: None,
            scene_name: None,
            search_app_id: None,
            sepc_code: None,
            service_code: None,
            sub_service_desc: None,
            sub_service_name: None,
        }
    }
}

impl Clone for SearchAbilityOrderInfoOpenApi {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchAbilityOrderInfoOpenApi {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchAbilityOrderInfoOpenApi {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchOperPageQueryRequest`.
///
/// Source: `spec/open_search/ability.batchquery.yaml:78`.
#[must_use]
#[non_exhaustive]
pub struct SearchOperPageQueryRequest {
    /// On the wire `access_type`, a text. Source: `spec/open_search/ability.batchquery.yaml:80`.
    pub access_type: Option<String>,
    /// On the wire `appid`, a text. Source: `spec/open_search/ability.batchquery.yaml:81`.
    pub appid: Option<String>,
    /// On the wire `page_num`, a text. Source: `spec/open_search/ability.batchquery.yaml:82`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/open_search/ability.batchquery.yaml:83`.
    pub page_size: Option<String>,
    /// On the wire `scene_code`, a text. Source: `spec/open_search/ability.batchquery.yaml:84`.
    pub scene_code: Option<String>,
    /// On the wire `spec_code`, a text. Source: `spec/open_search/ability.batchquery.yaml:85`.
    pub spec_code: Option<String>,
}

impl SearchOperPageQueryRequest {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_type: None,
            appid: None,
            page_num: None,
            page_size: None,
            scene_code: None,
            spec_code: None,
        }
    }

    /// Sets [`access_type`](Self::access_type).
    #[inline]
    pub fn access_type(mut self, access_type: impl Into<String>) -> Self {
        self.access_type = Some(access_type.into());
        self
    }

    /// Sets [`appid`](Self::appid).
    #[inline]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
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

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(mut self, scene_code: impl Into<String>) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`spec_code`](Self::spec_code).
    #[inline]
    pub fn spec_code(mut self, spec_code: impl Into<String>) -> Self {
        self.spec_code = Some(spec_code.into());
        self
    }
}

impl record::Record for SearchOperPageQueryRequest {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_OPER_PAGE_QUERY_REQUEST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_type),
            1 => Some(&self.appid),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            4 => Some(&self.scene_code),
            5 => Some(&self.spec_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_type),
            1 => Some(&mut self.appid),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.scene_code),
            5 => Some(&mut self.spec_code),
            _ => None,
        }
    }
}

impl Default for SearchOperPageQueryRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SearchOperPageQueryRequest {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchOperPageQueryRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchOperPageQueryRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.ability.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AbilityBatchqueryErrorCode {
    /// On the wire `BIZ_ERROR`. Source: `spec/open_search/ability.batchquery.yaml:88`.
    BizError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/ability.batchquery.yaml:89`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_search/ability.batchquery.yaml:90`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AbilityBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR", Self::BizError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AbilityBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
