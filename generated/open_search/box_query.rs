//! `alipay.open.search.box.query` · 查询搜索直达配置详情
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
            ..schema::FieldDef::text("box_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_id", 11)
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
            14,
        ),
        schema::FieldDef::new(
            "basic_info_module",
            schema::Kind::Record(&SEARCH_BOX_BASIC_INFO_MODULE),
            15,
        ),
        schema::FieldDef::text("box_id", 16),
        schema::FieldDef::text("box_status", 17),
        schema::FieldDef::new(
            "business_district_module",
            schema::Kind::Record(&BOX_BUSINESS_DISTRICT_MODULE),
            18,
        ),
        schema::FieldDef::new(
            "default_keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::new(
            "keyword_module",
            schema::Kind::Record(&SEARCH_BOX_KEY_WORD_MODULE),
            20,
        ),
        schema::FieldDef::new(
            "latest_audit_image",
            schema::Kind::Record(&SEARCH_BOX_IMAGE_MODULE),
            21,
        ),
        schema::FieldDef::new(
            "service_module",
            schema::Kind::Record(&SEARCH_BOX_SERVICE_MODULE),
            22,
        ),
        schema::FieldDef::new(
            "valid_image",
            schema::Kind::Record(&SEARCH_BOX_IMAGE_MODULE),
            23,
        ),
    ],
    rules: &[],
};

static BOX_BUSINESS_DISTRICT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBusinessDistrictInfo",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 28),
        schema::FieldDef::text("business_district_id", 29),
        schema::FieldDef::text("business_district_name", 30),
        schema::FieldDef::text("relate_appid", 31),
        schema::FieldDef::text("service_code", 32),
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
            36,
        ),
        schema::FieldDef::text("module_id", 37),
        schema::FieldDef::text("module_type", 38),
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
            42,
        ),
        schema::FieldDef::text("module_id", 43),
        schema::FieldDef::text("module_type", 44),
    ],
    rules: &[],
};

static SEARCH_BOX_BASIC_INFO_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxBasicInfoModule",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::text("apply_no", 48),
        schema::FieldDef::text("box_desc", 49),
        schema::FieldDef::text("fail_reason", 50),
        schema::FieldDef::text("gmt_modified", 51),
        schema::FieldDef::text("latest_audit_box_desc", 52),
        schema::FieldDef::text("module_id", 53),
        schema::FieldDef::text("module_type", 54),
        schema::FieldDef::text("status", 55),
    ],
    rules: &[],
};

static SEARCH_BOX_IMAGE_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxImageModule",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::text("apply_no", 59),
        schema::FieldDef::text("fail_reason", 60),
        schema::FieldDef::text("gmt_modified", 61),
        schema::FieldDef::text("module_id", 62),
        schema::FieldDef::text("module_type", 63),
        schema::FieldDef::text("status", 64),
    ],
    rules: &[],
};

static SEARCH_BOX_KEY_WORD_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxKeyWordModule",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::text("apply_no", 68),
        schema::FieldDef::text("fail_reason", 69),
        schema::FieldDef::text("gmt_modified", 70),
        schema::FieldDef::new(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            71,
        ),
        schema::FieldDef::new(
            "latest_audit_keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            72,
        ),
        schema::FieldDef::text("module_id", 73),
        schema::FieldDef::text("module_type", 74),
        schema::FieldDef::text("status", 75),
    ],
    rules: &[],
};

static SEARCH_BOX_SERVICE_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxServiceModule",
    file: "spec/open_search/box.query.yaml",
    fields: &[
        schema::FieldDef::text("module_id", 79),
        schema::FieldDef::text("module_type", 80),
        schema::FieldDef::new(
            "service_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_SERVICE_INFO),
                    limits: &[],
                },
            ),
            81,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.open.search.box.query` (查询搜索直达配置详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/box/query`. Described in
