//! `alipay.open.mini.version.detail.query` · 小程序版本详情查询
//!
//! Query the details of a mini program version.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/detail/query`. Described in
//! `spec/open_mini/version.detail.query.yaml`.

use crate::{record, schema};

static VERSION_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDetailQuery",
    file: "spec/open_mini/version.detail.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 16),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 17),
            ],
            ..schema::FieldDef::text("app_version", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 20)
        },
    ],
    rules: &[],
};

static VERSION_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionDetailQueryResponse",
    file: "spec/open_mini/version.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("app_desc", 35),
        schema::FieldDef::text("app_english_name", 36),
        schema::FieldDef::text("app_logo", 37),
        schema::FieldDef::text("app_name", 38),
        schema::FieldDef::text("app_slogan", 39),
        schema::FieldDef::text("app_version", 40),
        schema::FieldDef::text("base_audit", 41),
        schema::FieldDef::new(
            "base_audit_record",
            schema::Kind::Record(&MINI_APP_AUDIT_REASON),
            46,
        ),
        schema::FieldDef::text("can_release", 50),
        schema::FieldDef::text("gmt_apply_audit", 59),
        schema::FieldDef::text("gmt_audit_end", 64),
        schema::FieldDef::text("gmt_create", 69),
        schema::FieldDef::text("gmt_offline", 70),
        schema::FieldDef::text("gmt_online", 71),
        schema::FieldDef::text("gray_strategy", 72),
        schema::FieldDef::text("memo", 81),
        schema::FieldDef::new(
            "mini_app_category_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            82,
        ),
        schema::FieldDef::new(
            "mini_category_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            86,
        ),
        schema::FieldDef::new(
            "package_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_PACKAGE_INFO),
                    limits: &[],
                },
            ),
            90,
        ),
        schema::FieldDef::text("promote_audit", 94),
        schema::FieldDef::new(
            "promote_audit_record",
            schema::Kind::Record(&MINI_APP_AUDIT_REASON),
            102,
        ),
        schema::FieldDef::text("reject_reason", 106),
        schema::FieldDef::text("scan_result", 107),
        schema::FieldDef::new(
            "screen_shot_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            116,
        ),
        schema::FieldDef::text("service_email", 121),
        schema::FieldDef::text("service_phone", 122),
        schema::FieldDef::new(
            "service_region_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REGION_INFO),
                    limits: &[],
                },
            ),
            123,
        ),
        schema::FieldDef::text("service_region_type", 127),
        schema::FieldDef::text("status", 128),
        schema::FieldDef::text("version_desc", 143),
    ],
    rules: &[],
};

static MINI_APP_AUDIT_REASON: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppAuditReason",
    file: "spec/open_mini/version.detail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "audit_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            149,
        ),
        schema::FieldDef::new(
            "memos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_AUDIT_REASON_MEMO),
                    limits: &[],
                },
            ),
            150,
        ),
    ],
    rules: &[],
};

static MINI_APP_AUDIT_REASON_MEMO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppAuditReasonMemo",
    file: "spec/open_mini/version.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("memo", 155),
        schema::FieldDef::new(
            "memo_image_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            156,
        ),
    ],
    rules: &[],
};

static MINI_APP_CATEGORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppCategoryInfo",
    file: "spec/open_mini/version.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("first_category_id", 161),
        schema::FieldDef::text("first_category_name", 162),
        schema::FieldDef::text("second_category_id", 163),
        schema::FieldDef::text("second_category_name", 164),
        schema::FieldDef::text("third_category_id", 165),
        schema::FieldDef::text("third_category_name", 166),
    ],
    rules: &[],
};

static MINI_PACKAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniPackageInfo",
    file: "spec/open_mini/version.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("doc_url", 171),
        schema::FieldDef::text("package_desc", 176),
        schema::FieldDef::text("package_name", 177),
        schema::FieldDef::text("package_open_type", 178),
        schema::FieldDef::text("status", 179),
    ],
    rules: &[],
};

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
        Self {
            app_version: String::new(),
            bundle_id: None,
        }
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

impl record::Record for VersionDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.bundle_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.bundle_id),
            _ => None,
        }
    }
}

impl Default for VersionDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 187,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
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

