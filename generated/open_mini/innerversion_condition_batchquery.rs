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
/// Answered by [`InnerversionConditionBatchqueryResponse`], or by an error with a [`InnerversionConditionBatchqueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.condition.batchquery")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/condition/batchquery")]
#[doc(alias = "根据状态批量查询版本信息")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionConditionBatchquery {
    /// Business source.
    ///
    /// On the wire `app_origin` (业务来源). Example: `AAA`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:11`.
    pub app_origin: Option<String>,
    /// Client id.
    ///
    /// On the wire `bundle_id`; other values may be added. Example: `com.alipay.alipaywallet`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:12`.
    pub bundle_id: Option<record::Choice<InnerversionConditionBatchqueryBundleId>>,
    /// Mini program id; needed in special cases only.
    ///
    /// On the wire `mini_app_id` (小程序ID). Example: `2019*********`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:20`.
    pub mini_app_id: Option<String>,
    /// Page number.
    ///
    /// On the wire `page_num` (页码). Example: `1`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:25`.
    pub page_num: Option<String>,
    /// Results per page.
    ///
    /// On the wire `page_size` (分页数). Example: `10`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:26`.
    pub page_size: Option<String>,
    /// States to look for, comma-separated.
    ///
    /// On the wire `version_status`; other values may be added. Example: `INIT`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:27`.
    pub version_status: Option<
        record::Choice<InnerversionConditionBatchqueryVersionStatus>,
    >,
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

/// The answer of `alipay.open.mini.innerversion.condition.batchquery` (根据状态批量查询版本信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerversionConditionBatchqueryResponse {
    /// Versions found.
    ///
    /// On the wire `mini_version_base_info_list` (小程序版本信息). Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:42`.
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
///
/// Source: `spec/open_mini/innerversion.condition.batchquery.yaml:45`.
#[non_exhaustive]
pub struct MiniVersionBaseInfo {
    /// Version number.
    ///
    /// On the wire `app_version` (版本号). Example: `1.0.0`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:48`.
    pub app_version: Option<String>,
    /// Source to which the mini program belongs.
    ///
    /// On the wire `build_source` (小程序所属来源). Example: `01`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:49`.
    pub build_source: Option<String>,
    /// Client id.
    ///
    /// On the wire `bundle_id`; other values may be added. Example: `com.alipay.alipaywallet`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:54`.
    pub bundle_id: Option<record::Choice<MiniVersionBaseInfoBundleId>>,
    /// Developer id of the mini program.
    ///
    /// On the wire `dev_id` (小程序开发者ID). Example: `2088********`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:62`.
    pub dev_id: Option<String>,
    /// Gray release value.
    ///
    /// On the wire `gray_strategy` (小程序灰度值). Example: `p10`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:63`.
    pub gray_strategy: Option<String>,
    /// Mini program id.
    ///
    /// On the wire `mini_app_id`. Example: `2019********`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:64`.
    pub mini_app_id: Option<String>,
    /// State of the mini program.
    ///
    /// On the wire `status` (小程序状态). Example: `INIT`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:65`.
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
///
/// Source: `spec/open_mini/innerversion.condition.batchquery.yaml:57`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MiniVersionBaseInfoBundleId {
    /// Alipay.
    ///
    /// On the wire `com.alipay.alipaywallet` (支付宝).
    ComAlipayAlipaywallet,
    /// Amap.
    ///
    /// On the wire `com.amap.app` (高德).
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
///
/// Source: `spec/open_mini/innerversion.condition.batchquery.yaml:15`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionConditionBatchqueryBundleId {
    /// Alipay.
    ///
    /// On the wire `com.alipay.alipaywallet` (支付宝).
    ComAlipayAlipaywallet,
    /// Amap.
    ///
    /// On the wire `com.amap.app` (高德).
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
///
/// Source: `spec/open_mini/innerversion.condition.batchquery.yaml:30`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionConditionBatchqueryVersionStatus {
    /// In development.
    ///
    /// On the wire `INIT` (开发中).
    Init,
    /// Listed.
    ///
    /// On the wire `RELEASE` (上架).
    Release,
    /// Delisted.
    ///
    /// On the wire `OFFLINE` (下架).
    Offline,
    /// Under review.
    ///
    /// On the wire `AUDITING` (审核中).
    Auditing,
    /// Review rejected.
    ///
    /// On the wire `AUDIT_REJECT` (审核驳回).
    AuditReject,
    /// Waiting to be listed.
    ///
    /// On the wire `WAIT_RELEASE` (待上架).
    WaitRelease,
    /// In gray release.
    ///
    /// On the wire `GRAY` (灰度中).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionConditionBatchqueryErrorCode {
    /// The app id is missing.
    ///
    /// Send the app id.
    ///
    /// On the wire `APPID_IS_BLANK`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:68` and
    /// `spec/codes.yaml:558`.
    AppidIsBlank,
    /// On the wire `VERSION_STATUS_LIST_IS_BLANK`. Source:
    /// `spec/open_mini/innerversion.condition.batchquery.yaml:69`.
    VersionStatusListIsBlank,
    /// The app origin is missing.
    ///
    /// Send the app origin.
    ///
    /// On the wire `APP_ORIGIN_IS_BLANK`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:70` and
    /// `spec/codes.yaml:611`.
    AppOriginIsBlank,
    /// The bundle id is missing.
    ///
    /// Send the bundle id.
    ///
    /// On the wire `BUNDLE_ID_IS_BLANK`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:71` and
    /// `spec/codes.yaml:768`.
    BundleIdIsBlank,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:72` and
    /// `spec/codes.yaml:1748`.
    NoPermission,
    /// The page number is not valid.
    ///
    /// Correct the page number.
    ///
    /// On the wire `INVALID_PAGE_NUM`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:73` and
    /// `spec/codes.yaml:1347`.
    InvalidPageNum,
    /// The page size is not valid.
    ///
    /// Correct the page size.
    ///
    /// On the wire `INVALID_PAGE_SIZE`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:74` and
    /// `spec/codes.yaml:1350`.
    InvalidPageSize,
    /// On the wire `PAGE_NUM_LESS_ONE`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:75`.
    PageNumLessOne,
    /// On the wire `PAGE_SIZE_MORE_TEN`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:76`.
    PageSizeMoreTen,
    /// The page size is below zero.
    ///
    /// Send a positive page size.
    ///
    /// On the wire `PAGE_SIZE_LESS_ZERO`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:77`.
    PageSizeLessZero,
    /// On the wire `INVALID_VERSION_STATUS`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:80`.
    InvalidVersionStatus,
    /// A call to the mini program core failed.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `MINICORE_INVOKE_ERROR`; the same call may succeed later; the call may have had its effect, so
    /// that it comes as an unknown outcome. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:81` and
    /// `spec/codes.yaml:1591`.
    MinicoreInvokeError,
    /// On the wire `PAGE_NUM_LESS_ZERO`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:82`.
    PageNumLessZero,
    /// The bundle id does not exist.
    ///
    /// Check the bundle id.
    ///
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/innerversion.condition.batchquery.yaml:83` and
    /// `spec/codes.yaml:771`.
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
