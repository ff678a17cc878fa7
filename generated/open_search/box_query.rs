//! `alipay.open.search.box.query` · 查询搜索直达配置详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/box/query`. Described in
//! `spec/open_search/box.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_search/box.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.search.box.query",
    title: "查询搜索直达配置详情",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 84,
        },
        schema::ErrorDef {
            code: "NO_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 85,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 86,
        },
        schema::ErrorDef {
            code: "ISV_NOT_AUTH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 87,
        },
    ],
};

static BOX_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "box_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static BOX_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_module",
            kind: schema::Kind::Record(&SEARCH_BOX_ACCOUNT_MODULE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "basic_info_module",
            kind: schema::Kind::Record(&SEARCH_BOX_BASIC_INFO_MODULE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "box_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "box_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "business_district_module",
            kind: schema::Kind::Record(&BOX_BUSINESS_DISTRICT_MODULE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "default_keywords",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "keyword_module",
            kind: schema::Kind::Record(&SEARCH_BOX_KEY_WORD_MODULE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "latest_audit_image",
            kind: schema::Kind::Record(&SEARCH_BOX_IMAGE_MODULE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "service_module",
            kind: schema::Kind::Record(&SEARCH_BOX_SERVICE_MODULE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "valid_image",
            kind: schema::Kind::Record(&SEARCH_BOX_IMAGE_MODULE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
    ],
    rules: &[],
};

static BOX_BUSINESS_DISTRICT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBusinessDistrictInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "business_district_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "business_district_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "relate_appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
    ],
    rules: &[],
};

static BOX_BUSINESS_DISTRICT_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBusinessDistrictModule",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "business_district_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BOX_BUSINESS_DISTRICT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "module_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "module_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
    ],
    rules: &[],
};

static SEARCH_BOX_ACCOUNT_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxAccountModule",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_APP_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "module_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "module_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
    ],
    rules: &[],
};

static SEARCH_BOX_BASIC_INFO_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxBasicInfoModule",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "apply_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "box_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "fail_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "latest_audit_box_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "module_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "module_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
    ],
    rules: &[],
};

static SEARCH_BOX_IMAGE_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxImageModule",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "apply_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "fail_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "module_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "module_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
    ],
    rules: &[],
};

static SEARCH_BOX_KEY_WORD_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxKeyWordModule",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "apply_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "fail_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "keywords",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
        schema::FieldDef {
            name: "latest_audit_keywords",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
        schema::FieldDef {
            name: "module_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
        schema::FieldDef {
            name: "module_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
    ],
    rules: &[],
};

static SEARCH_BOX_SERVICE_MODULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxServiceModule",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "module_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 79,
        },
        schema::FieldDef {
            name: "module_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 80,
        },
        schema::FieldDef {
            name: "service_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_SERVICE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 81,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct BoxQuery {
    /// The field `box_id`: a text.
    ///
    /// On the wire `box_id`. Source: `spec/open_search/box.query.yaml:10`.
    pub box_id: Option<String>,
    /// The field `merchant_id`: a text.
    ///
    /// On the wire `merchant_id`. Source: `spec/open_search/box.query.yaml:11`.
    pub merchant_id: Option<String>,
}