impl record::Record for VersionDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_desc),
            1 => Some(&self.app_english_name),
            2 => Some(&self.app_logo),
            3 => Some(&self.app_name),
            4 => Some(&self.app_slogan),
            5 => Some(&self.app_version),
            6 => Some(&self.base_audit),
            7 => Some(&self.base_audit_record),
            8 => Some(&self.can_release),
            9 => Some(&self.gmt_apply_audit),
            10 => Some(&self.gmt_audit_end),
            11 => Some(&self.gmt_create),
            12 => Some(&self.gmt_offline),
            13 => Some(&self.gmt_online),
            14 => Some(&self.gray_strategy),
            15 => Some(&self.memo),
            16 => Some(&self.mini_app_category_info_list),
            17 => Some(&self.mini_category_info_list),
            18 => Some(&self.package_info_list),
            19 => Some(&self.promote_audit),
            20 => Some(&self.promote_audit_record),
            21 => Some(&self.reject_reason),
            22 => Some(&self.scan_result),
            23 => Some(&self.screen_shot_list),
            24 => Some(&self.service_email),
            25 => Some(&self.service_phone),
            26 => Some(&self.service_region_info),
            27 => Some(&self.service_region_type),
            28 => Some(&self.status),
            29 => Some(&self.version_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_desc),
            1 => Some(&mut self.app_english_name),
            2 => Some(&mut self.app_logo),
            3 => Some(&mut self.app_name),
            4 => Some(&mut self.app_slogan),
            5 => Some(&mut self.app_version),
            6 => Some(&mut self.base_audit),
            7 => Some(&mut self.base_audit_record),
            8 => Some(&mut self.can_release),
            9 => Some(&mut self.gmt_apply_audit),
            10 => Some(&mut self.gmt_audit_end),
            11 => Some(&mut self.gmt_create),
            12 => Some(&mut self.gmt_offline),
            13 => Some(&mut self.gmt_online),
            14 => Some(&mut self.gray_strategy),
            15 => Some(&mut self.memo),
            16 => Some(&mut self.mini_app_category_info_list),
            17 => Some(&mut self.mini_category_info_list),
            18 => Some(&mut self.package_info_list),
            19 => Some(&mut self.promote_audit),
            20 => Some(&mut self.promote_audit_record),
            21 => Some(&mut self.reject_reason),
            22 => Some(&mut self.scan_result),
            23 => Some(&mut self.screen_shot_list),
            24 => Some(&mut self.service_email),
            25 => Some(&mut self.service_phone),
            26 => Some(&mut self.service_region_info),
            27 => Some(&mut self.service_region_type),
            28 => Some(&mut self.status),
            29 => Some(&mut self.version_desc),
            _ => None,
        }
    }
}

impl Default for VersionDetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_desc: None,
            app_english_name: None,
            app_logo: None,
            app_name: None,
            app_slogan: None,
            app_version: None,
            base_audit: None,
            base_audit_record: None,
            can_release: None,
            gmt_apply_audit: None,
            gmt_audit_end: None,
            gmt_create: None,
            gmt_offline: None,
            gmt_online: None,
            gray_strategy: None,
            memo: None,
            mini_app_category_info_list: Vec::new(),
            mini_category_info_list: Vec::new(),
            package_info_list: Vec::new(),
            promote_audit: None,
            promote_audit_record: None,
            reject_reason: None,
            scan_result: None,
            screen_shot_list: Vec::new(),
            service_email: None,
            service_phone: None,
            service_region_info: Vec::new(),
            service_region_type: None,
            status: None,
            version_desc: None,
        }
    }
}

impl Clone for VersionDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for MiniAppAuditReason {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_APP_AUDIT_REASON
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.audit_images),
            1 => Some(&self.memos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.audit_images),
            1 => Some(&mut self.memos),
            _ => None,
        }
    }
}

impl Default for MiniAppAuditReason {
    #[inline]
    fn default() -> Self {
        Self {
            audit_images: Vec::new(),
            memos: Vec::new(),
        }
    }
}

impl Clone for MiniAppAuditReason {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniAppAuditReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniAppAuditReason {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for MiniAppAuditReasonMemo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_APP_AUDIT_REASON_MEMO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.memo),
            1 => Some(&self.memo_image_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.memo),
            1 => Some(&mut self.memo_image_list),
            _ => None,
        }
    }
}

impl Default for MiniAppAuditReasonMemo {
    #[inline]
    fn default() -> Self {
        Self {
            memo: None,
            memo_image_list: Vec::new(),
        }
    }
}

