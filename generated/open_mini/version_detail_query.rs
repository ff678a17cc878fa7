//! `alipay.open.mini.version.detail.query` · 小程序版本详情查询
//!
//! Query the details of a mini program version.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/detail/query`. Described in
//! `spec/open_mini/version.detail.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.version.detail.query` (小程序版本详情查询).
///
/// Query the details of a mini program version.
///
/// ```
/// use alipay::open_mini::VersionDetailQuery;
///
/// let request = VersionDetailQuery::new()
///     .app_version("0.0.1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_version`](Self::app_version) | required; at most 64 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/detail/query`. Described in
/// `spec/open_mini/version.detail.query.yaml`.
/// Returns [`VersionDetailQueryResponse`], or an error with a [`VersionDetailQueryErrorCode`].
#[doc(alias = "alipay.open.mini.version.detail.query")]
#[doc(alias = "/v3/alipay/open/mini/version/detail/query")]
#[doc(alias = "小程序版本详情查询")]
#[doc(alias = "小程序")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct VersionDetailQuery {
    /// Mini program version.
    ///
    /// 小程序版本号; required; at most 64 characters (advisory). Example: `0.0.1`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<VersionDetailQueryBundleId>>,
}

impl VersionDetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = app_version.into();
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<VersionDetailQueryBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

/// The response of `alipay.open.mini.version.detail.query` (小程序版本详情查询).
#[non_exhaustive]
pub struct VersionDetailQueryResponse {
    /// Description of the mini program.
    ///
    /// Example: `小程序demo的相关示例`.
    pub app_desc: Option<String>,
    /// English name of the mini program.
    ///
    /// Example: `demoexample`.
    pub app_english_name: Option<String>,
    /// URL of the mini program's logo.
    ///
    /// Example: `http://image.aaaa.alipay.com`.
    pub app_logo: Option<String>,
    /// Name of the mini program.
    ///
    /// Example: `小程序demo`.
    pub app_name: Option<String>,
    /// One-sentence introduction.
    ///
    /// Example: `小程序demo简介`.
    pub app_slogan: Option<String>,
    /// Mini program version.
    ///
    /// 小程序版本号. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Result of the admission review; present when submitted with `audit_rule``BASE_PROMOTE`.
    ///
    /// 准入审核结果. Example: `PASS`.
    pub base_audit: Option<String>,
    /// Why admission was rejected; present when submitted with `audit_rule``BASE_PROMOTE`.
    ///
    /// 准入审核驳回原因.
    pub base_audit_record: Option<MiniAppAuditReason>,
    /// Whether the version can be listed; only for `PROMOTE_AUDIT_REJECT` after a `BASE_PROMOTE` submission.
    ///
    /// 是否可上架; other values may be added. Example: `true`.
    pub can_release: Option<record::Choice<VersionDetailQueryResponseCanRelease>>,
    /// Time of submission for review.
    ///
    /// 小程序版本提交审核的时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-12-12 12:00:00`.
    pub gmt_apply_audit: Option<record::DateTime>,
    /// Time at which the review ended.
    ///
    /// 小程序版本审核结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-12-12 12:00:00`.
    pub gmt_audit_end: Option<record::DateTime>,
    /// Time of creation.
    ///
    /// 小程序版本创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-12-12 12:00:00`.
    pub gmt_create: Option<record::DateTime>,
    /// Time of delisting.
    ///
    /// 小程序版本下架时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-12-12 12:00:00`.
    pub gmt_offline: Option<record::DateTime>,
    /// Time of listing.
    ///
    /// 小程序版本上架时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-12-12 12:00:00`.
    pub gmt_online: Option<record::DateTime>,
    /// Share of users in the gray release.
    ///
    /// 小程序灰度比例值. Example: `p10`.
    pub gray_strategy: Option<record::Choice<VersionDetailQueryResponseGrayStrategy>>,
    /// Remark.
    ///
    /// 小程序备注. Example: `这是一个demo示例`.
    pub memo: Option<String>,
    /// Categories of the mini program.
    ///
    /// 小程序类目列表.
    pub mini_app_category_info_list: Vec<MiniAppCategoryInfo>,
    /// New categories of the mini program.
    ///
    /// 新小程序类目列表.
    pub mini_category_info_list: Vec<MiniAppCategoryInfo>,
    /// Capability packages of the mini program.
    ///
    /// 小程序功能包列表.
    pub package_info_list: Vec<MiniPackageInfo>,
    /// Result of the marketing review; present when submitted with `audit_rule``BASE_PROMOTE`.
    ///
    /// 营销审核结果. Example: `PASS`.
    pub promote_audit: Option<record::Choice<VersionDetailQueryResponsePromoteAudit>>,
    /// Why marketing was rejected; present when submitted with `audit_rule``BASE_PROMOTE`.
    ///
    /// 营销审核驳回原因.
    pub promote_audit_record: Option<MiniAppAuditReason>,
    /// Why the review was rejected.
    ///
    /// 审核驳回原因. Example: `名称太宽泛`.
    pub reject_reason: Option<String>,
    /// Result of the security scan.
    ///
    /// 安全扫描结果. Example: `True`.
    pub scan_result: Option<record::Choice<VersionDetailQueryResponseScanResult>>,
    /// Screenshots of the version, comma-separated URLs.
    ///
    /// 小程序版本截图. Example: `http://image.aaa.alipay.com`.
    pub screen_shot_list: Vec<String>,
    /// Customer service email.
    ///
    /// 客服邮箱. Example: `user@example.com`.
    pub service_email: Option<String>,
    /// Customer service phone.
    ///
    /// 客服电话. Example: `13800000000`.
    pub service_phone: Option<String>,
    /// Service regions, when the kind of service region is `LOCATION`.
    ///
    /// 小程序服务区域信息.
    pub service_region_info: Vec<super::types::RegionInfo>,
    /// Kind of service region.
    ///
    /// 小程序服务区域类型. Example: `LOCATION`.
    pub service_region_type: Option<String>,
    /// State of the version.
    ///
    /// 小程序版本状态. Example: `INIT`.
    pub status: Option<record::Choice<VersionDetailQueryResponseStatus>>,
    /// Description of the version.
    ///
    /// 小程序版本描述. Example: `这是一个简单的版本描述`.
    pub version_desc: Option<String>,
}

