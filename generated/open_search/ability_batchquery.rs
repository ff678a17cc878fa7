//! `alipay.open.search.ability.batchquery` · 搜索运营列表分页查询
//!
//! Query the search operation list page by page.
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
            11,
        ),
        schema::FieldDef::text("biz_type", 12),
        schema::FieldDef::text("opt_type", 17),
    ],
    rules: &[],
};

static ABILITY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AbilityBatchqueryResponse",
    file: "spec/open_search/ability.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("data", schema::Kind::Record(&ABILITY_PAGE_QUERY_DTO), 26),
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
            32,
        ),
        schema::FieldDef::text("page_num", 33),
        schema::FieldDef::text("page_size", 34),
        schema::FieldDef::new("total_number", schema::Kind::Integer, 35),
    ],
    rules: &[],
};

static SEARCH_ABILITY_ORDER_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchAbilityOrderData",
    file: "spec/open_search/ability.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("access_type", 40),
        schema::FieldDef::text("app_name", 45),
        schema::FieldDef::text("app_status", 46),
        schema::FieldDef::text("appid", 54),
        schema::FieldDef::text("apply_id", 55),
        schema::FieldDef::text("apply_type", 56),
        schema::FieldDef::text("audit_status", 65),
        schema::FieldDef::text("biz_id", 76),
        schema::FieldDef::text("box_status", 80),
        schema::FieldDef::text("brand_template_id", 88),
        schema::FieldDef::new(
            "children",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_ABILITY_ORDER_INFO_OPEN_API),
                    limits: &[],
                },
            ),
            96,
        ),
        schema::FieldDef::text("data_key", 97),
        schema::FieldDef::text("gmt_modified", 102),
        schema::FieldDef::text("id", 107),
        schema::FieldDef::text("is_old_data", 112),
        schema::FieldDef::text("major_status", 113),
        schema::FieldDef::text("online_time", 122),
        schema::FieldDef::new("open_status", schema::Kind::Boolean, 127),
        schema::FieldDef::text("operator", 128),
        schema::FieldDef::text("reject_reason", 129),
        schema::FieldDef::text("scene_code", 130),
        schema::FieldDef::text("scene_name", 135),
        schema::FieldDef::text("service_code", 136),
        schema::FieldDef::text("sub_service_desc", 137),
        schema::FieldDef::text("sub_service_name", 138),
    ],
    rules: &[],
};

static SEARCH_ABILITY_ORDER_INFO_OPEN_API: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchAbilityOrderInfoOpenApi",
    file: "spec/open_search/ability.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("access_type", 143),
        schema::FieldDef::text("app_name", 144),
        schema::FieldDef::text("app_status", 145),
        schema::FieldDef::text("audit_status", 150),
        schema::FieldDef::text("biz_id", 151),
        schema::FieldDef::text("box_status", 155),
        schema::FieldDef::text("brand_template_id", 156),
        schema::FieldDef::text("data_key", 161),
        schema::FieldDef::text("gmt_modified", 166),
        schema::FieldDef::text("id", 167),
        schema::FieldDef::new("is_old_data", schema::Kind::Boolean, 168),
        schema::FieldDef::text("major_status", 169),
        schema::FieldDef::text("online_time", 174),
        schema::FieldDef::new("open_status", schema::Kind::Boolean, 179),
        schema::FieldDef::text("operator", 180),
        schema::FieldDef::text("reject_reason", 181),
        schema::FieldDef::text("scene_code", 182),
        schema::FieldDef::text("scene_name", 183),
        schema::FieldDef::text("search_app_id", 184),
        schema::FieldDef::text("sepc_code", 185),
        schema::FieldDef::text("service_code", 186),
        schema::FieldDef::text("sub_service_desc", 187),
        schema::FieldDef::text("sub_service_name", 188),
    ],
    rules: &[],
};

