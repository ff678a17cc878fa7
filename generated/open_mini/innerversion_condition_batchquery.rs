//! `alipay.open.mini.innerversion.condition.batchquery` · 根据状态批量查询版本信息
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/open/mini/innerversion/condition/batchquery`. Described in
//! `spec/open_mini/innerversion.condition.batchquery.yaml`.

use crate::{record, schema};

static INNERVERSION_CONDITION_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionConditionBatchquery",
    file: "spec/open_mini/innerversion.condition.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 9),
        schema::FieldDef::text("bundle_id", 10),
        schema::FieldDef::text("mini_app_id", 11),
        schema::FieldDef::text("page_num", 12),
        schema::FieldDef::text("page_size", 13),
        schema::FieldDef::text("version_status", 14),
    ],
    rules: &[],
};

static INNERVERSION_CONDITION_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionConditionBatchqueryResponse",
    file: "spec/open_mini/innerversion.condition.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "mini_version_base_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_VERSION_BASE_INFO),
                    limits: &[],
                },
            ),
            17,
        ),
    ],
    rules: &[],
};

static MINI_VERSION_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniVersionBaseInfo",
    file: "spec/open_mini/innerversion.condition.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 22),
        schema::FieldDef::text("build_source", 23),
        schema::FieldDef::text("bundle_id", 24),
        schema::FieldDef::text("dev_id", 25),
        schema::FieldDef::text("gray_strategy", 26),
        schema::FieldDef::text("mini_app_id", 27),
        schema::FieldDef::text("status", 28),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.condition.batchquery` (根据状态批量查询版本信息).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/open/mini/innerversion/condition/batchquery`. Described in
/// `spec/open_mini/innerversion.condition.batchquery.yaml`.
/// Answered by [`InnerversionConditionBatchqueryResponse`], or by an error with a [`InnerversionConditionBatchqueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.condition.batchquery")]
#[doc(alias = "根据状态批量查询版本信息")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionConditionBatchquery {
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:9`.
    pub app_origin: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:10`.
    pub bundle_id: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:11`.
    pub mini_app_id: Option<String>,
    /// On the wire `page_num`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:12`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:13`.
    pub page_size: Option<String>,
    /// On the wire `version_status`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:14`.
    pub version_status: Option<String>,
}

impl InnerversionConditionBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_origin: None,
            bundle_id: None,
            mini_app_id: None,
            page_num: None,
            page_size: None,
            version_status: None,
        }
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
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

    /// Sets [`version_status`](Self::version_status).
    #[inline]
    pub fn version_status(mut self, version_status: impl Into<String>) -> Self {
        self.version_status = Some(version_status.into());
        self
    }
}

impl record::Record for InnerversionConditionBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_CONDITION_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.bundle_id),
            2 => Some(&self.mini_app_id),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            5 => Some(&self.version_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.bundle_id),
            2 => Some(&mut self.mini_app_id),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            5 => Some(&mut self.version_status),
            _ => None,
        }
    }
}

impl Default for InnerversionConditionBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionConditionBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionConditionBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionConditionBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionConditionBatchquery {}

