//! `alipay.open.search.box.query` · 查询搜索直达配置详情
//!
//! Query the details of a search box configuration.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/box/query`. Described in
//! `spec/open_search/box.query.yaml`.

use crate::{record, schema};

static BOX_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxQuery",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("box_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_id", 13)
        },
    ],
    rules: &[],
};

static BOX_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxQueryResponse",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "account_module",
            schema::Kind::Record(&SEARCH_BOX_ACCOUNT_MODULE),
            21,
        ),
        schema::FieldDef::new(
            "basic_info_module",
            schema::Kind::Record(&SEARCH_BOX_BASIC_INFO_MODULE),
            22,
        ),
        schema::FieldDef::text("box_id", 23),
        schema::FieldDef::text("box_status", 24),
        schema::FieldDef::new(
            "business_district_module",
            schema::Kind::Record(&BOX_BUSINESS_DISTRICT_MODULE),
            34,
        ),
        schema::FieldDef::new(
            "default_keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::new(
            "keyword_module",
            schema::Kind::Record(&SEARCH_BOX_KEY_WORD_MODULE),
            40,
        ),
        schema::FieldDef::new(
            "latest_audit_image",
            schema::Kind::Record(&SEARCH_BOX_IMAGE_MODULE),
            41,
        ),
        schema::FieldDef::new(
            "service_module",
            schema::Kind::Record(&SEARCH_BOX_SERVICE_MODULE),
            42,
        ),
        schema::FieldDef::new(
            "valid_image",
            schema::Kind::Record(&SEARCH_BOX_IMAGE_MODULE),
            43,
        ),
    ],
    rules: &[],
};

static BOX_BUSINESS_DISTRICT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBusinessDistrictInfo",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 49),
        schema::FieldDef::text("business_district_id", 50),
        schema::FieldDef::text("business_district_name", 51),
        schema::FieldDef::text("relate_appid", 52),
        schema::FieldDef::text("service_code", 53),
    ],
    rules: &[],
};

static BOX_BUSINESS_DISTRICT_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBusinessDistrictModule",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "business_district_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BOX_BUSINESS_DISTRICT_INFO),
                    limits: &[],
                },
            ),
            61,
        ),
        schema::FieldDef::text("module_id", 65),
        schema::FieldDef::text("module_type", 66),
    ],
    rules: &[],
};

static SEARCH_BOX_ACCOUNT_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxAccountModule",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "app_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_APP_INFO),
                    limits: &[],
                },
            ),
            75,
        ),
        schema::FieldDef::text("module_id", 76),
        schema::FieldDef::text("module_type", 77),
    ],
    rules: &[],
};

static SEARCH_BOX_BASIC_INFO_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxBasicInfoModule",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::text("apply_no", 86),
        schema::FieldDef::text("box_desc", 87),
        schema::FieldDef::text("fail_reason", 88),
        schema::FieldDef::text("gmt_modified", 93),
        schema::FieldDef::text("latest_audit_box_desc", 98),
        schema::FieldDef::text("module_id", 103),
        schema::FieldDef::text("module_type", 104),
        schema::FieldDef::text("status", 109),
    ],
    rules: &[],
};

static SEARCH_BOX_IMAGE_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxImageModule",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::text("apply_no", 126),
        schema::FieldDef::text("fail_reason", 127),
        schema::FieldDef::text("gmt_modified", 128),
        schema::FieldDef::text("module_id", 132),
        schema::FieldDef::text("module_type", 133),
        schema::FieldDef::text("status", 134),
    ],
    rules: &[],
};

static SEARCH_BOX_KEY_WORD_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxKeyWordModule",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::text("apply_no", 150),
        schema::FieldDef::text("fail_reason", 151),
        schema::FieldDef::text("gmt_modified", 156),
        schema::FieldDef::new(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            161,
        ),
        schema::FieldDef::new(
            "latest_audit_keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            162,
        ),
        schema::FieldDef::text("module_id", 167),
        schema::FieldDef::text("module_type", 168),
        schema::FieldDef::text("status", 173),
    ],
    rules: &[],
};

static SEARCH_BOX_SERVICE_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxServiceModule",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::text("module_id", 190),
        schema::FieldDef::text("module_type", 191),
        schema::FieldDef::new(
            "service_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_SERVICE_INFO),
                    limits: &[],
                },
            ),
            196,
        ),
    ],
    rules: &[],
};

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
        Self {
            box_id: None,
            merchant_id: None,
        }
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