static SEARCH_OPER_PAGE_QUERY_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOperPageQueryRequest",
    file: "spec/open_search/ability.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["BASE", "BRAND_BOX", "SERVICE_BOX"]),
                    196,
                ),
            ],
            ..schema::FieldDef::text("access_type", 193)
        },
        schema::FieldDef::text("appid", 202),
        schema::FieldDef::text("page_num", 203),
        schema::FieldDef::text("page_size", 204),
        schema::FieldDef::text("scene_code", 205),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["SP_MINI_APP", "SP_PUBLIC_APP"]),
                    213,
                ),
            ],
            ..schema::FieldDef::text("spec_code", 210)
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.search.ability.batchquery` (搜索运营列表分页查询).
///
/// Query the search operation list page by page.
///
/// ```
/// use alipay::open_search::AbilityBatchquery;
///
/// let request = AbilityBatchquery::new()
///     .biz_type("SEARCH_ABILITY_BATCH_QUERY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/ability/batchquery`. Described
/// in `spec/open_search/ability.batchquery.yaml`.
/// Returns [`AbilityBatchqueryResponse`], or an error with a [`AbilityBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.ability.batchquery")]
#[doc(alias = "/v3/alipay/open/search/ability/batchquery")]
#[doc(alias = "搜索运营列表分页查询")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct AbilityBatchquery {
    /// Query conditions of the search operation list.
    pub biz_data: Option<SearchOperPageQueryRequest>,
    /// Business type of the request, such as `SEARCH_ABILITY_BATCH_QUERY`.
    ///
    /// 业务类型. Example: `SEARCH_ABILITY_BATCH_QUERY`.
    pub biz_type: Option<String>,
    /// Kind of operation.
    ///
    /// Other values may be added. Example: `query`.
    pub opt_type: Option<record::Choice<AbilityBatchqueryOptType>>,
}

