//! `alipay.open.search.ability.batchquery` · 搜索运营列表分页查询
//!
//! Query the search operation list page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/ability/batchquery`. Described
//! in `spec/open_search/ability.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.search.ability.batchquery` (搜索运营列表分页查询).
#[non_exhaustive]
pub struct AbilityBatchqueryResponse {
    /// A page of search operation entries.
    ///
    /// 搜索运营分页数据.
    pub data: Option<AbilityPageQueryDto>,
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
        Self::default()
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

/// The values of the platform's type `SearchAbilityOrderDataAppStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchAbilityOrderDataAppStatus {
    /// `ON_LINE`: Online.
    OnLine,
    /// `OFF_LINE`: Offline.
    OffLine,
}

record::enumeration!(
    SearchAbilityOrderDataAppStatus, "ON_LINE" OnLine, "OFF_LINE" OffLine
);

/// The values of the platform's type `SearchAbilityOrderDataApplyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchAbilityOrderDataApplyType {
    /// `BASE`: Basic information (基础信息).
    Base,
    /// `BRAND_BOX`: Brand box in search (品牌直达).
    BrandBox,
    /// `SERVICE_BOX`: Service box in search.
    ServiceBox,
}

record::enumeration!(
    SearchAbilityOrderDataApplyType, "BASE" Base, "BRAND_BOX" BrandBox, "SERVICE_BOX"
    ServiceBox
);

/// The values of the platform's type `SearchAbilityOrderDataAuditStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    SearchAbilityOrderDataAuditStatus, "AGREE" Agree, "REJECT" Reject, "EDIT" Edit,
    "AUDIT" Audit
);

/// The values of the platform's type `SearchAbilityOrderDataBoxStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchAbilityOrderDataBoxStatus {
    /// `ONLINE`: Online.
    Online,
    /// `OFFLINE`: Offline.
    Offline,
}

record::enumeration!(
    SearchAbilityOrderDataBoxStatus, "ONLINE" Online, "OFFLINE" Offline
);

/// The values of the platform's type `SearchAbilityOrderDataBrandTemplateId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchAbilityOrderDataBrandTemplateId {
    /// `ONE_WITH_TWO`: One with two (一拖二).
    OneWithTwo,
    /// `DEFAULT`: One with four (一拖四).
    Default,
}

record::enumeration!(
    SearchAbilityOrderDataBrandTemplateId, "ONE_WITH_TWO" OneWithTwo, "DEFAULT" Default
);

/// The values of the platform's type `SearchAbilityOrderDataMajorStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchAbilityOrderDataMajorStatus {
    /// `INITIAL`: Initialized (初始化).
    Initial,
    /// `VALID`: In effect (已生效).
    Valid,
    /// `INVALID`: No longer in effect (已失效).
    Invalid,
}

record::enumeration!(
    SearchAbilityOrderDataMajorStatus, "INITIAL" Initial, "VALID" Valid, "INVALID"
    Invalid
);

/// The values of the platform's type `SearchOperPageQueryRequestAccessType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchOperPageQueryRequestAccessType {
    /// `BASE`: Basic information (基础信息).
    Base,
    /// `BRAND_BOX`: Brand box in search (品牌直达).
    BrandBox,
    /// `SERVICE_BOX`: Service box in search.
    ServiceBox,
}

record::enumeration!(
    SearchOperPageQueryRequestAccessType, "BASE" Base, "BRAND_BOX" BrandBox,
    "SERVICE_BOX" ServiceBox
);

/// The values of the platform's type `SearchOperPageQueryRequestSpecCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchOperPageQueryRequestSpecCode {
    /// `SP_MINI_APP`: Mini program.
    SpMiniApp,
    /// `SP_PUBLIC_APP`: Life account.
    SpPublicApp,
}

record::enumeration!(
    SearchOperPageQueryRequestSpecCode, "SP_MINI_APP" SpMiniApp, "SP_PUBLIC_APP"
    SpPublicApp
);

/// The values of the platform's type `AbilityBatchqueryOptType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AbilityBatchqueryOptType {
    /// `query`: Query.
    Query,
}

record::enumeration!(AbilityBatchqueryOptType, "query" Query);

/// The error codes of `alipay.open.search.ability.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    AbilityBatchqueryErrorCode, "BIZ_ERROR" BizError, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter
);

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

record::record!(
    AbilityBatchquery, ABILITY_BATCHQUERY, 0 biz_data None, 1 biz_type None, 2 opt_type
    None
);

record::record!(AbilityBatchqueryResponse, ABILITY_BATCHQUERY_RESPONSE, 0 data None);

record::record!(
    AbilityPageQueryDto, ABILITY_PAGE_QUERY_DTO, 0 page_data Vec::new(), 1 page_num None,
    2 page_size None, 3 total_number None
);