impl record::Record for BoxQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.box_id),
            1 => Some(&self.merchant_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.box_id),
            1 => Some(&mut self.merchant_id),
            _ => None,
        }
    }
}

impl Default for BoxQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BoxQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for BoxQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_module),
            1 => Some(&self.basic_info_module),
            2 => Some(&self.box_id),
            3 => Some(&self.box_status),
            4 => Some(&self.business_district_module),
            5 => Some(&self.default_keywords),
            6 => Some(&self.keyword_module),
            7 => Some(&self.latest_audit_image),
            8 => Some(&self.service_module),
            9 => Some(&self.valid_image),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_module),
            1 => Some(&mut self.basic_info_module),
            2 => Some(&mut self.box_id),
            3 => Some(&mut self.box_status),
            4 => Some(&mut self.business_district_module),
            5 => Some(&mut self.default_keywords),
            6 => Some(&mut self.keyword_module),
            7 => Some(&mut self.latest_audit_image),
            8 => Some(&mut self.service_module),
            9 => Some(&mut self.valid_image),
            _ => None,
        }
    }
}

impl Default for BoxQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_module: None,
            basic_info_module: None,
            box_id: None,
            box_status: None,
            business_district_module: None,
            default_keywords: Vec::new(),
            keyword_module: None,
            latest_audit_image: None,
            service_module: None,
            valid_image: None,
        }
    }
}

impl Clone for BoxQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for BoxBusinessDistrictInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_BUSINESS_DISTRICT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.business_district_id),
            2 => Some(&self.business_district_name),
            3 => Some(&self.relate_appid),
            4 => Some(&self.service_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.business_district_id),
            2 => Some(&mut self.business_district_name),
            3 => Some(&mut self.relate_appid),
            4 => Some(&mut self.service_code),
            _ => None,
        }
    }
}

impl Default for BoxBusinessDistrictInfo {
    #[inline]
    fn default() -> Self {
        Self {
            app_name: None,
            business_district_id: None,
            business_district_name: None,
            relate_appid: None,
            service_code: None,
        }
    }
}

impl Clone for BoxBusinessDistrictInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxBusinessDistrictInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxBusinessDistrictInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for BoxBusinessDistrictModule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_BUSINESS_DISTRICT_MODULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.business_district_infos),
            1 => Some(&self.module_id),
            2 => Some(&self.module_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.business_district_infos),
            1 => Some(&mut self.module_id),
            2 => Some(&mut self.module_type),
            _ => None,
        }
    }
}

impl Default for BoxBusinessDistrictModule {
    #[inline]
    fn default() -> Self {
        Self {
            business_district_infos: Vec::new(),
            module_id: None,
            module_type: None,
        }
    }
}

impl Clone for BoxBusinessDistrictModule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxBusinessDistrictModule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxBusinessDistrictModule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for SearchBoxAccountModule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_ACCOUNT_MODULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_infos),
            1 => Some(&self.module_id),
            2 => Some(&self.module_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_infos),
            1 => Some(&mut self.module_id),
            2 => Some(&mut self.module_type),
            _ => None,
        }
    }
}

impl Default for SearchBoxAccountModule {
    #[inline]
    fn default() -> Self {
        Self {
            app_infos: Vec::new(),
            module_id: None,
            module_type: None,
        }
    }
}

impl Clone for SearchBoxAccountModule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxAccountModule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxAccountModule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for SearchBoxBasicInfoModule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_BASIC_INFO_MODULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_no),
            1 => Some(&self.box_desc),
            2 => Some(&self.fail_reason),
            3 => Some(&self.gmt_modified),
            4 => Some(&self.latest_audit_box_desc),
            5 => Some(&self.module_id),
            6 => Some(&self.module_type),
            7 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_no),
            1 => Some(&mut self.box_desc),
            2 => Some(&mut self.fail_reason),
            3 => Some(&mut self.gmt_modified),
            4 => Some(&mut self.latest_audit_box_desc),
            5 => Some(&mut self.module_id),
            6 => Some(&mut self.module_type),
            7 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for SearchBoxBasicInfoModule {
    #[inline]
    fn default() -> Self {
        Self {
            apply_no: None,
            box_desc: None,
            fail_reason: None,
            gmt_modified: None,
            latest_audit_box_desc: None,
            module_id: None,
            module_type: None,
            status: None,
        }
    }
}