impl AbilityBatchquery {
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
    pub fn opt_type(
        mut self,
        opt_type: impl Into<record::Choice<AbilityBatchqueryOptType>>,
    ) -> Self {
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

/// The response of `alipay.open.search.ability.batchquery` (搜索运营列表分页查询).
#[non_exhaustive]
pub struct AbilityBatchqueryResponse {
    /// A page of search operation entries.
    ///
    /// 搜索运营分页数据.
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

/// A page of the search operation list.
#[non_exhaustive]
pub struct AbilityPageQueryDto {
    /// Entries of the page.
    ///
    /// 搜索运营列表的分页数据.
    pub page_data: Vec<SearchAbilityOrderData>,
    /// Page number; the first page by default.
    ///
    /// Defaults to `1`. Example: `1`.
    pub page_num: Option<String>,
    /// Entries per page.
    ///
    /// Defaults to `10`. Example: `10`.
    pub page_size: Option<String>,
    /// Total number of entries.
    ///
    /// 记录总数. Example: `10`.
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

/// An entry of the search operation list, with its application and services.
#[non_exhaustive]
pub struct SearchAbilityOrderData {
    /// Kind of application, such as `BRAND_BOX`.
    ///
    /// 申请单类型. Example: `BRAND_BOX`.
    pub access_type: Option<String>,
    /// Name of the mini program.
    ///
    /// 小程序名称. Example: `示例小程序`.
    pub app_name: Option<String>,
    /// State of the mini program.
    ///
    /// 小程序状态. Example: `ON_LINE`.
    pub app_status: Option<record::Choice<SearchAbilityOrderDataAppStatus>>,
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021001105612404`.
    pub appid: Option<String>,
    /// Application id.
    ///
    /// 申请单id. Example: `AP20200212100002488`.
    pub apply_id: Option<String>,
    /// What is applied for.
    ///
    /// 申请类型. Example: `BRAND_BOX`.
    pub apply_type: Option<record::Choice<SearchAbilityOrderDataApplyType>>,
    /// Review state of the application.
    ///
    /// 申请状态; other values may be added. Example: `AGREE`.
    pub audit_status: Option<record::Choice<SearchAbilityOrderDataAuditStatus>>,
    /// Business id; the box id for a brand box.
    ///
    /// Example: `C100038430_2019042421000001069599_FUNCTION`.
    pub biz_id: Option<String>,
    /// Whether the brand box is online.
    ///
    /// 品牌box的上下架状态. Example: `ONLINE`.
    pub box_status: Option<record::Choice<SearchAbilityOrderDataBoxStatus>>,
    /// Layout template of the brand box.
    ///
    /// 品牌的模板id. Example: `DEFAULT`.
    pub brand_template_id: Option<record::Choice<SearchAbilityOrderDataBrandTemplateId>>,
    /// Second-level services.
    ///
    /// 二级服务信息.
    pub children: Vec<SearchAbilityOrderInfoOpenApi>,
    /// Unique key of the second-level service.
    ///
    /// 二级服务的唯一标识. Example: `2019042421000001069599`.
    pub data_key: Option<String>,
    /// When it was last updated.
    ///
    /// 更新时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-16 12:00:21`.
    pub gmt_modified: Option<record::DateTime>,
    /// Unique service id; may be ignored where the service code is used.
    ///
    /// 服务的唯一标识. Example: `3131231`.
    pub id: Option<String>,
    /// Whether it is an old work order.
    ///
    /// 是否是老工单. Example: `false`.
    pub is_old_data: Option<String>,
    /// Main state of the service.
    ///
    /// 服务主状态. Example: `INITIAL`.
    pub major_status: Option<record::Choice<SearchAbilityOrderDataMajorStatus>>,
    /// Time the entry went online.
    ///
    /// 上架时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-10 12:32:31`.
    pub online_time: Option<record::DateTime>,
    /// Whether the service is visible.
    ///
    /// 服务的可见性状态. Example: `true`.
    pub open_status: Option<bool>,
    /// Who took the entry offline.
    ///
    /// 下架操作者. Example: `20881231231`.
    pub operator: Option<String>,
    /// Reason for rejection.
    ///
    /// 驳回原因. Example: `图片不清晰`.
    pub reject_reason: Option<String>,
    /// Scene code, such as `HOT_WORD_RANKING`.
    ///
    /// 场景码. Example: `HOT_WORD_RANKING`.
    pub scene_code: Option<String>,
    /// Scene name.
    ///
    /// 场景名称. Example: `在线点餐`.
    pub scene_name: Option<String>,
    /// Service code.
    ///
    /// 服务码. Example: `2019121121000102523089`.
    pub service_code: Option<String>,
    /// Description of the sub-function.
    ///
    /// 子功能描述. Example: `在线点餐`.
    pub sub_service_desc: Option<String>,
    /// Name of the sub-function.
    ///
    /// 子功能名称. Example: `在线点餐`.
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

/// A second-level service of a search operation entry.
#[non_exhaustive]
pub struct SearchAbilityOrderInfoOpenApi {
    /// Kind of application, such as `BASE`.
    ///
    /// 申请单类型. Example: `BASE`.
    pub access_type: Option<String>,
    /// Name of the mini program.
    ///
    /// 小程序名称. Example: `搜索1`.
    pub app_name: Option<String>,
    /// State of the mini program, such as `ON_LINE`.
    ///
    /// 小程序状态. Example: `ON_LINE`.
    pub app_status: Option<String>,
    /// Review state, such as `AUDIT_PASS`.
    ///
    /// 审核状态. Example: `AUDIT_PASS`.
    pub audit_status: Option<String>,
    /// Business id of the operation application's details.
    ///
    /// Example: `2021001105610428`.
    pub biz_id: Option<String>,
    /// Shelf state, such as `ONLINE`.
    ///
    /// 上架状态. Example: `ONLINE`.
    pub box_status: Option<String>,
    /// Brand template id, such as `ONE_WITH_TWO`.
    ///
    /// 品牌模板id. Example: `ONE_WITH_TWO`.
    pub brand_template_id: Option<String>,
    /// Unique key of the second-level service.
    ///
    /// 二级服务唯一标识. Example: `23232234`.
    pub data_key: Option<String>,
    /// Time of the last update.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-16 12:00:21`.
    pub gmt_modified: Option<record::DateTime>,
    /// Unique id.
    ///
    /// 唯一id. Example: `123424`.
    pub id: Option<String>,
    /// Whether it is an old work order.
    ///
    /// 是否老工单. Example: `false`.
    pub is_old_data: Option<bool>,
    /// Main state of the service, such as `VALID`.
    ///
    /// 服务主状态. Example: `VALID`.
    pub major_status: Option<String>,
    /// Time the entry went online.
    ///
    /// 上架时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-10-10 12:32:31`.
    pub online_time: Option<record::DateTime>,
    /// Whether the mini program is visible.
    ///
    /// 小程序可见性. Example: `true`.
    pub open_status: Option<bool>,
    /// Who took the entry offline.
    ///
    /// 下架操作者. Example: `232323`.
    pub operator: Option<String>,
    /// Reason for rejection.
    ///
    /// 驳回原因. Example: `图片不清晰`.
    pub reject_reason: Option<String>,
    /// Scene code.
    ///
    /// 场景码. Example: `sss`.
    pub scene_code: Option<String>,
    /// Scene name.
    ///
    /// 场景名称. Example: `aaa`.
    pub scene_name: Option<String>,
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021001105610428`.
    pub search_app_id: Option<String>,
    /// Kind of app, such as `SP_MINI_APP`.
    ///
    /// Example: `SP_MINI_APP`.
    pub sepc_code: Option<String>,
    /// Service code.
    ///
    /// 服务码. Example: `234345454`.
    pub service_code: Option<String>,
    /// Description of the sub-function.
    ///
    /// 子功能描述. Example: `111`.
    pub sub_service_desc: Option<String>,
    /// Name of the sub-function.
    ///
    /// 子功能名称. Example: `在线点餐`.
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

/// Conditions of a search operation list query.
///
/// | Field | Limits |
/// |---|---|
/// | [`access_type`](Self::access_type) | one of its values |
/// | [`spec_code`](Self::spec_code) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SearchOperPageQueryRequest {
    /// What was applied for.
    ///
    /// 申请类型. Example: `BRAND_BOX`.
    pub access_type: Option<record::Choice<SearchOperPageQueryRequestAccessType>>,
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2021001105612404`.
    pub appid: Option<String>,
    /// Page number.
    ///
    /// Example: `1`.
    pub page_num: Option<String>,
    /// Entries per page.
    ///
    /// Example: `2`.
    pub page_size: Option<String>,
    /// Scene code, such as `HOT_WORD_RANKING`.
    ///
    /// 场景码. Example: `HOT_WORD_RANKING`.
    pub scene_code: Option<String>,
    /// Kind of app.
    ///
    /// 服务类型. Example: `SP_MINI_APP`.
    pub spec_code: Option<record::Choice<SearchOperPageQueryRequestSpecCode>>,
}

impl SearchOperPageQueryRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn access_type(
        mut self,
        access_type: impl Into<record::Choice<SearchOperPageQueryRequestAccessType>>,
    ) -> Self {
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
    pub fn spec_code(
        mut self,
        spec_code: impl Into<record::Choice<SearchOperPageQueryRequestSpecCode>>,
    ) -> Self {
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

/// The values of the platform's type `SearchAbilityOrderDataAppStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchAbilityOrderDataAppStatus {
    /// `ON_LINE`: Online.
    OnLine,
    /// `OFF_LINE`: Offline.
    OffLine,
}

impl record::Enumeration for SearchAbilityOrderDataAppStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ON_LINE", Self::OnLine),
        ("OFF_LINE", Self::OffLine),
    ];
}

impl std::fmt::Debug for SearchAbilityOrderDataAppStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchAbilityOrderDataApplyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchAbilityOrderDataApplyType {
    /// `BASE`: Basic information (基础信息).
    Base,
    /// `BRAND_BOX`: Brand box in search (品牌直达).
    BrandBox,
    /// `SERVICE_BOX`: Service box in search.
    ServiceBox,
}

impl record::Enumeration for SearchAbilityOrderDataApplyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BASE", Self::Base),
        ("BRAND_BOX", Self::BrandBox),
        ("SERVICE_BOX", Self::ServiceBox),
    ];
}

impl std::fmt::Debug for SearchAbilityOrderDataApplyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchAbilityOrderDataAuditStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchAbilityOrderDataAuditStatus {
    /// `AGREE`: Approved.
    Agree,
    /// `REJECT`: Rejected.
    Reject,
    /// `EDIT`: Being edited.
    Edit,
    /// `AUDIT`: Under review.
    Audit,
}

impl record::Enumeration for SearchAbilityOrderDataAuditStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AGREE", Self::Agree),
        ("REJECT", Self::Reject),
        ("EDIT", Self::Edit),
        ("AUDIT", Self::Audit),
    ];
}