impl BoxQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`box_id`](Self::box_id).
    #[inline]
    #[must_use]
    pub fn box_id(mut self, box_id: impl Into<String>) -> Self {
        self.box_id = Some(box_id.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.search.box.query` (查询搜索直达配置详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BoxQueryResponse {
    /// The field `account_module`: a record of the kind `SearchBoxAccountModule`.
    ///
    /// On the wire `account_module`. Source: `spec/open_search/box.query.yaml:14`.
    pub account_module: Option<SearchBoxAccountModule>,
    /// The field `basic_info_module`: a record of the kind `SearchBoxBasicInfoModule`.
    ///
    /// On the wire `basic_info_module`. Source: `spec/open_search/box.query.yaml:15`.
    pub basic_info_module: Option<SearchBoxBasicInfoModule>,
    /// The field `box_id`: a text.
    ///
    /// On the wire `box_id`. Source: `spec/open_search/box.query.yaml:16`.
    pub box_id: Option<String>,
    /// The field `box_status`: a text.
    ///
    /// On the wire `box_status`. Source: `spec/open_search/box.query.yaml:17`.
    pub box_status: Option<String>,
    /// The field `business_district_module`: a record of the kind `BoxBusinessDistrictModule`.
    ///
    /// On the wire `business_district_module`. Source: `spec/open_search/box.query.yaml:18`.
    pub business_district_module: Option<BoxBusinessDistrictModule>,
    /// The field `default_keywords`: a list; each element is a text.
    ///
    /// On the wire `default_keywords`. Source: `spec/open_search/box.query.yaml:19`.
    pub default_keywords: Vec<String>,
    /// The field `keyword_module`: a record of the kind `SearchBoxKeyWordModule`.
    ///
    /// On the wire `keyword_module`. Source: `spec/open_search/box.query.yaml:20`.
    pub keyword_module: Option<SearchBoxKeyWordModule>,
    /// The field `latest_audit_image`: a record of the kind `SearchBoxImageModule`.
    ///
    /// On the wire `latest_audit_image`. Source: `spec/open_search/box.query.yaml:21`.
    pub latest_audit_image: Option<SearchBoxImageModule>,
    /// The field `service_module`: a record of the kind `SearchBoxServiceModule`.
    ///
    /// On the wire `service_module`. Source: `spec/open_search/box.query.yaml:22`.
    pub service_module: Option<SearchBoxServiceModule>,
    /// The field `valid_image`: a record of the kind `SearchBoxImageModule`.
    ///
    /// On the wire `valid_image`. Source: `spec/open_search/box.query.yaml:23`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct BoxBusinessDistrictInfo {
    /// The field `app_name`: a text.
    ///
    /// On the wire `app_name`. Source: `spec/open_search/box.query.yaml:28`.
    pub app_name: Option<String>,
    /// The field `business_district_id`: a text.
    ///
    /// On the wire `business_district_id`. Source: `spec/open_search/box.query.yaml:29`.
    pub business_district_id: Option<String>,
    /// The field `business_district_name`: a text.
    ///
    /// On the wire `business_district_name`. Source: `spec/open_search/box.query.yaml:30`.
    pub business_district_name: Option<String>,
    /// The field `relate_appid`: a text.
    ///
    /// On the wire `relate_appid`. Source: `spec/open_search/box.query.yaml:31`.
    pub relate_appid: Option<String>,
    /// The field `service_code`: a text.
    ///
    /// On the wire `service_code`. Source: `spec/open_search/box.query.yaml:32`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct BoxBusinessDistrictModule {
    /// The field `business_district_infos`: a list; each element is a record of the kind `BoxBusinessDistrictInfo`.
    ///
    /// On the wire `business_district_infos`. Source: `spec/open_search/box.query.yaml:36`.
    pub business_district_infos: Vec<BoxBusinessDistrictInfo>,
    /// The field `module_id`: a text.
    ///
    /// On the wire `module_id`. Source: `spec/open_search/box.query.yaml:37`.
    pub module_id: Option<String>,
    /// The field `module_type`: a text.
    ///
    /// On the wire `module_type`. Source: `spec/open_search/box.query.yaml:38`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct SearchBoxAccountModule {
    /// The field `app_infos`: a list; each element is a record of the kind `SearchBoxAppInfo`.
    ///
    /// On the wire `app_infos`. Source: `spec/open_search/box.query.yaml:42`.
    pub app_infos: Vec<super::types::SearchBoxAppInfo>,
    /// The field `module_id`: a text.
    ///
    /// On the wire `module_id`. Source: `spec/open_search/box.query.yaml:43`.
    pub module_id: Option<String>,
    /// The field `module_type`: a text.
    ///
    /// On the wire `module_type`. Source: `spec/open_search/box.query.yaml:44`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct SearchBoxBasicInfoModule {
    /// The field `apply_no`: a text.
    ///
    /// On the wire `apply_no`. Source: `spec/open_search/box.query.yaml:48`.
    pub apply_no: Option<String>,
    /// The field `box_desc`: a text.
    ///
    /// On the wire `box_desc`. Source: `spec/open_search/box.query.yaml:49`.
    pub box_desc: Option<String>,
    /// The field `fail_reason`: a text.
    ///
    /// On the wire `fail_reason`. Source: `spec/open_search/box.query.yaml:50`.
    pub fail_reason: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/open_search/box.query.yaml:51`.
    pub gmt_modified: Option<String>,
    /// The field `latest_audit_box_desc`: a text.
    ///
    /// On the wire `latest_audit_box_desc`. Source: `spec/open_search/box.query.yaml:52`.
    pub latest_audit_box_desc: Option<String>,
    /// The field `module_id`: a text.
    ///
    /// On the wire `module_id`. Source: `spec/open_search/box.query.yaml:53`.
    pub module_id: Option<String>,
    /// The field `module_type`: a text.
    ///
    /// On the wire `module_type`. Source: `spec/open_search/box.query.yaml:54`.
    pub module_type: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_search/box.query.yaml:55`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct SearchBoxImageModule {
    /// The field `apply_no`: a text.
    ///
    /// On the wire `apply_no`. Source: `spec/open_search/box.query.yaml:59`.
    pub apply_no: Option<String>,
    /// The field `fail_reason`: a text.
    ///
    /// On the wire `fail_reason`. Source: `spec/open_search/box.query.yaml:60`.
    pub fail_reason: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/open_search/box.query.yaml:61`.
    pub gmt_modified: Option<String>,
    /// The field `module_id`: a text.
    ///
    /// On the wire `module_id`. Source: `spec/open_search/box.query.yaml:62`.
    pub module_id: Option<String>,
    /// The field `module_type`: a text.
    ///
    /// On the wire `module_type`. Source: `spec/open_search/box.query.yaml:63`.
    pub module_type: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_search/box.query.yaml:64`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct SearchBoxKeyWordModule {
    /// The field `apply_no`: a text.
    ///
    /// On the wire `apply_no`. Source: `spec/open_search/box.query.yaml:68`.
    pub apply_no: Option<String>,
    /// The field `fail_reason`: a text.
    ///
    /// On the wire `fail_reason`. Source: `spec/open_search/box.query.yaml:69`.
    pub fail_reason: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/open_search/box.query.yaml:70`.
    pub gmt_modified: Option<String>,
    /// The field `keywords`: a list; each element is a text.
    ///
    /// On the wire `keywords`. Source: `spec/open_search/box.query.yaml:71`.
    pub keywords: Vec<String>,
    /// The field `latest_audit_keywords`: a list; each element is a text.
    ///
    /// On the wire `latest_audit_keywords`. Source: `spec/open_search/box.query.yaml:72`.
    pub latest_audit_keywords: Vec<String>,
    /// The field `module_id`: a text.
    ///
    /// On the wire `module_id`. Source: `spec/open_search/box.query.yaml:73`.
    pub module_id: Option<String>,
    /// The field `module_type`: a text.
    ///
    /// On the wire `module_type`. Source: `spec/open_search/box.query.yaml:74`.
    pub module_type: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_search/box.query.yaml:75`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct SearchBoxServiceModule {
    /// The field `module_id`: a text.
    ///
    /// On the wire `module_id`. Source: `spec/open_search/box.query.yaml:79`.
    pub module_id: Option<String>,
    /// The field `module_type`: a text.
    ///
    /// On the wire `module_type`. Source: `spec/open_search/box.query.yaml:80`.
    pub module_type: Option<String>,
    /// The field `service_infos`: a list; each element is a record of the kind `SearchBoxServiceInfo`.
    ///
    /// On the wire `service_infos`. Source: `spec/open_search/box.query.yaml:81`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
