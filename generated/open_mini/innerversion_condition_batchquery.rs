//! `alipay.open.mini.innerversion.condition.batchquery` · 根据状态批量查询版本信息
//!
//! List mini program versions by state; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/open/mini/innerversion/condition/batchquery`. Described in
//! `spec/open_mini/innerversion.condition.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.mini.innerversion.condition.batchquery` (根据状态批量查询版本信息).
#[non_exhaustive]
pub struct InnerversionConditionBatchqueryResponse {
    /// Versions found.
    ///
    /// 小程序版本信息.
    pub mini_version_base_info_list: Vec<MiniVersionBaseInfo>,
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

/// The values of the platform's type `MiniVersionBaseInfoBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MiniVersionBaseInfoBundleId {
    /// `com.alipay.alipaywallet`: Alipay (支付宝).
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap (高德).
    ComAmapApp,
}

record::enumeration!(
    MiniVersionBaseInfoBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.amap.app" ComAmapApp
);

/// The values of the platform's type `InnerversionConditionBatchqueryBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionConditionBatchqueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay (支付宝).
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap (高德).
    ComAmapApp,
}

record::enumeration!(
    InnerversionConditionBatchqueryBundleId, "com.alipay.alipaywallet"
    ComAlipayAlipaywallet, "com.amap.app" ComAmapApp
);

/// The values of the platform's type `InnerversionConditionBatchqueryVersionStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    InnerversionConditionBatchqueryVersionStatus, "INIT" Init, "RELEASE" Release,
    "OFFLINE" Offline, "AUDITING" Auditing, "AUDIT_REJECT" AuditReject, "WAIT_RELEASE"
    WaitRelease, "GRAY" Gray
);

/// The error codes of `alipay.open.mini.innerversion.condition.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InnerversionConditionBatchqueryErrorCode, "APPID_IS_BLANK" AppidIsBlank,
    "VERSION_STATUS_LIST_IS_BLANK" VersionStatusListIsBlank, "APP_ORIGIN_IS_BLANK"
    AppOriginIsBlank, "BUNDLE_ID_IS_BLANK" BundleIdIsBlank, "NO_PERMISSION" NoPermission,
    "INVALID_PAGE_NUM" InvalidPageNum, "INVALID_PAGE_SIZE" InvalidPageSize,
    "PAGE_NUM_LESS_ONE" PageNumLessOne, "PAGE_SIZE_MORE_TEN" PageSizeMoreTen,
    "PAGE_SIZE_LESS_ZERO" PageSizeLessZero, "INVALID_VERSION_STATUS"
    InvalidVersionStatus, "MINICORE_INVOKE_ERROR" MinicoreInvokeError,
    "PAGE_NUM_LESS_ZERO" PageNumLessZero, "BUNDLE_ID_NOT_EXIST" BundleIdNotExist
);

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
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionConditionBatchquery, INNERVERSION_CONDITION_BATCHQUERY, 0 app_origin
    None, 1 bundle_id None, 2 mini_app_id None, 3 page_num None, 4 page_size None, 5
    version_status None
);

record::record!(
    InnerversionConditionBatchqueryResponse, INNERVERSION_CONDITION_BATCHQUERY_RESPONSE,
    0 mini_version_base_info_list Vec::new()
);

record::record!(
    MiniVersionBaseInfo, MINI_VERSION_BASE_INFO, 0 app_version None, 1 build_source None,
    2 bundle_id None, 3 dev_id None, 4 gray_strategy None, 5 mini_app_id None, 6 status
    None
);

static INNERVERSION_CONDITION_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionConditionBatchquery",
    file: "spec/open_mini/innerversion.condition.batchquery.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("page_num"),
        schema::Row::Text("page_size"),
        schema::Row::Text("version_status"),
    ],
    rules: &[],
    lines: &[11, 12, 20, 25, 26, 27],
};

static INNERVERSION_CONDITION_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionConditionBatchqueryResponse",
    file: "spec/open_mini/innerversion.condition.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "mini_version_base_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_VERSION_BASE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static MINI_VERSION_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniVersionBaseInfo",
    file: "spec/open_mini/innerversion.condition.batchquery.yaml",
    rows: &[
        schema::Row::Text("app_version"),
        schema::Row::Text("build_source"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("dev_id"),
        schema::Row::Text("gray_strategy"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