impl std::fmt::Debug for SearchAbilityOrderDataAuditStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchAbilityOrderDataBoxStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchAbilityOrderDataBoxStatus {
    /// `ONLINE`: Online.
    Online,
    /// `OFFLINE`: Offline.
    Offline,
}

impl record::Enumeration for SearchAbilityOrderDataBoxStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONLINE", Self::Online),
        ("OFFLINE", Self::Offline),
    ];
}

impl std::fmt::Debug for SearchAbilityOrderDataBoxStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchAbilityOrderDataBrandTemplateId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchAbilityOrderDataBrandTemplateId {
    /// `ONE_WITH_TWO`: One with two (一拖二).
    OneWithTwo,
    /// `DEFAULT`: One with four (一拖四).
    Default,
}

impl record::Enumeration for SearchAbilityOrderDataBrandTemplateId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONE_WITH_TWO", Self::OneWithTwo),
        ("DEFAULT", Self::Default),
    ];
}

impl std::fmt::Debug for SearchAbilityOrderDataBrandTemplateId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchAbilityOrderDataMajorStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchAbilityOrderDataMajorStatus {
    /// `INITIAL`: Initialized (初始化).
    Initial,
    /// `VALID`: In effect (已生效).
    Valid,
    /// `INVALID`: No longer in effect (已失效).
    Invalid,
}