record::record!(
    SearchAbilityOrderData, SEARCH_ABILITY_ORDER_DATA, 0 access_type None, 1 app_name
    None, 2 app_status None, 3 appid None, 4 apply_id None, 5 apply_type None, 6
    audit_status None, 7 biz_id None, 8 box_status None, 9 brand_template_id None, 10
    children Vec::new(), 11 data_key None, 12 gmt_modified None, 13 id None, 14
    is_old_data None, 15 major_status None, 16 online_time None, 17 open_status None, 18
    operator None, 19 reject_reason None, 20 scene_code None, 21 scene_name None, 22
    service_code None, 23 sub_service_desc None, 24 sub_service_name None
);

record::record!(
    SearchAbilityOrderInfoOpenApi, SEARCH_ABILITY_ORDER_INFO_OPEN_API, 0 access_type
    None, 1 app_name None, 2 app_status None, 3 audit_status None, 4 biz_id None, 5
    box_status None, 6 brand_template_id None, 7 data_key None, 8 gmt_modified None, 9 id
    None, 10 is_old_data None, 11 major_status None, 12 online_time None, 13 open_status
    None, 14 operator None, 15 reject_reason None, 16 scene_code None, 17 scene_name
    None, 18 search_app_id None, 19 sepc_code None, 20 service_code None, 21
    sub_service_desc None, 22 sub_service_name None
);

record::record!(
    SearchOperPageQueryRequest, SEARCH_OPER_PAGE_QUERY_REQUEST, 0 access_type None, 1
    appid None, 2 page_num None, 3 page_size None, 4 scene_code None, 5 spec_code None
);

static ABILITY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AbilityBatchquery",
    file: "spec/open_search/ability.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "biz_data",
            schema::Kind::Record(&SEARCH_OPER_PAGE_QUERY_REQUEST),
        ),
        schema::Row::Text("biz_type"),
        schema::Row::Text("opt_type"),
    ],
    rules: &[],
    lines: &[11, 12, 17],
};

static ABILITY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AbilityBatchqueryResponse",
    file: "spec/open_search/ability.batchquery.yaml",
    rows: &[schema::Row::Plain("data", schema::Kind::Record(&ABILITY_PAGE_QUERY_DTO))],
    rules: &[],
    lines: &[],
};

static ABILITY_PAGE_QUERY_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AbilityPageQueryDto",
    file: "spec/open_search/ability.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "page_data",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_ABILITY_ORDER_DATA),
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

static SEARCH_ABILITY_ORDER_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchAbilityOrderData",
    file: "spec/open_search/ability.batchquery.yaml",
    rows: &[
        schema::Row::Text("access_type"),
        schema::Row::Text("app_name"),
        schema::Row::Text("app_status"),
        schema::Row::Text("appid"),
        schema::Row::Text("apply_id"),
        schema::Row::Text("apply_type"),
        schema::Row::Text("audit_status"),
        schema::Row::Text("biz_id"),
        schema::Row::Text("box_status"),
        schema::Row::Text("brand_template_id"),
        schema::Row::Plain(
            "children",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_ABILITY_ORDER_INFO_OPEN_API),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("data_key"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("id"),
        schema::Row::Text("is_old_data"),
        schema::Row::Text("major_status"),
        schema::Row::Text("online_time"),
        schema::Row::Plain("open_status", schema::Kind::Boolean),
        schema::Row::Text("operator"),
        schema::Row::Text("reject_reason"),
        schema::Row::Text("scene_code"),
        schema::Row::Text("scene_name"),
        schema::Row::Text("service_code"),
        schema::Row::Text("sub_service_desc"),
        schema::Row::Text("sub_service_name"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_ABILITY_ORDER_INFO_OPEN_API: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchAbilityOrderInfoOpenApi",
    file: "spec/open_search/ability.batchquery.yaml",
    rows: &[
        schema::Row::Text("access_type"),
        schema::Row::Text("app_name"),
        schema::Row::Text("app_status"),
        schema::Row::Text("audit_status"),
        schema::Row::Text("biz_id"),
        schema::Row::Text("box_status"),
        schema::Row::Text("brand_template_id"),
        schema::Row::Text("data_key"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("id"),
        schema::Row::Plain("is_old_data", schema::Kind::Boolean),
        schema::Row::Text("major_status"),
        schema::Row::Text("online_time"),
        schema::Row::Plain("open_status", schema::Kind::Boolean),
        schema::Row::Text("operator"),
        schema::Row::Text("reject_reason"),
        schema::Row::Text("scene_code"),
        schema::Row::Text("scene_name"),
        schema::Row::Text("search_app_id"),
        schema::Row::Text("sepc_code"),
        schema::Row::Text("service_code"),
        schema::Row::Text("sub_service_desc"),
        schema::Row::Text("sub_service_name"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_OPER_PAGE_QUERY_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchOperPageQueryRequest",
    file: "spec/open_search/ability.batchquery.yaml",
    rows: &[
        schema::Row::Limited(
            "access_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["BASE", "BRAND_BOX", "SERVICE_BOX"]),
                ),
            ],
        ),
        schema::Row::Text("appid"),
        schema::Row::Text("page_num"),
        schema::Row::Text("page_size"),
        schema::Row::Text("scene_code"),
        schema::Row::Limited(
            "spec_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["SP_MINI_APP", "SP_PUBLIC_APP"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[193, 196, 202, 203, 204, 205, 210, 213],
};
