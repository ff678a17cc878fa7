//! `alipay.open.search.box.query` · 查询搜索直达配置详情
//!
//! Query the details of a search box configuration.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/box/query`. Described in
//! `spec/open_search/box.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.box.query` (查询搜索直达配置详情).
///
/// Query the details of a search box configuration.
///
/// ```
/// use alipay::open_search::BoxQuery;
///
/// let request = BoxQuery::new()
///     .box_id("20220308000000128693");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_id`](Self::merchant_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/box/query`. Described in
/// `spec/open_search/box.query.yaml`.
/// Returns [`BoxQueryResponse`], or an error with a [`BoxQueryErrorCode`].
#[doc(alias = "alipay.open.search.box.query")]
#[doc(alias = "/v3/alipay/open/search/box/query")]
#[doc(alias = "查询搜索直达配置详情")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BoxQuery {
    /// Search box configuration id.
    ///
    /// 搜索直达配置id. Example: `20220308000000128693`.
    pub box_id: Option<String>,
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// 商户id; required in some cases. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
}

impl BoxQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`box_id`](Self::box_id).
    #[inline]
    pub fn box_id(mut self, box_id: impl Into<String>) -> Self {
        self.box_id = Some(box_id.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }
}

/// The response of `alipay.open.search.box.query` (查询搜索直达配置详情).
#[non_exhaustive]
pub struct BoxQueryResponse {
    /// Accounts module.
    ///
    /// 搜索直达账号模块.
    pub account_module: Option<SearchBoxAccountModule>,
    /// Basic information module.
    ///
    /// 搜索直达基础信息模块.
    pub basic_info_module: Option<SearchBoxBasicInfoModule>,
    /// Search box configuration id.
    ///
    /// 搜索直达配置id. Example: `20220308000000128693`.
    pub box_id: Option<String>,
    /// State of the configuration.
    ///
    /// 搜索直达配置状态. Example: `ONLINE`.
    pub box_status: Option<record::Choice<BoxQueryResponseBoxStatus>>,
    /// Business district module.
    ///
    /// 商圈信息.
    pub business_district_module: Option<BoxBusinessDistrictModule>,
    /// Default trigger words, made by the system; cannot be changed.
    ///
    /// 搜索直达默认触发词. Example: `默认触发词`.
    pub default_keywords: Vec<String>,
    /// Keywords module.
    ///
    /// 搜索直达关键词模块.
    pub keyword_module: Option<SearchBoxKeyWordModule>,
    /// Atmosphere image of the latest review.
    pub latest_audit_image: Option<SearchBoxImageModule>,
    /// Services module.
    ///
    /// 搜索直达服务模块.
    pub service_module: Option<SearchBoxServiceModule>,
    /// Atmosphere image now in effect.
    ///
    /// 已生效氛围图.
    pub valid_image: Option<SearchBoxImageModule>,
}

/// A business district shown in a search box.
#[non_exhaustive]
pub struct BoxBusinessDistrictInfo {
    /// App name.
    ///
    /// Example: `示例小程序`.
    pub app_name: Option<String>,
    /// Business district id.
    ///
    /// 商圈ID. Example: `169109`.
    pub business_district_id: Option<String>,
    /// Business district name.
    ///
    /// 商圈名称. Example: `西湖商圈`.
    pub business_district_name: Option<String>,
    /// Mini program of the business district.
    ///
    /// Example: `2018061360108419`.
    pub relate_appid: Option<String>,
    /// Service code of the district's mini program.
    ///
    /// Example: `2019112021000906169109`.
    pub service_code: Option<String>,
}

/// Business district module of a search box.
#[non_exhaustive]
pub struct BoxBusinessDistrictModule {
    /// Chosen business districts.
    ///
    /// 商圈选择.
    pub business_district_infos: Vec<BoxBusinessDistrictInfo>,
    /// Id of the module.
    ///
    /// 模块配置ID. Example: `20220308000000168465`.
    pub module_id: Option<String>,
    /// Kind of module, such as `BOX_BUSINESS_DISTRICT`.
    ///
    /// 搜索直达模块类型. Example: `BOX_BUSINESS_DISTRICT`.
    pub module_type: Option<String>,
}

/// Accounts module of a search box.
#[non_exhaustive]
pub struct SearchBoxAccountModule {
    /// Linked apps.
    pub app_infos: Vec<super::types::SearchBoxAppInfo>,
    /// Id of the module.
    ///
    /// 模块配置ID. Example: `20220308000000168465`.
    pub module_id: Option<String>,
    /// Kind of module, such as `BOX_EXCLUSIVE_ACCOUNTS`.
    ///
    /// 搜索直达模块类型. Example: `BOX_EXCLUSIVE_ACCOUNTS`.
    pub module_type: Option<String>,
}