impl Clone for MiniAppAuditReasonMemo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniAppAuditReasonMemo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniAppAuditReasonMemo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for MiniAppCategoryInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_APP_CATEGORY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.first_category_id),
            1 => Some(&self.first_category_name),
            2 => Some(&self.second_category_id),
            3 => Some(&self.second_category_name),
            4 => Some(&self.third_category_id),
            5 => Some(&self.third_category_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.first_category_id),
            1 => Some(&mut self.first_category_name),
            2 => Some(&mut self.second_category_id),
            3 => Some(&mut self.second_category_name),
            4 => Some(&mut self.third_category_id),
            5 => Some(&mut self.third_category_name),
            _ => None,
        }
    }
}

impl Default for MiniAppCategoryInfo {
    #[inline]
    fn default() -> Self {
        Self {
            first_category_id: None,
            first_category_name: None,
            second_category_id: None,
            second_category_name: None,
            third_category_id: None,
            third_category_name: None,
        }
    }
}

impl Clone for MiniAppCategoryInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniAppCategoryInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniAppCategoryInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for MiniPackageInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_PACKAGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.doc_url),
            1 => Some(&self.package_desc),
            2 => Some(&self.package_name),
            3 => Some(&self.package_open_type),
            4 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.doc_url),
            1 => Some(&mut self.package_desc),
            2 => Some(&mut self.package_name),
            3 => Some(&mut self.package_open_type),
            4 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for MiniPackageInfo {
    #[inline]
    fn default() -> Self {
        Self {
            doc_url: None,
            package_desc: None,
            package_name: None,
            package_open_type: None,
            status: None,
        }
    }
}

impl Clone for MiniPackageInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniPackageInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniPackageInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `VersionDetailQueryBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for VersionDetailQueryBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.alibaba.android.rimet", Self::ComAlibabaAndroidRimet),
        ("com.amap.app", Self::ComAmapApp),
        ("com.alibaba.ailabs.genie.webapps", Self::ComAlibabaAilabsGenieWebapps),
        ("com.alipay.iot.xpaas", Self::ComAlipayIotXpaas),
    ];
}

impl std::fmt::Debug for VersionDetailQueryBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VersionDetailQueryResponseCanRelease`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionDetailQueryResponseCanRelease {
    /// `true`: Can be listed (可上架).
    True,
    /// `false`: Cannot be listed (不可上架).
    False,
}

impl record::Enumeration for VersionDetailQueryResponseCanRelease {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for VersionDetailQueryResponseCanRelease {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VersionDetailQueryResponseGrayStrategy`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionDetailQueryResponseGrayStrategy {
    /// `p10`: 10 % of users.
    P10,
    /// `p30`: 30 % of users.
    P30,
    /// `p50`: 50 % of users.
    P50,
}

impl record::Enumeration for VersionDetailQueryResponseGrayStrategy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("p10", Self::P10),
        ("p30", Self::P30),
        ("p50", Self::P50),
    ];
}

impl std::fmt::Debug for VersionDetailQueryResponseGrayStrategy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VersionDetailQueryResponsePromoteAudit`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionDetailQueryResponsePromoteAudit {
    /// `PASS`: Approved (通过).
    Pass,
    /// `REJECT`: Rejected (驳回).
    Reject,
}

impl record::Enumeration for VersionDetailQueryResponsePromoteAudit {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PASS", Self::Pass),
        ("REJECT", Self::Reject),
    ];
}

impl std::fmt::Debug for VersionDetailQueryResponsePromoteAudit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VersionDetailQueryResponseScanResult`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionDetailQueryResponseScanResult {
    /// `True`: Passed (安全扫描通过).
    True,
    /// `False`: Failed (安全扫描不通过).
    False,
    /// `NAN`: Scanning (扫描中).
    Nan,
}

impl record::Enumeration for VersionDetailQueryResponseScanResult {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("True", Self::True),
        ("False", Self::False),
        ("NAN", Self::Nan),
    ];
}

impl std::fmt::Debug for VersionDetailQueryResponseScanResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VersionDetailQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for VersionDetailQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("AUDITING", Self::Auditing),
        ("WAIT_RELEASE", Self::WaitRelease),
        ("BASE_AUDIT_PASS", Self::BaseAuditPass),
        ("AUDIT_REJECT", Self::AuditReject),
        ("RELEASE", Self::Release),
        ("GRAY", Self::Gray),
        ("OFFLINE", Self::Offline),
        ("AUDIT_OFFLINE", Self::AuditOffline),
    ];
}

impl std::fmt::Debug for VersionDetailQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.version.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for VersionDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("VERSION_IS_BLANK", Self::VersionIsBlank),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