/// `spec/open_search/box.query.yaml`.
/// Answered by [`BoxQueryResponse`], or by an error with a [`BoxQueryErrorCode`].
#[doc(alias = "alipay.open.search.box.query")]
#[doc(alias = "查询搜索直达配置详情")]
#[must_use]
#[non_exhaustive]
pub struct BoxQuery {
    /// On the wire `box_id`, a text. Source: `spec/open_search/box.query.yaml:10`.
    pub box_id: Option<String>,
    /// On the wire `merchant_id`, a text. Source: `spec/open_search/box.query.yaml:11`.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.search.box.query` (查询搜索直达配置详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BoxQueryResponse {
    /// On the wire `account_module`, a record of the kind `SearchBoxAccountModule`. Source:
    /// `spec/open_search/box.query.yaml:14`.
    pub account_module: Option<SearchBoxAccountModule>,
    /// On the wire `basic_info_module`, a record of the kind `SearchBoxBasicInfoModule`. Source:
    /// `spec/open_search/box.query.yaml:15`.
    pub basic_info_module: Option<SearchBoxBasicInfoModule>,
    /// On the wire `box_id`, a text. Source: `spec/open_search/box.query.yaml:16`.
    pub box_id: Option<String>,
    /// On the wire `box_status`, a text. Source: `spec/open_search/box.query.yaml:17`.
    pub box_status: Option<String>,
    /// On the wire `business_district_module`, a record of the kind `BoxBusinessDistrictModule`. Source:
    /// `spec/open_search/box.query.yaml:18`.
    pub business_district_module: Option<BoxBusinessDistrictModule>,
    /// On the wire `default_keywords`, a list; each element is a text. Source: `spec/open_search/box.query.yaml:19`.
    pub default_keywords: Vec<String>,
    /// On the wire `keyword_module`, a record of the kind `SearchBoxKeyWordModule`. Source:
    /// `spec/open_search/box.query.yaml:20`.
    pub keyword_module: Option<SearchBoxKeyWordModule>,
    /// On the wire `latest_audit_image`, a record of the kind `SearchBoxImageModule`. Source:
    /// `spec/open_search/box.query.yaml:21`.
    pub latest_audit_image: Option<SearchBoxImageModule>,
    /// On the wire `service_module`, a record of the kind `SearchBoxServiceModule`. Source:
    /// `spec/open_search/box.query.yaml:22`.
    pub service_module: Option<SearchBoxServiceModule>,
    /// On the wire `valid_image`, a record of the kind `SearchBoxImageModule`. Source:
    /// `spec/open_search/box.query.yaml:23`.
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

/// The platform's type `BoxBusinessDistrictInfo`.
///
/// Source: `spec/open_search/box.query.yaml:26`.
#[non_exhaustive]
pub struct BoxBusinessDistrictInfo {
    /// On the wire `app_name`, a text. Source: `spec/open_search/box.query.yaml:28`.
    pub app_name: Option<String>,
    /// On the wire `business_district_id`, a text. Source: `spec/open_search/box.query.yaml:29`.
    pub business_district_id: Option<String>,
    /// On the wire `business_district_name`, a text. Source: `spec/open_search/box.query.yaml:30`.
    pub business_district_name: Option<String>,
    /// On the wire `relate_appid`, a text. Source: `spec/open_search/box.query.yaml:31`.
    pub relate_appid: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_search/box.query.yaml:32`.
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

/// The platform's type `BoxBusinessDistrictModule`.
///
/// Source: `spec/open_search/box.query.yaml:34`.
#[non_exhaustive]
pub struct BoxBusinessDistrictModule {
    /// On the wire `business_district_infos`, a list; each element is a record of the kind `BoxBusinessDistrictInfo`.
    /// Source: `spec/open_search/box.query.yaml:36`.
    pub business_district_infos: Vec<BoxBusinessDistrictInfo>,
    /// On the wire `module_id`, a text. Source: `spec/open_search/box.query.yaml:37`.
    pub module_id: Option<String>,
    /// On the wire `module_type`, a text. Source: `spec/open_search/box.query.yaml:38`.
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

/// The platform's type `SearchBoxAccountModule`.
///
/// Source: `spec/open_search/box.query.yaml:40`.
#[non_exhaustive]
pub struct SearchBoxAccountModule {
    /// On the wire `app_infos`, a list; each element is a record of the kind `SearchBoxAppInfo`. Source:
    /// `spec/open_search/box.query.yaml:42`.
    pub app_infos: Vec<super::types::SearchBoxAppInfo>,
    /// On the wire `module_id`, a text. Source: `spec/open_search/box.query.yaml:43`.
    pub module_id: Option<String>,
    /// On the wire `module_type`, a text. Source: `spec/open_search/box.query.yaml:44`.
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

/// The platform's type `SearchBoxBasicInfoModule`.
///
/// Source: `spec/open_search/box.query.yaml:46`.
#[non_exhaustive]
pub struct SearchBoxBasicInfoModule {
    /// On the wire `apply_no`, a text. Source: `spec/open_search/box.query.yaml:48`.
    pub apply_no: Option<String>,
    /// On the wire `box_desc`, a text. Source: `spec/open_search/box.query.yaml:49`.
    pub box_desc: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/open_search/box.query.yaml:50`.
    pub fail_reason: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/open_search/box.query.yaml:51`.
    pub gmt_modified: Option<String>,
    /// On the wire `latest_audit_box_desc`, a text. Source: `spec/open_search/box.query.yaml:52`.
    pub latest_audit_box_desc: Option<String>,
    /// On the wire `module_id`, a text. Source: `spec/open_search/box.query.yaml:53`.
    pub module_id: Option<String>,
    /// On the wire `module_type`, a text. Source: `spec/open_search/box.query.yaml:54`.
    pub module_type: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_search/box.query.yaml:55`.
    pub status: Option<String>,
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

/// The platform's type `SearchBoxImageModule`.
///
/// Source: `spec/open_search/box.query.yaml:57`.
#[non_exhaustive]
pub struct SearchBoxImageModule {
    /// On the wire `apply_no`, a text. Source: `spec/open_search/box.query.yaml:59`.
    pub apply_no: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/open_search/box.query.yaml:60`.
    pub fail_reason: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/open_search/box.query.yaml:61`.
    pub gmt_modified: Option<String>,
    /// On the wire `module_id`, a text. Source: `spec/open_search/box.query.yaml:62`.
    pub module_id: Option<String>,
    /// On the wire `module_type`, a text. Source: `spec/open_search/box.query.yaml:63`.
    pub module_type: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_search/box.query.yaml:64`.
    pub status: Option<String>,
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

/// The platform's type `SearchBoxKeyWordModule`.
///
/// Source: `spec/open_search/box.query.yaml:66`.
#[non_exhaustive]
pub struct SearchBoxKeyWordModule {
    /// On the wire `apply_no`, a text. Source: `spec/open_search/box.query.yaml:68`.
    pub apply_no: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/open_search/box.query.yaml:69`.
    pub fail_reason: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/open_search/box.query.yaml:70`.
    pub gmt_modified: Option<String>,
    /// On the wire `keywords`, a list; each element is a text. Source: `spec/open_search/box.query.yaml:71`.
    pub keywords: Vec<String>,
    /// On the wire `latest_audit_keywords`, a list; each element is a text. Source:
    /// `spec/open_search/box.query.yaml:72`.
    pub latest_audit_keywords: Vec<String>,
    /// On the wire `module_id`, a text. Source: `spec/open_search/box.query.yaml:73`.
    pub module_id: Option<String>,
    /// On the wire `module_type`, a text. Source: `spec/open_search/box.query.yaml:74`.
    pub module_type: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_search/box.query.yaml:75`.
    pub status: Option<String>,
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

/// The platform's type `SearchBoxServiceModule`.
///
/// Source: `spec/open_search/box.query.yaml:77`.
#[non_exhaustive]
pub struct SearchBoxServiceModule {
    /// On the wire `module_id`, a text. Source: `spec/open_search/box.query.yaml:79`.
    pub module_id: Option<String>,
    /// On the wire `module_type`, a text. Source: `spec/open_search/box.query.yaml:80`.
    pub module_type: Option<String>,
    /// On the wire `service_infos`, a list; each element is a record of the kind `SearchBoxServiceInfo`. Source:
    /// `spec/open_search/box.query.yaml:81`.
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

/// The error codes of `alipay.open.search.box.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_search/box.query.yaml:84`.
    InvalidParameter,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/box.query.yaml:85`.
    NoPermission,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/box.query.yaml:86`.
    SystemError,
    /// On the wire `ISV_NOT_AUTH`. Source: `spec/open_search/box.query.yaml:87`.
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