/// Why a review was rejected.
#[non_exhaustive]
pub struct MiniAppAuditReason {
    /// Images from the review.
    ///
    /// 审核图片列表.
    pub audit_images: Vec<String>,
    /// Reasons for rejection.
    ///
    /// 驳回原因列表.
    pub memos: Vec<MiniAppAuditReasonMemo>,
}

/// One reason for rejection.
#[non_exhaustive]
pub struct MiniAppAuditReasonMemo {
    /// Reason for rejection.
    ///
    /// 驳回原因.
    pub memo: Option<String>,
    /// URLs of images that show the rule.
    pub memo_image_list: Vec<String>,
}

/// Category of a mini program with its levels.
#[non_exhaustive]
pub struct MiniAppCategoryInfo {
    /// First-level category id.
    ///
    /// 一级类目id.
    pub first_category_id: Option<String>,
    /// First-level category name.
    ///
    /// 一级类目名称.
    pub first_category_name: Option<String>,
    /// Second-level category id.
    ///
    /// 二级类目id.
    pub second_category_id: Option<String>,
    /// Second-level category name.
    ///
    /// 二级类目名称.
    pub second_category_name: Option<String>,
    /// Third-level category id; may be empty.
    ///
    /// 三级类目id.
    pub third_category_id: Option<String>,
    /// Third-level category name; may be empty.
    ///
    /// 三级类目名称.
    pub third_category_name: Option<String>,
}

/// A capability package of a mini program.
#[non_exhaustive]
pub struct MiniPackageInfo {
    /// URL of the package's documentation.
    ///
    /// 功能包文档地址. Example: `http://doc.aaa.alipay.com`.
    pub doc_url: Option<String>,
    /// Description of the package.
    ///
    /// 功能包描述. Example: `通用能力`.
    pub package_desc: Option<String>,
    /// Name of the package.
    ///
    /// 功能包名称. Example: `小程序基础功能包`.
    pub package_name: Option<String>,
    /// How the package is opened.
    ///
    /// 功能包开通方式. Example: `APPLY`.
    pub package_open_type: Option<String>,
    /// Sign-up state of the package.
    ///
    /// 功能包签约状态. Example: `valid`.
    pub status: Option<String>,
}

/// The values of the platform's type `VersionDetailQueryBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionDetailQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay (支付宝端).
    ComAlipayAlipaywallet,
    /// `com.alibaba.android.rimet`: DingTalk.
    ComAlibabaAndroidRimet,
    /// `com.amap.app`: Amap (高德端).
    ComAmapApp,
    /// `com.alibaba.ailabs.genie.webapps`: Tmall Genie (天猫精灵端).
    ComAlibabaAilabsGenieWebapps,
    /// `com.alipay.iot.xpaas`: Alipay IoT.
    ComAlipayIotXpaas,
}