/// Basic information module of a search box, with its review.
#[non_exhaustive]
pub struct SearchBoxBasicInfoModule {
    /// Application number.
    ///
    /// 申请单号. Example: `2022010700503000000000487728`.
    pub apply_no: Option<String>,
    /// Introduction now in effect.
    ///
    /// 介绍. Example: `示例品牌专营咖啡`.
    pub box_desc: Option<String>,
    /// Why the review failed.
    ///
    /// 审核失败原因. Example: `品牌触发词必须完整包含品牌名称且不得使用泛词，建议调整。`.
    pub fail_reason: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-01-07 18:22:04`.
    pub gmt_modified: Option<record::DateTime>,
    /// Introduction submitted for the latest review.
    ///
    /// 介绍. Example: `示例品牌专营咖啡`.
    pub latest_audit_box_desc: Option<String>,
    /// Id of the module.
    ///
    /// 模块配置ID. Example: `20220308000000168465`.
    pub module_id: Option<String>,
    /// Kind of module, such as `BOX_EXCLUSIVE_BASE`.
    ///
    /// 搜索直达模块类型. Example: `BOX_EXCLUSIVE_BASE`.
    pub module_type: Option<String>,
    /// State of the module.
    ///
    /// 状态. Example: `AUDIT`.
    pub status: Option<record::Choice<SearchBoxBasicInfoModuleStatus>>,
}

/// Atmosphere image module of a search box, with its review.
#[non_exhaustive]
pub struct SearchBoxImageModule {
    /// Application number.
    ///
    /// 申请单号.
    pub apply_no: Option<String>,
    /// Why the review failed.
    ///
    /// 审核失败原因.
    pub fail_reason: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间.
    pub gmt_modified: Option<String>,
    /// Id of the module.
    ///
    /// 模块配置ID.
    pub module_id: Option<String>,
    /// Kind of module.
    ///
    /// 搜索直达模块类型.
    pub module_type: Option<String>,
    /// State of the module.
    ///
    /// 状态.
    pub status: Option<record::Choice<SearchBoxImageModuleStatus>>,
}

/// Keywords module of a search box, with its review.
#[non_exhaustive]
pub struct SearchBoxKeyWordModule {
    /// Application number.
    ///
    /// 申请单号. Example: `2022010700503000000000487728`.
    pub apply_no: Option<String>,
    /// Why the review failed.
    ///
    /// 审核失败原因. Example: `品牌触发词必须完整包含品牌名称且不得使用泛词，建议调整。`.
    pub fail_reason: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-01-07 18:22:04`.
    pub gmt_modified: Option<record::DateTime>,
    /// Custom trigger words now in effect.
    ///
    /// 自定义触发词. Example: `自定义触发词`.
    pub keywords: Vec<String>,
    /// Custom trigger words submitted for the latest review.
    ///
    /// 自定义触发词. Example: `自定义触发词`.
    pub latest_audit_keywords: Vec<String>,
    /// Id of the module.
    ///
    /// 模块配置ID. Example: `20220308000000168465`.
    pub module_id: Option<String>,
    /// Kind of module, such as `BOX_EXCLUSIVE_KEYWORD`.
    ///
    /// 搜索直达模块类型. Example: `BOX_EXCLUSIVE_KEYWORD`.
    pub module_type: Option<String>,
    /// State of the module.
    ///
    /// 状态. Example: `ONLINE`.
    pub status: Option<record::Choice<SearchBoxKeyWordModuleStatus>>,
}

/// Services module of a search box.
#[non_exhaustive]
pub struct SearchBoxServiceModule {
    /// Id of the module.
    ///
    /// 模块配置ID. Example: `20220308000000168465`.
    pub module_id: Option<String>,
    /// Kind of module, such as `BOX_EXCLUSIVE_FUNCTIONS`.
    ///
    /// 搜索直达模块类型. Example: `BOX_EXCLUSIVE_FUNCTIONS`.
    pub module_type: Option<String>,
    /// Services of the box.
    ///
    /// 服务信息列表.
    pub service_infos: Vec<super::types::SearchBoxServiceInfo>,
}