impl Clone for SearchBoxBasicInfoModule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxBasicInfoModule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxBasicInfoModule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for SearchBoxImageModule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_IMAGE_MODULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_no),
            1 => Some(&self.fail_reason),
            2 => Some(&self.gmt_modified),
            3 => Some(&self.module_id),
            4 => Some(&self.module_type),
            5 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_no),
            1 => Some(&mut self.fail_reason),
            2 => Some(&mut self.gmt_modified),
            3 => Some(&mut self.module_id),
            4 => Some(&mut self.module_type),
            5 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for SearchBoxImageModule {
    #[inline]
    fn default() -> Self {
        Self {
            apply_no: None,
            fail_reason: None,
            gmt_modified: None,
            module_id: None,
            module_type: None,
            status: None,
        }
    }
}

impl Clone for SearchBoxImageModule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxImageModule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxImageModule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for SearchBoxKeyWordModule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_KEY_WORD_MODULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_no),
            1 => Some(&self.fail_reason),
            2 => Some(&self.gmt_modified),
            3 => Some(&self.keywords),
            4 => Some(&self.latest_audit_keywords),
            5 => Some(&self.module_id),
            6 => Some(&self.module_type),
            7 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_no),
            1 => Some(&mut self.fail_reason),
            2 => Some(&mut self.gmt_modified),
            3 => Some(&mut self.keywords),
            4 => Some(&mut self.latest_audit_keywords),
            5 => Some(&mut self.module_id),
            6 => Some(&mut self.module_type),
            7 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for SearchBoxKeyWordModule {
    #[inline]
    fn default() -> Self {
        Self {
            apply_no: None,
            fail_reason: None,
            gmt_modified: None,
            keywords: Vec::new(),
            latest_audit_keywords: Vec::new(),
            module_id: None,
            module_type: None,
            status: None,
        }
    }
}

impl Clone for SearchBoxKeyWordModule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxKeyWordModule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxKeyWordModule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for SearchBoxServiceModule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_SERVICE_MODULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.module_id),
            1 => Some(&self.module_type),
            2 => Some(&self.service_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.module_id),
            1 => Some(&mut self.module_type),
            2 => Some(&mut self.service_infos),
            _ => None,
        }
    }
}

impl Default for SearchBoxServiceModule {
    #[inline]
    fn default() -> Self {
        Self {
            module_id: None,
            module_type: None,
            service_infos: Vec::new(),
        }
    }
}

impl Clone for SearchBoxServiceModule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxServiceModule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxServiceModule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `SearchBoxBasicInfoModuleStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for SearchBoxBasicInfoModuleStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INITIAL", Self::Initial),
        ("AUDIT", Self::Audit),
        ("CANCEL", Self::Cancel),
        ("ONLINE", Self::Online),
        ("REJECT", Self::Reject),
        ("OFFLINE", Self::Offline),
        ("EXPIRE", Self::Expire),
    ];
}

impl std::fmt::Debug for SearchBoxBasicInfoModuleStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchBoxImageModuleStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for SearchBoxImageModuleStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INITIAL", Self::Initial),
        ("AUDIT", Self::Audit),
        ("CANCEL", Self::Cancel),
        ("ONLINE", Self::Online),
        ("REJECT", Self::Reject),
        ("OFFLINE", Self::Offline),
        ("EXPIRE", Self::Expire),
    ];
}

impl std::fmt::Debug for SearchBoxImageModuleStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchBoxKeyWordModuleStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for SearchBoxKeyWordModuleStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INITIAL", Self::Initial),
        ("AUDIT", Self::Audit),
        ("CANCEL", Self::Cancel),
        ("ONLINE", Self::Online),
        ("REJECT", Self::Reject),
        ("OFFLINE", Self::Offline),
        ("EXPIRE", Self::Expire),
    ];
}

impl std::fmt::Debug for SearchBoxKeyWordModuleStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BoxQueryResponseBoxStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for BoxQueryResponseBoxStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDIT", Self::Audit),
        ("ONLINE", Self::Online),
        ("REJECT", Self::Reject),
        ("OFFLINE", Self::Offline),
    ];
}

impl std::fmt::Debug for BoxQueryResponseBoxStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.search.box.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for BoxQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("NO_PERMISSION", Self::NoPermission),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ISV_NOT_AUTH", Self::IsvNotAuth),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BoxQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
