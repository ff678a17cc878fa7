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
/// Answered by [`BoxQueryResponse`], or by an error with a [`BoxQueryErrorCode`].
#[doc(alias = "alipay.open.search.box.query")]
#[doc(alias = "/v3/alipay/open/search/box/query")]
#[doc(alias = "查询搜索直达配置详情")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BoxQuery {
    /// Search box configuration id.
    ///
    /// On the wire `box_id` (搜索直达配置id). Example: `20220308000000128693`. Source:
    /// `spec/open_search/box.query.yaml:12`.
    pub box_id: Option<String>,
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// On the wire `merchant_id` (商户id); required in some cases. Example: `2088xxxxxxxxxxxx`. Source:
    /// `spec/open_search/box.query.yaml:13`.
    pub merchant_id: Option<String>,
}

impl BoxQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.search.box.query` (查询搜索直达配置详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BoxQueryResponse {
    /// Accounts module.
    ///
    /// On the wire `account_module` (搜索直达账号模块). Source: `spec/open_search/box.query.yaml:21`.
    pub account_module: Option<SearchBoxAccountModule>,
    /// Basic information module.
    ///
    /// On the wire `basic_info_module` (搜索直达基础信息模块). Source: `spec/open_search/box.query.yaml:22`.
    pub basic_info_module: Option<SearchBoxBasicInfoModule>,
    /// Search box configuration id.
    ///
    /// On the wire `box_id` (搜索直达配置id). Example: `20220308000000128693`. Source:
    /// `spec/open_search/box.query.yaml:23`.
    pub box_id: Option<String>,
    /// State of the configuration.
    ///
    /// On the wire `box_status` (搜索直达配置状态). Example: `ONLINE`. Source: `spec/open_search/box.query.yaml:24`.
    pub box_status: Option<record::Choice<BoxQueryResponseBoxStatus>>,
    /// Business district module.
    ///
    /// On the wire `business_district_module` (商圈信息). Source: `spec/open_search/box.query.yaml:34`.
    pub business_district_module: Option<BoxBusinessDistrictModule>,
    /// Default trigger words, made by the system; cannot be changed.
    ///
    /// On the wire `default_keywords` (搜索直达默认触发词). Example: `默认触发词`. Source:
    /// `spec/open_search/box.query.yaml:35`.
    pub default_keywords: Vec<String>,
    /// Keywords module.
    ///
    /// On the wire `keyword_module` (搜索直达关键词模块). Source: `spec/open_search/box.query.yaml:40`.
    pub keyword_module: Option<SearchBoxKeyWordModule>,
    /// Atmosphere image of the latest review.
    ///
    /// On the wire `latest_audit_image`. Source: `spec/open_search/box.query.yaml:41`.
    pub latest_audit_image: Option<SearchBoxImageModule>,
    /// Services module.
    ///
    /// On the wire `service_module` (搜索直达服务模块). Source: `spec/open_search/box.query.yaml:42`.
    pub service_module: Option<SearchBoxServiceModule>,
    /// Atmosphere image now in effect.
    ///
    /// On the wire `valid_image` (已生效氛围图). Source: `spec/open_search/box.query.yaml:43`.
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
///
/// Source: `spec/open_search/box.query.yaml:46`.
#[non_exhaustive]
pub struct BoxBusinessDistrictInfo {
    /// App name.
    ///
    /// On the wire `app_name`. Example: `示例小程序`. Source: `spec/open_search/box.query.yaml:49`.
    pub app_name: Option<String>,
    /// Business district id.
    ///
    /// On the wire `business_district_id` (商圈ID). Example: `169109`. Source: `spec/open_search/box.query.yaml:50`.
    pub business_district_id: Option<String>,
    /// Business district name.
    ///
    /// On the wire `business_district_name` (商圈名称). Example: `西湖商圈`. Source:
    /// `spec/open_search/box.query.yaml:51`.
    pub business_district_name: Option<String>,
    /// Mini program of the business district.
    ///
    /// On the wire `relate_appid`. Example: `2018061360108419`. Source: `spec/open_search/box.query.yaml:52`.
    pub relate_appid: Option<String>,
    /// Service code of the district's mini program.
    ///
    /// On the wire `service_code`. Example: `2019112021000906169109`. Source: `spec/open_search/box.query.yaml:53`.
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
///
/// Source: `spec/open_search/box.query.yaml:58`.
#[non_exhaustive]
pub struct BoxBusinessDistrictModule {
    /// Chosen business districts.
    ///
    /// On the wire `business_district_infos` (商圈选择). Source: `spec/open_search/box.query.yaml:61`.
    pub business_district_infos: Vec<BoxBusinessDistrictInfo>,
    /// Id of the module.
    ///
    /// On the wire `module_id` (模块配置ID). Example: `20220308000000168465`. Source:
    /// `spec/open_search/box.query.yaml:65`.
    pub module_id: Option<String>,
    /// Kind of module, such as `BOX_BUSINESS_DISTRICT`.
    ///
    /// On the wire `module_type` (搜索直达模块类型). Example: `BOX_BUSINESS_DISTRICT`. Source:
    /// `spec/open_search/box.query.yaml:66`.
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
///
/// Source: `spec/open_search/box.query.yaml:72`.
#[non_exhaustive]
pub struct SearchBoxAccountModule {
    /// Linked apps.
    ///
    /// On the wire `app_infos`. Source: `spec/open_search/box.query.yaml:75`.
    pub app_infos: Vec<super::types::SearchBoxAppInfo>,
    /// Id of the module.
    ///
    /// On the wire `module_id` (模块配置ID). Example: `20220308000000168465`. Source:
    /// `spec/open_search/box.query.yaml:76`.
    pub module_id: Option<String>,
    /// Kind of module, such as `BOX_EXCLUSIVE_ACCOUNTS`.
    ///
    /// On the wire `module_type` (搜索直达模块类型). Example: `BOX_EXCLUSIVE_ACCOUNTS`. Source:
    /// `spec/open_search/box.query.yaml:77`.
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
///
/// Source: `spec/open_search/box.query.yaml:83`.
#[non_exhaustive]
pub struct SearchBoxBasicInfoModule {
    /// Application number.
    ///
    /// On the wire `apply_no` (申请单号). Example: `2022010700503000000000487728`. Source:
    /// `spec/open_search/box.query.yaml:86`.
    pub apply_no: Option<String>,
    /// Introduction now in effect.
    ///
    /// On the wire `box_desc` (介绍). Example: `示例品牌专营咖啡`. Source: `spec/open_search/box.query.yaml:87`.
    pub box_desc: Option<String>,
    /// Why the review failed.
    ///
    /// On the wire `fail_reason` (审核失败原因). Example: `品牌触发词必须完整包含品牌名称且不得使用泛词，建议调整。`.
    /// Source: `spec/open_search/box.query.yaml:88`.
    pub fail_reason: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// On the wire `gmt_modified` (修改时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2022-01-07 18:22:04`. Source: `spec/open_search/box.query.yaml:93`.
    pub gmt_modified: Option<record::DateTime>,
    /// Introduction submitted for the latest review.
    ///
    /// On the wire `latest_audit_box_desc` (介绍). Example: `示例品牌专营咖啡`. Source:
    /// `spec/open_search/box.query.yaml:98`.
    pub latest_audit_box_desc: Option<String>,
    /// Id of the module.
    ///
    /// On the wire `module_id` (模块配置ID). Example: `20220308000000168465`. Source:
    /// `spec/open_search/box.query.yaml:103`.
    pub module_id: Option<String>,
    /// Kind of module, such as `BOX_EXCLUSIVE_BASE`.
    ///
    /// On the wire `module_type` (搜索直达模块类型). Example: `BOX_EXCLUSIVE_BASE`. Source:
    /// `spec/open_search/box.query.yaml:104`.
    pub module_type: Option<String>,
    /// State of the module.
    ///
    /// On the wire `status` (状态). Example: `AUDIT`. Source: `spec/open_search/box.query.yaml:109`.
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
///
/// Source: `spec/open_search/box.query.yaml:123`.
#[non_exhaustive]
pub struct SearchBoxImageModule {
    /// Application number.
    ///
    /// On the wire `apply_no` (申请单号). Source: `spec/open_search/box.query.yaml:126`.
    pub apply_no: Option<String>,
    /// Why the review failed.
    ///
    /// On the wire `fail_reason` (审核失败原因). Source: `spec/open_search/box.query.yaml:127`.
    pub fail_reason: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// On the wire `gmt_modified` (修改时间). Source: `spec/open_search/box.query.yaml:128`.
    pub gmt_modified: Option<String>,
    /// Id of the module.
    ///
    /// On the wire `module_id` (模块配置ID). Source: `spec/open_search/box.query.yaml:132`.
    pub module_id: Option<String>,
    /// Kind of module.
    ///
    /// On the wire `module_type` (搜索直达模块类型). Source: `spec/open_search/box.query.yaml:133`.
    pub module_type: Option<String>,
    /// State of the module.
    ///
    /// On the wire `status` (状态). Source: `spec/open_search/box.query.yaml:134`.
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
///
/// Source: `spec/open_search/box.query.yaml:147`.
#[non_exhaustive]
pub struct SearchBoxKeyWordModule {
    /// Application number.
    ///
    /// On the wire `apply_no` (申请单号). Example: `2022010700503000000000487728`. Source:
    /// `spec/open_search/box.query.yaml:150`.
    pub apply_no: Option<String>,
    /// Why the review failed.
    ///
    /// On the wire `fail_reason` (审核失败原因). Example: `品牌触发词必须完整包含品牌名称且不得使用泛词，建议调整。`.
    /// Source: `spec/open_search/box.query.yaml:151`.
    pub fail_reason: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// On the wire `gmt_modified` (修改时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2022-01-07 18:22:04`. Source: `spec/open_search/box.query.yaml:156`.
    pub gmt_modified: Option<record::DateTime>,
    /// Custom trigger words now in effect.
    ///
    /// On the wire `keywords` (自定义触发词). Example: `自定义触发词`. Source: `spec/open_search/box.query.yaml:161`.
    pub keywords: Vec<String>,
    /// Custom trigger words submitted for the latest review.
    ///
    /// On the wire `latest_audit_keywords` (自定义触发词). Example: `自定义触发词`. Source:
    /// `spec/open_search/box.query.yaml:162`.
    pub latest_audit_keywords: Vec<String>,
    /// Id of the module.
    ///
    /// On the wire `module_id` (模块配置ID). Example: `20220308000000168465`. Source:
    /// `spec/open_search/box.query.yaml:167`.
    pub module_id: Option<String>,
    /// Kind of module, such as `BOX_EXCLUSIVE_KEYWORD`.
    ///
    /// On the wire `module_type` (搜索直达模块类型). Example: `BOX_EXCLUSIVE_KEYWORD`. Source:
    /// `spec/open_search/box.query.yaml:168`.
    pub module_type: Option<String>,
    /// State of the module.
    ///
    /// On the wire `status` (状态). Example: `ONLINE`. Source: `spec/open_search/box.query.yaml:173`.
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
///
/// Source: `spec/open_search/box.query.yaml:187`.
#[non_exhaustive]
pub struct SearchBoxServiceModule {
    /// Id of the module.
    ///
    /// On the wire `module_id` (模块配置ID). Example: `20220308000000168465`. Source:
    /// `spec/open_search/box.query.yaml:190`.
    pub module_id: Option<String>,
    /// Kind of module, such as `BOX_EXCLUSIVE_FUNCTIONS`.
    ///
    /// On the wire `module_type` (搜索直达模块类型). Example: `BOX_EXCLUSIVE_FUNCTIONS`. Source:
    /// `spec/open_search/box.query.yaml:191`.
    pub module_type: Option<String>,
    /// Services of the box.
    ///
    /// On the wire `service_infos` (服务信息列表). Source: `spec/open_search/box.query.yaml:196`.
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
///
/// Source: `spec/open_search/box.query.yaml:113`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchBoxBasicInfoModuleStatus {
    /// Initial.
    ///
    /// On the wire `INITIAL` (初始).
    Initial,
    /// Under review.
    ///
    /// On the wire `AUDIT` (审核中).
    Audit,
    /// Canceled.
    ///
    /// On the wire `CANCEL` (已取消).
    Cancel,
    /// Online.
    ///
    /// On the wire `ONLINE` (已上架).
    Online,
    /// Rejected.
    ///
    /// On the wire `REJECT` (驳回).
    Reject,
    /// Taken offline.
    ///
    /// On the wire `OFFLINE` (已下架).
    Offline,
    /// Expired.
    ///
    /// On the wire `EXPIRE` (已失效).
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
///
/// Source: `spec/open_search/box.query.yaml:138`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchBoxImageModuleStatus {
    /// Initial.
    ///
    /// On the wire `INITIAL` (初始).
    Initial,
    /// Under review.
    ///
    /// On the wire `AUDIT` (审核中).
    Audit,
    /// Canceled.
    ///
    /// On the wire `CANCEL` (已取消).
    Cancel,
    /// Online.
    ///
    /// On the wire `ONLINE` (已上架).
    Online,
    /// Rejected.
    ///
    /// On the wire `REJECT` (驳回).
    Reject,
    /// Taken offline.
    ///
    /// On the wire `OFFLINE` (已下架).
    Offline,
    /// Expired.
    ///
    /// On the wire `EXPIRE` (已失效).
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
///
/// Source: `spec/open_search/box.query.yaml:177`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchBoxKeyWordModuleStatus {
    /// Initial.
    ///
    /// On the wire `INITIAL` (初始).
    Initial,
    /// Under review.
    ///
    /// On the wire `AUDIT` (审核中).
    Audit,
    /// Canceled.
    ///
    /// On the wire `CANCEL` (已取消).
    Cancel,
    /// Online.
    ///
    /// On the wire `ONLINE` (已上架).
    Online,
    /// Rejected.
    ///
    /// On the wire `REJECT` (驳回).
    Reject,
    /// Taken offline.
    ///
    /// On the wire `OFFLINE` (已下架).
    Offline,
    /// Expired.
    ///
    /// On the wire `EXPIRE` (已失效).
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
///
/// Source: `spec/open_search/box.query.yaml:28`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BoxQueryResponseBoxStatus {
    /// Under review.
    ///
    /// On the wire `AUDIT` (审核中).
    Audit,
    /// Online.
    ///
    /// On the wire `ONLINE` (已上架).
    Online,
    /// Rejected.
    ///
    /// On the wire `REJECT` (驳回).
    Reject,
    /// Taken offline.
    ///
    /// On the wire `OFFLINE` (已下架).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxQueryErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_search/box.query.yaml:199` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/box.query.yaml:200` and `spec/codes.yaml:1748`.
    NoPermission,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_search/box.query.yaml:201` and `spec/codes.yaml:2413`.
    SystemError,
    /// The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    ///
    /// On the wire `ISV_NOT_AUTH`. Source: `spec/open_search/box.query.yaml:202` and `spec/codes.yaml:1408`.
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