impl record::Enumeration for SearchAbilityOrderDataMajorStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INITIAL", Self::Initial),
        ("VALID", Self::Valid),
        ("INVALID", Self::Invalid),
    ];
}

impl std::fmt::Debug for SearchAbilityOrderDataMajorStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchOperPageQueryRequestAccessType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchOperPageQueryRequestAccessType {
    /// `BASE`: Basic information (基础信息).
    Base,
    /// `BRAND_BOX`: Brand box in search (品牌直达).
    BrandBox,
    /// `SERVICE_BOX`: Service box in search.
    ServiceBox,
}

impl record::Enumeration for SearchOperPageQueryRequestAccessType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BASE", Self::Base),
        ("BRAND_BOX", Self::BrandBox),
        ("SERVICE_BOX", Self::ServiceBox),
    ];
}

impl std::fmt::Debug for SearchOperPageQueryRequestAccessType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchOperPageQueryRequestSpecCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchOperPageQueryRequestSpecCode {
    /// `SP_MINI_APP`: Mini program.
    SpMiniApp,
    /// `SP_PUBLIC_APP`: Life account.
    SpPublicApp,
}

impl record::Enumeration for SearchOperPageQueryRequestSpecCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SP_MINI_APP", Self::SpMiniApp),
        ("SP_PUBLIC_APP", Self::SpPublicApp),
    ];
}

impl std::fmt::Debug for SearchOperPageQueryRequestSpecCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AbilityBatchqueryOptType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbilityBatchqueryOptType {
    /// `query`: Query.
    Query,
}

impl record::Enumeration for AbilityBatchqueryOptType {
    const VALUES: &'static [(&'static str, Self)] = &[("query", Self::Query)];
}

impl std::fmt::Debug for AbilityBatchqueryOptType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.search.ability.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AbilityBatchqueryErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
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