impl record::Request for InnerversionConditionBatchquery {
    type Response = InnerversionConditionBatchqueryResponse;
    type ErrorCode = InnerversionConditionBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.condition.batchquery",
        title: "根据状态批量查询版本信息",
        file: "spec/open_mini/innerversion.condition.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/condition/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_CONDITION_BATCHQUERY,
        response: &INNERVERSION_CONDITION_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.condition.batchquery` (根据状态批量查询版本信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerversionConditionBatchqueryResponse {
    /// On the wire `mini_version_base_info_list`, a list; each element is a record of the kind `MiniVersionBaseInfo`.
    /// Source: `spec/open_mini/innerversion.condition.batchquery.yaml:17`.
    pub mini_version_base_info_list: Vec<MiniVersionBaseInfo>,
}

impl record::Record for InnerversionConditionBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_CONDITION_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_version_base_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_version_base_info_list),
            _ => None,
        }
    }
}

impl Default for InnerversionConditionBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            mini_version_base_info_list: Vec::new(),
        }
    }
}

impl Clone for InnerversionConditionBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionConditionBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionConditionBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MiniVersionBaseInfo`.
///
/// Source: `spec/open_mini/innerversion.condition.batchquery.yaml:20`.
#[non_exhaustive]
pub struct MiniVersionBaseInfo {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:22`.
    pub app_version: Option<String>,
    /// On the wire `build_source`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:23`.
    pub build_source: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:24`.
    pub bundle_id: Option<String>,
    /// On the wire `dev_id`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:25`.
    pub dev_id: Option<String>,
    /// On the wire `gray_strategy`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:26`.
    pub gray_strategy: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:27`.
    pub mini_app_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:28`.
    pub status: Option<String>,
}

impl record::Record for MiniVersionBaseInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_VERSION_BASE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.build_source),
            2 => Some(&self.bundle_id),
            3 => Some(&self.dev_id),
            4 => Some(&self.gray_strategy),
            5 => Some(&self.mini_app_id),
            6 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.build_source),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.dev_id),
            4 => Some(&mut self.gray_strategy),
            5 => Some(&mut self.mini_app_id),
            6 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for MiniVersionBaseInfo {
    #[inline]
    fn default() -> Self {
        Self {
            app_version: None,
            build_source: None,
            bundle_id: None,
            dev_id: None,
            gray_strategy: None,
            mini_app_id: None,
            status: None,
        }
    }
}

impl Clone for MiniVersionBaseInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniVersionBaseInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniVersionBaseInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.condition.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionConditionBatchqueryErrorCode {
    /// On the wire `APPID_IS_BLANK`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:31`.
    AppidIsBlank,
    /// On the wire `VERSION_STATUS_LIST_IS_BLANK`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:32`.
    VersionStatusListIsBlank,
    /// On the wire `APP_ORIGIN_IS_BLANK`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:33`.
    AppOriginIsBlank,
    /// On the wire `BUNDLE_ID_IS_BLANK`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:34`.
    BundleIdIsBlank,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:35`.
    NoPermission,
    /// On the wire `INVALID_PAGE_NUM`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:36`.
    InvalidPageNum,
    /// On the wire `INVALID_PAGE_SIZE`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:37`.
    InvalidPageSize,
    /// On the wire `PAGE_NUM_LESS_ONE`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:38`.
    PageNumLessOne,
    /// On the wire `PAGE_SIZE_MORE_TEN`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:39`.
    PageSizeMoreTen,
    /// On the wire `PAGE_SIZE_LESS_ZERO`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:40`.
    PageSizeLessZero,
    /// On the wire `INVALID_VERSION_STATUS`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:41`.
    InvalidVersionStatus,
    /// On the wire `MINICORE_INVOKE_ERROR`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:42`.
    MinicoreInvokeError,
    /// On the wire `PAGE_NUM_LESS_ZERO`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:43`.
    PageNumLessZero,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:44`.
    BundleIdNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionConditionBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APPID_IS_BLANK", Self::AppidIsBlank),
        ("VERSION_STATUS_LIST_IS_BLANK", Self::VersionStatusListIsBlank),
        ("APP_ORIGIN_IS_BLANK", Self::AppOriginIsBlank),
        ("BUNDLE_ID_IS_BLANK", Self::BundleIdIsBlank),
        ("NO_PERMISSION", Self::NoPermission),
        ("INVALID_PAGE_NUM", Self::InvalidPageNum),
        ("INVALID_PAGE_SIZE", Self::InvalidPageSize),
        ("PAGE_NUM_LESS_ONE", Self::PageNumLessOne),
        ("PAGE_SIZE_MORE_TEN", Self::PageSizeMoreTen),
        ("PAGE_SIZE_LESS_ZERO", Self::PageSizeLessZero),
        ("INVALID_VERSION_STATUS", Self::InvalidVersionStatus),
        ("MINICORE_INVOKE_ERROR", Self::MinicoreInvokeError),
        ("PAGE_NUM_LESS_ZERO", Self::PageNumLessZero),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionConditionBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