/// The values of the platform's type `SearchBoxBasicInfoModuleStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchBoxBasicInfoModuleStatus {
    /// `INITIAL`: Initial (初始).
    Initial,
    /// `AUDIT`: Under review (审核中).
    Audit,
    /// `CANCEL`: Canceled (已取消).
    Cancel,
    /// `ONLINE`: Online (已上架).
    Online,
    /// `REJECT`: Rejected (驳回).
    Reject,
    /// `OFFLINE`: Taken offline (已下架).
    Offline,
    /// `EXPIRE`: Expired (已失效).
    Expire,
}

record::enumeration!(
    SearchBoxBasicInfoModuleStatus, "INITIAL" Initial, "AUDIT" Audit, "CANCEL" Cancel,
    "ONLINE" Online, "REJECT" Reject, "OFFLINE" Offline, "EXPIRE" Expire
);

/// The values of the platform's type `SearchBoxImageModuleStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchBoxImageModuleStatus {
    /// `INITIAL`: Initial (初始).
    Initial,
    /// `AUDIT`: Under review (审核中).
    Audit,
    /// `CANCEL`: Canceled (已取消).
    Cancel,
    /// `ONLINE`: Online (已上架).
    Online,
    /// `REJECT`: Rejected (驳回).
    Reject,
    /// `OFFLINE`: Taken offline (已下架).
    Offline,
    /// `EXPIRE`: Expired (已失效).
    Expire,
}

record::enumeration!(
    SearchBoxImageModuleStatus, "INITIAL" Initial, "AUDIT" Audit, "CANCEL" Cancel,
    "ONLINE" Online, "REJECT" Reject, "OFFLINE" Offline, "EXPIRE" Expire
);

/// The values of the platform's type `SearchBoxKeyWordModuleStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchBoxKeyWordModuleStatus {
    /// `INITIAL`: Initial (初始).
    Initial,
    /// `AUDIT`: Under review (审核中).
    Audit,
    /// `CANCEL`: Canceled (已取消).
    Cancel,
    /// `ONLINE`: Online (已上架).
    Online,
    /// `REJECT`: Rejected (驳回).
    Reject,
    /// `OFFLINE`: Taken offline (已下架).
    Offline,
    /// `EXPIRE`: Expired (已失效).
    Expire,
}

record::enumeration!(
    SearchBoxKeyWordModuleStatus, "INITIAL" Initial, "AUDIT" Audit, "CANCEL" Cancel,
    "ONLINE" Online, "REJECT" Reject, "OFFLINE" Offline, "EXPIRE" Expire
);

/// The values of the platform's type `BoxQueryResponseBoxStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BoxQueryResponseBoxStatus {
    /// `AUDIT`: Under review (审核中).
    Audit,
    /// `ONLINE`: Online (已上架).
    Online,
    /// `REJECT`: Rejected (驳回).
    Reject,
    /// `OFFLINE`: Taken offline (已下架).
    Offline,
}

record::enumeration!(
    BoxQueryResponseBoxStatus, "AUDIT" Audit, "ONLINE" Online, "REJECT" Reject, "OFFLINE"
    Offline
);

/// The error codes of `alipay.open.search.box.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BoxQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ISV_NOT_AUTH`: The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    IsvNotAuth,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BoxQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "NO_PERMISSION"
    NoPermission, "SYSTEM_ERROR" SystemError, "ISV_NOT_AUTH" IsvNotAuth
);

impl record::CallRequest for BoxQuery {}

impl record::Request for BoxQuery {
    type Response = BoxQueryResponse;
    type ErrorCode = BoxQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.box.query",
        title: "查询搜索直达配置详情",
        file: "spec/open_search/box.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/search/box/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BOX_QUERY,
        response: &BOX_QUERY_RESPONSE,
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

record::record!(BoxQuery, BOX_QUERY, 0 box_id None, 1 merchant_id None);

record::record!(
    BoxQueryResponse, BOX_QUERY_RESPONSE, 0 account_module None, 1 basic_info_module
    None, 2 box_id None, 3 box_status None, 4 business_district_module None, 5
    default_keywords Vec::new(), 6 keyword_module None, 7 latest_audit_image None, 8
    service_module None, 9 valid_image None
);

record::record!(
    BoxBusinessDistrictInfo, BOX_BUSINESS_DISTRICT_INFO, 0 app_name None, 1
    business_district_id None, 2 business_district_name None, 3 relate_appid None, 4
    service_code None
);

record::record!(
    BoxBusinessDistrictModule, BOX_BUSINESS_DISTRICT_MODULE, 0 business_district_infos
    Vec::new(), 1 module_id None, 2 module_type None
);

record::record!(
    SearchBoxAccountModule, SEARCH_BOX_ACCOUNT_MODULE, 0 app_infos Vec::new(), 1
    module_id None, 2 module_type None
);

record::record!(
    SearchBoxBasicInfoModule, SEARCH_BOX_BASIC_INFO_MODULE, 0 apply_no None, 1 box_desc
    None, 2 fail_reason None, 3 gmt_modified None, 4 latest_audit_box_desc None, 5
    module_id None, 6 module_type None, 7 status None
);

record::record!(
    SearchBoxImageModule, SEARCH_BOX_IMAGE_MODULE, 0 apply_no None, 1 fail_reason None, 2
    gmt_modified None, 3 module_id None, 4 module_type None, 5 status None
);

record::record!(
    SearchBoxKeyWordModule, SEARCH_BOX_KEY_WORD_MODULE, 0 apply_no None, 1 fail_reason
    None, 2 gmt_modified None, 3 keywords Vec::new(), 4 latest_audit_keywords Vec::new(),
    5 module_id None, 6 module_type None, 7 status None
);

record::record!(
    SearchBoxServiceModule, SEARCH_BOX_SERVICE_MODULE, 0 module_id None, 1 module_type
    None, 2 service_infos Vec::new()
);

static BOX_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxQuery",
    file: "spec/open_search/box.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "box_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13],
};