record::enumeration!(
    VersionDetailQueryBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The values of the platform's type `VersionDetailQueryResponseCanRelease`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionDetailQueryResponseCanRelease {
    /// `true`: Can be listed (可上架).
    True,
    /// `false`: Cannot be listed (不可上架).
    False,
}

record::enumeration!(VersionDetailQueryResponseCanRelease, "true" True, "false" False);

/// The values of the platform's type `VersionDetailQueryResponseGrayStrategy`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionDetailQueryResponseGrayStrategy {
    /// `p10`: 10 % of users.
    P10,
    /// `p30`: 30 % of users.
    P30,
    /// `p50`: 50 % of users.
    P50,
}

record::enumeration!(
    VersionDetailQueryResponseGrayStrategy, "p10" P10, "p30" P30, "p50" P50
);

/// The values of the platform's type `VersionDetailQueryResponsePromoteAudit`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionDetailQueryResponsePromoteAudit {
    /// `PASS`: Approved (通过).
    Pass,
    /// `REJECT`: Rejected (驳回).
    Reject,
}

record::enumeration!(
    VersionDetailQueryResponsePromoteAudit, "PASS" Pass, "REJECT" Reject
);

/// The values of the platform's type `VersionDetailQueryResponseScanResult`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionDetailQueryResponseScanResult {
    /// `True`: Passed (安全扫描通过).
    True,
    /// `False`: Failed (安全扫描不通过).
    False,
    /// `NAN`: Scanning (扫描中).
    Nan,
}

record::enumeration!(
    VersionDetailQueryResponseScanResult, "True" True, "False" False, "NAN" Nan
);

/// The values of the platform's type `VersionDetailQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionDetailQueryResponseStatus {
    /// `INIT`: In development (开发中).
    Init,
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `WAIT_RELEASE`: Waiting to be listed (待上架).
    WaitRelease,
    /// `BASE_AUDIT_PASS`: Admitted but not for marketing (准入不可营销).
    BaseAuditPass,
    /// `AUDIT_REJECT`: Review rejected (审核驳回).
    AuditReject,
    /// `RELEASE`: Listed (已上架).
    Release,
    /// `GRAY`: In gray release (灰度中).
    Gray,
    /// `OFFLINE`: Delisted (已下架).
    Offline,
    /// `AUDIT_OFFLINE`: Delisted by force (已被强制下架).
    AuditOffline,
}

record::enumeration!(
    VersionDetailQueryResponseStatus, "INIT" Init, "AUDITING" Auditing, "WAIT_RELEASE"
    WaitRelease, "BASE_AUDIT_PASS" BaseAuditPass, "AUDIT_REJECT" AuditReject, "RELEASE"
    Release, "GRAY" Gray, "OFFLINE" Offline, "AUDIT_OFFLINE" AuditOffline
);

/// The error codes of `alipay.open.mini.version.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VersionDetailQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `APP_VERSION_IS_BLANK`: The app version is missing or wrong.
    ///
    /// Send a version whose build has succeeded.
    AppVersionIsBlank,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `VERSION_IS_BLANK`: The version is missing.
    ///
    /// Send the version.
    VersionIsBlank,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    VersionDetailQueryErrorCode, "SYSTEM_ERROR" SystemError,
    "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp, "APP_VERSION_IS_BLANK"
    AppVersionIsBlank, "BUNDLE_ID_NOT_EXIST" BundleIdNotExist, "VERSION_IS_BLANK"
    VersionIsBlank
);

impl record::CallRequest for VersionDetailQuery {}

impl record::Request for VersionDetailQuery {
    type Response = VersionDetailQueryResponse;
    type ErrorCode = VersionDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.detail.query",
        title: "小程序版本详情查询",
        file: "spec/open_mini/version.detail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/version/detail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &VERSION_DETAIL_QUERY,
        response: &VERSION_DETAIL_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "app_version.required",
                code: "APP_VERSION_IS_BLANK",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "VERSION_IS_BLANK",
                summary: "The version is missing.",
                fix: "Send the version.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    VersionDetailQuery, VERSION_DETAIL_QUERY, 0 app_version String::new(), 1 bundle_id
    None
);

