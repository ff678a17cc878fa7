//! `alipay.open.mini.innerversion.condition.batchquery` · 根据状态批量查询版本信息
//!
//! List mini program versions by state; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/open/mini/innerversion/condition/batchquery`. Described in
//! `spec/open_mini/innerversion.condition.batchquery.yaml`.

use crate::{record, schema};

static INNERVERSION_CONDITION_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionConditionBatchquery",
    file: "spec/open_mini/innerversion.condition.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 11),
        schema::FieldDef::text("bundle_id", 12),
        schema::FieldDef::text("mini_app_id", 20),
        schema::FieldDef::text("page_num", 25),
        schema::FieldDef::text("page_size", 26),
        schema::FieldDef::text("version_status", 27),
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
            42,
        ),
    ],
    rules: &[],
};

static MINI_VERSION_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniVersionBaseInfo",
    file: "spec/open_mini/innerversion.condition.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 48),
        schema::FieldDef::text("build_source", 49),
        schema::FieldDef::text("bundle_id", 54),
        schema::FieldDef::text("dev_id", 62),
        schema::FieldDef::text("gray_strategy", 63),
        schema::FieldDef::text("mini_app_id", 64),
        schema::FieldDef::text("status", 65),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.condition.batchquery` (根据状态批量查询版本信息).
///
/// List mini program versions by state; internal channel.
///
/// ```
/// use alipay::open_mini::InnerversionConditionBatchquery;
///
/// let request = InnerversionConditionBatchquery::new()
///     .app_origin("AAA");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/open/mini/innerversion/condition/batchquery`. Described in
/// `spec/open_mini/innerversion.condition.batchquery.yaml`.
/// Returns [`InnerversionConditionBatchqueryResponse`], or an error with a [`InnerversionConditionBatchqueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.condition.batchquery")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/condition/batchquery")]
#[doc(alias = "根据状态批量查询版本信息")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionConditionBatchquery {
    /// Business source.
    ///
    /// 业务来源. Example: `AAA`.
    pub app_origin: Option<String>,
    /// Client id.
    ///
    /// Other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<InnerversionConditionBatchqueryBundleId>>,
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `2019*********`.
    pub mini_app_id: Option<String>,
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page_num: Option<String>,
    /// Results per page.
    ///
    /// 分页数. Example: `10`.
    pub page_size: Option<String>,
    /// States to look for, comma-separated.
    ///
    /// Other values may be added. Example: `INIT`.
    pub version_status: Option<
        record::Choice<InnerversionConditionBatchqueryVersionStatus>,
    >,
}

impl InnerversionConditionBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<InnerversionConditionBatchqueryBundleId>>,
    ) -> Self {
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
    pub fn version_status(
        mut self,
        version_status: impl Into<
            record::Choice<InnerversionConditionBatchqueryVersionStatus>,
        >,
    ) -> Self {
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
        errors: &[
            schema::ErrorDef {
                code: "PAGE_SIZE_LESS_ZERO",
                summary: "The page size is below zero.",
                fix: "Send a positive page size.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 77,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.innerversion.condition.batchquery` (根据状态批量查询版本信息).
#[non_exhaustive]
pub struct InnerversionConditionBatchqueryResponse {
    /// Versions found.
    ///
    /// 小程序版本信息.
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

/// Basic information of a mini program version.
#[non_exhaustive]
pub struct MiniVersionBaseInfo {
    /// Version number.
    ///
    /// 版本号. Example: `1.0.0`.
    pub app_version: Option<String>,
    /// Source to which the mini program belongs.
    ///
    /// 小程序所属来源. Example: `01`.
    pub build_source: Option<String>,
    /// Client id.
    ///
    /// Other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<MiniVersionBaseInfoBundleId>>,
    /// Developer id of the mini program.
    ///
    /// 小程序开发者ID. Example: `2088********`.
    pub dev_id: Option<String>,
    /// Gray release value.
    ///
    /// 小程序灰度值. Example: `p10`.
    pub gray_strategy: Option<String>,
    /// Mini program id.
    ///
    /// Example: `2019********`.
    pub mini_app_id: Option<String>,
    /// State of the mini program.
    ///
    /// 小程序状态. Example: `INIT`.
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

/// The values of the platform's type `MiniVersionBaseInfoBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MiniVersionBaseInfoBundleId {
    /// `com.alipay.alipaywallet`: Alipay (支付宝).
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap (高德).
    ComAmapApp,
}

impl record::Enumeration for MiniVersionBaseInfoBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for MiniVersionBaseInfoBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerversionConditionBatchqueryBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionConditionBatchqueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay (支付宝).
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap (高德).
    ComAmapApp,
}

impl record::Enumeration for InnerversionConditionBatchqueryBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for InnerversionConditionBatchqueryBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerversionConditionBatchqueryVersionStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionConditionBatchqueryVersionStatus {
    /// `INIT`: In development (开发中).
    Init,
    /// `RELEASE`: Listed (上架).
    Release,
    /// `OFFLINE`: Delisted (下架).
    Offline,
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `AUDIT_REJECT`: Review rejected (审核驳回).
    AuditReject,
    /// `WAIT_RELEASE`: Waiting to be listed (待上架).
    WaitRelease,
    /// `GRAY`: In gray release (灰度中).
    Gray,
}

impl record::Enumeration for InnerversionConditionBatchqueryVersionStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("RELEASE", Self::Release),
        ("OFFLINE", Self::Offline),
        ("AUDITING", Self::Auditing),
        ("AUDIT_REJECT", Self::AuditReject),
        ("WAIT_RELEASE", Self::WaitRelease),
        ("GRAY", Self::Gray),
    ];
}

impl std::fmt::Debug for InnerversionConditionBatchqueryVersionStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.condition.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionConditionBatchqueryErrorCode {
    /// `APPID_IS_BLANK`: The app id is missing.
    ///
    /// Send the app id.
    AppidIsBlank,
    /// `VERSION_STATUS_LIST_IS_BLANK`.
    VersionStatusListIsBlank,
    /// `APP_ORIGIN_IS_BLANK`: The app origin is missing.
    ///
    /// Send the app origin.
    AppOriginIsBlank,
    /// `BUNDLE_ID_IS_BLANK`: The bundle id is missing.
    ///
    /// Send the bundle id.
    BundleIdIsBlank,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `INVALID_PAGE_NUM`: The page number is not valid.
    ///
    /// Correct the page number.
    InvalidPageNum,
    /// `INVALID_PAGE_SIZE`: The page size is not valid.
    ///
    /// Correct the page size.
    InvalidPageSize,
    /// `PAGE_NUM_LESS_ONE`.
    PageNumLessOne,
    /// `PAGE_SIZE_MORE_TEN`.
    PageSizeMoreTen,
    /// `PAGE_SIZE_LESS_ZERO`: The page size is below zero.
    ///
    /// Send a positive page size.
    PageSizeLessZero,
    /// `INVALID_VERSION_STATUS`.
    InvalidVersionStatus,
    /// `MINICORE_INVOKE_ERROR`: A call to the mini program core failed.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    MinicoreInvokeError,
    /// `PAGE_NUM_LESS_ZERO`.
    PageNumLessZero,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
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