static BOX_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxQueryResponse",
    file: "spec/open_search/box.query.yaml",
    rows: &[
        schema::Row::Plain(
            "account_module",
            schema::Kind::Record(&SEARCH_BOX_ACCOUNT_MODULE),
        ),
        schema::Row::Plain(
            "basic_info_module",
            schema::Kind::Record(&SEARCH_BOX_BASIC_INFO_MODULE),
        ),
        schema::Row::Text("box_id"),
        schema::Row::Text("box_status"),
        schema::Row::Plain(
            "business_district_module",
            schema::Kind::Record(&BOX_BUSINESS_DISTRICT_MODULE),
        ),
        schema::Row::Plain(
            "default_keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "keyword_module",
            schema::Kind::Record(&SEARCH_BOX_KEY_WORD_MODULE),
        ),
        schema::Row::Plain(
            "latest_audit_image",
            schema::Kind::Record(&SEARCH_BOX_IMAGE_MODULE),
        ),
        schema::Row::Plain(
            "service_module",
            schema::Kind::Record(&SEARCH_BOX_SERVICE_MODULE),
        ),
        schema::Row::Plain("valid_image", schema::Kind::Record(&SEARCH_BOX_IMAGE_MODULE)),
    ],
    rules: &[],
    lines: &[],
};

static BOX_BUSINESS_DISTRICT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBusinessDistrictInfo",
    file: "spec/open_search/box.query.yaml",
    rows: &[
        schema::Row::Text("app_name"),
        schema::Row::Text("business_district_id"),
        schema::Row::Text("business_district_name"),
        schema::Row::Text("relate_appid"),
        schema::Row::Text("service_code"),
    ],
    rules: &[],
    lines: &[],
};

static BOX_BUSINESS_DISTRICT_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBusinessDistrictModule",
    file: "spec/open_search/box.query.yaml",
    rows: &[
        schema::Row::Plain(
            "business_district_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BOX_BUSINESS_DISTRICT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("module_id"),
        schema::Row::Text("module_type"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_BOX_ACCOUNT_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxAccountModule",
    file: "spec/open_search/box.query.yaml",
    rows: &[
        schema::Row::Plain(
            "app_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_APP_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("module_id"),
        schema::Row::Text("module_type"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_BOX_BASIC_INFO_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxBasicInfoModule",
    file: "spec/open_search/box.query.yaml",
    rows: &[
        schema::Row::Text("apply_no"),
        schema::Row::Text("box_desc"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("latest_audit_box_desc"),
        schema::Row::Text("module_id"),
        schema::Row::Text("module_type"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_BOX_IMAGE_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxImageModule",
    file: "spec/open_search/box.query.yaml",
    rows: &[
        schema::Row::Text("apply_no"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("module_id"),
        schema::Row::Text("module_type"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_BOX_KEY_WORD_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxKeyWordModule",
    file: "spec/open_search/box.query.yaml",
    rows: &[
        schema::Row::Text("apply_no"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Plain(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "latest_audit_keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("module_id"),
        schema::Row::Text("module_type"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};

static SEARCH_BOX_SERVICE_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxServiceModule",
    file: "spec/open_search/box.query.yaml",
    rows: &[
        schema::Row::Text("module_id"),
        schema::Row::Text("module_type"),
        schema::Row::Plain(
            "service_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_SERVICE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