record::record!(
    VersionDetailQueryResponse, VERSION_DETAIL_QUERY_RESPONSE, 0 app_desc None, 1
    app_english_name None, 2 app_logo None, 3 app_name None, 4 app_slogan None, 5
    app_version None, 6 base_audit None, 7 base_audit_record None, 8 can_release None, 9
    gmt_apply_audit None, 10 gmt_audit_end None, 11 gmt_create None, 12 gmt_offline None,
    13 gmt_online None, 14 gray_strategy None, 15 memo None, 16
    mini_app_category_info_list Vec::new(), 17 mini_category_info_list Vec::new(), 18
    package_info_list Vec::new(), 19 promote_audit None, 20 promote_audit_record None, 21
    reject_reason None, 22 scan_result None, 23 screen_shot_list Vec::new(), 24
    service_email None, 25 service_phone None, 26 service_region_info Vec::new(), 27
    service_region_type None, 28 status None, 29 version_desc None
);

record::record!(
    MiniAppAuditReason, MINI_APP_AUDIT_REASON, 0 audit_images Vec::new(), 1 memos
    Vec::new()
);

record::record!(
    MiniAppAuditReasonMemo, MINI_APP_AUDIT_REASON_MEMO, 0 memo None, 1 memo_image_list
    Vec::new()
);

record::record!(
    MiniAppCategoryInfo, MINI_APP_CATEGORY_INFO, 0 first_category_id None, 1
    first_category_name None, 2 second_category_id None, 3 second_category_name None, 4
    third_category_id None, 5 third_category_name None
);

record::record!(
    MiniPackageInfo, MINI_PACKAGE_INFO, 0 doc_url None, 1 package_desc None, 2
    package_name None, 3 package_open_type None, 4 status None
);

static VERSION_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDetailQuery",
    file: "spec/open_mini/version.detail.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bundle_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 17, 20],
};

static VERSION_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDetailQueryResponse",
    file: "spec/open_mini/version.detail.query.yaml",
    rows: &[
        schema::Row::Text("app_desc"),
        schema::Row::Text("app_english_name"),
        schema::Row::Text("app_logo"),
        schema::Row::Text("app_name"),
        schema::Row::Text("app_slogan"),
        schema::Row::Text("app_version"),
        schema::Row::Text("base_audit"),
        schema::Row::Plain(
            "base_audit_record",
            schema::Kind::Record(&MINI_APP_AUDIT_REASON),
        ),
        schema::Row::Text("can_release"),
        schema::Row::Text("gmt_apply_audit"),
        schema::Row::Text("gmt_audit_end"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_offline"),
        schema::Row::Text("gmt_online"),
        schema::Row::Text("gray_strategy"),
        schema::Row::Text("memo"),
        schema::Row::Plain(
            "mini_app_category_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "mini_category_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "package_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_PACKAGE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("promote_audit"),
        schema::Row::Plain(
            "promote_audit_record",
            schema::Kind::Record(&MINI_APP_AUDIT_REASON),
        ),
        schema::Row::Text("reject_reason"),
        schema::Row::Text("scan_result"),
        schema::Row::Plain(
            "screen_shot_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("service_email"),
        schema::Row::Text("service_phone"),
        schema::Row::Plain(
            "service_region_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REGION_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("service_region_type"),
        schema::Row::Text("status"),
        schema::Row::Text("version_desc"),
    ],
    rules: &[],
    lines: &[],
};

static MINI_APP_AUDIT_REASON: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppAuditReason",
    file: "spec/open_mini/version.detail.query.yaml",
    rows: &[
        schema::Row::Plain(
            "audit_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "memos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_AUDIT_REASON_MEMO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static MINI_APP_AUDIT_REASON_MEMO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppAuditReasonMemo",
    file: "spec/open_mini/version.detail.query.yaml",
    rows: &[
        schema::Row::Text("memo"),
        schema::Row::Plain(
            "memo_image_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static MINI_APP_CATEGORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppCategoryInfo",
    file: "spec/open_mini/version.detail.query.yaml",
    rows: &[
        schema::Row::Text("first_category_id"),
        schema::Row::Text("first_category_name"),
        schema::Row::Text("second_category_id"),
        schema::Row::Text("second_category_name"),
        schema::Row::Text("third_category_id"),
        schema::Row::Text("third_category_name"),
    ],
    rules: &[],
    lines: &[],
};

static MINI_PACKAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniPackageInfo",
    file: "spec/open_mini/version.detail.query.yaml",
    rows: &[
        schema::Row::Text("doc_url"),
        schema::Row::Text("package_desc"),
        schema::Row::Text("package_name"),
        schema::Row::Text("package_open_type"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
